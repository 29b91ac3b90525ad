"""Rows as JSON: the stable form, keys never renamed."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import date
from typing import Any

from lovp_cli.council.records.row import LastSaid, Row
from lovp_cli.output.formats.escaping import json_safe

_DUE = ("by", "meeting", "said", "before", "at", "after", "every")


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


def render(rows: Iterable[Row]) -> str:
    """A list of objects, one on each line."""
    objects = [json.dumps(as_object(row), ensure_ascii=False) for row in rows]
    return json_safe("[\n  " + ",\n  ".join(objects) + "\n]") if objects else "[]"
