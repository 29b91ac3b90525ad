"""The meetings there are."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from datetime import date
from functools import cached_property
from operator import attrgetter
from typing import NamedTuple


class Slot(NamedTuple):
    """What a calendar knows of a meeting; `promised` counts the actions that its file holds."""

    id: str
    date: date
    title: str = ""
    regular: bool = True
    cancelled: bool = False
    promised: int = 0


class Calendar:
    """The meetings there are, as known now."""

    def __init__(self, meetings: Iterable[Slot]) -> None:
        self.meetings = tuple(sorted(meetings, key=attrgetter("date", "id")))

    @cached_property
    def by_id(self) -> dict[str, Slot]:
        """The meetings by id."""
        return {meeting.id: meeting for meeting in self.meetings}

    @cached_property
    def regular(self) -> list[Slot]:
        """The regular meetings, cancelled ones included."""
        return [meeting for meeting in self.meetings if meeting.regular]

    @cached_property
    def standing(self) -> list[Slot]:
        """The regular meetings that are not cancelled."""
        return [meeting for meeting in self.regular if not meeting.cancelled]

    def on_or_after(self, day: date) -> Slot | None:
        """The first regular meeting that stands, on this day or later."""
        at = bisect_left(self.standing, day, key=_date)
        return self.standing[at] if at < len(self.standing) else None

    def after(self, day: date) -> Slot | None:
        """The first regular meeting that stands, later than this day."""
        at = bisect_right(self.standing, day, key=_date)
        return self.standing[at] if at < len(self.standing) else None

    def planned_after(self, day: date) -> Slot | None:
        """The first regular meeting later than this day, cancelled or not."""
        at = bisect_right(self.regular, day, key=_date)
        return self.regular[at] if at < len(self.regular) else None

    def successor(self, meeting: Slot) -> Slot | None:
        """The first regular meeting that stands and comes after this one."""
        key = (meeting.date, meeting.id)
        at = bisect_right(self.standing, key, key=lambda other: (other.date, other.id))
        return self.standing[at] if at < len(self.standing) else None

    def last(self, day: date, *, regular: bool) -> Slot | None:
        """The last meeting held on this day or earlier; of any kind unless `regular`."""
        held = (
            meeting
            for meeting in reversed(self.meetings)
            if meeting.date <= day and not meeting.cancelled and (meeting.regular or not regular)
        )
        return next(held, None)


def _date(meeting: Slot) -> date:
    return meeting.date
