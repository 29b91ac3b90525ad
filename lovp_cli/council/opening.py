"""Opening a data folder: reading every file, or only those that changed since the last time."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TypeVar

from lovp_cli.council.contents import Contents, FolderContents
from lovp_cli.council.reading import FileRead, parse_file, read_file
from lovp_cli.records.facts import Council, Letter, Meeting, Record
from lovp_cli.records.place import Finding
from lovp_cli.register.rows import Register
from lovp_cli.store.folder import COUNCIL, Folder

_Item = TypeVar("_Item")
Watch = Callable[[Iterable[_Item]], Iterable[_Item]]


def open_folder(folder: Folder, instead: Mapping[str, bytes] | None = None) -> FolderContents:
    """The contents of a data folder, as they would be with some files' bytes replaced."""
    replaced = instead or {}
    listing = folder.list()
    files = {COUNCIL, *listing.meetings, *listing.letters, *replaced}
    reads = [
        parse_file(file, replaced[file]) if file in replaced else read_file(folder, file)
        for file in sorted(files)
    ]
    return contents_of(folder, reads, listing.strays)


def contents_of(
    folder: Folder, reads: Iterable[FileRead], strays: tuple[str, ...]
) -> FolderContents:
    """The contents that files give together."""
    reads = list(reads)
    register = register_of(read.record for read in reads)
    findings: list[Finding] = [finding for read in reads for finding in read.findings]
    return FolderContents(folder, register, sorted(findings), strays)


def register_of(records: Iterable[Council | Record | None]) -> Register:
    """The register that records make."""
    found = list(records)
    return Register(
        council=next((record for record in found if isinstance(record, Council)), None),
        meetings=[record for record in found if isinstance(record, Meeting)],
        letters=[record for record in found if isinstance(record, Letter)],
    )


def open_cached(folder: Folder, cache: str | None, watch: Watch[str] = iter) -> Contents:
    """The contents of a data folder, by way of the index in a cache folder where there is one.

    `watch` is given the files that must be read, and may show how far that has come.
    """
    # Only here: what writes, and `check`, always read the files themselves.
    from lovp_cli.council.indexed import Indexed

    found = Indexed.open(folder, cache, watch) if cache else None
    return found or open_folder(folder)
