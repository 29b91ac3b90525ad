"""A page as the text of a terminal."""

from __future__ import annotations

import io
from collections.abc import Iterator

from rich.console import Console, RenderableType
from rich.text import Text

from lovp_cli.output.formats.setting import Screen
from lovp_cli.output.formats.terminal.tables import (
    OF_ACTIONS,
    WIDE,
    actions,
    bars,
    brief,
    entries,
    facts,
    full,
    remark,
)
from lovp_cli.output.formats.terminal.texts import QUIET, stacked, text_of
from lovp_cli.output.page import Bars, Block, Facts, Note, Page, Section, Span, Table, line


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
        yield stacked((line(page.title), *places), "bold")
        yield from (text_of(spans) for spans in page.about if spans not in places)
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
        yield _heading(section, blocks, dense=dense)
        match blocks:
            case [Note()]:
                return
    for block in blocks:
        if section.title and isinstance(block, Table) and block.form == "full":
            yield Text("")
        shown = _block(block, screen)
        if dense and isinstance(shown, Text):
            shown.truncate(screen.width, overflow="ellipsis")
        if not (dense and isinstance(block, Table) and block.cut and not block.cut.after):
            yield shown


def _heading(section: Section, blocks: list[Block], *, dense: bool) -> Text:
    """The title of a section, how much it lists, and what its signs mean."""
    title = text_of(line(section.title), "bold")
    if section.listed is not None:
        title.append(f" ({section.listed})")
    match blocks:
        case [Note(text)]:
            title.append_text(text_of(line(f": {text}"), "not bold"))
        case [Bars(late=late)]:
            title.append("   █ ", "not bold").append_text(text_of(line(late), "not bold"))
        case [Table() as table]:
            if table.cut and table.cut.after and dense:
                title.append(" · ", QUIET).append_text(text_of(line(Span(table.cut.note, "quiet"))))
            for said in sorted({*map(remark, table.rows)} - {""}):
                title.append("   !! ", "not bold").append_text(text_of(line(said), "not bold"))
    return title


def _block(block: Block, screen: Screen) -> RenderableType:
    match block:
        case Table(form="brief"):
            return brief(block)
        case Table(form="entries"):
            return entries(block)
        case Table(columns) if {column.role for column in columns} == OF_ACTIONS:
            return actions(block, wide=screen.width >= WIDE)
        case Table():
            return full(block, screen.width)
        case Facts():
            return facts(block)
        case Bars():
            return bars(block)
        case Note(text):
            return text_of(line(text))
