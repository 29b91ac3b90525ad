"""What a page says, as the body of a document."""

from __future__ import annotations

from collections.abc import Iterator

from lovp_cli.output.formats.word.bars import bars
from lovp_cli.output.formats.word.paragraphs import (
    TAB,
    Styles,
    heading_text,
    paragraph,
    run,
    runs_of,
)
from lovp_cli.output.formats.escaping import safe, visible
from lovp_cli.output.formats.word.tables import table
from lovp_cli.output.page import Bars, Block, Facts, Note, Page, Section, Table, line

_TABLE_ENDS = "</w:tbl>"


def body_of(page: Page, room: int, styles: Styles) -> str:
    """The whole page, with tables in a room of so many twentieths of a point."""
    parts = [*_parts(page, room, styles), ""]
    # Tables that touch are one table to Word, and the last thing in a document is a paragraph.
    between = paragraph("lovp cell", "", styles)
    touching = (
        first + between if first.endswith(_TABLE_ENDS) and not second.startswith("<w:p>") else first
        for first, second in zip(parts, parts[1:], strict=False)
    )
    return "".join(touching)


def _parts(page: Page, room: int, styles: Styles) -> Iterator[str]:
    # The title of a bare page is a label; of others it is as somebody wrote it.
    title = heading_text(page.title) if page.bare else visible(page.title)
    yield paragraph("Title", run(title, styles), styles)
    for spans in page.about:
        yield paragraph("lovp about", runs_of(spans, styles), styles)
    for section in page.sections:
        yield from _section(section, page.title, room, styles)


def _section(section: Section, title: str, room: int, styles: Styles) -> Iterator[str]:
    if section.title:
        listed = (
            "" if section.listed is None else run(safe(f" ({section.listed})"), styles, "quiet")
        )
        yield paragraph("heading 1", run(heading_text(section.title), styles) + listed, styles)
    for block in section.blocks:
        yield from filter(None, _block(block, section.title or title, room, styles))


def _block(block: Block, caption: str, room: int, styles: Styles) -> Iterator[str]:
    match block:
        case Table():
            if block.rows:
                yield table(block, caption, room, styles)
        case Facts(facts):
            for name, value in facts:
                named = run(heading_text(name), styles, "quiet")
                yield paragraph("lovp fact", named + TAB + runs_of(value, styles), styles)
        case Bars():
            yield bars(block, caption, room, styles)
        case Note(text):
            yield paragraph("Normal", runs_of(line(text), styles), styles)
