"""A text cut into words and figures, each with its place in that text."""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from typing import NamedTuple

_APOSTROPHES = "'’‘`´"
_DASHES = "-‐‑–—"


class Token(NamedTuple):
    """A word, a figure or a mark; `text` is folded, the offsets count in the text as given."""

    text: str
    start: int
    end: int
    capital: bool


@cache
def _pattern() -> re.Pattern[str]:
    letter = r"[^\W\d_]"
    more = rf"(?:{letter}|[0-9\u0300-\u036f])"
    figure = rf"[0-9]+(?:[-/.,:{_DASHES[1:]}][0-9]+)*(?:[-/.][{_APOSTROPHES}][0-9]{{2}})?"
    forms = [
        rf"[{_APOSTROPHES}][0-9]{{2}}(?!\w)",  # '22
        r"[0-9]*½",
        rf"{figure}{more}*",
        # a.s., m.i.v., z.s.m.
        rf"(?<!\w){letter}(?:\.{letter})+(?![\w])\.?",
        rf"t/m(?!{more})",
        rf"v/[dh](?!{more})",
        rf"{letter}{more}*(?:[{_APOSTROPHES}]{letter}{more}*)*",
        r"\S",
    ]
    return re.compile("|".join(f"(?:{form})" for form in forms), re.IGNORECASE)


def tokens(text: str) -> list[Token]:
    """The tokens of a text in their order; the full stop of an abbreviation is no token."""
    found: list[Token] = []
    for match in _pattern().finditer(text):
        raw = match[0]
        folded = _folded(raw)
        if not folded or (folded == "." and found and _ends_abbreviation(found[-1], match.start())):
            continue
        for word in _IN_FULL.get(folded, (folded,)):
            found.append(Token(word, match.start(), match.end(), raw[0].isupper()))
    return found


def _folded(raw: str) -> str:
    """Case, accents, and the kind of dash or apostrophe make no difference."""
    if not raw.isascii():
        raw = "".join(_plain(char) for char in raw)
    text = raw.casefold()
    if "." in text and len(text) > 1 and text[0].isalpha():
        return text.replace(".", "")
    return text


@cache
def _plain(char: str) -> str:
    if char in _APOSTROPHES:
        return "'"
    if char in _DASHES:
        return "-"
    if char == "½":
        return char
    return "".join(
        part for part in unicodedata.normalize("NFKD", char) if not unicodedata.combining(part)
    )


_IN_FULL = {
    short: ("van", article)
    for article, shorts in (("de", ("vd", "v/d")), ("het", ("vh", "v/h")))
    for short in shorts
}
# Words that a full stop may belong to.
_ABBREVIATED = frozenset(
    (
        "jan", "feb", "febr", "mrt", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "okt", "oct",
        "nov", "dec", "ma", "di", "wo", "do", "vr", "za", "zo", "mon", "tue", "tues", "wed", "thu",
        "thur", "thurs", "fri", "sat", "sun", "wk", "kw", "ca", "jl", "nr", "no", "u", "mnd", "dgn",
    )
)  # fmt: skip


def _ends_abbreviation(before: Token, start: int) -> bool:
    return before.end == start and before.text in _ABBREVIATED
