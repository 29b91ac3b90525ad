"""Tables, facts and bars as rich's grids."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Literal, TypedDict

from rich import box
from rich.cells import cell_len
from rich.table import Table as Grid
from rich.text import Text

from lovp_cli.output.formats.terminal.texts import (
    LATE,
    QUIET,
    STYLES,
    beside,
    quiet,
    stacked,
    text_of,
)
from lovp_cli.output.page import Bars, Cell, Facts, Mark, Role, Table, TableRow, cell, line

# From this width on, owner, status and meeting of an action have columns of their own.
WIDE = 120
# The blanks between two columns.
_BETWEEN = 3
_LONGEST_BAR = 24

_Cells = Mapping[Role, Cell]


class _Room(TypedDict, total=False):
    """How a column makes do with little room; what is said nowhere is up to rich."""

    no_wrap: bool
    overflow: Literal["fold"]
    justify: Literal["right"]
    max_width: int
    style: str


_FULL: Mapping[Role, _Room] = {
    "id": {"no_wrap": True},
    "title": {"overflow": "fold"},
    "name": {"overflow": "fold"},
    "owner": {"overflow": "fold"},
    "meeting": {"no_wrap": True},
    "count": {"justify": "right"},
}
_ENTRIES: Mapping[Role, _Room] = {
    "id": {"no_wrap": True, "max_width": 32},
    "date": {"no_wrap": True},
    "kind": {"no_wrap": True, "style": QUIET},
    "title": {"overflow": "fold"},
    "said": {"overflow": "fold"},
}
# What the columns of actions are made of.
OF_ACTIONS: frozenset[Role] = frozenset({"id", "title", "owner", "meeting", "term", "status"})


def full(table: Table, width: int) -> Grid:
    """A table under its headings."""
    headings = [text_of(line(column.heading)) for column in table.columns]
    rows = [
        [
            stacked(_count(found) if column.role == "count" else found, STYLES[row.mark])
            for column, found in zip(table.columns, row.cells, strict=True)
        ]
        for row in table.rows
    ]
    # Where they fit, rich is told the widths: to find them it would render every cell once more.
    natural = [max(map(_width, column)) for column in zip(headings, *rows, strict=True)]
    fit = sum(natural) + _BETWEEN * (len(natural) - 1) <= width
    grid = _headed()
    for column, heading, wide in zip(table.columns, headings, natural, strict=True):
        grid.add_column(heading, width=wide if fit else None, **_FULL.get(column.role, _Room()))
    for cells in rows:
        grid.add_row(*cells)
    return grid


def _width(text: Text) -> int:
    return max(map(cell_len, text.plain.split("\n")))


def _count(found: Cell) -> Cell:
    """A count; a point for none, so that the others stand out."""
    return cell("·") if found == cell("0") else found


def actions(table: Table, *, wide: bool) -> Grid:
    """Actions under headings: in five columns, or in two with the rest below the title."""
    headings = {column.role: text_of(line(column.heading)) for column in table.columns}
    grid = _headed()
    grid.add_column(headings["term"], max_width=24 if wide else 19)
    grid.add_column(headings["title"], **_FULL["title"])
    if wide:
        grid.add_column(headings["owner"], **_FULL["owner"])
        grid.add_column(headings["status"])
        grid.add_column(headings["meeting"], **_FULL["meeting"])
    else:
        grid.leading = 1
    for row in table.rows:
        cells = {column.role: found for column, found in zip(table.columns, row.cells, strict=True)}
        grid.add_row(*(_wide if wide else _narrow)(cells, row.mark))
    return grid


def _wide(cells: _Cells, mark: Mark) -> Iterator[Text]:
    style = STYLES[mark]
    late = "! " if mark == "late" else ""
    yield stacked(cells["term"], style)
    title, *below = cells["title"]
    yield stacked((title, quiet(cells["id"]), *below))
    yield stacked(cells["owner"])
    yield text_of(line(late + beside(cells["status"])), style)
    yield stacked(cells["meeting"])


def _narrow(cells: _Cells, mark: Mark) -> Iterator[Text]:
    late = tuple(said for said in cells["status"] if said[0].mark == "late")
    others = tuple(said for said in cells["status"] if said[0].mark != "late")
    marked = [f"! {beside(late)}"] if late else []
    yield stacked((*cells["term"], *map(line, marked)), STYLES[mark])
    title, *below = cells["title"]
    yield stacked((title, quiet(cells["id"], cells["owner"], others), *below))


def entries(table: Table) -> Grid:
    """Each thing under its id or day, with what has no column of its own below it."""
    grid = _unheaded()
    for column in table.columns:
        if column.role in _ENTRIES:
            grid.add_column(**_ENTRIES[column.role])
    for row in table.rows:
        cells = [*zip(table.columns, row.cells, strict=True)]
        shown = [stacked(found) for column, found in cells if column.role in _ENTRIES]
        below = beside(*(found for column, found in cells if column.role not in _ENTRIES))
        if below:
            style = STYLES[row.mark or "quiet"]
            shown[-1].append("\n").append_text(text_of(line(below), style))
        grid.add_row(*shown)
    return grid


def brief(table: Table) -> Grid:
    """A line for each row, as many of them as there is room for."""
    grid = _unheaded(expand=True)
    grid.add_column(no_wrap=True, min_width=19, max_width=36)
    grid.add_column(no_wrap=True, ratio=1)
    grid.add_column(no_wrap=True, justify="right", max_width=20)
    rows = table.rows[: table.cut.after] if table.cut else table.rows
    wide = " " if any(map(remark, rows)) else ""
    signs = {(True, True): "!! ", (True, False): f"! {wide}", (False, False): f"  {wide}"}
    for row in rows:
        cells = {column.role: found for column, found in zip(table.columns, row.cells, strict=True)}
        when, title, owner = cells["term"], cells["title"], cells["owner"]
        marked = Text(
            signs[row.mark == "late", row.mark == "late" and bool(remark(row))]
        ).append_text(text_of(when[0]))
        marked.stylize(STYLES[row.mark])
        grid.add_row(marked, text_of(title[0]), text_of(owner[0]))
    return grid


def remark(row: TableRow) -> str:
    """What the first cell of a row says besides, if that is marked."""
    return beside(tuple(said for said in row.cells[0][1:] if said[0].mark == "late"))


def facts(block: Facts) -> Grid:
    """Facts beside their names."""
    grid = _unheaded()
    grid.add_column(style=QUIET, no_wrap=True)
    grid.add_column(overflow="fold")
    for name, value in block.facts:
        grid.add_row(text_of(line(name)), text_of(value))
    return grid


def bars(block: Bars) -> Grid:
    """A bar for each: what is overdue in full blocks, the rest in light ones."""
    unit = min(1.0, _LONGEST_BAR / max(bar.total for bar in block.bars))
    grid = _unheaded()
    grid.add_column(no_wrap=True, max_width=28)
    grid.add_column(justify="right")
    grid.add_column()
    for bar in block.bars:
        full = max(1, round(bar.late * unit)) if bar.late else 0
        rest = max(round(bar.total * unit), 1) - full
        drawn = Text("█" * full, style=LATE).append("░" * rest, style="not bold")
        grid.add_row(text_of(line(bar.name)), str(bar.total), drawn)
    return grid


def _headed() -> Grid:
    return Grid(box=box.SIMPLE_HEAD, pad_edge=False, show_edge=False, header_style="bold")


def _unheaded(*, expand: bool = False) -> Grid:
    return Grid.grid(padding=(0, 2, 0, 0), expand=expand)
