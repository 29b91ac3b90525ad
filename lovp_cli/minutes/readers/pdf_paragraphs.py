"""Lines of a page made into paragraphs: a line that was full goes on on the next one."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from lovp_cli.minutes.readers.pdf_layout import Line, width

# What begins an item of a list, and no line of a paragraph.
_ITEM = re.compile(r"(?:[•◦▪■●–—*→➢✓-]|\d{1,2}(?:\.\d{1,2})*[.)]|[a-z]\))\s")
# What no line of its own begins with.
_MIDDLE = re.compile(r"[a-zà-ÿ]|\d{4}\b")
# Lines that begin within so many points of each other are of one column.
_INDENT = 60
# A column ends where a few lines do: one that is longer may be a title. It is no list of names.
_LINES_THAT_TELL = 3
_NARROWEST = 18
# Widths are estimates.
_FULL, _TOO_LONG = 0.75, 0.9


def paragraphs(lines: Sequence[Line]) -> list[str]:
    """Each paragraph on one line, with an empty line before it, and so for headings.

    A word that was broken at the end of a line stays broken, as its hyphen may be its own.
    """
    leading = _leading(lines)
    texts = [line.shown for line in lines[:1]]
    margins = _Margins(lines)
    for before, line in pairwise(lines):
        if _begins(line, before, leading):
            texts += ["", line.shown]
        elif _goes_on(before, line, margins.of(before)):
            texts[-1] += f" {line.shown}"
        else:
            texts.append(line.shown)
    return texts


class _Margins:
    """Where the columns of a page end."""

    def __init__(self, lines: Sequence[Line]) -> None:
        self._lines = [line for line in lines if "\t" not in line.text]
        self._known: dict[tuple[int, int], float] = {}

    def of(self, line: Line) -> float:
        """Where the column of a line ends; 0 where too few lines tell."""
        key = round(line.x), round(line.size)
        if key not in self._known:
            ends = sorted(
                other.end
                for other in self._lines
                if abs(other.x - line.x) < _INDENT and abs(other.size - line.size) < 0.1 * line.size
            )
            self._known[key] = ends[-_LINES_THAT_TELL] if len(ends) >= _LINES_THAT_TELL else 0
        return self._known[key]


def _leading(lines: Sequence[Line]) -> float:
    """How far the lines of a paragraph are apart."""
    steps = Counter(
        round(one.y - other.y)
        for one, other in pairwise(lines)
        if 0 < one.y - other.y < 3 * one.size
    )
    return min(steps, key=lambda step: (-steps[step], step), default=0)


def _begins(line: Line, before: Line, leading: float) -> bool:
    """Whether a paragraph or heading begins: by its distance, or by its letters."""
    if "\t" in line.text or "\t" in before.text:
        return not ("\t" in line.text and "\t" in before.text)
    if line.bold != before.bold or abs(line.size - before.size) > 0.1 * before.size:
        return True
    distance = before.y - line.y
    if distance < 0:  # the next column, on which a sentence may go on
        return not line.text[:1].islower()
    return distance > 1.3 * max(leading, 1.2 * line.size)


def _goes_on(before: Line, line: Line, margin: float) -> bool:
    """Whether a line ended where its column does, and not where somebody ended it."""
    if "\t" in line.text or before.text.endswith("-") or _ITEM.match(line.text):
        return False
    whole, reached = margin - before.x, before.end - before.x
    if whole < _NARROWEST * line.size:
        return bool(_MIDDLE.match(line.text))
    word = width(f" {line.text.split(maxsplit=1)[0]}") * line.size
    return reached > _FULL * whole or reached + word > _TOO_LONG * whole
