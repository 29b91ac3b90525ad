"""A page as a draft of a mail (RFC 5322), as plain text and as HTML."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from email.message import EmailMessage
from email.policy import SMTP
from hashlib import sha256
from html import escape

from lovp_cli.output.formats.escaping import visible
from lovp_cli.output.formats.setting import Screen
from lovp_cli.output.formats.terminal.rendering import render as as_text
from lovp_cli.output.page import Bars, Block, Cell, Facts, Line, Note, Page, Section, Table

# Mail programs pass over styles that do not stand in the elements themselves.
_FONT = "font-family:Calibri,Arial,sans-serif;font-size:11pt;color:#1a1a1a"
_CELL = "border:1px solid #b9b9b9;padding:4px 8px;text-align:left;vertical-align:top"
_MARKS = {"late": "color:#a01414;font-weight:bold", "quiet": "color:#595959"}
_WIDTH = 76


def render(page: Page, address: str | None) -> bytes:
    """The draft, made out to an address if there is one; it has no date and no sender yet."""
    message = EmailMessage(policy=SMTP)
    message["Subject"] = visible(page.title)
    if address:
        message["To"] = address
    # Outlook opens what has this to be written on, and not as something that was received.
    message["X-Unsent"] = "1"
    plain, styled = as_text(page, Screen(_WIDTH, colour=False)), _document(page)
    message.set_content(f"{plain}\n", cte="quoted-printable")
    message.add_alternative(styled, subtype="html", cte="quoted-printable")
    # Of its own accord each run would draw another boundary.
    message.set_boundary(f"lovp-{sha256(styled.encode()).hexdigest()[:32]}")
    return message.as_bytes()


def _document(page: Page) -> str:
    return "\n".join(
        (
            f'<!DOCTYPE html>\n<html lang="{page.language}"><body style="{_FONT}">',
            f'<h1 style="font-size:15pt">{escape(visible(page.title))}</h1>',
            *(f"<p>{_line(about)}</p>" for about in page.about),
            *(part for section in page.sections for part in _section(section)),
            "</body></html>\n",
        )
    )


def _section(section: Section) -> Iterator[str]:
    if section.title:
        count = "" if section.listed is None else f" ({section.listed})"
        yield f'<h2 style="font-size:12pt">{escape(visible(section.title))}{count}</h2>'
    for block in section.blocks:
        yield from _block(block)


def _block(block: Block) -> Iterator[str]:
    match block:
        case Table():
            yield '<table style="border-collapse:collapse">'
            yield _row("th", (escape(visible(column.heading)) for column in block.columns))
            for row in block.rows:
                yield _row("td", map(_cell, row.cells))
            yield "</table>"
        case Facts(facts):
            for fact in facts:
                yield f"<p><b>{escape(visible(fact.name))}</b>: {_line(fact.value)}</p>"
        case Bars(bars=bars):
            for bar in bars:
                yield f"<p>{escape(visible(bar.name))}: {bar.total}</p>"
        case Note(text):
            yield f"<p>{escape(visible(text))}</p>"


def _row(tag: str, cells: Iterable[str]) -> str:
    return f"<tr>{''.join(f'<{tag} style={_CELL!r}>{cell}</{tag}>' for cell in cells)}</tr>"


def _cell(found: Cell) -> str:
    return "<br>".join(map(_line, found))


def _line(spans: Line) -> str:
    parts = ((escape(visible(span.text)), _MARKS.get(span.mark)) for span in spans)
    return " ".join(
        f'<span style="{style}">{text}</span>' if style else text for text, style in parts if text
    )
