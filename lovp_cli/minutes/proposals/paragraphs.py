"""A sentence shown where it stands: in its paragraph, with the words that matter told apart."""

from __future__ import annotations

from typing import NamedTuple

from lovp_cli.minutes.text.blocks import Block

_BEFORE, _AFTER = 200, 120


class InParagraph(NamedTuple):
    """A sentence in three parts, the words that matter second, between what stands around it."""

    before: str
    sentence: tuple[str, str, str]
    after: str


def in_paragraph(blocks: list[Block], sentence: str, quote: str, line: int) -> InParagraph:
    """A sentence of a text, with some of its words, and as much around it as a screen has room for.

    A row of a table stands alone.
    """
    before = after = ""
    for block in blocks:
        begun = block.text.find(sentence)
        if begun >= 0 and block.line_at(begun) == line:
            before, after = block.text[:begun], block.text[begun + len(sentence) :]
            break
    at = max(sentence.find(quote), 0)
    words = quote if sentence.startswith(quote, at) else sentence
    parts = (sentence[:at], words, sentence[at + len(words) :])
    return InParagraph(_end(before.strip()), parts, _beginning(after.strip()))


def _end(text: str) -> str:
    return text if len(text) <= _BEFORE else "… " + text[-_BEFORE:].partition(" ")[2]


def _beginning(text: str) -> str:
    return text if len(text) <= _AFTER else text[:_AFTER].rpartition(" ")[0] + " …"
