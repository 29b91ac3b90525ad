"""The list of actions."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from lovp_cli.council.phrases.labels import Labels
    from lovp_cli.council.records.row import LastSaid, Row
    from lovp_cli.output.sheet import Kind, Sheet, Value

_DUE = ("by", "meeting", "said", "before", "at", "after", "every")

FIELDS: dict[str, Kind] = {
    "id": "text",
    "title": "words",
    "owner": "text",
    "with": "text",
    "topic": "text",
    "meeting": "text",
    "status": "text",
    "due_date": "term",
    "said": "text",
    "due_meeting": "text",
    "overdue": "text",
    "extended": "number",
    "quote": "words",
    "number": "text",
    "asked_by": "text",
    "reference": "text",
    "promised": "day",
    "rounds": "number",
    "replaced_by": "text",
    "ended": "day",
    "in_time": "text",
    "last": "words",
    "confidential": "text",
}


def objects(rows: Iterable[Row]) -> list[dict[str, Any]]:
    """An object for each row: the stable form, keys never renamed."""
    return [as_object(row) for row in rows]


def as_object(row: Row) -> dict[str, Any]:
    """A row with every key, None where empty."""
    return {
        "id": row.id,
        "title": row.title,
        "owner": row.owner,
        "with": list(row.involved),
        "topic": row.topic,
        "meeting": row.meeting,
        "status": row.status,
        "term": row.term,
        "due": {key: getattr(row.due, key) for key in _DUE},
        "due_date": _day(row.due_date),
        "due_meeting": row.due_meeting,
        "overdue": row.overdue,
        "extended": row.extended,
        "quote": row.quote,
        "file": row.file,
        "line": row.line,
        "promised": row.promised.isoformat(),
        "letter": _day(row.letter),
        "number": row.number,
        "asked_by": row.asked_by,
        "reference": row.reference,
        "confidential": row.confidential,
        "rounds": row.rounds,
        "replaced_by": list(row.replaced_by),
        "ended": _day(row.ended),
        "in_time": row.in_time,
        "last": _last(row.last),
    }


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _last(said: LastSaid | None) -> dict[str, Any] | None:
    if said is None:
        return None
    return {
        "on": said.on.isoformat(),
        "file": said.file,
        "status": said.status,
        "note": said.note,
        "reference": said.reference,
    }


def sheet(rows: Iterable[Row], title: str, labels: Labels) -> Sheet:
    """A line for each row, in words of the council's language."""
    from lovp_cli.output.sheet import Field, Sheet

    fields = tuple(Field(key, labels.columns[key], kind) for key, kind in FIELDS.items())
    listed = list(rows)
    found = (_values(row, labels) for row in listed)
    return Sheet(
        title,
        fields,
        tuple(tuple(values[key] for key in FIELDS) for values in found),
        frozenset(at for at, row in enumerate(listed) if row.overdue),
    )


def _values(row: Row, labels: Labels) -> dict[str, Value]:
    from lovp_cli.output.row_in_words import last_in_words, term_in_words

    def yes(value: bool | None) -> str | None:  # noqa: FBT001 - a value of the row
        return None if value is None else labels["yes" if value else "no"]

    return {
        "id": row.id,
        "title": row.title,
        "owner": labels.party(row.owner),
        "with": ", ".join(map(labels.party, row.involved)),
        "topic": row.topic,
        "meeting": row.meeting,
        "status": labels.statuses[row.status],
        "due_date": row.due_date or term_in_words(row, labels),
        "said": row.due.said,
        "due_meeting": row.due_meeting,
        "overdue": yes(row.overdue),
        "extended": row.extended,
        "quote": row.quote,
        "number": row.number,
        "asked_by": row.asked_by,
        "reference": row.reference,
        "promised": row.promised,
        "rounds": row.rounds,
        "replaced_by": ", ".join(row.replaced_by),
        "ended": row.ended,
        "in_time": labels[row.kept] if row.kept == "reported in time" else yes(row.in_time),
        "last": last_in_words(row, labels),
        "confidential": yes(row.confidential),
    }
