"""How a quote is compared with the minutes that it was taken from."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from difflib import SequenceMatcher
from heapq import nlargest
from typing import NamedTuple

_MARKS = re.compile("[\"'`´‘’‚‛“”„‟«»‹›]+")
# What follows a hyphen is joined on, at a line's end or not: both "zij-instroom" and "in- en
# uitstroom" may have been broken there.
_HYPHENS = re.compile("[-\u00ad\u2010\u2011]\\s*")
# So many places that share the most words with a quote are compared with it letter by letter.
_CLOSELY = 5
# What is less alike than this is another sentence.
_ALIKE = 0.6


def comparable(text: str) -> str:
    """Text in the form in which a quote is looked for in it.

    Line breaks, hyphens and kinds of quotation mark make no difference.
    """
    # Marks first: some of them would be taken apart. Texts out of a PDF have ligatures.
    text = unicodedata.normalize("NFKC", _MARKS.sub("'", text))
    return " ".join(_HYPHENS.sub("", text).split())


class Nearest(NamedTuple):
    """The words of a text that are most like a quote, and the line where they begin, from 1."""

    line: int
    words: str


def nearest(quote: str, text: str) -> Nearest | None:
    """The passage of a text that is most like a quote; None where none is much like it."""
    placed = [
        (number, word) for number, line in enumerate(text.split("\n"), 1) for word in line.split()
    ]
    wanted = _folded(quote).split()
    size = min(len(wanted), len(placed))
    if not size:
        return None
    folded = [_folded(word) for _, word in placed]
    likely = nlargest(_CLOSELY, enumerate(_shared(wanted, folded, size)), key=lambda one: one[1])
    matcher = SequenceMatcher(autojunk=False)
    matcher.set_seq2(" ".join(wanted))
    scored = []
    for at, shared in likely:
        matcher.set_seq1(" ".join(folded[at : at + size]))
        scored.append((matcher.ratio() if shared else 0.0, -at))
    ratio, at = max(scored)
    if ratio < _ALIKE:
        return None
    return Nearest(placed[-at][0], " ".join(word for _, word in placed[-at : -at + size]))


def _folded(text: str) -> str:
    return comparable(text).casefold()


def _shared(wanted: list[str], words: list[str], size: int) -> list[int]:
    """How many of the wanted words stand in each run of so many words of a text."""
    left = Counter(wanted)
    shared, counts = 0, []
    for at, word in enumerate(words):
        shared += left[word] > 0
        left[word] -= 1
        if at >= size:
            gone = words[at - size]
            left[gone] += 1
            shared -= left[gone] > 0
        if at >= size - 1:
            counts.append(shared)
    return counts
