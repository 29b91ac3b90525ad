"""The history of every action: what was said of it, in order, and where that leaves it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple

from lovp_cli.council.records.calendar import Calendar
from lovp_cli.council.records.record import Action, FollowUp, Record, in_order
from lovp_cli.council.records.term import Deadline, Term
from lovp_cli.council.records.values import FINAL
from lovp_cli.council.register.names import Names
from lovp_cli.council.terms.resolve import by_day, next_after, resolve
from lovp_cli.council.terms.rounds import later_round


class State(NamedTuple):
    """Where an action stands after the records read so far.

    `due` is the term as recorded, and `running` that of the running round of one that repeats,
    where another was given for it. `rounds` counts those that were met; the running one began after
    `met_until`. `status_on` is the day of the status.
    """

    owner: str
    involved: tuple[str, ...] = ()
    status: str = "open"
    due: Term | None = None
    due_said_on: date = date.min
    running: Term | None = None
    running_said_on: date = date.min
    extended: int = 0
    rounds: int = 0
    rounds_before: int = 0
    met_until: date | None = None
    replaced_by: tuple[str, ...] = ()
    number: str | None = None
    status_on: date = date.min

    @property
    def is_open(self) -> bool:
        """Whether it stays on the list."""
        return self.status not in FINAL

    @property
    def repeats(self) -> bool:
        """Whether another round follows the one that is met."""
        return bool(self.due and self.due.every)

    def deadline(self, calendar: Calendar) -> Deadline:
        """The end of the term that holds now: of one that repeats, of its running round."""
        if self.running:
            return resolve(self.running, self.running_said_on, calendar)
        first = resolve(self.due, self.due_said_on, calendar)
        number = self.rounds - self.rounds_before
        if not number or not self.due:
            return first
        if self.due.every == "meeting":
            return next_after(self.met_until or self.status_on, calendar)
        last = first.last_day and later_round(self.due.every, first.last_day, number)
        return by_day(last, calendar) if last else Deadline()


class Round(NamedTuple):
    """A round that was met: which, and the last day that it had."""

    number: int
    last_day: date | None


class Step(NamedTuple):
    """One follow-up in a history.

    `refused` where it came after the end and was passed over; `reopened` where it took back an end;
    `met` is the round that it met, and `repeated` says that it met one that was met already.
    """

    record: Record
    follow_up: FollowUp
    state: State
    refused: bool = False
    reopened: bool = False
    met: Round | None = None
    repeated: bool = False


@dataclass
class History:
    """An action, the record in which it was promised, and its steps in order."""

    action: Action
    record: Record
    first: State
    steps: list[Step] = field(default_factory=list)

    @property
    def state(self) -> State:
        """Where it stands after its last step."""
        return self.steps[-1].state if self.steps else self.first

    @property
    def numbers(self) -> tuple[str, ...]:
        """All numbers that it has had, the first one first."""
        first = (self.action.number,) if self.action.number else ()
        given = [step for step in self.steps if step.follow_up.number and not step.refused]
        if not given:
            return first
        return tuple(dict.fromkeys((*first, *(step.follow_up.number or "" for step in given))))

    @property
    def confidential(self) -> bool:
        """Whether it is kept out of what is public."""
        return self.action.confidential or self.record.confidential


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
        for action in record.actions:
            history = History(action, record, _first_state(action, record, names))
            found.append(history)
            by_id.setdefault(action.id, history)
        for follow_up in record.follow_ups:
            if said_of := by_id.get(follow_up.action):
                said_of.steps.append(step_of(said_of.state, record, follow_up, names, calendar))
    return found


def _first_state(action: Action, record: Record, names: Names) -> State:
    return State(
        owner=names.id(action.owner),
        involved=names.ids(action.involved),
        due=action.due,
        due_said_on=record.date,
        number=action.number,
        status_on=record.date,
    )


def step_of(state: State, record: Record, said: FollowUp, names: Names, calendar: Calendar) -> Step:
    """What one follow-up makes of an action that stands so."""
    if not state.is_open and said.status != "open":
        return Step(record, said, state, refused=_changes(said))
    reopened = not state.is_open
    after, met, repeated = state, None, False
    ends = said.status in FINAL and said.due is not None and said.due.none
    if said.status == "settled" and state.repeats and not ends:
        after, met = _met_round(state, record, calendar)
        repeated = met is None
    elif said.status:
        after = after._replace(
            status=said.status, status_on=record.date, replaced_by=said.replaced_by
        )
    if said.owner:
        after = after._replace(owner=names.id(said.owner))
    if said.involved is not None:
        after = after._replace(involved=names.ids(said.involved))
    if said.number:
        after = after._replace(number=said.number)
    if said.due and not ends:
        after = _new_term(after, said.due, record, calendar)
    return Step(record, said, after, reopened=reopened, met=met, repeated=repeated)


def _changes(said: FollowUp) -> bool:
    """Whether it says more than a note and a reference."""
    given = (said.status, said.due, said.owner, said.replaced_by, said.number)
    return any(given) or said.involved is not None


def _met_round(state: State, record: Record, calendar: Calendar) -> tuple[State, Round | None]:
    """The state after the running round was met; what is said before it began moves nothing.

    It answers what was reported of it either way.
    """
    state = state._replace(status="open", status_on=record.date, replaced_by=())
    if state.met_until and record.date <= state.met_until:
        return state, None
    last_day = state.deadline(calendar).last_day
    as_recorded = state._replace(running=None).deadline(calendar).last_day
    met_until = as_recorded or record.date
    if state.due and state.due.every == "meeting":
        met_until = max(filter(None, (last_day, as_recorded, record.date)))
    after = state._replace(running=None, rounds=state.rounds + 1, met_until=met_until)
    return after, Round(after.rounds, last_day)


def _new_term(state: State, due: Term, record: Record, calendar: Calendar) -> State:
    """The state with a new term; of one that repeats, without a period, for its running round."""
    extended = state.extended + _extends(state, due, record.date, calendar)
    if state.repeats and not due.every and state.is_open:
        return state._replace(running=due, running_said_on=record.date, extended=extended)
    return state._replace(
        due=due,
        due_said_on=record.date,
        running=None,
        rounds_before=state.rounds,
        met_until=None,
        extended=extended,
    )


def _extends(state: State, due: Term, said_on: date, calendar: Calendar) -> bool:
    """Whether a new term is an extension: a dated one stood, and this one ends later.

    One without a date counts as later. Meetings that are cancelled or moved count on their own
    first day, so that the calendar changes no count.
    """
    before = state.deadline(calendar).as_said
    after = resolve(due, said_on, calendar).as_said
    return before is not None and (after is None or after > before)
