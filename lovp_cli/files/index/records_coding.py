"""Records and findings as JSON values, and back.

A record's places are kept apart from it: most commands ask for none.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from typing import Any

from lovp_cli.council.records.place import Finding, Place
from lovp_cli.council.records.record import (
    Action,
    Council,
    FollowUp,
    Letter,
    Meeting,
    Moment,
    NotAction,
    Party,
)
from lovp_cli.council.records.term import Term

# The fields of each kind, in the order in which they are kept; lists of items come last.
_FIELDS = {
    Council: ("short", "name", "language", "opening", "closing", "parties", "moments"),
    Meeting: (
        "id", "date", "title", "regular", "cancelled", "moved_to", "minutes_title", "minutes_file",
        "has_minutes", "confidential", "actions", "follow_ups", "not_actions",
    ),
    Letter: ("id", "date", "title", "confidential", "actions", "follow_ups"),
    Party: ("id", "name", "aliases", "contact", "email"),
    Moment: ("id", "name", "aliases", "on"),
    Action: (
        "id", "title", "owner", "involved", "topic", "due", "quote", "number", "asked_by",
        "reference", "contact", "confidential",
    ),
    FollowUp: (
        "action", "status", "replaced_by", "note", "reference", "due", "owner", "involved",
        "number",
    ),
    NotAction: ("quote", "reason"),
}  # fmt: skip
_KINDS = {kind.__name__: kind for kind in (Council, Meeting, Letter)}
_ITEMS = {
    "parties": Party,
    "moments": Moment,
    "actions": Action,
    "follow_ups": FollowUp,
    "not_actions": NotAction,
}

# Those fields of each kind that are kept as lists.
_LISTS = {
    kind: tuple(
        name for name in fields if name in {*_ITEMS, "involved", "replaced_by", "aliases", "due"}
    )
    for kind, fields in _FIELDS.items()
}

# The places of a file's entries, the record's own first, by key; loaded when one is asked for.
LoadPlaces = Callable[[], list[dict[str, list[int]]]]


def encode_record(record: Any) -> list[Any]:
    """A record without its places, but for where each of its entries begins."""
    return [type(record).__name__, *_entry(record)]


def encode_places(record: Any) -> list[dict[str, list[int]]]:
    """The places of a record's values, entry by entry."""
    return [
        {key: [place.line, place.column] for key, place in entry.places.items() if key}
        for entry in _entries(record)
    ]


def decode_record(file: str, data: list[Any], load: LoadPlaces) -> Any:
    """The record that was encoded; its places are loaded at the first need."""
    kind, *values = data
    return _Decoder(file, load).entry(_KINDS[kind], values)


def _entries(record: Any) -> Iterator[Any]:
    yield record
    for name in _ITEMS:
        yield from getattr(record, name, ())


def _entry(entry: Any) -> list[Any]:
    place = entry.place()
    values = [_plain(name, getattr(entry, name)) for name in _FIELDS[type(entry)]]
    return [[place.line, place.column], *values]


def _plain(name: str, value: Any) -> Any:
    if name in _ITEMS:
        return [_entry(item) for item in value]
    return value.isoformat() if isinstance(value, date) else value


class _Decoder:
    """Decodes one file's record; entries are counted as they are met."""

    def __init__(self, file: str, load: LoadPlaces) -> None:
        self._file, self._load = file, load
        self._places: list[dict[str, list[int]]] | None = None
        self._count = 0

    def entry(self, kind: type[Any], values: list[Any]) -> Any:
        """One entry, and those in it."""
        number, self._count = self._count, self._count + 1
        start, *values = values
        named: dict[str, Any] = dict(zip(_FIELDS[kind], values, strict=True))
        for name in _LISTS[kind]:
            if (value := named[name]) is not None:
                named[name] = self._listed(name, value)
        if kind is Meeting or kind is Letter:
            named["date"] = date.fromisoformat(named["date"])
        named["places"] = _KeptPlaces(self, number, start)
        # Not by its constructor, which sets each field of a frozen entry in a call of its own: an
        # action takes that 5.2 times as long, and a register of 1,000 meetings has 20,000 entries.
        entry = object.__new__(kind)
        object.__setattr__(entry, "__dict__", named)
        return entry

    def _listed(self, name: str, value: list[Any]) -> Any:
        if name == "due":
            return Term(*value)
        if name in _ITEMS:
            # A list, not a generator: entries are numbered in this order.
            return tuple([self.entry(_ITEMS[name], item) for item in value])
        return tuple(value)

    def start(self, at: list[int]) -> Place:
        """The place of an entry itself."""
        return Place(self._file, *at)

    def places(self, number: int) -> dict[str, Place]:
        """The places of one entry's values."""
        if self._places is None:
            self._places = self._load()
        return {key: Place(self._file, *at) for key, at in self._places[number].items()}


class _KeptPlaces(Mapping[str, Place]):
    """An entry's places, of which only its own is there before another is asked for."""

    __slots__ = ("_decoder", "_number", "_start")

    def __init__(self, decoder: _Decoder, number: int, start: list[int]) -> None:
        self._decoder, self._number, self._start = decoder, number, start

    def __getitem__(self, key: str) -> Place:
        if not key:
            return self._decoder.start(self._start)
        return self._decoder.places(self._number)[key]

    def __iter__(self) -> Iterator[str]:
        return iter(["", *self._decoder.places(self._number)])

    def __len__(self) -> int:
        return 1 + len(self._decoder.places(self._number))


def encode_finding(finding: Finding) -> list[Any]:
    """A finding as a list."""
    place = finding.place
    return [place.file, place.line, place.column, finding.severity, finding.rule, finding.message]


def decode_finding(data: list[Any]) -> Finding:
    """The finding that was encoded."""
    file, line, column, severity, rule, message = data
    return Finding(Place(file, line, column), severity, rule, message)
