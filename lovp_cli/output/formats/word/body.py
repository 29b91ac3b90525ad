"""What a page says, as the body of a document."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from lovp_cli.output.formats.escaping import Visible, safe
from lovp_cli.output.formats.word.bars import bars
from lovp_cli.output.formats.word.paragraphs import (
    TAB,
    Styles,
    heading_text,
    paragraph,
    run,
    runs_of,
)
from lovp_cli.output.formats.word.tables import table
from lovp_cli.output.formats.word.widths import widths_of
from lovp_cli.output.page import Bars, Block, Fact, Facts, Note, Page, Section, Table, line


def body_of(page: Page, title: Visible, room: int, styles: Styles) -> str:
    """The whole page under a title, with tables in a room of so many twentieths of a point."""
    parts = _Body(page, room, styles).parts()
    return "".join((paragraph("Title", run(title, styles), styles), *parts))


class _Body:
    """A page on its way to paragraphs and tables."""

    def __init__(self, page: Page, room: int, styles: Styles) -> None:
        self._page, self._room, self._styles = page, room, styles
        self._widths = widths_of(page, room)
        self._below_a_table = False

    def parts(self) -> Iterator[str]:
        """What is said below the title, and the sections."""
        page = self._page
        for number, spans in enumerate(page.about, 1):
            spacing = _spacing(below=number == len(page.about))
            yield paragraph("lovp about", runs_of(spans, self._styles), self._styles, spacing)
        for section in page.sections:
            if section.title:
                yield self._heading(section)
            for block in section.blocks:
                yield self._block(block, section.title or page.title)
        if self._below_a_table:
            yield self._between()

    def _heading(self, section: Section) -> str:
        styles, self._below_a_table = self._styles, False
        listed = (
            "" if section.listed is None else run(safe(f" ({section.listed})"), styles, "quiet")
        )
        return paragraph("heading 1", run(heading_text(section.title), styles) + listed, styles)

    def _block(self, block: Block, caption: str) -> str:
        match block:
            case Table(rows=()) | Bars(bars=()) | Facts(facts=()):
                return ""
            case Table():
                made = table(block, caption, self._widths[block.columns], self._styles)
                return self._tabular(made)
            case Bars():
                return self._tabular(bars(block, caption, self._room, self._styles))
            case Facts(facts):
                return self._facts(facts)
            case Note(text):
                spacing = _spacing(above=self._below_a_table)
                self._below_a_table = False
                runs = runs_of(line(text), self._styles)
                return paragraph("Normal", runs, self._styles, spacing)

    def _facts(self, facts: Sequence[Fact]) -> str:
        self._below_a_table, styles = False, self._styles
        made = []
        for number, (name, value) in enumerate(facts, 1):
            spacing = _spacing(above=number == 1, below=number == len(facts))
            runs = run(heading_text(name), styles, "quiet") + TAB + runs_of(value, styles)
            made.append(paragraph("lovp fact", runs, styles, spacing))
        return "".join(made)

    def _tabular(self, made: str) -> str:
        """A table; with a paragraph before it, if it would touch another: these become one."""
        between = self._between() if self._below_a_table else ""
        self._below_a_table = True
        return between + made

    def _between(self) -> str:
        return paragraph("lovp cell", "", self._styles)


def _spacing(*, above: bool = False, below: bool = False) -> str:
    """Room above or below a paragraph, where that depends on what stands there."""
    before = ' w:before="200"' * above
    after = ' w:after="200"' * below
    return f"<w:spacing{before}{after}/>" if above or below else ""
