"""What a data folder holds."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, Protocol

from lovp_cli.council.records.place import Finding
from lovp_cli.council.records.row import Row
from lovp_cli.council.register.register import Register
from lovp_cli.council.register.selection import Selection
from lovp_cli.files.store.folder import Folder
from lovp_cli.files.yaml_text.guards import MAX_BYTES, Unreadable, decode

if TYPE_CHECKING:
    from lovp_cli.files.reading.file_read import FileRead


# Takes the files that must be read, and may show how far that has come.
Watch = Callable[[Iterable[str]], Iterable[str]]


class Contents(Protocol):
    """A data folder as opened, whether its files were read or its index.

    What is in `unreadable` or `strays` is left out of the register; `left_out` names the files.
    """

    @property
    def folder(self) -> Folder:
        """The folder itself."""

    @property
    def register(self) -> Register:
        """Every record; where an index gave them, without places but for the lines of items."""

    @property
    def unreadable(self) -> Sequence[Finding]:
        """What is wrong with the files that cannot be read."""

    @property
    def left_out(self) -> list[str]:
        """The files that are missing from every answer."""

    @property
    def language(self) -> str:
        """The council's language."""

    @property
    def short(self) -> str:
        """The council's short name."""

    def party(self, name: str) -> str | None:
        """The id of the party with this name, or None."""

    def rows(self, day: date, selection: Selection) -> list[Row]:
        """The rows that are selected, as they stood on a day."""


@dataclass(frozen=True)
class FolderContents:
    """A data folder, every file of it read."""

    folder: Folder
    register: Register
    unreadable: Sequence[Finding] = ()
    strays: Sequence[str] = ()
    reads: Sequence[FileRead] = ()

    @property
    def left_out(self) -> list[str]:
        """The files that are missing from every answer."""
        return sorted({*(finding.place.file for finding in self.unreadable), *self.strays})

    @property
    def language(self) -> str:
        """The council's language."""
        return self.register.council.language if self.register.council else "nl"

    @property
    def short(self) -> str:
        """The council's short name."""
        return self.register.council.short if self.register.council else ""

    def party(self, name: str) -> str | None:
        """The id of the party with this name, or None."""
        return self.register.names.find(name)

    def rows(self, day: date, selection: Selection) -> list[Row]:
        """The rows that are selected, as they stood on a day."""
        return selection.of(self.register.rows(day))

    @cached_property
    def minutes(self) -> Mapping[str, str | None]:
        """The texts that meetings name as their minutes, None where a text cannot be read."""
        named = {meeting.minutes_file for meeting in self.register.meetings}
        return {file: self._text(file) for file in sorted(filter(None, named))}

    def _text(self, file: str) -> str | None:
        try:
            return decode(file, self.folder.read(file, MAX_BYTES))[1]
        except (OSError, Unreadable):
            return None

    def findings(self, today: date) -> list[Finding]:
        """Everything that is wrong, file by file."""
        # Only here: commands that list have no use for the rules.
        from lovp_cli.council.rules.evidence import Evidence
        from lovp_cli.council.rules.run import check

        evidence = Evidence(self.register, today, tuple(self.strays), self.minutes)
        return sorted([*self.unreadable, *check(evidence)])
