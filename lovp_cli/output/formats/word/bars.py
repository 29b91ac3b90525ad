"""Counts to be compared: a table with the figures, and a bar under each name."""

from __future__ import annotations

from lovp_cli.output.formats.word.paragraphs import Styles, paragraph
from lovp_cli.output.formats.word.tables import RIGHT, Heading, grid, row_of, stacked
from lovp_cli.output.page import Bar, Bars, cell

_FIGURES = 1300
# A bar is a run of blanks with a ground, each as wide as a digit: so it needs no picture, and a
# mail keeps it. Between other blanks LibreOffice leaves gaps, or breaks the line.
_BLANK = "\N{FIGURE SPACE}"
_SMALL = '<w:sz w:val="12"/><w:szCs w:val="12"/>'
_BLANK_WIDTH, _MARGINS = 67, 200
_MOST, _MOST_OF_ONE = 72, 12
_LATE, _REST = "A4161A", "AEB9C7"


def bars(found: Bars, caption: str, room: int, styles: Styles) -> str:
    """The counts, in a room of so many twentieths of a point."""
    headings = [
        Heading(found.name, room - 2 * _FIGURES),
        Heading(found.total, _FIGURES, RIGHT),
        Heading(found.late, _FIGURES, RIGHT),
    ]
    longest = min(_MOST, (headings[0].width - _MARGINS) / _BLANK_WIDTH)
    unit = min(_MOST_OF_ONE, longest / max(1, *(bar.total for bar in found.bars)))
    rows = (_row(bar, unit, headings, styles) for bar in found.bars)
    return grid(headings, rows, caption, styles)


def _row(bar: Bar, unit: float, headings: list[Heading], styles: Styles) -> str:
    drawn = _ground(bar.late * unit, _LATE) + _ground((bar.total - bar.late) * unit, _REST)
    cells = (
        stacked(cell(bar.name), styles) + paragraph("lovp cell", drawn, styles),
        stacked(cell(str(bar.total)), styles, alignment=RIGHT),
        stacked(cell(str(bar.late)), styles, "late" if bar.late else "", RIGHT),
    )
    return row_of(cells, headings)


def _ground(length: float, colour: str) -> str:
    if not length:
        return ""
    blanks = _BLANK * max(1, round(length))
    ground = f'<w:shd w:val="clear" w:color="auto" w:fill="{colour}"/>'
    return f"<w:r><w:rPr>{_SMALL}{ground}</w:rPr><w:t>{blanks}</w:t></w:r>"
