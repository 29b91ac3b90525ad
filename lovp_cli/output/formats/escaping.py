"""Text from files, made safe to show."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NewType

# Text in which nothing can steer a terminal or hide. Made only here, so that what takes it cannot
# be given text that comes straight from a file.
Visible = NewType("Visible", str)

# Control characters, line and paragraph separators, and what turns the direction of text.
_HIDDEN = re.compile(
    "[\x00-\x1f\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]"
    # No character, and not allowed in the XML of documents and spreadsheets.
    "|[\ufffe\uffff]"
    "|[\ud800-\udfff]|[\U000e0000-\U000e007f]"
)
_BLANKS = re.compile(r"[ \t\r\n]+")


def _code(match: re.Match[str]) -> str:
    number = ord(match.group())
    return f"\\x{number:02x}" if number < 0x100 else f"\\u{number:04x}"


def visible(text: str) -> Visible:
    """Text on one line, without blanks at its ends."""
    return safe(_BLANKS.sub(" ", text).strip())


def visible_parts(texts: Iterable[str]) -> list[Visible]:
    """The parts of one line, which together are what `visible` gives of the whole."""
    parts: list[str] = []
    for text in texts:
        part = _BLANKS.sub(" ", text)
        before = "".join(parts)
        parts.append(part.lstrip(" " if before.endswith(" ") else "") if before else part.lstrip())
    for at in reversed(range(len(parts))):
        parts[at] = parts[at].rstrip()
        if parts[at]:
            break
    return [safe(part) for part in parts]


def safe(text: str) -> Visible:
    """Text with its spaces and tabs as they are; line breaks are made visible."""
    return Visible(_HIDDEN.sub(_code, text.replace("\t", " ")))


def json_safe(text: str) -> str:
    """JSON text with the same characters as JSON escapes."""
    return _HIDDEN.sub(
        lambda match: match.group() if match.group() == "\n" else _json_code(match.group()), text
    )


def _json_code(char: str) -> str:
    units = char.encode("utf-16-be", "surrogatepass")
    return "".join(f"\\u{units[at]:02x}{units[at + 1]:02x}" for at in range(0, len(units), 2))
