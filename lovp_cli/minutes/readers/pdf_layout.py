"""Pieces of text with places on a page, put into reading order: lines, rows, columns.

Most programs write a page column by column and a table cell by cell, and that order is kept. What
stands side by side is a row; a row is one line, unless it is text in columns.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from statistics import mean
from typing import NamedTuple

_MARK = re.compile(
    r"[•◦▪▫■□●○‣∙·*–—o➢➤►→✓\uf0b7\uf0a7\uf0d8\uf0fc-]|\(?(\d{1,2}|[A-Za-z])(\.\d{1,2})*[.):]?"
)
_BLANKS = re.compile(" {2,}")
_NARROW = frozenset("fijlrtI.,:;'’‘!|()[]-/ ")
_WIDE = frozenset("mwMW@%—")
# A cell longer than this is text in a column.
_LINES_OF_A_CELL = 12
# Columns of text are at least so wide, and a few lines long.
_LETTERS_OF_A_COLUMN = 20
_ROWS_OF_COLUMNS = 5
# A number further from what follows is a cell of a table.
_FAR_FROM_A_MARK = 4


class Piece(NamedTuple):
    """Text at a place: from the left and from below, with the size of its letters.

    `spaced` says that a blank stands before it, `goes_on` that one stands at its end.
    """

    x: float
    y: float
    size: float
    text: str
    bold: bool = False
    spaced: bool = False
    goes_on: bool = False


@dataclass
class Line:
    """Pieces that follow each other on one line."""

    x: float
    y: float
    size: float
    text: str
    bold: bool
    goes_on: bool = False
    wide: float = 0

    def __post_init__(self) -> None:
        self.wide = width(self.text)

    def add(self, piece: Piece) -> None:
        """Have a piece follow on this line."""
        text = " " * piece.spaced + piece.text
        self.text += text
        self.wide += width(text)
        self.bold &= piece.bold
        self.goes_on = piece.goes_on

    @property
    def shown(self) -> str:
        """Its text; justified lines have wide blanks."""
        return _BLANKS.sub(" ", self.text)

    @property
    def end(self) -> float:
        """Where it ends, about."""
        return self.x + self.wide * self.size


def width(text: str) -> float:
    """How wide a text is, about, in sizes of its letters."""
    return sum(0.28 if c in _NARROW else 0.85 if c in _WIDE else 0.52 for c in text)


@dataclass
class Cell:
    """Lines below each other that begin at one place."""

    lines: list[Line] = field(default_factory=list)

    @property
    def x(self) -> float:
        """Where its lines begin."""
        return self.lines[0].x

    def beside(self, other: Cell) -> bool:
        """Whether this stands to the right of another, at its height."""
        slack = 0.4 * self.lines[0].size
        top, other_top = self.lines[0].y, other.lines[0].y
        # A long cell is no cell of a table that is set in the middle, but text that runs on.
        if self.x <= other.x + 5 or (len(other.lines) > 4 and abs(top - other_top) > slack):
            return False
        return top > other.lines[-1].y - slack and self.lines[-1].y < other_top + slack


Row = list[Cell]


def lines_in_order(pieces: Sequence[Piece]) -> list[Line]:
    """The lines of a page in reading order, each row of a table as one."""
    rows = _rows(_cells(list(_joined(pieces))))
    return [line for part in _columns(rows) for line in _printed(part)]


def _joined(pieces: Sequence[Piece]) -> Iterator[Line]:
    begins = Counter(round(piece.x) for piece in pieces)
    line: Line | None = None
    for piece in pieces:
        if line and abs(piece.y - line.y) <= 0.5 * line.size and not _apart(line, piece, begins):
            line.add(piece)
            continue
        if line:
            yield line
        line = Line(piece.x, piece.y, piece.size, piece.text, piece.bold, piece.goes_on)
    if line:
        yield line


def _apart(line: Line, piece: Piece | Line, begins: Counter[int]) -> bool:
    """Whether a piece on the same line is in another cell or column."""
    gap = piece.x - line.end
    if piece.x < line.x:
        return True
    if _MARK.fullmatch(line.text):
        return gap > _FAR_FROM_A_MARK * line.size
    # Widths are estimates, and justified text is wider: only a wide gap tells by itself.
    sure = 0.1 * (line.end - line.x) + (1.2 + 0.3 * line.text.count(" ")) * line.size
    aligned = sum(begins[round(piece.x) + near] for near in (-1, 0, 1)) >= 3
    return gap > sure or (aligned and not line.goes_on and gap > 0.3 * line.size)


def _cells(lines: Sequence[Line]) -> Iterator[Cell]:
    cell = Cell()
    for line in lines:
        last = cell.lines[-1] if cell.lines else None
        if last and not _below(line, last):
            yield cell
            cell = Cell()
        cell.lines.append(line)
    if cell.lines:
        yield cell


def _below(line: Line, last: Line) -> bool:
    """Whether a line is the next one of the same cell; a mark is a cell by itself."""
    if _MARK.fullmatch(line.text) or _MARK.fullmatch(last.text):
        return False
    return abs(line.x - last.x) <= 2 and 0 < last.y - line.y < 2.1 * last.size


def _rows(cells: Iterator[Cell]) -> list[Row]:
    rows: list[Row] = []
    for cell in cells:
        if rows and cell.beside(rows[-1][-1]):
            rows[-1].append(cell)
        else:
            rows.append([cell])
    return rows


def _columns(rows: list[Row]) -> Iterator[Row]:
    """The rows; of columns that were written line by line, one column after the other."""
    at = 0
    while at < len(rows):
        starts = [cell.x for cell in rows[at]]
        end = at
        while end < len(rows) and _fits(rows[end], starts):
            end += 1
        whole = [row for row in rows[at:end] if len(row) == len(starts)]
        if len(starts) > 1 and len(whole) >= _ROWS_OF_COLUMNS and _is_prose(whole):
            for start in starts:
                inside = [cell for row in rows[at:end] for cell in row if abs(cell.x - start) <= 2]
                yield [Cell([line for cell in inside for line in cell.lines])]
            at = end
        else:
            yield rows[at]
            at += 1


def _fits(row: Row, starts: Sequence[float]) -> bool:
    return all(any(abs(cell.x - start) <= 2 for start in starts) for cell in row)


def _is_prose(rows: Sequence[Row]) -> bool:
    return all(
        mean(len(line.text) for row in rows for line in row[at].lines) >= _LETTERS_OF_A_COLUMN
        for at in range(len(rows[0]))
    )


def _printed(row: Row) -> list[Line]:
    lines = [line for cell in row for line in cell.lines]
    first = row[0].lines[0]
    if len(row) == 1 or _in_columns(row):
        return lines
    marked = row[1].lines[0]
    if len(row) == 2 and _MARK.fullmatch(first.text) and not _apart(first, marked, Counter()):
        marked.text, marked.x = f"{first.text} {marked.text}", first.x
        return row[1].lines
    texts = [" ".join(line.text for line in cell.lines) for cell in row]
    return [Line(first.x, first.y, first.size, "\t".join(texts), first.bold)]


def _in_columns(row: Row) -> bool:
    if any(len(cell.lines) > _LINES_OF_A_CELL for cell in row):
        return True
    return all(len(cell.lines) >= 3 for cell in row) and _is_prose([row])
