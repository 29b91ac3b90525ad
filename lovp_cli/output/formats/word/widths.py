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
    "status": _Room(1450, 2600),
    "term": _Room(1650, 2300),
}
_WEIGHTS: Mapping[Role, int] = {"answer": 3, "title": 4, "said": 4, "name": 3}
# What a character takes in the size of a cell, and what the margins of a cell do.
_CHARACTER, _MARGINS = 110, 200
# What the columns that share keep of the room, however much the others want: so much, and so much
# for each of them.
_SHARE, _EACH = 0.30, 0.12

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
    weights = {at: _WEIGHTS[role] for at, role in enumerate(roles) if role in _WEIGHTS}
    wanted = {
        at: _wanted(column, rows, at) for at, column in enumerate(columns) if column.role in _NARROW
    }
    shared = int(room * (_SHARE + _EACH * len(weights))) if weights else 0
    found = _fitted(wanted, room - shared, fill=not weights)
    left = room - sum(found.values())
    found |= {at: left * weight // sum(weights.values()) for at, weight in weights.items()}
    widths = [found[at] for at in range(len(roles))]
    widths[-1] += room - sum(widths)
    return widths


def _fitted(wanted: Mapping[int, _Room], room: int, *, fill: bool) -> dict[int, int]:
    """What each of the narrow columns gets of their room; all of that, if they are to fill it."""
    least = sum(found.least for found in wanted.values())
    most = sum(found.most for found in wanted.values())
    if wanted and (fill or least > room):
        scale = room / most
        return {at: int(found.most * scale) for at, found in wanted.items()}
    part = min(1.0, (room - least) / (most - least)) if most > least else 0
    return {
        at: int(found.least + part * (found.most - found.least)) for at, found in wanted.items()
    }


def _wanted(column: Column, rows: Sequence[TableRow], at: int) -> _Room:
    """What a narrow column takes at least, and what it takes for its longest line."""
    least, most = _NARROW[column.role]
    lines = (spans for row in rows for spans in row.cells[at])
    lengths = (sum(len(span.text) for span in spans) for spans in lines)
    longest = max(len(column.heading), max(lengths, default=0))
    wanted = min(max(least, longest * _CHARACTER + _MARGINS), most)
    # A number is of no use in two parts.
    return _Room(wanted if column.role == "number" else least, wanted)
