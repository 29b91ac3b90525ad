"""Lines of cells, as they stand in a file."""

from __future__ import annotations

from typing import NamedTuple


class Line(NamedTuple):
    """A line by its number in the file, from 1.

    `loose` is text that stands before or between tables; `hidden` what the file does not show.
    `wide` are the cells that go over several columns: the first of these, and the one after them.
    """

    number: int
    cells: tuple[str, ...]
    hidden: bool = False
    loose: bool = False
    wide: tuple[tuple[int, int], ...] = ()

    @property
    def filled(self) -> list[str]:
        """The cells in which there is something."""
        return [cell for cell in self.cells if cell]


def on_one_line(text: str | None) -> str:
    """What a cell holds, without its line breaks."""
    return " ".join((text or "").split())


class Grid(NamedTuple):
    """A sheet of a workbook, a table of a document, or a whole file; `name` is the sheet's.

    What is `hidden` is looked at only where it is named. `unreckoned` is the place of a formula
    that has no value yet.
    """

    lines: tuple[Line, ...]
    name: str = ""
    hidden: bool = False
    unreckoned: str = ""
