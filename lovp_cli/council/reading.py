"""One file read: a record, or what is wrong with it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from lovp_cli.records import Council, Finding, Letter, Meeting, Place
from lovp_cli.store import COUNCIL, Folder
from lovp_cli.yaml_text import MAX_BYTES, Unreadable, decode, read


@dataclass(frozen=True)
class FileRead:
    """A file's record and bytes; None where it cannot be read, and then there are findings."""

    file: str
    record: Council | Meeting | Letter | None = None
    data: bytes | None = None
    findings: Sequence[Finding] = ()


def read_file(folder: Folder, file: str, data: bytes | None = None) -> FileRead:
    """A file of a data folder, or these bytes in its place."""
    # Only here: pydantic is not for commands that need no file read.
    from lovp_cli import schema

    try:
        if data is None:
            data = folder.read(file, MAX_BYTES)
        tree = read(file, decode(file, data)[1])
        if file == COUNCIL:
            return FileRead(file, schema.council(file, tree), data)
        build = schema.meeting if file.startswith("meetings/") else schema.letter
        return FileRead(file, build(file, tree), data)
    except Unreadable as error:
        return FileRead(file, None, data, error.findings)
    except OSError as error:
        reason = f"cannot be read: {error.strerror or error}"
        return FileRead(file, None, data, [Finding(Place(file), "error", "unreadable", reason)])
