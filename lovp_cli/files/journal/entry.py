"""One change that was recorded: what was typed, when, and each file before and after it."""

from __future__ import annotations

import json
from typing import Any, NamedTuple


class Written(NamedTuple):
    """A file's bytes before and after a change; None for no file."""

    file: str
    before: bytes | None
    after: bytes | None


class Entry(NamedTuple):
    """A change by its number, with the line that was typed for it, and when in ISO format.

    `undoes` is the number of the one that it took back, if it did.
    """

    number: int
    line: str
    at: str
    files: tuple[Written, ...]
    undoes: int | None = None


def encoded(entry: Entry, register: str) -> bytes:
    """An entry as the text of a file that people can read; `register` is the folder's real path."""
    values = {
        "register": register,
        "line": entry.line,
        "at": entry.at,
        "undoes": entry.undoes,
        "files": [
            {"file": file, "before": _text(before), "after": _text(after)}
            for file, before, after in entry.files
        ],
    }
    # Bytes that are no UTF-8 are kept as escapes of their own.
    return json.dumps(values, indent=1).encode()


def decoded(data: bytes, number: int, register: str) -> Entry:
    """The entry that a file holds. Raises ValueError, KeyError or TypeError where it holds none."""
    values: dict[str, Any] = json.loads(data)
    if values["register"] != register:
        raise ValueError("of another register")
    files = (
        Written(one["file"], _bytes(one["before"]), _bytes(one["after"])) for one in values["files"]
    )
    return Entry(number, values["line"], values["at"], tuple(files), values["undoes"])


def _text(data: bytes | None) -> str | None:
    return None if data is None else data.decode("utf-8", "surrogateescape")


def _bytes(text: str | None) -> bytes | None:
    return None if text is None else text.encode("utf-8", "surrogateescape")
