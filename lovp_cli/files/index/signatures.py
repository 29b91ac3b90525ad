"""The signatures of a data folder's files: what tells, without reading, that one has changed."""

from __future__ import annotations

import os
import time
from array import array
from pathlib import Path

from lovp_cli.council.records.values import COUNCIL
from lovp_cli.files.store.folder import Folder

Signature = tuple[int, int, int, int]

# As coarse as any file system counts time (FAT: 2 s).
GRAIN_NS = 2_000_000_000


class Scan:
    """Size, time of modification and of change in ns, and inode of every file, at one moment.

    The time of change tells what the others do not: other rights, or another file moved there.
    """

    def __init__(self, names: list[str], numbers: array[int]) -> None:
        self.names, self._numbers = names, numbers

    @property
    def newest(self) -> int:
        """The latest modification time, in ns."""
        return max(self._numbers[1::4], default=0)

    def signatures(self) -> dict[str, Signature]:
        """The signature of each file, by its path in the folder."""
        numbers = iter(self._numbers)
        return dict(zip(self.names, zip(*[numbers] * 4, strict=True), strict=True))

    def pack(self) -> bytes:
        """The scan as bytes, to be compared with another's."""
        return (
            "\0".join(self.names).encode("utf-8", "surrogateescape")
            + b"\0\0"
            + self._numbers.tobytes()
        )


def scan(folder: Folder) -> Scan:
    """The signatures now. Raises OSError, and OverflowError for numbers of no known file system."""
    names: list[str] = []
    numbers = array("Q")
    found = os.stat(folder.path / COUNCIL)
    names.append(COUNCIL)
    numbers.extend((found.st_size, found.st_mtime_ns, found.st_ctime_ns, found.st_ino))
    for below in ("meetings", "letters"):
        try:
            inside = os.listdir(folder.path / below)
        except FileNotFoundError:
            continue
        path = folder.path / below
        # From inside the folder, where the system can: its path is then walked once for them all.
        at = os.open(path, os.O_RDONLY) if os.stat in os.supports_dir_fd else None
        try:
            for name in inside:
                found = _stat(name if at is not None else path / name, at)
                numbers.extend((found.st_size, found.st_mtime_ns, found.st_ctime_ns, found.st_ino))
        finally:
            if at is not None:
                os.close(at)
        names += [f"{below}/{name}" for name in inside]
    return Scan(names, numbers)


def _stat(path: str | Path, at: int | None) -> os.stat_result:
    try:
        return os.stat(path, dir_fd=at)
    except OSError:  # a link to nowhere
        return os.lstat(path, dir_fd=at)


def signature(path: Path) -> Signature | None:
    """The signature of one file, or None where it cannot be looked at."""
    try:
        found = os.stat(path)
    except OSError:
        return None
    return found.st_size, found.st_mtime_ns, found.st_ctime_ns, found.st_ino


def now_ns() -> int:
    """The clock that modification times are compared with, in ns."""
    return time.time_ns()
