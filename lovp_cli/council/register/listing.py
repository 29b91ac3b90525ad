"""The rows that were asked for, and what stands close to them and would be missed."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from lovp_cli.council.records.values import FINAL

if TYPE_CHECKING:
    from lovp_cli.council.records.calendar import Slot
    from lovp_cli.council.records.row import Row
    from lovp_cli.council.register.register import Register
    from lovp_cli.council.register.selection import Selection


class Asked(NamedTuple):
    """What was asked for on a day."""

    day: date
    selection: Selection


class Beside(NamedTuple):
    """How many actions are not at a meeting: overdue from before, and due at the next regular one.

    `regular` is the id of that one, where the meeting itself is extra.
    """

    overdue: int
    regular: str | None
    due: int


def listed(register: Register, asked: Asked) -> list[Row]:
    """The rows that were asked for, in no order."""
    selection = asked.selection
    rows = register.open_rows(asked.day, selection.owners)
    if {*selection.statuses} & {*FINAL}:
        rows += register.ended_rows(asked.day)
    return selection.of(rows)


def beside(register: Register, asked: Asked, meeting: Slot) -> Beside:
    """What is not due at the meeting that was asked for."""
    from lovp_cli.council.register.overview import overdue_before

    calendar = register.calendar
    others = listed(register, asked._replace(selection=asked.selection._replace(due_meeting=None)))
    regular = None if meeting.regular else calendar.on_or_after(meeting.date)
    due = sum(row.due_meeting == regular.id for row in others) if regular else 0
    late = overdue_before(others, meeting, calendar)
    return Beside(late, regular.id if regular else None, due)


def taking_part(register: Register, asked: Asked) -> int:
    """How many actions of others the owners that were asked for take part in."""
    owners = asked.selection.owners
    others = asked.selection._replace(owners=(), involving=owners)
    return len(listed(register, asked._replace(selection=others))) if owners else 0
