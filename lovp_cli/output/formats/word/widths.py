"""How wide the columns of a table are, in twentieths of a point."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from lovp_cli.output.page import Column, Page, Role, Table, TableRow


class _Room(NamedTuple):
    """The least and the most that a column takes; between these, what its longest line does."""

    least: int
    most: int


# A column that is not among these shares what the others leave, as much as its weight says.
_NARROW: Mapping[Role, _Room] = {
    "count": _Room(1250, 1500),
    "date": _Room(1400, 1900),
    "id": _Room(1000, 2500),
    "kind": _Room(1200, 2000),
    "meeting": _Room(1400, 2000),
    "number": _Room(560, 1500),
    "owner": _Room(1600, 2400),
    "status": _Room(2000, 2600),
    "term": _Room(1800, 2300),
}
_WEIGHTS: Mapping[Role, int] = {"title": 3, "said": 3, "name": 2}
# What a character takes in the size of a cell, and what the margins of a cell do.
_CHARACTER, _MARGINS = 100, 180
# However narrow the page is, what is said keeps this part of it.
_LEAST_SHARED = 0.4


Widths = Mapping[tuple[Column, ...], list[int]]


def widths_of(page: Page, room: int) -> Widths:
    """The widths of the columns that there are, the same in all tables that have these columns."""
    tables: dict[tuple[Column, ...], list[TableRow]] = {}
    for section in page.sections:
        for block in section.blocks:
            if isinstance(block, Table):
                tables.setdefault(block.columns, []).extend(block.rows)
    return {columns: _widths(columns, rows, room) for columns, rows in tables.items()}


def _widths(columns: Sequence[Column], rows: Sequence[TableRow], room: int) -> list[int]:
    """Widths that together are the room."""
    roles = [column.role for column in columns]
    narrow = {at: _narrow(rows, at, role) for at, role in enumerate(roles) if role in _NARROW}
    weights = {at: _WEIGHTS.get(role, 1) for at, role in enumerate(roles) if role not in _NARROW}
    most = room * (1 - _LEAST_SHARED) if weights else room
    taken = sum(narrow.values())
    scale = most / taken if taken > most or not weights else 1
    found = {at: int(width * scale) for at, width in narrow.items()}
    left = room - sum(found.values())
    found |= {at: left * weight // sum(weights.values()) for at, weight in weights.items()}
    widths = [found[at] for at in range(len(roles))]
    widths[-1] += room - sum(widths)
    return widths


def _narrow(rows: Sequence[TableRow], at: int, role: Role) -> int:
    """What the longest line in a narrow column takes."""
    least, most = _NARROW[role]
    lines = (spans for row in rows for spans in row.cells[at])
    longest = max((sum(len(span.text) for span in spans) for spans in lines), default=0)
    return min(max(least, longest * _CHARACTER + _MARGINS), most)
