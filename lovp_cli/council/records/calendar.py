"""The council's calendar: its meetings, and the moments that terms hang on."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from datetime import date
from functools import cached_property
from operator import attrgetter
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from lovp_cli.council.records.record import Moment


class Slot(NamedTuple):
    """What a calendar knows of a meeting; `promised` counts the actions that its file holds."""

    id: str
    date: date
    title: str = ""
    regular: bool = True
    cancelled: bool = False
    moved_to: str | None = None
    confidential: bool = False
    promised: int = 0

    @property
    def held(self) -> bool:
        """Whether it takes place on its day: it is neither cancelled nor moved."""
        return not (self.cancelled or self.moved_to)


class Calendar:
    """The meetings and moments there are, as known now.

    What a regular meeting moved to counts as regular.
    """

    def __init__(self, meetings: Iterable[Slot], moments: Iterable[Moment] = ()) -> None:
        found = sorted(meetings, key=attrgetter("date", "id"))
        self.by_id = {meeting.id: meeting for meeting in found}
        for meeting in found:
            if meeting.regular:
                for later in self._moved(meeting):
                    self.by_id[later.id] = later._replace(regular=True)
        self.meetings = tuple(self.by_id[meeting.id] for meeting in found)
        self.moments = {moment.id: moment for moment in moments}

    def _moved(self, meeting: Slot) -> Iterator[Slot]:
        """The meetings that one was moved to, each in turn; a circle ends where it began."""
        seen = {meeting.id}
        following = self.by_id.get(meeting.moved_to or "")
        while following and following.id not in seen:
            seen.add(following.id)
            yield following
            following = self.by_id.get(following.moved_to or "")

    @cached_property
    def regular(self) -> list[Slot]:
        """The regular meetings, also those that are not held."""
        return [meeting for meeting in self.meetings if meeting.regular]

    @cached_property
    def held(self) -> list[Slot]:
        """The meetings of any kind that are held."""
        return [meeting for meeting in self.meetings if meeting.held]

    @cached_property
    def held_regular(self) -> list[Slot]:
        """The regular meetings that are held."""
        return [meeting for meeting in self.regular if meeting.held]

    def on_or_after(self, day: date) -> Slot | None:
        """The first regular meeting that is held on this day or later."""
        return _at(self.held_regular, bisect_left(self.held_regular, day, key=_date))

    def after(self, day: date) -> Slot | None:
        """The first regular meeting that is held later than this day."""
        return _at(self.held_regular, bisect_right(self.held_regular, day, key=_date))

    def planned_after(self, day: date) -> Slot | None:
        """The first regular meeting later than this day, held or not."""
        return _at(self.regular, bisect_right(self.regular, day, key=_date))

    def successor(self, meeting: Slot) -> Slot | None:
        """The meeting at which what was due at this one is answered for.

        That is what it moved to, however often, or the first regular one that is held after it.
        """
        last = self.moved(meeting)
        if last.held:
            return last
        key = (last.date, last.id)
        at = bisect_right(self.held_regular, key, key=lambda other: (other.date, other.id))
        return _at(self.held_regular, at)

    def moved(self, meeting: Slot) -> Slot:
        """The meeting itself, or what it was moved to, however often."""
        *_, last = meeting, *self._moved(meeting)
        return last

    def next(self, day: date) -> Slot | None:
        """The first meeting of any kind that is held on this day or later."""
        return _at(self.held, bisect_left(self.held, day, key=_date))

    def following(self, meeting: Slot) -> Slot | None:
        """The first meeting of any kind that is held after this one."""
        key = (meeting.date, meeting.id)
        at = bisect_right(self.held, key, key=lambda other: (other.date, other.id))
        return _at(self.held, at)

    def last(self, day: date) -> Slot | None:
        """The last meeting of any kind that was held on this day or earlier."""
        return _at(self.held, bisect_right(self.held, day, key=_date) - 1)

    def last_before(self, day: date) -> Slot | None:
        """The last meeting of any kind that was held before this day."""
        return _at(self.held, bisect_left(self.held, day, key=_date) - 1)


def _at(meetings: list[Slot], at: int) -> Slot | None:
    return meetings[at] if 0 <= at < len(meetings) else None


def _date(meeting: Slot) -> date:
    return meeting.date
