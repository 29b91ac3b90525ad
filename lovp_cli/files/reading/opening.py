"""Opening a data folder by reading every file."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from lovp_cli.council.records.place import Finding
from lovp_cli.council.register.register import Register
from lovp_cli.files.reading.contents import FolderContents
from lovp_cli.files.reading.file_read import FileRead, parse_file, read_file
from lovp_cli.files.store.folder import COUNCIL, Folder


def open_folder(folder: Folder) -> FolderContents:
    """The contents of a data folder."""
    listing = folder.listing()
    reads = [read_file(folder, file) for file in [COUNCIL, *listing.files]]
    return contents_of(folder, reads, listing.strays)


def with_file(contents: FolderContents, file: str, data: bytes) -> FolderContents:
    """The contents as they would be with these bytes in a file."""
    others = (read for read in contents.reads if read.file != file)
    reads = sorted([*others, parse_file(file, data)], key=lambda read: read.file)
    return contents_of(contents.folder, reads, contents.strays)


def contents_of(folder: Folder, reads: Iterable[FileRead], strays: Sequence[str]) -> FolderContents:
    """The contents that files give together."""
    reads = tuple(reads)
    register = Register.of(read.record for read in reads)
    findings: list[Finding] = [finding for read in reads for finding in read.findings]
    return FolderContents(folder, register, sorted(findings), strays, reads)
