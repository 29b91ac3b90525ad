"""A page on a terminal, or in a pipe as if on one: the only place that knows rich."""

from __future__ import annotations

import io
from collections.abc import Iterator, Mapping
from typing import Literal, TypedDict

from rich import box
from rich.console import Console, RenderableType
from rich.table import Table as Grid
from rich.text import Text

from lovp_cli.output.formats.escaping import visible, visible_parts
from lovp_cli.output.formats.screen import Screen
from lovp_cli.output.page import (
    Bars,
    Block,
    Cell,
    Cut,
    Facts,
    Line,
    Mark,
    Note,
    Page,
    Role,
    Section,
    Span,
    Table,
    cell,
    line,
)

_STYLES: Mapping[Mark, str] = {"": "", "late": "bold red", "quiet": "dim", "usual": ""}
_LATE, _QUIET = _STYLES["late"], _STYLES["quiet"]
# From this width on, owner, status and meeting of an action have columns of their own.
_WIDE = 120
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
    "kind": {"no_wrap": True, "style": _QUIET},
    "title": {"overflow": "fold"},
    "said": {"overflow": "fold"},
}
# What the columns of actions are made of.
_OF_ACTIONS: frozenset[Role] = frozenset({"id", "title", "owner", "meeting", "term", "status"})


def render(page: Page, screen: Screen) -> str:
    """A page as text, without a final line break or trailing spaces."""
    out = io.StringIO()
    console = Console(
        file=out,
        width=screen.width,
        force_terminal=screen.colour,
        color_system="standard" if screen.colour else None,
        highlight=False,
        markup=False,
        emoji=False,
        legacy_windows=False,
        no_color=not screen.colour,
    )
    for part in _parts(page, screen):
        console.print(part)
    return "\n".join(line.rstrip() for line in out.getvalue().splitlines())


def _parts(page: Page, screen: Screen) -> Iterator[RenderableType]:
    """The title and the sections, a blank line before each section."""
    if not page.bare:
        # Where it stands is a part of the title, what is said below it is not.
        places = [spans for spans in page.about if spans[0].mark == "quiet"]
        yield _stacked((line(page.title), *places), "bold")
        yield from (_text(spans) for spans in page.about if spans not in places)
    above = not page.bare
    for section in page.sections:
        blocks = [block for block in section.blocks if not isinstance(block, Table) or block.rows]
        if blocks:
            yield from [Text("")] * (above and not page.dense)
            yield from _section(section, blocks, screen, dense=page.dense)
            above = True


def _section(
    section: Section, blocks: list[Block], screen: Screen, *, dense: bool
) -> Iterator[RenderableType]:
    if section.title:
        title = _text(line(section.title), "bold")
        if section.listed is not None:
            title.append(f" ({section.listed})")
        match blocks:
            case [Note(text)]:
                yield title.append_text(_text(line(f": {text}"), "not bold"))
                return
            case [Table(cut=Cut(after, note))] if dense:
                title.append_text(_text(line(Span(f" · {note}" if after else "", "quiet"))))
            case [Bars(late=late)]:
                title.append("   █ ", "not bold").append_text(_text(line(late), "not bold"))
        yield title
    for block in blocks:
        if section.title and isinstance(block, Table) and block.form == "full":
            yield Text("")
        shown = _block(block, screen)
        if dense and isinstance(shown, Text):
            shown.truncate(screen.width, overflow="ellipsis")
        if not (dense and isinstance(block, Table) and block.cut and not block.cut.after):
            yield shown


def _block(block: Block, screen: Screen) -> RenderableType:
    match block:
        case Table(form="brief"):
            return _brief(block)
        case Table(form="entries"):
            return _entries(block)
        case Table(columns) if {column.role for column in columns} == _OF_ACTIONS:
            return _actions(block, wide=screen.width >= _WIDE)
        case Table():
            return _full(block)
        case Facts():
            return _facts(block)
        case Bars():
            return _bars(block)
        case Note(text):
            return _text(line(text))


def _full(table: Table) -> Grid:
    """A table under its headings."""
    grid = _headed()
    for column in table.columns:
        grid.add_column(_text(line(column.heading)), **_FULL.get(column.role, _Room()))
    for row in table.rows:
        shown = (
            _count(found) if column.role == "count" else found
            for column, found in zip(table.columns, row.cells, strict=True)
        )
        grid.add_row(*(_stacked(found, _STYLES[row.mark]) for found in shown))
    return grid


def _count(found: Cell) -> Cell:
    """A count; a point for none, so that the others stand out."""
    return cell("·") if found == cell("0") else found


