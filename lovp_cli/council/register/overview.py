"""The state of the register on a day, as a chair wants it before a meeting."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date

from lovp_cli.council.records.record import Meeting
from lovp_cli.council.records.row import Row
from lovp_cli.council.register.history import Life
from lovp_cli.council.register.register import Register
from lovp_cli.council.register.selection import ordered


@dataclass(frozen=True)
class OwnerCount:
    """How many open actions an owner has, and how many of them are overdue."""

    owner: str
    open: int
    overdue: int


@dataclass(frozen=True)
class Situation:
    """Open rows by what they ask for; `settled` are not open, and come with the day."""

    day: date
    last: Meeting | None
    next: Meeting | None
    open: list[Row]
    overdue: list[Row]
    due_next: list[Row]
    silent: list[Row]
    settled: list[tuple[date, Row]]
    without_term: list[Row]
    owners: list[OwnerCount]


@dataclass(frozen=True)
class Agenda:
    """What one meeting must speak of: what is due there, and what is overdue from before."""

    meeting: Meeting
    due: list[Row]
    overdue: list[Row]


def situation(register: Register, day: date) -> Situation:
    """The state of the register on a day; `last` and `next` are regular meetings."""
    last, following = register.calendar.last(day, regular=True), register.calendar.after(day)
    rows = [(life, register.row(life, day)) for life in register.lives(day)]
    still_open = ordered(row for _, row in rows if row.is_open)
    return Situation(
        day=day,
        last=last,
        next=following,
        open=still_open,
        overdue=[row for row in still_open if row.overdue],
        due_next=[row for row in still_open if following and row.due_meeting == following.id],
        silent=ordered(
            row
            for life, row in rows
            if last
            and row.is_open
            and row.due_meeting == last.id
            and not _spoken_of(life, last.date)
        ),
        settled=[
            (_ended(life), row)
            for life, row in rows
            if last and row.status == "settled" and _ended(life) >= last.date
        ],
        without_term=sorted(
            (row for row in still_open if row.term in ("none", "missing")),
            key=lambda row: row.meeting,
        ),
        owners=owner_counts(still_open),
    )


def agenda(register: Register, meeting: Meeting, day: date) -> Agenda:
    """The actions for a meeting's agenda, as they stood on a day."""
    still_open = ordered(row for row in register.rows(day) if row.is_open)
    due = [row for row in still_open if row.due_meeting == meeting.id]
    before = [
        row
        for row in still_open
        if row.overdue and row not in due and _due_before(row, meeting, register)
    ]
    return Agenda(meeting, due, before)


def overdue_before(rows: list[Row], meeting: Meeting, register: Register) -> int:
    """How many rows are overdue from meetings before this one."""
    return sum(row.overdue and _due_before(row, meeting, register) for row in rows)


def owner_counts(rows: list[Row]) -> list[OwnerCount]:
    """Counts of rows per owner, the most first."""
    total, late = (
        Counter(row.owner for row in rows),
        Counter(row.owner for row in rows if row.overdue),
    )
    counts = [OwnerCount(owner, number, late[owner]) for owner, number in total.items()]
    return sorted(counts, key=lambda count: (-count.open, -count.overdue, count.owner))


def _due_before(row: Row, meeting: Meeting, register: Register) -> bool:
    if row.due_meeting is None:
        return row.due_date is not None and row.due_date < meeting.date
    due = register.calendar.by_id[row.due_meeting]
    return (due.date, due.id) < (meeting.date, meeting.id)


def _spoken_of(life: Life, since: date) -> bool:
    return any(step.record.date >= since for step in life.steps)


def _ended(life: Life) -> date:
    """The day on which an action came to the status it has."""
    ends = [step.record.date for step in life.steps if step.follow_up.status and not step.refused]
    return ends[-1] if ends else life.meeting.date
