"""Which folder holds the register, which files are in it, and their bytes."""

from __future__ import annotations

import os
import re
import stat
import zlib
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import NamedTuple

from lovp_cli.council.records.refusal import Refusal
from lovp_cli.council.records.values import COUNCIL, DAY, MEETING_ID

# Compiled when they are needed, which is not by an index that is up to date.
_FORMS = {"meetings": rf"{MEETING_ID}\.yaml", "letters": rf"{DAY}\.yaml"}
# What operating systems put into every folder that somebody opens.
_SYSTEM = frozenset({"thumbs.db", "desktop.ini"})


class NoFolder(Refusal):
    """There is no data folder where one was looked for; the message says what to type."""


class Listing(NamedTuple):
    """Paths in a data folder, in order: meetings' and letters' files, and what is neither."""

    files: list[str]
    strays: list[str]


@dataclass(frozen=True)
class Folder:
    """A data folder."""

    path: Path

    @property
    def key(self) -> str:
        """What is kept of it elsewhere goes by this name: one for each real path."""
        real = os.fsencode(os.path.realpath(self.path))
        return f"{zlib.crc32(real):08x}{zlib.adler32(real):08x}"

    def listing(self) -> Listing:
        """What is in `meetings/` and `letters/`."""
        found: list[str] = []
        for below in _FORMS:
            try:
                found += (f"{below}/{name}" for name in os.listdir(self.path / below))
            except FileNotFoundError:
                continue
        return sort_out(found)

    def read(self, file: str, limit: int) -> bytes:
        """A file's bytes, one more than the limit at most.

        Raises OSError, with a reason for people, for what is no regular file of this folder.
        """
        path = self.path / file
        real, root = os.path.realpath(path), os.path.realpath(self.path)
        if os.path.commonpath([real, root]) != root:
            raise OSError("it is a link to a file outside the data folder")
        # Without blocking, or a pipe that nobody writes to would hold the command for ever.
        descriptor = os.open(
            path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
        )
        try:
            if not stat.S_ISREG(os.fstat(descriptor).st_mode):
                raise OSError("it is not a regular file")
            chunks, left = [], limit + 1
            while left and (chunk := os.read(descriptor, left)):
                chunks.append(chunk)
                left -= len(chunk)
            return b"".join(chunks)
        finally:
            os.close(descriptor)

    def read_if_there(self, file: str, limit: int) -> bytes | None:
        """The same; None where there is no such file."""
        try:
            return self.read(file, limit)
        except FileNotFoundError:
            return None

    def shown(self, file: str) -> str:
        """A file's path as a person here would type it."""
        path = os.path.join(self.path, file)
        try:
            near = os.path.relpath(path)
        except (ValueError, FileNotFoundError):  # another drive, or a current folder that is gone
            near = path
        return path if near.startswith("..") else near

    def from_above(self, root: str, file: str) -> str:
        """A file's path from a folder above it, with / between its parts; else as shown."""
        whole = os.path.realpath(self.path / file)
        above = os.path.realpath(root)
        try:
            inside = os.path.commonpath([whole, above]) == above
        except ValueError:  # another drive
            inside = False
        found = os.path.relpath(whole, above) if inside else self.shown(file)
        return found.replace(os.sep, "/")


def in_register(file: str) -> bool:
    """Whether a path in a data folder is that of a record, or of council.yaml."""
    return file == COUNCIL or (file.partition("/")[0] in _FORMS and file in sort_out([file]).files)


def in_minutes(file: str) -> bool:
    """Whether a path in a data folder is that of a text of minutes which lovp filed."""
    return file.startswith("minutes/")


def sort_out(paths: Iterable[str]) -> Listing:
    """Paths in `meetings/` and `letters/` by what they are; what nobody should read is left out."""
    files, strays = [], []
    # By id: a path sorts a meeting with a suffix before the one without.
    for path in sorted(paths, key=lambda path: path.removesuffix(".yaml")):
        below, _, name = path.partition("/")
        match = re.fullmatch(_FORMS[below], name, re.ASCII)
        if match and _exists(name[:10]):
            files.append(path)
        elif not name.startswith(".") and name.lower() not in _SYSTEM:
            strays.append(path)
    return Listing(files, strays)


def _exists(day: str) -> bool:
    try:
        date.fromisoformat(day)
    except ValueError:
        return False
    return True


def find(given: str | None, environment: str | None, here: Callable[[], Path]) -> Folder:
    """The data folder: as given, else as the environment says, else the nearest from here upwards.

    An empty environment is none. Raises NoFolder, and OSError where here is no folder any more.
    """
    for origin, named in (("--data", given), ("LOVP_DATA", environment)):
        if named:
            return _named(origin, named)
    start = here()
    for above in (start, *start.parents):
        for candidate in (above / "data", above):
            # One that may not be entered is passed over.
            if os.path.isfile(candidate / COUNCIL):
                return Folder(candidate)
    raise NoFolder(
        "no register here or in any folder above; to begin one, type: lovp init;"
        " to use one elsewhere, add: --data FOLDER"
    )


def _named(origin: str, named: str) -> Folder:
    try:
        if stat.S_ISREG(os.stat(os.path.join(named, COUNCIL)).st_mode):
            return Folder(Path(named))
        raise FileNotFoundError
    except PermissionError as error:
        raise NoFolder(f"{origin}: {named} may not be entered: {error.strerror}") from None
    except (OSError, ValueError):
        # Only here: most commands find their folder.
        from lovp_cli.files.store.shell_quoting import typed

        raise NoFolder(
            f"{origin}: there is no {COUNCIL} in {named}; to begin a register there,"
            f" type: lovp init {typed(named)}"
        ) from None
