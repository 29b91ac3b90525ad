"""One file read: a record, or what is wrong with it."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import blake2b

from lovp_cli.council.records.place import Finding, Place
from lovp_cli.council.records.record import Council, Letter, Meeting
from lovp_cli.files.store.folder import COUNCIL, Folder
from lovp_cli.files.yaml_text.guards import MAX_BYTES, Unreadable, decode
from lovp_cli.files.yaml_text.reader import read


@dataclass(frozen=True)
class FileRead:
    """A file's record and bytes; None where it cannot be read, and then there are findings."""

    file: str
    record: Council | Meeting | Letter | None = None
    data: bytes | None = None
    findings: Sequence[Finding] = ()


def digest(data: bytes) -> str:
    """What tells a file's bytes from any others'."""
    return blake2b(data, digest_size=16).hexdigest()


def read_unless(folder: Folder, file: str, known: str | None) -> FileRead | None:
    """A file of a data folder; None where its digest is the known one."""
    try:
        data = folder.read(file, MAX_BYTES)
    except OSError as error:
        reason = f"cannot be read: {error.strerror or error}"
        return FileRead(file, findings=[Finding(Place(file), "error", "unreadable", reason)])
    return None if digest(data) == known else parse_file(file, data)


def read_file(folder: Folder, file: str) -> FileRead:
    """A file of a data folder."""
    return read_unless(folder, file, None) or FileRead(file)


def parse_file(file: str, data: bytes) -> FileRead:
    """Bytes as a file of a data folder."""
    # Only here: pydantic is not for commands that need no file read. It need not look for
    # plugins, which costs it more than reading a file does.
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
    from lovp_cli.files.schema import build

    try:
        tree = read(file, decode(file, data)[1])
        if file == COUNCIL:
            return FileRead(file, build.council(file, tree), data)
        make = build.meeting if file.startswith("meetings/") else build.letter
        return FileRead(file, make(file, tree), data)
    except Unreadable as error:
        return FileRead(file, None, data, error.findings)
