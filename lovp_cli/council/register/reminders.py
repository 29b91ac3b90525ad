"""What each owner is to be reminded of."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date
from typing import NamedTuple

from lovp_cli.council.records.record import Party
from lovp_cli.council.records.row import Row
from lovp_cli.council.register.overview import due_by
from lovp_cli.council.register.register import Register
from lovp_cli.council.register.selection import ordered


class Reminder(NamedTuple):
    """An owner's overdue actions, those that fall due, and how many more of them are open."""

    owner: Party
    overdue: list[Row]
    due: list[Row]
    others: int

    @property
    def needed(self) -> bool:
        """Whether there is anything to remind of."""
        return bool(self.overdue or self.due)


def reminders(
    register: Register, day: date, before: date | None, owners: Collection[str]
) -> list[Reminder]:
    """A reminder for each owner of open actions, or for these, in the order of the parties.

    What falls due does so before a day, or else by the next meeting. An owner that is no party
    comes last. What is reported is with the meeting, and counts among the others.
    """
    rows = ordered(register.open_rows(day, owners))
    parties = {party.id: party for party in register.parties}
    unknown = {row.owner: Party(row.owner, row.owner) for row in rows if row.owner not in parties}
    return [
        _of(register, party, [row for row in rows if row.owner == party.id], day, before)
        for party in (*parties.values(), *unknown.values())
        if any(row.owner == party.id for row in rows) or party.id in owners
    ]


def _of(
    register: Register, owner: Party, rows: list[Row], day: date, before: date | None
) -> Reminder:
    following = register.calendar.next(day)

    def falls_due(row: Row) -> bool:
        if row.overdue or row.status == "reported" or not row.due_date:
            return False
        return row.due_date < before if before else due_by(row, following, register.calendar)

    overdue, due = [row for row in rows if row.overdue], [row for row in rows if falls_due(row)]
    return Reminder(owner, overdue, due, len(rows) - len(overdue) - len(due))
