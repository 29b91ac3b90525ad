"""A bar on the screen while something takes long: in a terminal, and where there is much to do."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack
from dataclasses import replace
from typing import TYPE_CHECKING, Self, TypeVar

if TYPE_CHECKING:
    from lovp_cli.output.calendar import Calendar
    from lovp_cli.output.formats.choices import Wanted
    from lovp_cli.output.page import Block, Page
    from lovp_cli.output.sheet import Sheet

_MANY_FILES, _MANY_ROWS = 300, 2_000

_T = TypeVar("_T")


def reading(files: Iterable[str]) -> Iterable[str]:
    """The files, with a bar while there are many of them to read."""
    found = list(files)
    if len(found) < _MANY_FILES or not sys.stderr.isatty():
        return found
    from rich.console import Console
    from rich.progress import track

    return track(found, "Reading", console=Console(stderr=True), transient=True)


class Writing(ExitStack):
    """While a result is made of rows: where they are many, a bar stays there until it is made."""

    def of(self, wanted: Wanted) -> Wanted:
        """The same; whoever goes through its rows moves the bar."""
        sheet, calendar = wanted.sheet, wanted.calendar
        return replace(
            wanted,
            page=lambda: self._page(wanted.page()),
            objects=lambda: self._watched(wanted.objects()),
            sheet=sheet and (lambda: self._sheet(sheet())),
            calendar=calendar and (lambda: self._calendar(calendar())),
        )

    def _sheet(self, sheet: Sheet) -> Sheet:
        return sheet._replace(rows=self._watched(sheet.rows))

    def _calendar(self, calendar: Calendar) -> Calendar:
        return calendar._replace(entries=self._watched(calendar.entries))

    def _page(self, page: Page) -> Page:
        sections = (
            section._replace(blocks=tuple(map(self._block, section.blocks)))
            for section in page.sections
        )
        return replace(page, sections=tuple(sections))

    def _block(self, block: Block) -> Block:
        from lovp_cli.output.page import Table

        return block._replace(rows=self._watched(block.rows)) if isinstance(block, Table) else block

    def _watched(self, rows: Iterable[_T]) -> tuple[_T, ...]:
        found = tuple(rows)
        if len(found) < _MANY_ROWS or not sys.stderr.isatty():
            return found
        from rich.console import Console
        from rich.progress import Progress

        bar = self.enter_context(Progress(console=Console(stderr=True), transient=True))
        task = bar.add_task("Writing", total=len(found))
        return _Watched.by(lambda at: bar.update(task, completed=at), found)


class _Watched(tuple[_T, ...]):
    """Rows that say how many of them were passed; else as any others."""

    passed: Callable[[int], None]

    @classmethod
    def by(cls, passed: Callable[[int], None], rows: tuple[_T, ...]) -> Self:
        found = cls(rows)
        found.passed = passed
        return found

    def __iter__(self) -> Iterator[_T]:
        for at, row in enumerate(super().__iter__(), 1):
            self.passed(at)
            yield row
