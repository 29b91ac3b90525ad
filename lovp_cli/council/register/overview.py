"""The state of the register on a day, as a chair wants it before a meeting."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from lovp_cli.council.records.calendar import Calendar, Slot
from lovp_cli.council.records.row import Row
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
    """Open rows by what they ask for, and those settled since the last meeting."""

    day: date
    last: Slot | None
    next: Slot | None
    open: list[Row]
    overdue: list[Row]
    due_next: list[Row]
    silent: list[Row]
    settled: list[Row]
    without_term: list[Row]
    owners: list[OwnerCount]


@dataclass(frozen=True)
class Agenda:
    """What one meeting must speak of: what is due there, and what is overdue from before."""

    meeting: Slot
    due: list[Row]
    overdue: list[Row]


def overview(register: Register, day: date) -> Overview:
    """The state of the register on a day; `last` and `next` are regular meetings."""
    last, following = register.calendar.last(day, regular=True), register.calendar.after(day)
    still_open = ordered(register.open_rows(day))
    ended = register.ended_rows(day, last.date) if last else []
    return Overview(
        day=day,
        last=last,
        next=following,
        open=still_open,
        overdue=[row for row in still_open if row.overdue],
        due_next=[row for row in still_open if following and row.due_meeting == following.id],
        silent=[row for row in still_open if last and _passed_over(row, last)],
        settled=sorted(
            (row for row in ended if row.status == "settled"),
            key=lambda row: (row.promised, row.meeting, row.line),
        ),
        without_term=sorted(
            (row for row in still_open if row.term in ("none", "missing")),
            key=lambda row: row.meeting,
        ),
        owners=owner_counts(still_open),
    )


def agenda(register: Register, meeting: Slot, day: date) -> Agenda:
    """The actions for a meeting's agenda, as they stood on a day."""
    still_open = ordered(register.open_rows(day))
    due = [row for row in still_open if row.due_meeting == meeting.id]
    before = [
        row
        for row in still_open
        if row.overdue
        and row.due_meeting != meeting.id
        and _due_before(row, meeting, register.calendar)
    ]
    return Agenda(meeting, due, before)


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


def _due_before(row: Row, meeting: Slot, calendar: Calendar) -> bool:
    if row.due_meeting is None:
        return row.due_date is not None and row.due_date < meeting.date
    due = calendar.by_id[row.due_meeting]
    return (due.date, due.id) < (meeting.date, meeting.id)


def _passed_over(row: Row, last: Slot) -> bool:
    """Whether a meeting had it on its agenda, and neither it nor anything later spoke of it."""
    return row.due_meeting == last.id and not (row.last and row.last.on >= last.date)
