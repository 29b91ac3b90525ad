"""The history of every action: what was said of it, in order, and where that leaves it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple

from lovp_cli.council.records.calendar import Calendar
from lovp_cli.council.records.record import Action, FollowUp, Meeting, Record, in_order
from lovp_cli.council.records.term import Deadline, Term
from lovp_cli.council.records.values import FINAL
from lovp_cli.council.register.names import Names
from lovp_cli.council.terms.resolve import resolve


class State(NamedTuple):
    """Where an action stands after the records read so far; `status_on` is that status's day."""

    owner: str
    status: str = "open"
    due: Term | None = None
    due_said_on: date = date.min
    extended: int = 0
    replaced_by: tuple[str, ...] = ()
    status_on: date = date.min

    @property
    def is_open(self) -> bool:
        """Whether it stays on the list."""
        return self.status not in FINAL

    def deadline(self, calendar: Calendar) -> Deadline:
        """The end of the term that holds now."""
        return resolve(self.due, self.due_said_on, calendar)


class Step(NamedTuple):
    """One follow-up in a history; `refused` where it came after the end and was passed over."""

    record: Record
    follow_up: FollowUp
    state: State
    refused: bool = False


@dataclass
class History:
    """An action, its meeting, and its steps in order."""

    action: Action
    meeting: Meeting
    first: State
    steps: list[Step] = field(default_factory=list)

    @property
    def state(self) -> State:
        """Where it stands after its last step."""
        return self.steps[-1].state if self.steps else self.first


def histories(
    records: Iterable[Record], names: Names, calendar: Calendar, day: date
) -> list[History]:
    """The histories of all actions promised on this day or earlier, in the order of promising.

    A follow-up on an id that two actions have goes to the earlier one; one on an action not yet
    promised goes nowhere.
    """
    found: list[History] = []
    by_id: dict[str, History] = {}
    for record in in_order(record for record in records if record.date <= day):
        if isinstance(record, Meeting):
            for action in record.actions:
                state = State(
                    names.id(action.owner),
                    due=action.due,
                    due_said_on=record.date,
                    status_on=record.date,
                )
                history = History(action, record, state)
                found.append(history)
                by_id.setdefault(action.id, history)
        for follow_up in record.follow_ups:
            if said_of := by_id.get(follow_up.action):
                said_of.steps.append(_step(said_of.state, record, follow_up, names, calendar))
    return found


def _step(
    state: State, record: Record, follow_up: FollowUp, names: Names, calendar: Calendar
) -> Step:
    reopened = follow_up.status == "open"
    changes = follow_up.status or follow_up.due or follow_up.owner or follow_up.replaced_by
    if not state.is_open and not reopened:
        return Step(record, follow_up, state, refused=bool(changes))
    after = state
    if follow_up.status:
        after = after._replace(
            status=follow_up.status,
            status_on=record.date,
            replaced_by=follow_up.replaced_by,
        )
    if follow_up.owner:
        after = after._replace(owner=names.id(follow_up.owner))
    if follow_up.due:
        after = after._replace(
            due=follow_up.due,
            due_said_on=record.date,
            extended=state.extended + _extends(state, follow_up.due, record.date, calendar),
        )
    return Step(record, follow_up, after)


def _extends(state: State, due: Term, said_on: date, calendar: Calendar) -> bool:
    """Whether a new term is an extension: a dated one stood, and this does not end sooner.

    Both are compared as they were said, so that cancelling a meeting changes no count.
    """
    before = state.deadline(calendar).as_said
    after = resolve(due, said_on, calendar).as_said
    return before is not None and (after is None or after >= before)
