"""Rows as JSON values, and back."""

from __future__ import annotations

from datetime import date
from typing import Any

from lovp_cli.council.records.row import LastSaid, RoundMet, Row, is_overdue
from lovp_cli.council.records.term import Term
from lovp_cli.council.terms.rounds import rounds_owed


def encode_row(row: Row | RoundMet) -> list[Any]:
    """A row, or a round that was met, as a list, in the order of its fields."""
    return [_plain(value) for value in row]


def decode_row(data: list[Any], day: date) -> Row:
    """The row that was encoded, as it stands on a day."""
    row = Row._make(data)
    due, due_date = Term(*row.due), _day(row.due_date)
    return row._replace(
        involved=tuple(row.involved),
        due=due,
        due_date=due_date,
        overdue=is_overdue(row.status, due_date, day),
        promised=date.fromisoformat(str(row.promised)),
        letter=_day(row.letter),
        replaced_by=tuple(row.replaced_by),
        ended=_day(row.ended),
        last=_last(*row.last) if row.last else None,
        reported=_day(row.reported),
        noted=_last(*row.noted) if row.noted else None,
        owed=rounds_owed(due, due_date, day),
        said=tuple(row.said),
        running=Term(*row.running) if row.running else None,
    )


def decode_round(data: list[Any]) -> RoundMet:
    """The round that was encoded as a row is."""
    met = RoundMet._make(data)
    return met._replace(
        on=date.fromisoformat(str(met.on)),
        last_day=_day(met.last_day),
        reported=_day(met.reported),
    )


def _plain(value: Any) -> Any:
    if isinstance(value, date):
        return value.isoformat()
    return [_plain(item) for item in value] if isinstance(value, tuple) else value


def _day(text: Any) -> date | None:
    return date.fromisoformat(text) if text else None


def _last(on: Any, *others: Any) -> LastSaid:
    return LastSaid(date.fromisoformat(on), *others)
