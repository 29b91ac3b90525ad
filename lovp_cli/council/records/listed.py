"""What a list that somebody keeps elsewhere says, as it was understood."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from lovp_cli.council.records.term import Term
from lovp_cli.council.records.values import Kind, Status


class Column(NamedTuple):
    """A column by its heading, and the key of what it holds; None where nobody knows."""

    heading: str
    key: str | None


class SaidLater(NamedTuple):
    """What was said of an action later: in which file it goes, and what."""

    file: str
    day: date
    status: Status | None = None
    note: str | None = None
    reference: str | None = None
    replaced_by: tuple[str, ...] = ()


@dataclass(frozen=True)
class ListedAction:
    """One row of a list, understood: an action, the file it goes in, and what was said of it."""

    id: str
    title: str
    owner: str
    file: str
    day: date
    involved: tuple[str, ...] = ()
    topic: str | None = None
    due: Term | None = None
    quote: str | None = None
    number: str | None = None
    asked_by: str | None = None
    reference: str | None = None
    contact: str | None = None
    confidential: bool = False
    said: tuple[SaidLater, ...] = ()


class NewMeeting(NamedTuple):
    """A meeting that rows name, and that the register has not."""

    id: str
    day: date
    title: str
    kind: Kind = "regular"


class NewParty(NamedTuple):
    """A party that rows name, and that the council has not."""

    id: str
    name: str


class LeftRow(NamedTuple):
    """A row that is left out: the number of its line, its cells, and why."""

    line: int
    cells: tuple[str, ...]
    reason: str


class UnknownName(NamedTuple):
    """A name that means nothing here, in how many rows it stands, and the closest that does."""

    name: str
    rows: int
    closest: str | None


@dataclass(frozen=True)
class ListRead:
    """A whole list: what of it becomes records, what is known already, and what is left out.

    `statuses` are its own words with what they mean and how often; `notes` say how it was read
    where that is no matter of course. What has no day goes into the letter of `list_day`, which
    then has this title.
    """

    name: str
    columns: tuple[Column, ...]
    actions: tuple[ListedAction, ...]
    meetings: tuple[NewMeeting, ...] = ()
    parties: tuple[NewParty, ...] = ()
    known: int = 0
    left: tuple[LeftRow, ...] = ()
    owners: tuple[UnknownName, ...] = ()
    unknown_statuses: tuple[UnknownName, ...] = ()
    statuses: Mapping[tuple[str, Status], int] | None = None
    notes: tuple[str, ...] = ()
    list_day: date = date.max
    letter_title: str = ""
