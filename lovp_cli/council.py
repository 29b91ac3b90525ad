"""Opens a data folder: its files as records, and what is wrong with them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import TypeVar

from lovp_cli.records import Council, Finding, Letter, Meeting, Place
from lovp_cli.register import Register
from lovp_cli.store import COUNCIL, Folder
from lovp_cli.yaml_text import MAX_BYTES, Unreadable, decode, read
from lovp_cli.yaml_text import Mapping as Tree

_Record = TypeVar("_Record", Council, Meeting, Letter)


@dataclass(frozen=True)
class Contents:
    """A data folder as read. What is in `unreadable` or `strays` is left out of the register."""

    folder: Folder
    register: Register
    unreadable: tuple[Finding, ...] = ()
    strays: tuple[str, ...] = ()

    @property
    def left_out(self) -> list[str]:
        """The files that are missing from every answer."""
        return sorted({*(finding.place.file for finding in self.unreadable), *self.strays})

    @property
    def language(self) -> str:
        """The council's language."""
        return self.register.council.language if self.register.council else "nl"

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
        from lovp_cli.rules import Evidence, check

        evidence = Evidence(self.register, today, self.strays, self.minutes)
        return sorted([*self.unreadable, *check(evidence)])


def open_folder(folder: Folder, instead: Mapping[str, bytes] | None = None) -> Contents:
    """The contents of a data folder, as they would be with some files' bytes replaced."""
    reader = _Reader(folder, instead or {})
    listing = folder.list()
    meetings, letters = (
        sorted({*listed, *(file for file in reader.instead if file.startswith(below))})
        for listed, below in ((listing.meetings, "meetings/"), (listing.letters, "letters/"))
    )
    from lovp_cli import schema

    register = Register(
        council=next(iter(reader.all([COUNCIL], schema.council)), None),
        meetings=reader.all(meetings, schema.meeting),
        letters=reader.all(letters, schema.letter),
    )
    return Contents(folder, register, tuple(sorted(reader.findings)), listing.strays)


class _Reader:
    """Reads files one by one, and collects what is wrong."""

    def __init__(self, folder: Folder, instead: Mapping[str, bytes]) -> None:
        self.folder, self.instead = folder, instead
        self.findings: list[Finding] = []

    def all(self, files: Iterable[str], build: Callable[[str, Tree], _Record]) -> list[_Record]:
        found = (self._one(file, build) for file in files)
        return [record for record in found if record is not None]

    def _one(self, file: str, build: Callable[[str, Tree], _Record]) -> _Record | None:
        try:
            data = self.instead.get(file)
            if data is None:
                data = self.folder.read(file, MAX_BYTES)
            return build(file, read(file, decode(file, data)[1]))
        except Unreadable as error:
            self.findings += error.findings
        except OSError as error:
            reason = f"cannot be read: {error.strerror or error}"
            self.findings.append(Finding(Place(file), "error", "unreadable", reason))
        return None
