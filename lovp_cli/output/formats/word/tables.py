"""Tables of WordprocessingML, with direct widths, so that they can be pasted elsewhere."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple
from xml.sax.saxutils import quoteattr

from lovp_cli.output.formats.escaping import visible
from lovp_cli.output.formats.word.paragraphs import Styles, heading_text, paragraph, run, runs_of
from lovp_cli.output.page import Cell, Mark, Table, TableRow, line

RIGHT = '<w:jc w:val="right"/>'
# A header row that programs for reading aloud know, and that stands on every page.
_HEADER = "<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>"
# A row stands on one page.
_ROW = "<w:trPr><w:cantSplit/></w:trPr>"
_LATE_EDGE = (
    '<w:tcBorders><w:left w:val="single" w:sz="24" w:space="0" w:color="A4161A"/></w:tcBorders>'
)
_FIRST_ROW_ALONE = (
    '<w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0"'
    ' w:noHBand="1" w:noVBand="1"/>'
)


class Heading(NamedTuple):
    """What a column is called, how wide it is, and how its paragraphs stand."""

    text: str
    width: int
    alignment: str = ""


def table(found: Table, caption: str, widths: Sequence[int], styles: Styles) -> str:
    """A table whose columns have these widths."""
    headings = [
        Heading(column.heading, width, RIGHT if column.role == "count" else "")
        for column, width in zip(found.columns, widths, strict=True)
    ]
    return grid(headings, (_row(row, headings, styles) for row in found.rows), caption, styles)


def grid(headings: Sequence[Heading], rows: Iterable[str], caption: str, styles: Styles) -> str:
    """A table of rows under its headings; the caption is for who hears the table."""
    width = sum(heading.width for heading in headings)
    return (
        f'<w:tbl><w:tblPr><w:tblStyle w:val="{styles["lovp table"]}"/>'
        f'<w:tblW w:w="{width}" w:type="dxa"/><w:tblLayout w:type="fixed"/>{_FIRST_ROW_ALONE}'
        f"<w:tblCaption w:val={_quoted(caption)}/></w:tblPr><w:tblGrid>"
        + "".join(f'<w:gridCol w:w="{heading.width}"/>' for heading in headings)
        + f"</w:tblGrid>{_heading(headings, styles)}{''.join(rows)}</w:tbl>"
    )


def row_of(cells: Iterable[str], headings: Sequence[Heading], edge: str = "") -> str:
    """A row of cells that are paragraphs."""
    found = []
    for paragraphs, heading in zip(cells, headings, strict=True):
        width = f'<w:tcW w:w="{heading.width}" w:type="dxa"/>'
        found.append(f"<w:tc><w:tcPr>{width}{edge}</w:tcPr>{paragraphs}</w:tc>")
        edge = ""
    return f"<w:tr>{_ROW}{''.join(found)}</w:tr>"


def stacked(found: Cell, styles: Styles, mark: Mark = "", alignment: str = "") -> str:
    """The lines of a cell as paragraphs, the first in a mark unless it has its own."""
    first, *others = [spans for spans in found if any(span.text for span in spans)] or [line()]
    lines = [runs_of(first, styles, mark), *(runs_of(other, styles) for other in others)]
    return "".join(paragraph("lovp cell", runs, styles, alignment) for runs in lines)


def _row(row: TableRow, headings: Sequence[Heading], styles: Styles) -> str:
    mark: Mark = "quiet" if row.mark == "quiet" else ""
    cells = (
        stacked(found, styles, mark, heading.alignment)
        for found, heading in zip(row.cells, headings, strict=True)
    )
    return row_of(cells, headings, _LATE_EDGE if row.mark == "late" else "")


def _heading(headings: Sequence[Heading], styles: Styles) -> str:
    cells = []
    for text, width, alignment in headings:
        # Bold here, too, as there are styles of tables that do not set the first row apart.
        runs = run(heading_text(text), styles, properties="<w:b/><w:bCs/>")
        named = paragraph("lovp cell", runs, styles, f"<w:keepNext/>{alignment}")
        cells.append(f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>{named}</w:tc>')
    return f"<w:tr>{_HEADER}{''.join(cells)}</w:tr>"


def _quoted(text: str) -> str:
    return quoteattr(visible(text))
