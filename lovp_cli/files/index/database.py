"""A box of values by key in one SQLite file, each with a checksum."""

from __future__ import annotations

import contextlib
import json
import os
import sqlite3
import zlib
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

# One more with every change of what is kept or how: older boxes are then filled anew.
VERSION = 2


class Unusable(Exception):
    """The box cannot be read or written, or does not hold what was put into it."""


class Busy(Exception):
    """Somebody else is writing in the box; what is in it is sound."""


class Box:
    """Bytes as they are, other values as JSON. Every method raises Unusable if all is not well."""

    def __init__(self, path: str) -> None:
        self._path = path
        try:
            with _unusable():
                self._open(path)
        except Unusable:
            # Or it would be in the way of every index to come.
            self.discard()
            raise

    def _open(self, path: str) -> None:
        new = not os.path.exists(path)
        self._base = sqlite3.connect(path, timeout=0.1, isolation_level=None)
        if new:
            self._base.execute("PRAGMA journal_mode=WAL")
        self._base.execute("PRAGMA synchronous=NORMAL")
        if new:
            # Two commands may find at once that there is none.
            self._base.execute(
                "CREATE TABLE IF NOT EXISTS box (key TEXT PRIMARY KEY, sum INT, value TEXT)"
            )
        # One transaction from the first read on, so that all reads see one state.
        self._base.execute("BEGIN")

    def get(self, key: str) -> Any:
        """The value of a key; None where it has none."""
        with _unusable():
            found = self._base.execute(
                "SELECT sum, value FROM box WHERE key = ?", (key,)
            ).fetchone()
            return None if found is None else _checked(key, *found)

    def get_many(self, keys: Iterable[str]) -> list[Any]:
        """The values of keys that all must be there."""
        values = [self.get(key) for key in keys]
        if None in values:
            raise Unusable("a value is missing")
        return values

    def put(self, changes: Mapping[str, Any], *, expected: Any, drop: Iterable[str] = ()) -> None:
        """Put values in, None taking one out, if `state` is still what is expected there.

        What begins with a prefix in `drop` is taken out first. Raises Busy where somebody else is
        at it, and leaves the box as it was then.
        """
        with _unusable():
            self._base.execute("COMMIT")
            self._base.execute("BEGIN IMMEDIATE")
            if self.get("state") != expected:
                self._base.execute("ROLLBACK")
                self._base.execute("BEGIN")
                raise Busy("somebody else was here meanwhile")
            for prefix in drop:
                self._base.execute("DELETE FROM box WHERE key GLOB ?", (f"{prefix}*",))
            for key, value in changes.items():
                if value is None:
                    self._base.execute("DELETE FROM box WHERE key = ?", (key,))
                else:
                    row = (key, *_packed(key, value))
                    self._base.execute("INSERT OR REPLACE INTO box VALUES (?, ?, ?)", row)
            self._base.execute("COMMIT")
            self._base.execute("BEGIN")

    def __del__(self) -> None:
        # Whoever opened a register need not know that there is a box to close.
        self.close()

    def close(self) -> None:
        """Let go of the file."""
        # There is nothing to let go of where it could not be opened.
        with contextlib.suppress(sqlite3.Error, AttributeError):
            self._base.close()

    def discard(self) -> None:
        """Remove the file, so that the next box begins anew."""
        self.close()
        for ending in ("", "-wal", "-shm"):
            with contextlib.suppress(OSError):
                os.unlink(self._path + ending)


def _packed(key: str, value: Any) -> tuple[int, bytes | str]:
    if isinstance(value, bytes):
        return zlib.crc32(value, zlib.crc32(key.encode())), value
    text = json.dumps(value, separators=(",", ":"))
    return zlib.crc32(text.encode(), zlib.crc32(key.encode())), text


def _checked(key: str, total: Any, value: Any) -> Any:
    data = value if isinstance(value, bytes) else str(value).encode()
    if zlib.crc32(data, zlib.crc32(key.encode())) != total:
        raise Unusable(f"{key} was damaged")
    return value if isinstance(value, bytes) else json.loads(value)


@contextlib.contextmanager
def _unusable() -> Iterator[None]:
    try:
        yield
    except sqlite3.OperationalError as error:
        code = getattr(error, "sqlite_errorcode", None)
        if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
            raise Busy(str(error)) from error
        raise Unusable(str(error)) from error
    except (sqlite3.Error, OSError, ValueError, OverflowError) as error:
        raise Unusable(str(error)) from error
