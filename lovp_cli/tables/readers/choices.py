"""The kinds of file that a list may be in; what a file is shows in its bytes, not in its name."""

from __future__ import annotations

import sys
from pathlib import Path

from lovp_cli.council.records.refusal import Refusal
from lovp_cli.tables.grid import Grid

_MOST = 64 << 20
_OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def read_grids(path: str) -> list[Grid]:
    """The tables of a file; `-` is standard input.

    Raises Refusal for what cannot be read as a list, and where a library for it is missing.
    """
    name, data = name_of(path), _bytes(path)
    if not data.strip():
        raise Refusal(f"{name} is empty")
    if data.startswith(_OLD_OFFICE):
        raise Refusal(
            f"{name} is protected by a password, or of an old kind (.xls, .doc): open it, and save"
            " it as .xlsx, .docx or .csv without a password"
        )
    if data.startswith(b"PK"):
        return _packed(name, data)
    if data.startswith((b"%PDF-", b"{\\rtf")):
        raise Refusal(f"{name} is no list with columns: save it as .xlsx, .docx or .csv")
    from lovp_cli.tables.readers.delimited import read

    return [read(name, data)]


def name_of(path: str) -> str:
    """What a file is called in messages."""
    return "standard input" if path == "-" else path


def _packed(name: str, data: bytes) -> list[Grid]:
    from lovp_cli.tables.readers.archive import kind_of

    if kind_of(name, data) == "word":
        from lovp_cli.tables.readers.word import read

        return read(name, data)
    from lovp_cli.tables.readers.workbook import read as read_workbook

    return read_workbook(name, data)


def _bytes(path: str) -> bytes:
    name = name_of(path)
    try:
        if path == "-":
            data = sys.stdin.buffer.read(_MOST + 1)
        else:
            if not Path(path).is_file():
                what = "is no file" if Path(path).exists() else "is not there"
                raise Refusal(f"{name} {what}: give a list as .csv, .xlsx or .docx")
            with Path(path).open("rb") as stream:
                data = stream.read(_MOST + 1)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise Refusal(f"{name} cannot be read: {reason}") from None
    if len(data) > _MOST:
        raise Refusal(f"{name} is larger than 64 MiB: is it a list?")
    return data
