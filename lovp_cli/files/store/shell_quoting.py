"""Paths and words in lines that somebody is to type."""

from __future__ import annotations

import os
import re
import shlex
from collections.abc import Iterable


def typed(path: str | os.PathLike[str]) -> str:
    """A path as it is typed in this system's shell, in quotation marks where it needs them."""
    text = os.fspath(path)
    if os.name != "nt":
        return shlex.quote(text)
    # A backslash at the end would be taken to belong to the quotation mark.
    return f'"{text.rstrip(chr(92))}"' if set(text) & set(" &()^,;=") else text


def line_of(words: Iterable[str]) -> str:
    """The words of a line as they are typed."""
    return " ".join(map(one_word, words))


def one_word(words: str) -> str:
    """Words as one, in quotation marks where they need them."""
    return words if re.fullmatch(r"[\w./:,-]+", words) else in_quotation_marks(words)


def in_quotation_marks(words: str) -> str:
    """Words as one value, in double quotation marks unless a shell would read on in them."""
    if os.name == "nt" or not set(words) & set('"$`\\!'):
        return f'"{words}"'
    return shlex.quote(words)
