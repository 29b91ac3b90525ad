"""Rows as JSON, and back."""

from __future__ import annotations

from datetime import date
from typing import Any

from lovp_cli.council.records.row import Row, is_overdue
from lovp_cli.council.records.term import Term


def encode_row(row: Row) -> list[Any]:
    """A row as a list, in the order of its fields, but for whether it is overdue."""
    due, last = row.due, row.due_date
    return [
        row.id, row.title, row.owner, row.involved, row.topic, row.meeting, row.status, row.term,
        [due.by, due.meeting, due.said, due.none], last.isoformat() if last else None,
        row.due_meeting, row.extended, row.quote, row.file, row.line,
    ]  # fmt: skip


def decode_row(data: list[Any], day: date) -> Row:
    """The row that was encoded, as it stands on a day."""
    (
        id, title, owner, involved, topic, meeting, status, term,
        due, last, due_meeting, extended, quote, file, line,
    ) = data  # fmt: skip
    due_date = date.fromisoformat(last) if last else None
    return Row(
        id, title, owner, tuple(involved), topic, meeting, status, term,
        Term(*due), due_date, due_meeting, is_overdue(status, due_date, day),
        extended, quote, file, line,
    )  # fmt: skip
