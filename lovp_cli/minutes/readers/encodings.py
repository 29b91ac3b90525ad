"""From bytes to text, where nothing says how the letters are encoded."""

from __future__ import annotations

import codecs

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    # Before UTF-16, whose mark is the beginning of this one.
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SAMPLE = 4096


def decode(data: bytes, declared: str | None = None) -> tuple[str, str | None]:
    """The text, and the encoding's name where it was guessed.

    A byte order mark counts before what is declared, UTF-8 before Windows-1252 (Latin-1 with the
    euro and curly quotation marks). What cannot be decoded becomes U+FFFD.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data.decode(encoding, "replace"), None
    if wide := _wide(data):
        return data.decode(wide, "replace"), "UTF-16"
    for name in filter(None, (declared, "utf-8")):
        try:
            return data.decode(name), None
        except (LookupError, ValueError):
            continue
    return data.decode("cp1252", "replace"), "Windows-1252"


def _wide(data: bytes) -> str | None:
    """UTF-16 without its mark: of Latin letters every second byte is zero."""
    even, odd = data[:_SAMPLE:2], data[1:_SAMPLE:2]
    zeros = even.count(0), odd.count(0)
    if odd and max(zeros) > 0.7 * len(odd) and min(zeros) < 0.05 * len(odd):
        return "utf-16-be" if zeros[0] > zeros[1] else "utf-16-le"
    return None
