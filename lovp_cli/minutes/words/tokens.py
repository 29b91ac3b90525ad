"""A sentence cut into words and marks."""

from __future__ import annotations

import re
from typing import NamedTuple

_TOKEN = re.compile(
    r"\d+(?:[.,:/-]\d+)*(?:e|ste|de|st|nd|rd|th)?(?!\w)"
    r"|[^\W\d_](?:\.[^\W\d_])+\.?"
    r"|[^\W\d_]+-(?=\s+(?:en|of|and|or)\b)"
    r"|\(?[^\W\d_]+\)[^\W\d_]+"
    r"|[\w€](?:[\w]|[-/&'’+\u2010](?=\w))*"
    r"|->|=>|\S"
)


_BODIES = frozenset(["OM", "OR", "DB", "MR", "IN"])


class Token(NamedTuple):
    """A word or a mark; `low` is what it is compared by."""

    text: str
    low: str
    start: int
    end: int

    @property
    def is_word(self) -> bool:
        """Whether it holds a letter or a figure."""
        return self.text[-1].isalnum() or self.text[0].isalnum()

    @property
    def capital(self) -> bool:
        """Whether it begins with a capital, or holds one, as names do."""
        return self.text[0].isupper()

    @property
    def shouted(self) -> bool:
        """Whether it is written in capitals."""
        letters = [char for char in self.text if char.isalpha()]
        return len(letters) > 1 and all(char.isupper() for char in letters)


def tokens_of(sentence: str) -> list[Token]:
    """The words and marks of a sentence in their order."""
    return [
        Token(match[0], _folded(match[0]), match.start(), match.end())
        for match in _TOKEN.finditer(sentence)
    ]


def _folded(text: str) -> str:
    low = text.lower().replace("’", "'")
    # `het OM` and `de OR` are bodies, and no little words.
    return f"{low}." if text in _BODIES else low
