"""How wide the columns of a table are, in twentieths of a point."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from lovp_cli.output.page import Role, Table


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
    "term": _Room(1800, 2200),
}
_WEIGHTS: Mapping[Role, int] = {"title": 3, "said": 3, "name": 2}
# What a character takes in the size of a cell, and what the margins of a cell do.
_CHARACTER, _MARGINS = 100, 180
# However narrow the page is, what is said keeps this part of it.
_LEAST_SHARED = 0.4


def widths_of(table: Table, room: int) -> list[int]:
    """The widths of the columns, which together are the room."""
    roles = [column.role for column in table.columns]
    narrow = {at: _narrow(table, at, role) for at, role in enumerate(roles) if role in _NARROW}
    weights = {at: _WEIGHTS.get(role, 1) for at, role in enumerate(roles) if role not in _NARROW}
    most = room * (1 - _LEAST_SHARED) if weights else room
    taken = sum(narrow.values())
    scale = most / taken if taken > most or (taken and not weights) else 1
    found = {at: int(width * scale) for at, width in narrow.items()}
    left = room - sum(found.values())
    found |= {at: left * weight // sum(weights.values()) for at, weight in weights.items()}
    widths = [found[at] for at in range(len(roles))]
    widths[-1] += room - sum(widths)
    return widths


def _narrow(table: Table, at: int, role: Role) -> int:
    least, most = _NARROW[role]
    characters = max(
        (sum(len(span.text) for span in spans) for row in table.rows for spans in row.cells[at]),
        default=0,
    )
    return min(max(least, characters * _CHARACTER + _MARGINS), most)
