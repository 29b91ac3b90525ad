"""The register's facts as plain values: what the files say, and where."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import Literal

FINAL = ("settled", "lapsed", "replaced")
STATUSES = ("open", "partly", "reported", *FINAL)

Severity = Literal["error", "warning"]


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A spot in a file of the data folder; line and column count from 1."""

    file: str
    line: int = 1
    column: int = 1


@dataclass(frozen=True, slots=True, order=True)
class Finding:
    """Something that is wrong in a file, in its reader's words."""

    place: Place
    severity: Severity
    rule: str
    message: str


class Placed:
    """Mixin for what knows the places of its own values, by key (`owner`, `with.1`)."""

    places: Mapping[str, Place]

    def place(self, key: str = "") -> Place:
        """The place of one value, or of the whole item where that value is absent."""
        return self.places.get(key) or self.places[""]


@dataclass(frozen=True)
class Party(Placed):
    """Anyone who can own an action or take part in it."""

    id: str
    name: str
    aliases: tuple[str, ...] = ()
    places: Mapping[str, Place] = field(default_factory=dict, compare=False, repr=False)


@dataclass(frozen=True)
class Council(Placed):
    """The body that meets, and the parties at its table."""

    short: str
    name: str
    language: str = "nl"
    parties: tuple[Party, ...] = ()
    places: Mapping[str, Place] = field(default_factory=dict, compare=False, repr=False)


@dataclass(frozen=True)
class Term:
    """A term as said and as entered: `by` in EDTF, or a `meeting` id or `next`, or neither.

    `none` is true where it was said that there is no term.
    """

    by: str | None = None
    meeting: str | None = None
    said: str | None = None
    none: bool = False


@dataclass(frozen=True)
class Action(Placed):
    """One commitment, as made in its meeting."""

    id: str
    title: str
    owner: str
    involved: tuple[str, ...] = ()
    topic: str | None = None
    due: Term | None = None
    quote: str | None = None
    confidential: bool = False
    places: Mapping[str, Place] = field(default_factory=dict, compare=False, repr=False)


@dataclass(frozen=True)
class FollowUp(Placed):
    """What one record says about one action."""

    action: str
    status: str | None = None
    replaced_by: tuple[str, ...] = ()
    note: str | None = None
    reference: str | None = None
    due: Term | None = None
    owner: str | None = None
    places: Mapping[str, Place] = field(default_factory=dict, compare=False, repr=False)


@dataclass(frozen=True)
class Record(Placed):
    """One day's record; `id` is its file's name without the ending."""

    id: str
    date: date
    title: str | None = None
    follow_ups: tuple[FollowUp, ...] = ()
    places: Mapping[str, Place] = field(default_factory=dict, compare=False, repr=False)

    @property
    def file(self) -> str:
        """The file that this was read from, relative to the data folder."""
        return self.place().file


@dataclass(frozen=True)
class Letter(Record):
    """What came in or was said on one day between meetings."""


@dataclass(frozen=True)
class Meeting(Record):
    """One meeting of the council: to come, past or cancelled."""

    regular: bool = True
    cancelled: bool = False
    minutes_title: str | None = None
    minutes_file: str | None = None
    has_minutes: bool = False
    actions: tuple[Action, ...] = ()
    confidential: bool = False


def in_order(records: Iterable[Record]) -> list[Record]:
    """Records as they were said: by date, then id; a meeting before the letter of its day."""
    return sorted(records, key=lambda record: (record.date, record.id, isinstance(record, Letter)))


class Calendar:
    """The meetings there are, as known now."""

    def __init__(self, meetings: Iterable[Meeting]) -> None:
        self.meetings = tuple(sorted(meetings, key=lambda meeting: (meeting.date, meeting.id)))
        self.by_id = {meeting.id: meeting for meeting in self.meetings}

    @cached_property
    def regular(self) -> list[Meeting]:
        """The regular meetings, cancelled ones included."""
        return [meeting for meeting in self.meetings if meeting.regular]

    @cached_property
    def standing(self) -> list[Meeting]:
        """The regular meetings that are not cancelled."""
        return [meeting for meeting in self.regular if not meeting.cancelled]

    def on_or_after(self, day: date) -> Meeting | None:
        """The first regular meeting that stands, on this day or later."""
        at = bisect_left(self.standing, day, key=lambda meeting: meeting.date)
        return self.standing[at] if at < len(self.standing) else None

    def after(self, day: date) -> Meeting | None:
        """The first regular meeting that stands, later than this day."""
        at = bisect_right(self.standing, day, key=lambda meeting: meeting.date)
        return self.standing[at] if at < len(self.standing) else None

    def planned_after(self, day: date) -> Meeting | None:
        """The first regular meeting later than this day, cancelled or not."""
        at = bisect_right(self.regular, day, key=lambda meeting: meeting.date)
        return self.regular[at] if at < len(self.regular) else None

    def successor(self, meeting: Meeting) -> Meeting | None:
        """The first regular meeting that stands and comes after this one."""
        key = (meeting.date, meeting.id)
        at = bisect_right(self.standing, key, key=lambda other: (other.date, other.id))
        return self.standing[at] if at < len(self.standing) else None

    def last(self, day: date, *, regular: bool) -> Meeting | None:
        """The last meeting held on this day or earlier; of any kind unless `regular`."""
        held = [
            meeting
            for meeting in self.meetings
            if meeting.date <= day and not meeting.cancelled and (meeting.regular or not regular)
        ]
        return held[-1] if held else None


TermKind = Literal["date", "meeting", "words", "none", "missing"]


@dataclass(frozen=True)
class Row:
    """One action as it stands on a day; the fields of `open-actions --format json`."""

    id: str
    title: str
    owner: str
    involved: tuple[str, ...]
    topic: str | None
    meeting: str
    status: str
    term: TermKind
    due: Term
    due_date: date | None
    due_meeting: str | None
    overdue: bool
    extended: int
    quote: str | None
    file: str
    line: int

    @property
    def is_open(self) -> bool:
        """Whether it stays on the list."""
        return self.status not in FINAL
