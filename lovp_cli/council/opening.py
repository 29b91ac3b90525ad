"""Opening a data folder by reading every file."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from lovp_cli.council.contents import FolderContents
from lovp_cli.council.reading import FileRead, parse_file, read_file
from lovp_cli.records.place import Finding
from lovp_cli.register.rows import Register
from lovp_cli.store.folder import COUNCIL, Folder


def open_folder(folder: Folder, instead: Mapping[str, bytes] | None = None) -> FolderContents:
    """The contents of a data folder, as they would be with some files' bytes replaced."""
    replaced = instead or {}
    listing = folder.listing()
    files = {COUNCIL, *listing.files, *replaced}
    reads = [
        parse_file(file, replaced[file]) if file in replaced else read_file(folder, file)
        for file in sorted(files)
    ]
    return contents_of(folder, reads, listing.strays)


def contents_of(folder: Folder, reads: Iterable[FileRead], strays: Sequence[str]) -> FolderContents:
    """The contents that files give together."""
    reads = list(reads)
    register = Register.of(read.record for read in reads)
    findings: list[Finding] = [finding for read in reads for finding in read.findings]
    return FolderContents(folder, register, sorted(findings), strays)
