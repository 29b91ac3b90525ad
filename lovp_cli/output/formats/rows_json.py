"""Rows as JSON: the stable form, keys never renamed."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from lovp_cli.council.records.row import Row
from lovp_cli.output.formats.escaping import json_safe


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
        "due": {"by": row.due.by, "meeting": row.due.meeting, "said": row.due.said},
        "due_date": row.due_date.isoformat() if row.due_date else None,
        "due_meeting": row.due_meeting,
        "overdue": row.overdue,
        "extended": row.extended,
        "quote": row.quote,
        "file": row.file,
        "line": row.line,
    }


def render(rows: Iterable[Row]) -> str:
    """A list of objects, one on each line."""
    objects = [json.dumps(as_object(row), ensure_ascii=False) for row in rows]
    return json_safe("[\n  " + ",\n  ".join(objects) + "\n]") if objects else "[]"
