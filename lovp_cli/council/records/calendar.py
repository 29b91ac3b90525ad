"""The meetings there are."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from datetime import date
from functools import cached_property
from operator import attrgetter
from typing import Generic, NamedTuple, Protocol, TypeVar


class Slot(NamedTuple):
    """What a calendar must know of a meeting."""

    id: str
    date: date
    regular: bool
    cancelled: bool


class Slotted(Protocol):
    """A meeting, or its slot."""

    @property
    def id(self) -> str:
        """Its date, with a suffix where there are several that day."""

    @property
    def date(self) -> date:
        """The day on which it is held."""

    @property
    def regular(self) -> bool:
        """Whether it is no extra one."""

    @property
    def cancelled(self) -> bool:
        """Whether it does not take place."""


M = TypeVar("M", bound=Slotted)


class Calendar(Generic[M]):
    """The meetings there are, as known now."""

    def __init__(self, meetings: Iterable[M]) -> None:
        self.meetings = tuple(sorted(meetings, key=attrgetter("date", "id")))
        self.by_id = {meeting.id: meeting for meeting in self.meetings}

    @cached_property
    def regular(self) -> list[M]:
        """The regular meetings, cancelled ones included."""
        return [meeting for meeting in self.meetings if meeting.regular]

    @cached_property
    def standing(self) -> list[M]:
        """The regular meetings that are not cancelled."""
        return [meeting for meeting in self.regular if not meeting.cancelled]

    def on_or_after(self, day: date) -> M | None:
        """The first regular meeting that stands, on this day or later."""
        at = bisect_left(self.standing, day, key=lambda meeting: meeting.date)
        return self.standing[at] if at < len(self.standing) else None

    def after(self, day: date) -> M | None:
        """The first regular meeting that stands, later than this day."""
        at = bisect_right(self.standing, day, key=lambda meeting: meeting.date)
        return self.standing[at] if at < len(self.standing) else None

    def planned_after(self, day: date) -> M | None:
        """The first regular meeting later than this day, cancelled or not."""
        at = bisect_right(self.regular, day, key=lambda meeting: meeting.date)
        return self.regular[at] if at < len(self.regular) else None

    def successor(self, meeting: M) -> M | None:
        """The first regular meeting that stands and comes after this one."""
        key = (meeting.date, meeting.id)
        at = bisect_right(self.standing, key, key=lambda other: (other.date, other.id))
        return self.standing[at] if at < len(self.standing) else None

    def last(self, day: date, *, regular: bool) -> M | None:
        """The last meeting held on this day or earlier; of any kind unless `regular`."""
        held = [
            meeting
            for meeting in self.meetings
            if meeting.date <= day and not meeting.cancelled and (meeting.regular or not regular)
        ]
        return held[-1] if held else None
