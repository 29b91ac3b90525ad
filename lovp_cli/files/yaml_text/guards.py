"""What is refused before any YAML is read."""

from __future__ import annotations

import codecs
import re

from lovp_cli.council.records.place import Finding, Place
from lovp_cli.council.records.refusal import Refusal

MAX_BYTES = 1 << 20
MAX_DEPTH = 16
MAX_EVENTS = 50_000

FINDINGS = {
    "unreadable": "The file cannot be opened, is no regular file, or lies outside the data folder.",
    "too-large": "The file is over 1 MiB, deeper than 16 levels or longer than 50,000 items.",
    "encoding": "The file is not UTF-8, or holds a character that no text should hold.",
    "conflict-marker": "Git left both sides of a conflict in the file.",
    "yaml": "The file is not YAML, or uses tags, anchors, aliases or a second document.",
    "duplicate-key": "One key stands twice in the same entry.",
}

# Letters and signs, tabs and line breaks; no line break that only some programs see as one.
_FIT = (
    (0x09, 0x0A), (0x0D, 0x0D), (0x20, 0x7E), (0xA0, 0x2027), (0x202A, 0xD7FF),
    (0xE000, 0xFEFE), (0xFF00, 0xFFFD), (0x10000, 0x10FFFF),
)  # fmt: skip
_CONFLICT = re.compile(r"^(<{7}|={7}|>{7}|\|{7})(?: .*)?$", re.MULTILINE)


class Unreadable(Refusal):
    """A file that is left out whole; `findings` says where and why."""

    def __init__(self, *findings: Finding) -> None:
        super().__init__(*map(_line, findings))
        self.findings = findings


def _line(finding: Finding) -> str:
    # A text that comes from no file has places without one.
    place = ":".join(str(part) for part in finding.place if part)
    return f"{place}: {finding.message}"


def unreadable(file: str, rule: str, message: str, line: int = 0, column: int = 0) -> Unreadable:
    """The exception for one finding; line and column count from 0."""
    return Unreadable(Finding(Place(file, line + 1, column + 1), "error", rule, message))


def decode(file: str, data: bytes) -> tuple[str, str]:
    """The byte order mark (or nothing) and the text of a file.

    Raises Unreadable for what is too large, not UTF-8, or no text.
    """
    if len(data) > MAX_BYTES:
        raise unreadable(file, "too-large", "larger than 1 MiB: split it over several files")
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        raise unreadable(file, "encoding", "saved as UTF-16: save it again as UTF-8")
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        before = data[: error.start].decode("utf-8")
        raise unreadable(
            file,
            "encoding",
            f"byte 0x{data[error.start]:02x} is not UTF-8: save the file again as UTF-8",
            *position(before, len(before)),
        ) from None
    bom = "\ufeff" if text.startswith("\ufeff") else ""
    text = text[len(bom) :]
    _check_characters(file, text)
    _check_conflict(file, text)
    return bom, text


def position(text: str, index: int) -> tuple[int, int]:
    """The line and column of an index, from 0."""
    breaks = list(re.finditer(r"\r\n|\r|\n", text[:index]))
    return len(breaks), index - (breaks[-1].end() if breaks else 0)


def _check_characters(file: str, text: str) -> None:
    odd = [char for char in set(text) if not any(low <= ord(char) <= high for low, high in _FIT)]
    if odd:
        index = min(map(text.index, odd))
        code = f"U+{ord(text[index]):04X}"
        message = f"the invisible character {code} does not belong in text: delete it"
        raise unreadable(file, "encoding", message, *position(text, index))


def _check_conflict(file: str, text: str) -> None:
    markers = list(_CONFLICT.finditer(text.replace("\r", "\n")))
    if any(marker.group(1)[0] in "<>" for marker in markers):
        message = (
            "git left a conflict here: keep the lines that are right,"
            " delete this marker and those that belong to it"
        )
        raise unreadable(file, "conflict-marker", message, *position(text, markers[0].start()))
