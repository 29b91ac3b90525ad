"""The life of every action: what was said of it, in order, and where that leaves it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from lovp_cli.council.records.calendar import Calendar
from lovp_cli.council.records.record import Action, FollowUp, Meeting, Record, in_order
from lovp_cli.council.records.term import Term
from lovp_cli.council.records.values import FINAL
from lovp_cli.council.register.names import Names
from lovp_cli.council.terms.resolve import Deadline, resolve


@dataclass(frozen=True)
class State:
    """Where an action stands after the records read so far."""

    owner: str
    status: str = "open"
    due: Term | None = None
    due_said_on: date = date.min
    extended: int = 0
    replaced_by: tuple[str, ...] = ()

    @property
    def is_open(self) -> bool:
        """Whether it stays on the list."""
        return self.status not in FINAL

    def deadline(self, calendar: Calendar[Any]) -> Deadline:
        """The end of the term that holds now."""
        return resolve(self.due, self.due_said_on, calendar)


@dataclass(frozen=True)
class Step:
    """One follow-up in a life; `refused` where it came after the end and was passed over."""

    record: Record
    follow_up: FollowUp
    state: State
    refused: bool = False


@dataclass
class Life:
    """An action, its meeting, and its steps in order."""

    action: Action
    meeting: Meeting
    first: State
    steps: list[Step] = field(default_factory=list)

    @property
    def state(self) -> State:
        """Where it stands after its last step."""
        return self.steps[-1].state if self.steps else self.first


def lives(
    records: Iterable[Record], names: Names, calendar: Calendar[Any], day: date
) -> list[Life]:
    """The lives of all actions promised on this day or earlier, in the order of promising.

    A follow-up on an id that two actions have goes to the earlier one; one on an action not yet
    promised goes nowhere.
    """
    found: list[Life] = []
    by_id: dict[str, Life] = {}
    for record in in_order(record for record in records if record.date <= day):
        if isinstance(record, Meeting):
            for action in record.actions:
                state = State(names.id(action.owner), due=action.due, due_said_on=record.date)
                life = Life(action, record, state)
                found.append(life)
                by_id.setdefault(action.id, life)
        for follow_up in record.follow_ups:
            if said_of := by_id.get(follow_up.action):
                said_of.steps.append(_step(said_of.state, record, follow_up, names, calendar))
    return found


def _step(
    state: State, record: Record, follow_up: FollowUp, names: Names, calendar: Calendar[Any]
) -> Step:
    reopened = follow_up.status == "open"
    changes = follow_up.status or follow_up.due or follow_up.owner or follow_up.replaced_by
    if not state.is_open and not reopened:
        return Step(record, follow_up, state, refused=bool(changes))
    after = replace(state, status=follow_up.status or state.status)
    if follow_up.status:
        after = replace(after, replaced_by=follow_up.replaced_by)
    if follow_up.owner:
        after = replace(after, owner=names.id(follow_up.owner))
    if follow_up.due:
        after = replace(
            after,
            due=follow_up.due,
            due_said_on=record.date,
            extended=state.extended + _extends(state, follow_up.due, record.date, calendar),
        )
    return Step(record, follow_up, after)


def _extends(state: State, due: Term, said_on: date, calendar: Calendar[Any]) -> bool:
    """Whether a new term is an extension: a dated one stood, and this does not end sooner.

    Both are compared as they were said, so that cancelling a meeting changes no count.
    """
    before = state.deadline(calendar).as_said
    after = resolve(due, said_on, calendar).as_said
    return before is not None and (after is None or after >= before)
