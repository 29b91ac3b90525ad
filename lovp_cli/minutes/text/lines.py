"""The lines of a text without what a page adds to it: page numbers and running heads."""

from __future__ import annotations

import re
from collections import Counter
from typing import NamedTuple


class Line(NamedTuple):
    """A line with its number in the text, from 1; `page_end` where a page ends after it."""

    text: str
    number: int
    page_end: bool = False


_PAGE_NUMBER = re.compile(
    r"(?:[-–—|]\s*)?(?:(?:pagina|pag\.?|page|blad|blz\.?|p\.)\s*)?\d{1,3}"
    r"(?:\s*(?:/|van|of)\s*\d{1,3})?(?:\s*[-–—|])?",
    re.IGNORECASE,
)
_NAMED_PAGE = re.compile(r"(?:pagina|page|blad)\s+\d{1,3}|\d{1,3}\s*/\s*\d{1,3}$", re.IGNORECASE)
_ODD_SPACES = re.compile("[\x0b\x1c-\x1f\x85\u1680\u2028\u2029\u00a0\u2000-\u200a\u202f\u3000]")
_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
_LIGATURES = str.maketrans({"ﬁ": "fi", "ﬂ": "fl", "ﬀ": "ff", "ﬃ": "ffi", "ﬄ": "ffl"})
_HEAD_WORDS = 14
_BESIDE = 3


def lines_of(text: str) -> list[Line]:
    """The lines that belong to the text itself, blank ones among them."""
    found: list[Line] = []
    for number, raw in enumerate(re.split(r"\r\n|\r|\n", text), 1):
        pieces = raw.split("\f")
        for at, piece in enumerate(pieces):
            found.append(Line(_clean(piece), number, at < len(pieces) - 1))
    return _without_furniture(found)


def _clean(text: str) -> str:
    text = _INVISIBLE.sub("", _ODD_SPACES.sub(" ", text)).translate(_LIGATURES).rstrip()
    # Tabs part the cells of tables; other runs of white space, but for an indentation, are one.
    return re.sub(r"(?<=\S) {2,}", " ", text)


def _without_furniture(lines: list[Line]) -> list[Line]:
    """Page numbers and what recurs are left out; so is a running head that stands beside one."""
    recurring = _recurring(lines)
    turns = _page_turns(lines)
    head = _head_words(lines)
    kept = []
    for at, line in enumerate(lines):
        words = line.text.strip()
        near = any(abs(at - turn) <= _BESIDE for turn in turns)
        drop = at in turns and bool(_PAGE_NUMBER.fullmatch(words))
        drop |= near and at > _BESIDE and _is_head(words, head)
        drop |= _signature(words) in recurring and at != recurring[_signature(words)]
        kept.append(Line("", line.number) if drop and words else line)
    return [line for at, line in enumerate(kept) if line.text or not _between(lines, kept, at)]


def _between(lines: list[Line], kept: list[Line], at: int) -> bool:
    """Whether a blank line stands where a page was turned, so that it parts nothing."""
    low, high = max(0, at - _BESIDE), min(len(lines), at + _BESIDE + 1)
    return any(
        lines[other].text and not kept[other].text and _all_blank(kept, at, other)
        for other in range(low, high)
    ) or any(lines[other].page_end for other in range(max(0, at - 1), at + 1))


def _all_blank(kept: list[Line], one: int, other: int) -> bool:
    low, high = min(one, other), max(one, other)
    return not any(line.text for line in kept[low : high + 1])


def _page_turns(lines: list[Line]) -> set[int]:
    """Where pages are turned: at form feeds, and at page numbers."""
    found = set()
    for at, line in enumerate(lines):
        words = line.text.strip()
        alone = _alone(lines, at)
        if line.page_end or (
            words
            and _PAGE_NUMBER.fullmatch(words)
            and (alone or _NAMED_PAGE.match(words) or words[0] in "-–—")
        ):
            found.add(at)
    return found


def _alone(lines: list[Line], at: int) -> bool:
    before = at == 0 or not lines[at - 1].text.strip() or lines[at - 1].page_end
    after = at == len(lines) - 1 or not lines[at + 1].text.strip() or lines[at].page_end
    return before and after


def _signature(words: str) -> str:
    return re.sub(r"\d+", "#", " ".join(words.lower().split()))


def _recurring(lines: list[Line]) -> dict[str, int]:
    """Lines that stand on several pages, with where each is met first."""
    turns = _page_turns(lines)
    if not turns:
        return {}
    first: dict[str, int] = {}
    counts: Counter[str] = Counter()
    for at, line in enumerate(lines):
        words = line.text.strip()
        if not words or len(words.split()) > _HEAD_WORDS or words[-1] in ".;!?":
            continue
        first.setdefault(_signature(words), at)
        if first[_signature(words)] == at or any(abs(at - turn) <= _BESIDE for turn in turns):
            counts[_signature(words)] += 1
    return {words: first[words] for words, count in counts.items() if count > 1 and len(words) > 3}


def _head_words(lines: list[Line]) -> frozenset[str]:
    """The words of the first lines, which running heads repeat."""
    first = [line.text for line in lines if line.text.strip()][:2]
    return frozenset(re.findall(r"\w+", " ".join(first).lower()))


def _is_head(words: str, head: frozenset[str]) -> bool:
    found = re.findall(r"\w+", words.lower())
    if not 1 < len(found) <= _HEAD_WORDS or words[-1:] in ".;!?" or words[0].islower():
        return False
    return sum(word in head for word in found) >= 0.6 * len(found)
