"""Lines put together to blocks: paragraphs, items of lists, headings and rows of tables."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Literal

from lovp_cli.minutes.text.action_headings import is_action_heading
from lovp_cli.minutes.text.lines import Line, lines_of

Kind = Literal["paragraph", "item", "heading", "row"]

_BULLET = re.compile(
    r"\s*(?:[•●○◦▪■□▫‣⁃∙·*►▶➢➤→⇒➔✓✔\uf0b7\uf0a7\uf0fc\uf0d8\uf0e0\uf0a8]|[-–—](?=\s)|o(?=\s+[A-Z])|->|=>|>)\s*"
)
_ARROW = re.compile(r"\s*(?:[→⇒➔►▶➢➤\uf0e0\uf0d8]|->|=>)")
_NUMBERED = re.compile(
    r"\s*(?:\#{1,6}\s+|(?:\d{1,2}(?:\.\d{1,2}){0,3}[.):]?|[A-Z][.)]|[a-z][.)]|[IVX]{1,5}[.)]"
    r"|(?:agendapunt|punt|item|agenda item)\s+\d{1,2}\w?[.:]?)\s+)",
    re.IGNORECASE,
)
_MARKDOWN = re.compile(r"\s*#{1,6}\s+|\s*\*\*[^*]+\*\*:?\s*$")
_RULE = re.compile(r"\s*[-=_*~–—]{3,}\s*")
# Who was there, and where: a list, not a heading.
_LISTED = re.compile(r"[A-Z][\w ]{3,25}: .*[,(]")
_STOPS = ".!?:;"
_CLOSERS = "\"'”’»)]"
_HEADING_WORDS, _TITLE_WORDS = 12, 5
# A line longer than this is a whole paragraph; one narrower than that is no page.
_NEVER_WRAPPED, _LEAST_WIDTH = 160, 40
# So many lines of a text are titles, each its own.
_TITLES = 3


@dataclass
class Block:
    """A stretch of text that is one thought.

    `starts` tells at which offsets which lines of the text begin; `arrow` where an arrow led it in.
    """

    kind: Kind
    text: str
    starts: list[tuple[int, int]] = field(default_factory=list)
    arrow: bool = False

    def line_at(self, offset: int) -> int:
        """The line of the text in which an offset lies."""
        return max((start, line) for start, line in self.starts if start <= offset)[1]


def blocks_of(text: str) -> list[Block]:
    """The blocks of a text in their order."""
    lines = lines_of(text)
    width = _wrap_width(lines)
    found: list[Block] = []
    last: Line | None = None
    blank = True
    for line in lines:
        words = line.text.strip()
        if not words or _RULE.fullmatch(line.text):
            blank = True
            continue
        title = len(found) <= _TITLES and not _ends_sentence(found[-1].text) if found else False
        wide = 0 if title else width
        if last and found and _goes_on(found[-1], last, line, wide, blank=blank):
            _join(found[-1], line)
        else:
            found.append(_begun(line))
        last, blank = line, False
    return _with_headings(found)


def _begun(line: Line) -> Block:
    words = line.text.strip()
    if is_row(line.text):
        return Block("row", words, [(0, line.number)])
    if bullet := _BULLET.match(line.text):
        rest = " ".join(line.text[bullet.end() :].split())
        return Block("item", rest, [(0, line.number)], bool(_ARROW.match(line.text)))
    return Block("paragraph", " ".join(words.split()), [(0, line.number)])


def is_row(text: str) -> bool:
    """Whether a line is a row of a table: cells parted by tabs or bars."""
    return len(cells_of(text)) > 1


def cells_of(row: str) -> list[str]:
    """The cells of a row, empty ones among them; one where it is no row."""
    if row.count("\t") and len([cell for cell in row.split("\t") if cell.strip()]) > 1:
        return [cell.strip() for cell in row.split("\t")]
    if row.count("|") > 1:
        return [cell.strip() for cell in row.strip().strip("|").split("|")]
    return [row]


def _join(block: Block, line: Line) -> None:
    words = " ".join(line.text.split())
    if re.search(r"\w[-\u2010]$", block.text) and words[:1].islower():
        joined = block.text[:-1] if not _keeps_hyphen(words) else block.text + " "
    else:
        joined = block.text + " "
    block.starts.append((len(joined), line.number))
    block.text = joined + words


def _keeps_hyphen(rest: str) -> bool:
    """`woon- en werkgebied`: the hyphen stands for what is left out."""
    return bool(re.match(r"(?:en|of|and|or|als)\b", rest))


def _wrap_width(lines: list[Line]) -> int:
    """The width that paragraphs are wrapped at; 0 where each is one line."""
    lengths = sorted(len(line.text) for line in lines if line.text)
    if not lengths or lengths[-1] > _NEVER_WRAPPED:
        return 0
    width = lengths[int(len(lengths) * 0.95) if len(lengths) > 20 else -1]
    near = sum(width - 15 <= length <= width for length in lengths)
    return width if near > 2 and width >= _LEAST_WIDTH else 0


def _goes_on(block: Block, last: Line, line: Line, width: int, *, blank: bool) -> bool:
    """Whether a line goes on with the block before it."""
    words = line.text.strip()
    if block.kind == "row" or is_row(line.text) or _BULLET.match(line.text):
        return False
    ended = _ends_sentence(block.text)
    lower = words[0].islower() and not re.match(r"[a-z][.)]\s", words)
    if blank:
        return not ended and lower and (block.kind == "item" or len(block.text.split()) > 5)
    if _MARKDOWN.match(line.text) or _MARKDOWN.match(last.text):
        return False
    if not ended and (lower or re.search(r"\w-$", block.text)):
        return True
    forced = bool(width) and len(last.text) + 1 + len(words.split()[0]) > width - 2
    if block.kind == "item" and not ended and line.text[:1].isspace():
        return True
    return forced and not (_NUMBERED.match(words) and ended)


def _ends_sentence(text: str) -> bool:
    return text.rstrip(_CLOSERS)[-1:] in _STOPS


def _with_headings(blocks: list[Block]) -> list[Block]:
    """The blocks, with those that are headings marked so, and without their numbers."""
    _list_actions(blocks)
    for at, block in enumerate(blocks):
        if block.kind == "paragraph" and _is_heading(block, blocks[at + 1 : at + 2]):
            block.kind = "heading"
    return blocks


def _list_actions(blocks: list[Block]) -> None:
    """Lines right under a heading such as `Actielijst` are items, though nothing marks them so."""
    under = False
    for before, block in pairwise(blocks):
        close = block.starts[0][1] == before.starts[-1][1] + 1
        headed = before.kind == "paragraph" and is_action_heading(heading_text(before.text))
        under = close and (under or (headed and len(before.text.split()) <= _TITLE_WORDS))
        if under and block.kind == "paragraph":
            block.kind = "item"
            number = _NUMBERED.match(block.text)
            block.text = block.text[number.end() :] if number else block.text


def _is_heading(block: Block, following: list[Block]) -> bool:
    text = block.text
    if _MARKDOWN.match(text):
        return True
    if len(text.split()) > _HEADING_WORDS or text.rstrip(_CLOSERS)[-1:] in ".!?;,":
        return False
    if not following or _LISTED.match(text):
        return False
    return not text[0].islower() or bool(re.match(r"[a-z][.)]\s+[A-ZÀ-Ý]", text))


def heading_text(text: str) -> str:
    """A heading without its number, marks and closing colon."""
    text = re.sub(r"^#+\s+|\*\*|__", "", text.strip())
    text = _NUMBERED.sub("", text, count=1) if _NUMBERED.match(text) else text
    return text.strip().rstrip(":").strip()
