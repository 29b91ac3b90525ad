"""What a data folder holds: its records, and what is wrong with its files."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING

from lovp_cli.council.records.values import COUNCIL
from lovp_cli.council.register.register import Register

if TYPE_CHECKING:
    from lovp_cli.council.records.place import Finding
    from lovp_cli.files.reading.file_read import FileRead
    from lovp_cli.files.store.folder import Folder

# Takes the files that must be read, and may show how far that has come.
Watch = Callable[[Iterable[str]], Iterable[str]]


class Contents:
    """A data folder as opened.

    What is in `unreadable` or `strays` is left out of the register; `left_out` names the files.
    """

    def __init__(
        self,
        folder: Folder,
        reads: Iterable[FileRead],
        strays: Sequence[str],
        texts: Mapping[str, bytes | None] | None = None,
    ) -> None:
        self.folder, self.strays = folder, strays
        self._source = reads
        # Texts of minutes as they would be; None for one that would be gone.
        self.texts = texts or {}

    @cached_property
    def reads(self) -> dict[str, FileRead]:
        """Every file that is not astray, by its name."""
        return {read.file: read for read in self._source}

    @cached_property
    def register(self) -> Register:
        """The records of all files that could be read."""
        return Register(read.record for read in self.reads.values() if read.record)

    @cached_property
    def unreadable(self) -> Sequence[Finding]:
        """What is wrong with the files that cannot be read."""
        from lovp_cli.council.records.place import by_place

        findings = (finding for read in self.reads.values() for finding in read.findings)
        return sorted(findings, key=by_place)

    @cached_property
    def left_out(self) -> Sequence[str]:
        """The files that are missing from every answer."""
        return sorted({*(finding.place.file for finding in self.unreadable), *self.strays})

    def with_text(self, file: str, data: bytes | None) -> Contents:
        """The contents as they would be with this as the text of a meeting's minutes."""
        texts = {**self.texts, file: data}
        return Contents(self.folder, self.reads.values(), self.strays, texts)

    def with_files(self, changed: Iterable[FileRead], removed: Collection[str] = ()) -> Contents:
        """The contents as they would be with these in place of what files say now."""
        reads = {**self.reads, **{read.file: read for read in changed}}
        for file in removed:
            reads.pop(file, None)
        return Contents(
            self.folder, [reads[file] for file in sorted(reads)], self.strays, self.texts
        )

    @cached_property
    def minutes(self) -> Mapping[str, str | None]:
        """The texts that meetings name as their minutes, None where a text cannot be read."""
        named = {meeting.minutes_file for meeting in self.register.meetings}
        return {file: self._text(file) for file in sorted(filter(None, named))}

    def _text(self, file: str) -> str | None:
        from lovp_cli.files.yaml_text.guards import MAX_BYTES, Unreadable, decode

        try:
            data = self.texts[file] if file in self.texts else self.folder.read(file, MAX_BYTES)
            # The pages of what was a PDF end with form feeds, which no YAML may hold.
            decode(file, (data or b"").replace(b"\f", b" "))
        except (OSError, Unreadable):
            return None
        return None if data is None else data.decode().removeprefix("\ufeff")

    def findings(self, today: date) -> list[Finding]:
        """Everything that is wrong, file by file."""
        # Only here: commands that list have no use for the rules.
        from lovp_cli.council.records.place import by_place
        from lovp_cli.council.rules.evidence import Evidence
        from lovp_cli.council.rules.run import check

        evidence = Evidence(self.register, today, tuple(self.strays), self.minutes)
        return sorted([*self.unreadable, *check(evidence)], key=by_place)


def open_folder(folder: Folder, watch: Watch = iter) -> Contents:
    """The contents of a data folder, every file of it read."""
    from lovp_cli.files.reading.file_read import read_file

    listing = folder.listing()
    reads = [read_file(folder, file) for file in watch([COUNCIL, *listing.files])]
    return Contents(folder, reads, listing.strays)
