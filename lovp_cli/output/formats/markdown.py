"""A page as Markdown, with the tables that most readers of Markdown know."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from lovp_cli.output.formats.escaping import visible
from lovp_cli.output.page import Bars, Block, Cell, Facts, Line, Note, Page, Section, Table, line

_SIGNS = re.compile(r"([\\`*_{}\[\]<>|~&#])")
# What would begin a list or underline a heading at the head of a line.
_HEAD = re.compile(r"^(\d+(?=[.)])|(?=[-+=]))")


def render(page: Page) -> str:
    """The whole page."""
    return "\n\n".join(_parts(page))


def tables(page: Page) -> str:
    """The tables of a page alone, to go into a text of somebody's own."""
    blocks = (block for section in page.sections for block in section.blocks)
    return "\n\n".join(_table(block) for block in blocks if isinstance(block, Table))


def _parts(page: Page) -> Iterator[str]:
    yield f"# {_escaped(line(page.title))}"
    yield from map(_paragraph, page.about)
    for section in page.sections:
        yield from _section(section)


def _section(section: Section) -> Iterator[str]:
    if section.title:
        count = "" if section.listed is None else f" ({section.listed})"
        yield f"## {_escaped(line(section.title))}{count}"
    yield from filter(None, map(_block, section.blocks))


def _block(block: Block) -> str:
    match block:
        case Table():
            return _table(block) if block.rows else ""
        case Facts(facts):
            return "\n".join(
                f"- {_escaped(line(name))}: {_escaped(value)}" for name, value in facts
            )
        case Bars(name, total, late, bars):
            rows = ((_escaped(line(bar.name)), str(bar.total), str(bar.late)) for bar in bars)
            return _lines([name, total, late], rows, ["---", "---:", "---:"])
        case Note(text):
            return _paragraph(line(text))


def _table(table: Table) -> str:
    """All rows of a table: a document has room for them."""
    return _lines(
        [column.heading for column in table.columns],
        ([_cell(found) for found in row.cells] for row in table.rows),
        ["---:" if column.role == "count" else "---" for column in table.columns],
    )


def _lines(headings: Iterable[str], rows: Iterable[Sequence[str]], rule: Sequence[str]) -> str:
    heading = [_escaped(line(text)) for text in headings]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in (heading, rule, *rows))


def _cell(found: Cell) -> str:
    return " · ".join(map(_escaped, found))


def _paragraph(spans: Line) -> str:
    return _HEAD.sub(r"\1\\", _escaped(spans))


def _escaped(spans: Line) -> str:
    """A line in which no sign has a meaning of its own."""
    return _SIGNS.sub(r"\\\1", visible("".join(span.text for span in spans)))
