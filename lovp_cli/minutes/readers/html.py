"""HTML, by the parser of the standard library."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from html import unescape
from html.parser import HTMLParser

from lovp_cli.council.records.refusal import Refusal
from lovp_cli.minutes.readers.blocks import Block, Kind, as_text, row
from lovp_cli.minutes.readers.encodings import decode
from lovp_cli.minutes.readers.extracted import Extracted

_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6", "caption"})
# What stands inside a line; all else begins a new one.
_INLINE = frozenset(
    {"a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em"}
    | {"font", "i", "img", "input", "ins", "kbd", "label", "link", "mark", "meta", "q", "s", "samp"}
    | {"small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr"}
)
# What a reader of the page does not see, or that leads to other pages.
_SKIPPED = frozenset(
    {"script", "style", "title", "template", "noscript", "nav", "svg", "select", "button"}
)
_BREAK = "\u2028"
_CHARSET = re.compile(rb"""<meta[^>]{0,200}charset=["']?([\w-]{1,30})""", re.IGNORECASE)
# A page is far smaller without its pictures, and the parser takes its time for what is broken.
_MAX_BYTES = 8 << 20
# What is put into the text by a program, and is long: pictures as letters.
_DATA = re.compile(rb"""data:[\w/+.-]{1,60};base64,[^"'\s)>]*""")


def read(name: str, data: bytes) -> Extracted:
    """The text of a page, each paragraph and each row of a table on one line."""
    data = _DATA.sub(b"", data)
    if len(data) > _MAX_BYTES:
        raise Refusal(f"{name}: larger than 8 MiB: save the minutes alone, as PDF or text")
    found = _CHARSET.search(data[:2048])
    text, guessed = decode(data, found[1].decode() if found else None)
    # What follows the last sign of a tag is no tag; the parser would try each of its letters.
    end = text.rfind(">") + 1
    page = _Page()
    try:
        page.feed(text[:end])
        page.close()
    except AssertionError as error:
        raise Refusal(f"{name}: damaged HTML ({error}): save the page again") from None
    page.handle_data(unescape(text[end:]))
    note = f"{name}: not UTF-8, and read as {guessed}: see whether letters with accents are right"
    return Extracted(as_text(page.end()), (note,) if guessed else ())


@dataclass
class _Table:
    """A table that is being read: what stands round it, and its row so far."""

    around: list[Block]
    cells: list[list[Block]] = field(default_factory=list)


class _Page(HTMLParser):
    """Collects the blocks of a page; cells collect their own."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._blocks: list[Block] = []
        self._tables: list[_Table] = []
        self._text: list[str] = []
        self._skipped, self._depth = "", 0
        self._mark, self._lists, self._heading = "", list[int | None](), False

    def end(self) -> Iterable[Block]:
        """All that was found, once the page has ended."""
        self._flush()
        while self._tables:
            self._end_table()
        return self._blocks

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002 - the parser gives them
        """A block, a list or a part of a table begins."""
        if self._skipped:
            self._depth += tag == self._skipped
        elif tag in _SKIPPED:
            self._skipped, self._depth = tag, 1
        elif tag == "br":
            self._text.append(_BREAK)
        elif tag in ("table", "tr", "td", "th"):
            self._flush()
            self._in_table(tag)
        elif tag not in _INLINE:
            self._flush()
            self._heading = tag in _HEADINGS
            if tag in ("ul", "ol"):
                self._lists.append(0 if tag == "ol" else None)
            elif tag == "li":
                self._mark = self._next_mark()

    def handle_endtag(self, tag: str) -> None:
        """A block, a list or a part of a table ends."""
        if self._skipped:
            self._depth -= tag == self._skipped
            if not self._depth:
                self._skipped = ""
        elif tag in ("table", "tr"):
            self._flush()
            self._end_row() if tag == "tr" else self._end_table()
        elif tag not in _INLINE:
            self._flush()
            self._heading = False
            if tag in ("ul", "ol") and self._lists:
                self._lists.pop()

    def handle_data(self, data: str) -> None:
        """Text."""
        if not self._skipped:
            self._text.append(data)

    def _next_mark(self) -> str:
        if not self._lists or self._lists[-1] is None:
            return "•"
        self._lists[-1] += 1
        return f"{self._lists[-1]}."

    def _flush(self) -> None:
        lines = (" ".join(line.split()) for line in "".join(self._text).split(_BREAK))
        text = "\n".join(lines).strip("\n")
        self._text = []
        if not text:
            return
        kind: Kind = "heading" if self._heading else "item" if self._mark else "paragraph"
        mark, self._mark = self._mark, ""
        self._blocks.append(Block(kind, f"{mark} {text}" if mark else text))

    def _in_table(self, tag: str) -> None:
        if tag == "table":
            self._tables.append(_Table(self._blocks))
            self._blocks = []
        elif self._tables and tag == "tr":
            self._end_row()
        elif self._tables:
            self._blocks = []
            self._tables[-1].cells.append(self._blocks)

    def _end_row(self) -> None:
        if self._tables:
            table = self._tables[-1]
            table.around += row(table.cells)
            table.cells = []

    def _end_table(self) -> None:
        if self._tables:
            self._end_row()
            self._blocks = self._tables.pop().around
