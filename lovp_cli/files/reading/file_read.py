"""One file read: a record, or what is wrong with it."""

from __future__ import annotations

from collections.abc import Mapping as Dict
from collections.abc import Sequence
from hashlib import blake2b
from typing import TYPE_CHECKING, NamedTuple

from lovp_cli.council.records.place import Finding, Place
from lovp_cli.council.records.values import COUNCIL
from lovp_cli.files.store.folder import Folder

if TYPE_CHECKING:
    from lovp_cli.council.records.record import Council, Letter, Meeting
    from lovp_cli.files.yaml_text.tree import Mapping


class FileRead(NamedTuple):
    """A file's record, or None and findings; `digest` is None where it could not be opened."""

    file: str
    record: Council | Meeting | Letter | None
    digest: str | None
    findings: Sequence[Finding] = ()


def digest_of(data: bytes) -> str:
    """What tells a file's bytes from any others'."""
    return blake2b(data, digest_size=16).hexdigest()


def digest_of_all(digests: Dict[str, str | None], strays: Sequence[str]) -> str:
    """What tells files together from any others; empty where one could not be opened."""
    if None in digests.values():
        return ""
    return digest_of(repr((sorted(digests.items()), sorted(strays))).encode("utf-8", "replace"))


def read_unless(folder: Folder, file: str, known: str | None) -> FileRead | None:
    """A file of a data folder; None where its digest is the known one."""
    from lovp_cli.files.yaml_text.guards import MAX_BYTES

    try:
        data = folder.read(file, MAX_BYTES)
    except OSError as error:
        reason = f"cannot be read: {error.strerror or error}"
        return FileRead(file, None, None, [Finding(Place(file), "error", "unreadable", reason)])
    return None if digest_of(data) == known else parse_file(file, data)


def read_file(folder: Folder, file: str) -> FileRead:
    """A file of a data folder."""
    return read_unless(folder, file, None) or FileRead(file, None, None)


def parse_file(file: str, data: bytes, tree: Mapping | None = None) -> FileRead:
    """Bytes as a file of a data folder; `tree` is what they say, where somebody has read it."""
    # Only here: pydantic and ruamel are not for commands that need no file read.
    from lovp_cli.files.schema import build
    from lovp_cli.files.yaml_text.guards import Unreadable, decode
    from lovp_cli.files.yaml_text.reader import read

    digest = digest_of(data)
    try:
        text = decode(file, data)[1]
        tree = read(file, text) if tree is None else tree
        if file == COUNCIL:
            return FileRead(file, build.council(file, tree), digest)
        make = build.meeting if file.startswith("meetings/") else build.letter
        return FileRead(file, make(file, tree), digest)
    except Unreadable as error:
        return FileRead(file, None, digest, error.findings)
