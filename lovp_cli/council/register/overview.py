"""The state of the register on a day: every open action once, by what it asks for."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from itertools import chain

from lovp_cli.council.records.calendar import Calendar, Slot
from lovp_cli.council.records.row import RoundMet, Row
from lovp_cli.council.register.register import Register
from lovp_cli.council.register.selection import ordered


@dataclass(frozen=True)
class OwnerCount:
    """How many open actions an owner has, and how many of them are overdue."""

    owner: str
    open: int
    overdue: int


@dataclass(frozen=True)
class Overview:
    """Open rows by what they ask for, each in the first section that fits, and what ended of late.

    `passed_over` are the ids of the overdue ones that the last meeting had on its agenda and said
    nothing of.
    """

    day: date
    last: Slot | None
    next: Slot | None
    after_next: Slot | None
    reported: list[Row]
    overdue: list[Row]
    due_next: list[Row]
    due_after_next: list[Row]
    undated: list[Row]
    later: list[Row]
    passed_over: frozenset[str]
    ended: list[Row]
    rounds: list[RoundMet]
    owners: list[OwnerCount]

    @property
    def open(self) -> list[Row]:
        """All rows that are open."""
        sections = (
            self.reported,
            self.overdue,
            self.due_next,
            self.due_after_next,
            self.undated,
            self.later,
        )
        return [*chain.from_iterable(sections)]


def overview(register: Register, day: date) -> Overview:
    """The state of the register on a day.

    Meetings are those of any kind that are held: the next one on this day or later, and the last
    one before it.
    """
    calendar = register.calendar
    last, following = calendar.last_before(day), calendar.next(day)
    after = calendar.following(following) if following else None
    rows = ordered(register.open_rows(day))
    reported, rest = _parted(rows, lambda row: row.status == "reported")
    overdue, rest = _parted(rest, lambda row: row.overdue)
    due_next, rest = _parted(rest, lambda row: due_by(row, following, calendar))
    due_after, rest = _parted(rest, lambda row: due_by(row, after, calendar))
    undated, later = _parted(rest, lambda row: row.due_date is None)
    since = last.date if last else date.min
    return Overview(
        day=day,
        last=last,
        next=following,
        after_next=after,
        reported=reported,
        overdue=overdue,
        due_next=due_next,
        due_after_next=due_after,
        undated=oldest_first(undated),
        later=later,
        passed_over=frozenset(
            row.id for row in overdue if last and _passed_over(row, last, calendar)
        ),
        ended=sorted(register.ended_rows(day, since), key=_by_end),
        rounds=register.rounds_met(day, since),
        owners=owner_counts(rows),
    )


def due_by(row: Row, meeting: Slot | None, calendar: Calendar) -> bool:
    """Whether a row's due meeting, or its last day, is at a meeting or sooner.

    Where no meeting is planned, all that is dated is.
    """
    if row.due_date is None:
        return False
    if meeting is None or row.due_date <= meeting.date:
        return True
    due = calendar.by_id.get(row.due_meeting or "")
    return due is not None and due.date <= meeting.date


def oldest_first(rows: Iterable[Row]) -> list[Row]:
    """Rows in the order in which they were promised."""
    return sorted(rows, key=lambda row: (row.promised, row.meeting or "", row.line, row.id))


def overdue_before(rows: Iterable[Row], meeting: Slot, calendar: Calendar) -> int:
    """How many rows are overdue from meetings before this one."""
    return sum(row.overdue and _due_before(row, meeting, calendar) for row in rows)


def owner_counts(rows: list[Row]) -> list[OwnerCount]:
    """Counts of rows per owner, the most first."""
    total, late = (
        Counter(row.owner for row in rows),
        Counter(row.owner for row in rows if row.overdue),
    )
    counts = [OwnerCount(owner, number, late[owner]) for owner, number in total.items()]
    return sorted(counts, key=lambda count: (-count.open, -count.overdue, count.owner))


def _parted(rows: Iterable[Row], fits: Callable[[Row], bool]) -> tuple[list[Row], list[Row]]:
    parts: tuple[list[Row], list[Row]] = [], []
    for row in rows:
        parts[0 if fits(row) else 1].append(row)
    return parts


def _due_before(row: Row, meeting: Slot, calendar: Calendar) -> bool:
    if row.due_meeting is None:
        return row.due_date is not None and row.due_date < meeting.date
    due = calendar.by_id[row.due_meeting]
    return (due.date, due.id) < (meeting.date, meeting.id)


def _passed_over(row: Row, last: Slot, calendar: Calendar) -> bool:
    """Whether it was due by a meeting, and neither that nor anything later spoke of it."""
    if row.promised >= last.date or not due_by(row, last, calendar):
        return False
    return row.last is None or row.last.on < last.date


def _by_end(row: Row) -> tuple[date, str]:
    return row.ended or date.max, row.id