def _actions(table: Table, *, wide: bool) -> Grid:
    """Actions under headings: in five columns, or in two with the rest below the title."""
    headings = {column.role: _text(line(column.heading)) for column in table.columns}
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
    style = _STYLES[mark]
    late = "! " if mark == "late" else ""
    yield _stacked(cells["term"], style)
    title, *below = cells["title"]
    yield _stacked((title, _quiet(cells["id"]), *below))
    yield _stacked(cells["owner"])
    yield _text(line(late + _beside(cells["status"])), style)
    yield _stacked(cells["meeting"])


def _narrow(cells: _Cells, mark: Mark) -> Iterator[Text]:
    late = tuple(said for said in cells["status"] if said[0].mark == "late")
    others = tuple(said for said in cells["status"] if said[0].mark != "late")
    marked = [f"! {_beside(late)}"] if late else []
    yield _stacked((*cells["term"], *map(line, marked)), _STYLES[mark])
    title, *below = cells["title"]
    yield _stacked((title, _quiet(cells["id"], cells["owner"], others), *below))


def _entries(table: Table) -> Grid:
    """Each thing under its id or day, with what has no column of its own below it."""
    grid = _unheaded()
    for column in table.columns:
        if column.role in _ENTRIES:
            grid.add_column(**_ENTRIES[column.role])
    for row in table.rows:
        cells = [*zip(table.columns, row.cells, strict=True)]
        shown = [_stacked(found) for column, found in cells if column.role in _ENTRIES]
        below = _beside(*(found for column, found in cells if column.role not in _ENTRIES))
        if below:
            style = _STYLES[row.mark or "quiet"]
            shown[-1].append("\n").append_text(_text(line(below), style))
        grid.add_row(*shown)
    return grid


def _brief(table: Table) -> Grid:
    """A line for each row, as many of them as there is room for."""
    grid = _unheaded(expand=True)
    grid.add_column(no_wrap=True, min_width=19, max_width=34)
    grid.add_column(no_wrap=True, ratio=1)
    grid.add_column(no_wrap=True, justify="right", max_width=20)
    rows = table.rows[: table.cut.after] if table.cut else table.rows
    for row in rows:
        when, title, owner = row.cells
        marked = Text("! " if row.mark == "late" else "  ").append_text(_stacked(when))
        marked.stylize(_STYLES[row.mark])
        grid.add_row(marked, _stacked(title), _stacked(owner))
    return grid


def _facts(block: Facts) -> Grid:
    grid = _unheaded()
    grid.add_column(style=_QUIET, no_wrap=True)
    grid.add_column(overflow="fold")
    for name, value in block.facts:
        grid.add_row(_text(line(name)), _text(value))
    return grid


def _bars(block: Bars) -> Grid:
    """A bar for each: what is overdue in full blocks, the rest in light ones."""
    unit = min(1.0, _LONGEST_BAR / max(bar.total for bar in block.bars))
    grid = _unheaded()
    grid.add_column(no_wrap=True, max_width=28)
    grid.add_column(justify="right")
    grid.add_column()
    for bar in block.bars:
        full = max(1, round(bar.late * unit)) if bar.late else 0
        rest = max(round(bar.total * unit), 1) - full
        drawn = Text("█" * full, style=_LATE).append("░" * rest, style="not bold")
        grid.add_row(_text(line(bar.name)), str(bar.total), drawn)
    return grid


def _headed() -> Grid:
    return Grid(box=box.SIMPLE_HEAD, pad_edge=False, show_edge=False, header_style="bold")


def _unheaded(*, expand: bool = False) -> Grid:
    return Grid.grid(padding=(0, 2, 0, 0), expand=expand)


def _stacked(found: Cell, style: str = "") -> Text:
    """The lines of a cell below each other, in a style unless they are marked."""
    first, *others = found
    stacked = _text(first, style)
    for other in others:
        stacked.append("\n").append_text(_text(other))
    return stacked


def _beside(*cells: Cell) -> str:
    """The lines of cells beside each other, but for what goes without saying."""
    said = (said for found in cells for said in found if said[0].mark != "usual")
    return " · ".join("".join(span.text for span in spans) for spans in said)


def _quiet(*cells: Cell) -> Line:
    return line(Span(_beside(*cells), "quiet"))


def _text(spans: Line, style: str = "") -> Text:
    """A line made safe to show: the one place where text becomes rich's."""
    if len(spans) == 1:
        text, mark = spans[0]
        return Text(visible(text), style=_STYLES[mark] or style)
    found = Text(style=style)
    for part, span in zip(visible_parts(span.text for span in spans), spans, strict=True):
        found.append(part, _STYLES[span.mark])
    return found
