"""What a register shows when it is counted: over time, per owner, and by how long it took."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from lovp_cli.council.records.row import Kept, RoundMet, Row
from lovp_cli.council.records.values import FINAL
from lovp_cli.council.register.history import History, State

# The most days that a promise of each length stays open; longer ones come after these.
LENGTHS = (31, 92, 183, 365)
_KEPT: dict[Kept | None, str] = {
    "in time": "in_time",
    "reported in time": "in_time",
    "late": "late",
    None: "undated",
}


class Standing(NamedTuple):
    """How many actions there were at the end of a day: promised until then, and of these."""

    day: date
    promised: int
    open: int
    settled: int


class OwnerStanding(NamedTuple):
    """How an owner's actions stand; `open` ones are not overdue.

    What was settled, rounds of what repeats among it, was kept in time, late, or had no date.
    """

    owner: str
    open: int
    overdue: int
    in_time: int
    late: int
    undated: int


class Lasting(NamedTuple):
    """How many actions ended, or are open, within one length of LENGTHS, or longer than these."""

    ended: int
    open: int


def over_time(histories: Iterable[History], days: Iterable[date]) -> list[Standing]:
    """How the register stood at the end of each of these days, in order."""
    changes: defaultdict[date, Counter[str]] = defaultdict(Counter)
    for history in histories:
        before = ""
        states = [(history.record.date, history.first)]
        states += [(step.record.date, step.state) for step in history.steps]
        for day, state in states:
            changes[day][before] -= 1
            changes[day][before := _kind(state)] += 1
    found, total, left = [], Counter[str](), sorted(changes)
    for day in sorted(set(days)):
        while left and left[0] <= day:
            total.update(changes[left.pop(0)])
        found.append(Standing(day, -total[""], total["open"], total["settled"]))
    return found


def _kind(state: State) -> str:
    return "open" if state.is_open else state.status


def per_owner(rows: Iterable[Row], rounds: Iterable[RoundMet]) -> list[OwnerStanding]:
    """How each owner's actions stand, the one with the most open first."""
    counts: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for row in rows:
        if row.is_open:
            counts[row.owner]["overdue" if row.overdue else "open"] += 1
        elif row.status == "settled":
            counts[row.owner][_KEPT[row.kept]] += 1
    for met in rounds:
        counts[met.owner][_KEPT[met.kept]] += 1
    found = [
        OwnerStanding(owner, *(count[kind] for kind in OwnerStanding._fields[1:]))
        for owner, count in counts.items()
    ]
    return sorted(found, key=lambda owner: (-owner.open - owner.overdue, owner.owner))


def how_long(rows: Iterable[Row], day: date) -> list[Lasting]:
    """For each of LENGTHS, and for longer ones: what ended after so long, and what is open so long.

    What is open is measured until the day.
    """
    ended, still_open = Counter[int](), Counter[int]()
    for row in rows:
        length = bisect_left(LENGTHS, ((row.ended or day) - row.promised).days)
        (still_open if row.status not in FINAL else ended)[length] += 1
    return [Lasting(ended[length], still_open[length]) for length in range(len(LENGTHS) + 1)]
