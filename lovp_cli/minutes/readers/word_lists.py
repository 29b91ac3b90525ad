"""The marks and numbers that Word puts before the items of its lists; no text holds them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_PLACE = re.compile(r"%(\d)")
_ROMAN = ((10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))


class Lists:
    """The lists of one document, each numbered as far as it has been read."""

    def __init__(self, document: Any) -> None:
        try:
            numbering = document.part.numbering_part.element
        except (KeyError, NotImplementedError):  # a document without lists
            numbering = None
        self._levels: dict[str, dict[int, Any]] = {}
        self._counts: dict[str, list[int]] = {}
        if numbering is not None:
            kinds = {
                kind.get(_W + "abstractNumId"): kind for kind in numbering.iter(_W + "abstractNum")
            }
            for number in numbering.iter(_W + "num"):
                kind = kinds.get(_value(number, "abstractNumId"))
                levels = kind.iter(_W + "lvl") if kind is not None else ()
                self._levels[number.get(_W + "numId")] = {
                    int(level.get(_W + "ilvl")): level for level in levels
                }

    def mark(self, paragraph: Any, styles: Sequence[Any]) -> str:
        """What stands before a paragraph, which counts as one more of its list; empty for none."""
        own = paragraph.find(f"{_W}pPr/{_W}numPr")
        of_styles = [style.element.find(f"{_W}pPr/{_W}numPr") for style in styles]
        places = [place for place in (own, *of_styles) if place is not None]
        number = next(filter(None, (_value(place, "numId") for place in places)), "0")
        depth = int(next(filter(None, (_value(place, "ilvl") for place in places)), "0"))
        level = self._levels.get(number, {}).get(depth)
        if level is None:
            return ""
        if _value(level, "numFmt") in ("bullet", "none"):
            return "•" if _value(level, "numFmt") == "bullet" else ""
        counts = self._counts.setdefault(number, [])
        counts[depth + 1 :] = []
        counts += [0] * (depth + 1 - len(counts))
        counts[depth] += 1
        return _PLACE.sub(lambda place: self._shown(number, int(place[1]) - 1), _text(level))

    def _shown(self, number: str, depth: int) -> str:
        level, counts = self._levels[number].get(depth), self._counts[number]
        if level is None or depth >= len(counts):
            return ""
        start = int(_value(level, "start") or 1)
        return _as(_value(level, "numFmt") or "decimal", max(counts[depth], 1) + start - 1)


def _value(element: Any, child: str) -> str | None:
    found = element.find(_W + child)
    return None if found is None else found.get(_W + "val")


def _text(level: Any) -> str:
    return (_value(level, "lvlText") or "").strip()


def _as(form: str, number: int) -> str:
    if form in ("lowerLetter", "upperLetter"):
        letter = chr(ord("a") + (number - 1) % 26)
        return letter.upper() if form == "upperLetter" else letter
    if form in ("lowerRoman", "upperRoman"):
        text, left = "", number
        for worth, sign in _ROMAN:
            text += sign * (left // worth)
            left %= worth
        return text.upper() if form == "upperRoman" else text
    return str(number)
