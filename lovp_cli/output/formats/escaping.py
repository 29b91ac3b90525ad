"""Text from files, made safe to show."""

from __future__ import annotations

import re

# Control characters, line and paragraph separators, and what turns the direction of text.
_HIDDEN = re.compile(
    "[\x00-\x1f\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]"
    "|[\ud800-\udfff]|[\U000e0000-\U000e007f]"
)


def _code(match: re.Match[str]) -> str:
    number = ord(match.group())
    return f"\\x{number:02x}" if number < 0x100 else f"\\u{number:04x}"


def visible(text: str) -> str:
    """Text on one line, in which nothing can steer a terminal or hide."""
    return safe(re.sub(r"[ \t\r\n]+", " ", text).strip())


def safe(text: str) -> str:
    """The same with its spaces and tabs as they are; line breaks are made visible too."""
    return _HIDDEN.sub(_code, text.replace("\t", " "))


def json_safe(text: str) -> str:
    """JSON text with the same characters as JSON escapes."""
    return _HIDDEN.sub(
        lambda match: match.group() if match.group() == "\n" else _json_code(match.group()), text
    )


def _json_code(char: str) -> str:
    units = char.encode("utf-16-be", "surrogatepass")
    return "".join(f"\\u{units[at]:02x}{units[at + 1]:02x}" for at in range(0, len(units), 2))
