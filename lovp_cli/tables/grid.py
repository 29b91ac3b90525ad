"""Lines of cells, as they stand in a file."""

from __future__ import annotations

from typing import NamedTuple


class Line(NamedTuple):
    """A line by its number in the file, from 1.

    `loose` is text that stands before or between tables; `hidden` what the file does not show.
    """

    number: int
    cells: tuple[str, ...]
    hidden: bool = False
    loose: bool = False

    @property
    def filled(self) -> list[str]:
        """The cells in which there is something."""
        return [cell for cell in self.cells if cell]


class Grid(NamedTuple):
    """A sheet of a workbook, a table of a document, or a whole file; `name` is the sheet's."""

    lines: tuple[Line, ...]
    name: str = ""
