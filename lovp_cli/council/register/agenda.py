"""What one meeting must speak of, and what it said."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import chain
from typing import NamedTuple

from lovp_cli.council.records.calendar import Slot
from lovp_cli.council.records.record import FollowUp, Record
from lovp_cli.council.records.row import Row, is_overdue
from lovp_cli.council.register.overview import due_by, oldest_first
from lovp_cli.council.register.register import Register
from lovp_cli.council.register.selection import ordered


class Besides(NamedTuple):
    """What was said of an action that is in no section, and its title."""

    title: str
    follow_ups: list[FollowUp]
    confidential: bool
    had_ended: bool


@dataclass(frozen=True)
class Agenda:
    """Open rows, each in the first section that fits, as they stood on a day.

    `said` is what the meeting said of an action, by its id, and `later` how many open actions are
    in no section, as they are due after the following meeting.
    """

    meeting: Slot
    following: Slot | None
    day: date
    due: list[Row]
    overdue: list[Row]
    reported: list[Row]
    due_after: list[Row]
    undated: list[Row]
    said: dict[str, list[FollowUp]]
    besides: list[Besides]
    later: int

    @property
    def rows(self) -> list[Row]:
        """All rows of all sections."""
        return [*self.due, *self.overdue, *self.reported, *self.due_after, *self.undated]


def agenda(register: Register, meeting: Slot, day: date) -> Agenda:
    """The agenda of a meeting.

    From its own day on it is as the register stood before that day, with what was said there.
    """
    begun = day >= meeting.date
    stood = meeting.date - timedelta(days=1) if begun and meeting.date > date.min else day
    following = register.calendar.following(meeting)
    # What was due the day before is late at the meeting.
    judged = meeting.date if begun else day
    rows = [
        row._replace(overdue=is_overdue(row.status, row.due_date, judged))
        for row in register.open_rows(stood)
    ]
    sections = _sections(register, meeting, following, rows)
    due, overdue, reported, due_after, undated = sections
    record = register.record(f"meetings/{meeting.id}.yaml") if begun else None
    said = _said(record) if record else {}
    listed = {row.id for row in chain.from_iterable(sections)}
    return Agenda(
        meeting=meeting,
        following=following,
        day=stood,
        due=due,
        overdue=overdue,
        reported=reported,
        due_after=due_after,
        undated=oldest_first(undated),
        said=said,
        later=len(rows) - sum(map(len, sections)),
        besides=[*_besides(register, said, listed, meeting.date)],
    )


def _sections(
    register: Register, meeting: Slot, following: Slot | None, rows: list[Row]
) -> tuple[list[Row], ...]:
    """The open rows by what they ask of a meeting, each in the first list that fits."""
    sections: tuple[list[Row], ...] = ([], [], [], [], [])
    for row in ordered(rows):
        fits = (
            row.due_meeting == meeting.id,
            row.overdue,
            row.status == "reported",
            due_by(row, following, register.calendar),
            row.due_date is None,
        )
        if True in fits:
            sections[fits.index(True)].append(row)
    return sections


def _besides(
    register: Register, said: dict[str, list[FollowUp]], listed: set[str], day: date
) -> Iterator[Besides]:
    known = {action.id: action for action in register.actions} if said else {}
    for action, follow_ups in said.items():
        if action not in listed:
            found = known.get(action)
            yield Besides(
                title=found.title if found else action,
                follow_ups=follow_ups,
                confidential=action in register.confidential,
                # It was promised before and is in no section, so it was open no more.
                had_ended=bool(found and found.promised < day),
            )


def _said(record: Record) -> dict[str, list[FollowUp]]:
    found: dict[str, list[FollowUp]] = {}
    for follow_up in record.follow_ups:
        found.setdefault(follow_up.action, []).append(follow_up)
    return found
