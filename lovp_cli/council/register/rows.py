"""From an action's history to its row."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from lovp_cli.council.records.record import Letter
from lovp_cli.council.records.row import LastSaid, RoundMet, Row, is_overdue
from lovp_cli.council.records.term import Term
from lovp_cli.council.records.values import FINAL
from lovp_cli.council.terms.resolve import kind_of
from lovp_cli.council.terms.rounds import rounds_owed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lovp_cli.council.records.calendar import Calendar
    from lovp_cli.council.register.history import History, State


def row_of(history: History, calendar: Calendar, day: date) -> Row:
    """A history, up to a day, as the row of that day."""
    action, state, record = history.action, history.state, history.record
    place, by_letter = action.place(), isinstance(record, Letter)
    last_day, due_meeting, _ = state.deadline(calendar)
    ended = None if state.is_open else state.status_on
    return Row(
        id=action.id,
        title=action.title,
        owner=state.owner,
        # An owner takes part as it is.
        involved=tuple(party for party in state.involved if party != state.owner),
        topic=action.topic,
        meeting=None if by_letter else record.id,
        status=state.status,
        term=kind_of(state.running or state.due),
        due=state.due or Term(),
        due_date=last_day,
        due_meeting=due_meeting,
        overdue=is_overdue(state.status, last_day, day),
        extended=state.extended,
        quote=action.quote,
        file=place.file,
        line=place.line,
        promised=record.date,
        letter=record.date if by_letter else None,
        number=state.number,
        asked_by=action.asked_by,
        reference=action.reference,
        confidential=history.confidential,
        rounds=state.rounds,
        replaced_by=state.replaced_by,
        ended=ended,
        in_time=_in_time(state, ended, last_day),
        last=_last(history),
        said=tuple(_said(history)),
        running=state.running,
        moment=_moment(state, calendar),
        ended_by=_ended_by(history),
        reported=_reported(history),
        noted=_last(history, noted=True),
        owed=rounds_owed(state.due, last_day, day),
    )


def rounds_of(history: History, since: date) -> Iterator[RoundMet]:
    """The rounds of an action that were met on a day or later."""
    action, state = history.action, history.state
    before = history.first
    for step in history.steps:
        reported = before.status_on if before.status == "reported" else None
        before = step.state
        if step.met and step.record.date >= since:
            yield RoundMet(
                action.id,
                action.title,
                state.owner,
                step.met.number,
                step.record.date,
                step.met.last_day,
                history.confidential,
                reported,
            )


def _moment(state: State, calendar: Calendar) -> str | None:
    term = state.running or state.due
    moment = calendar.moments.get(term.moment or "") if term else None
    return moment.name if moment else term and term.moment


def _in_time(state: State, ended: date | None, last_day: date | None) -> bool | None:
    if ended is None or last_day is None or state.status != "settled":
        return None
    return ended <= last_day


def _ended_by(history: History) -> str | None:
    """The kind of record that ended it."""
    if history.state.is_open:
        return None
    ends = (
        step.record
        for step in reversed(history.steps)
        if step.follow_up.status in FINAL and not step.refused
    )
    # What comes after the end changes no status, so the last that counted is the one that did.
    record = next(ends)
    return "letter" if isinstance(record, Letter) else "meeting"


def _reported(history: History) -> date | None:
    """The day on which what is settled now had been reported, if it had."""
    if history.state.status != "settled":
        return None
    before = history.first
    for step in history.steps:
        if step.state.status == "settled" and before.status == "reported":
            return before.status_on
        before = step.state
    return None


def _last(history: History, *, noted: bool = False) -> LastSaid | None:
    """The last follow-up that counted; or the last of these with a note or a reference."""
    for step in reversed(history.steps):
        told = step.follow_up.note or step.follow_up.reference
        if not step.refused and (told or not noted):
            said, record = step.follow_up, step.record
            return LastSaid(
                record.date,
                record.file,
                said.status,
                said.note,
                said.reference,
                record.confidential,
            )
    return None


def _said(history: History) -> Iterator[str]:
    """Numbers, notes, references and words of terms, also of those that no longer hold."""
    yield from history.numbers
    if history.action.due and history.action.due.said:
        yield history.action.due.said
    for step in history.steps:
        said = step.follow_up
        yield from filter(None, (said.note, said.reference, said.due and said.due.said))
