"""What the files say."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date

from lovp_cli.council.records.place import Place, Placed
from lovp_cli.council.records.term import Term


@dataclass(frozen=True)
class Party(Placed):
    """Anyone who can own an action or take part; `contact` and `email` are never made public."""

    id: str
    name: str
    aliases: tuple[str, ...] = ()
    contact: str | None = None
    email: str | None = None
    places: Mapping[str, Place] = field(default_factory=dict, compare=False, repr=False)


@dataclass(frozen=True)
class Moment(Placed):
    """Something on the calendar that is no meeting; `on` is in EDTF, None while nobody knows."""

    id: str
    name: str
    aliases: tuple[str, ...] = ()
    on: str | None = None
    places: Mapping[str, Place] = field(default_factory=dict, compare=False, repr=False)


@dataclass(frozen=True)
class Council(Placed):
    """The body that meets, the parties at its table, and the moments of its calendar.

    `opening` and `closing` are its own words for letters of reminder.
    """

    short: str
    name: str
    language: str = "nl"
    parties: tuple[Party, ...] = ()
    moments: tuple[Moment, ...] = ()
    opening: str | None = None
    closing: str | None = None
    places: Mapping[str, Place] = field(default_factory=dict, compare=False, repr=False)


@dataclass(frozen=True)
class Action(Placed):
    """One commitment, as made in its meeting or letter; a `contact` is never made public."""

    id: str
    title: str
    owner: str
    involved: tuple[str, ...] = ()
    topic: str | None = None
    due: Term | None = None
    quote: str | None = None
    number: str | None = None
    asked_by: str | None = None
    reference: str | None = None
    contact: str | None = None
    confidential: bool = False
    places: Mapping[str, Place] = field(default_factory=dict, compare=False, repr=False)


@dataclass(frozen=True)
class FollowUp(Placed):
    """What one record says about one action; `involved` is empty for nobody, None if not said."""

    action: str
    status: str | None = None
    replaced_by: tuple[str, ...] = ()
    note: str | None = None
    reference: str | None = None
    due: Term | None = None
    owner: str | None = None
    involved: tuple[str, ...] | None = None
    number: str | None = None
    places: Mapping[str, Place] = field(default_factory=dict, compare=False, repr=False)


@dataclass(frozen=True)
class NotAction(Placed):
    """Words of the minutes that read as a commitment, and why they are none."""

    quote: str
    reason: str
    places: Mapping[str, Place] = field(default_factory=dict, compare=False, repr=False)


@dataclass(frozen=True)
class Record(Placed):
    """One day's record; `id` is its file's name without the ending."""

    id: str
    date: date
    title: str | None = None
    actions: tuple[Action, ...] = ()
    follow_ups: tuple[FollowUp, ...] = ()
    confidential: bool = False
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
    """One meeting of the council: to come, past, cancelled or moved."""

    regular: bool = True
    cancelled: bool = False
    moved_to: str | None = None
    minutes_title: str | None = None
    minutes_file: str | None = None
    has_minutes: bool = False
    not_actions: tuple[NotAction, ...] = ()

    @property
    def held(self) -> bool:
        """Whether it takes place on its day: it is neither cancelled nor moved."""
        return not (self.cancelled or self.moved_to)

    @property
    def quotes(self) -> list[tuple[str, Place]]:
        """The words of its minutes that actions rest on, and those that are none, with places."""
        items: list[Action | NotAction] = [*self.actions, *self.not_actions]
        return [(item.quote, item.place("quote")) for item in items if item.quote]


def in_order(records: Iterable[Record]) -> list[Record]:
    """Records as they were said: by date, then id; a letter after the meetings of its day."""
    return sorted(records, key=lambda record: (record.date, isinstance(record, Letter), record.id))
