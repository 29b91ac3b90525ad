"""What every reader gives: the text of a document in the form in which it is filed."""

from __future__ import annotations

import re
from typing import NamedTuple

_LINE_BREAKS = re.compile("\r\n|[\r\v\x85\u2028\u2029]")
# A soft hyphen is a real one at the end of a line, where a word was broken, and nothing elsewhere.
_BROKEN_WORD = re.compile("\xad(?=\\s*\n)")
_BLANKS = re.compile("[\xa0\u1680\u2000-\u200a\u202f\u205f\u3000]")
# Control characters, and what directs text or marks its bytes and is not seen.
_UNSEEN = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x9f\xad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb"
    "\ufffe\uffff\ud800-\udfff]"
)
# The bullets of Symbol and Wingdings, which other fonts do not have.
_BULLETS = re.compile("[\uf0a7\uf0a8\uf0b7\uf0d8\uf0d7\uf076\uf06c\uf06e\uf0fc\uf0e8\uf0e0]")
_LIGATURES = str.maketrans({"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl"})
_EMPTY_LINES = re.compile("\n{3,}")


class Extracted(NamedTuple):
    """The text of a document, and notes on what in it may have been misread."""

    text: str
    notes: tuple[str, ...] = ()


def tidy(text: str) -> str:
    """A text with one kind of line break, blank and bullet, and nothing unseen.

    Tabs stay between the cells of a row, and form feeds between pages.
    """
    text = _BROKEN_WORD.sub("-", _LINE_BREAKS.sub("\n", text))
    text = _BULLETS.sub("•", _BLANKS.sub(" ", text)).translate(_LIGATURES)
    text = "\n".join(line.rstrip(" \t") for line in _UNSEEN.sub("", text).split("\n"))
    return _EMPTY_LINES.sub("\n\n", text).strip("\n\f ") + "\n"
