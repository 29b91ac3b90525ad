"""What changed in a register from a day on, action by action."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Literal, NamedTuple

from lovp_cli.council.records.calendar import Calendar
from lovp_cli.council.records.record import FollowUp, Record
from lovp_cli.council.records.row import Row, is_overdue
from lovp_cli.council.records.term import Deadline, Term
from lovp_cli.council.register.history import History, Round, State, Step
from lovp_cli.council.register.register import Register

# In the order in which they are told.
Kind = Literal[
    "new",
    "settled",
    "rounds",
    "partly",
    "reported",
    "lapsed",
    "replaced",
    "reopened",
    "extended",
    "other term",
    "transferred",
    "newly overdue",
    "calendar",
    "noted",
]

_STATUSES: tuple[Kind, ...] = ("settled", "partly", "reported", "lapsed", "replaced")


class TermAt(NamedTuple):
    """A term, and its last day by the calendar as it is known now."""

    term: Term | None
    last_day: date | None


class Change(NamedTuple):
    """One thing that changed for an action; `row` is how it stands now.

    `record` and `follow_up` said it; what the calendar or the passing of time changed has none.
    `old` and `new` are the terms of an extension or of what the calendar moved, the owners of a
    transfer are `owners`, and `met` is the round that was met.
    """

    kind: Kind
    row: Row
    record: Record | None = None
    follow_up: FollowUp | None = None
    old: TermAt | None = None
    new: TermAt | None = None
    owners: tuple[str, str] | None = None
    met: Round | None = None


def changes(register: Register, since: date, day: date) -> list[Change]:
    """All that changed from one day up to and including another, as the register stands on this."""
    return [
        change
        for history in register.histories(day)
        for change in _of(history, register.row(history, day), register.calendar, since)
    ]


def _of(history: History, row: Row, calendar: Calendar, since: date) -> Iterator[Change]:
    if history.record.date >= since:
        new = _term_at(history.first, calendar)
        yield Change("new", row, history.record, new=new)
    state, before = history.first, None if history.record.date >= since else history.first
    for step in history.steps:
        if step.record.date < since:
            before = step.state
        elif not step.refused:
            yield from _of_step(state, step, row, calendar)
        state = step.state
    if row.overdue and not (before and _was_overdue(before, calendar, since)):
        yield Change("newly overdue", row, new=TermAt(row.running or row.due, row.due_date))
    yield from _moved(state.deadline(calendar), row, since)


def _was_overdue(state: State, calendar: Calendar, since: date) -> bool:
    """Whether it was overdue already on the day before."""
    eve = since - timedelta(days=1) if since > date.min else since
    return is_overdue(state.status, state.deadline(calendar).last_day, eve)


def _moved(deadline: Deadline, row: Row, since: date) -> Iterator[Change]:
    """What a cancelled or a moved meeting did to the term of an open action.

    No record says when the calendar was changed, so it is told while the meeting is not long past.
    """
    planned, now = deadline.as_said, deadline.last_day
    if row.is_open and planned and planned != now and max(planned, now or planned) >= since:
        term = row.running or row.due
        yield Change("calendar", row, old=TermAt(term, planned), new=TermAt(term, now))


def _of_step(state: State, step: Step, row: Row, calendar: Calendar) -> Iterator[Change]:
    """What one follow-up changed; where it changed nothing, that something was said."""
    said = Change("noted", row, step.record, step.follow_up)
    found = [said._replace(kind=kind) for kind in _statuses(step)]
    if step.met:
        found = [said._replace(kind="rounds", met=step.met)]
    old, new = _term_at(state, calendar), _term_at(step.state, calendar)
    if step.follow_up.due and not step.met and old != new:
        longer = step.state.extended > state.extended
        found.append(said._replace(kind="extended" if longer else "other term", old=old, new=new))
    if step.state.owner != state.owner:
        owners = state.owner, step.state.owner
        found.append(said._replace(kind="transferred", owners=owners))
    yield from found or [said]


def _statuses(step: Step) -> list[Kind]:
    """The kinds of change that the status of a follow-up is, if it is one."""
    status = step.follow_up.status
    if status == "open":
        return ["reopened"] if step.reopened else []
    return [kind for kind in _STATUSES if kind == status and not step.repeated]


def _term_at(state: State, calendar: Calendar) -> TermAt:
    return TermAt(state.running or state.due, state.deadline(calendar).last_day)
