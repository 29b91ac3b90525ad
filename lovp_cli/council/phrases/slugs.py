"""Ids made from titles."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Container

_LENGTH = 32
_SMALL_WORDS = frozenset(
    [
        "aan",
        "als",
        "bij",
        "dat",
        "de",
        "den",
        "der",
        "des",
        "die",
        "dit",
        "door",
        "een",
        "en",
        "er",
        "het",
        "hun",
        "in",
        "is",
        "met",
        "naar",
        "of",
        "om",
        "op",
        "over",
        "te",
        "tot",
        "uit",
        "van",
        "voor",
        "worden",
        "wordt",
        "zijn",
        "a",
        "an",
        "and",
        "are",
        "at",
        "be",
        "by",
        "for",
        "from",
        "is",
        "it",
        "of",
        "on",
        "or",
        "the",
        "to",
        "with",
    ]
)


def slug(title: str, otherwise: str = "action") -> str:
    """A short id for a title: its first telling words; `otherwise` where it has none."""
    ascii_only = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode().lower()
    words = re.findall(r"[a-z0-9]+", ascii_only)
    words = [word for word in words if word not in _SMALL_WORDS] or words
    while words and not words[0][0].isalpha():
        words.pop(0)
    short = otherwise
    for count in range(1, len(words) + 1):
        if len("-".join(words[:count])) > _LENGTH and count > 1:
            break
        short = "-".join(words[:count])[:_LENGTH].rstrip("-")
    return short


def free_id(id: str, taken: Container[str]) -> str:
    """An id, numbered where it is taken."""
    found, number = id, 2
    while found in taken:
        found, number = f"{id}-{number}", number + 1
    return found
