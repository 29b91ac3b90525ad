"""Records and findings as JSON, and back."""

from __future__ import annotations

from dataclasses import fields
from datetime import date
from typing import Any

from lovp_cli.council.records.place import Finding, Place
from lovp_cli.council.records.record import Action, Council, FollowUp, Letter, Meeting, Party
from lovp_cli.council.records.term import Term

_KINDS: dict[str, type] = {kind.__name__: kind for kind in (Council, Meeting, Letter)}
_ITEMS: dict[str, type] = {"parties": Party, "actions": Action, "follow_ups": FollowUp}


def encode_record(record: Council | Meeting | Letter) -> dict[str, Any]:
    """A record without its places, but for the line of each of its actions."""
    return {"kind": type(record).__name__, **_encoded(record)}


def decode_record(file: str, data: dict[str, Any]) -> Any:
    """The record that was encoded."""
    values = dict(data)
    return _decoded(_KINDS[values.pop("kind")], file, values)


def _encoded(value: Any) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for field in fields(value):
        item = getattr(value, field.name)
        if field.name == "places":
            found["line"] = value.place().line
        elif item not in (None, (), False):
            found[field.name] = _plain(item)
    return found


def _plain(item: Any) -> Any:
    if isinstance(item, date):
        return item.isoformat()
    if isinstance(item, Term):
        return [item.by, item.meeting, item.said, item.none]
    if isinstance(item, tuple):
        return [part if isinstance(part, str) else _encoded(part) for part in item]
    return item


def _decoded(kind: type[Any], file: str, data: dict[str, Any]) -> Any:
    values = {name: _valued(name, item, file) for name, item in data.items() if name != "line"}
    if kind is Meeting:
        # What is false is left out when written; this one's default is true.
        values.setdefault("regular", False)
    return kind(places={"": Place(file, data["line"])}, **values)


def _valued(name: str, item: Any, file: str) -> Any:
    if name == "date":
        return date.fromisoformat(item)
    if name == "due":
        return Term(*item)
    if name in _ITEMS:
        return tuple(_decoded(_ITEMS[name], file, part) for part in item)
    return tuple(item) if isinstance(item, list) else item


def encode_finding(finding: Finding) -> list[Any]:
    """A finding as a list."""
    place = finding.place
    return [place.file, place.line, place.column, finding.severity, finding.rule, finding.message]


def decode_finding(data: list[Any]) -> Finding:
    """The finding that was encoded."""
    file, line, column, severity, rule, message = data
    return Finding(Place(file, line, column), severity, rule, message)
