"""Values by key in one SQLite file, each with a checksum."""

from __future__ import annotations

import contextlib
import json
import os
import sqlite3
import zlib
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

_TURN = "turn"


class Unusable(Exception):
    """The file cannot be read or written, or does not hold what was put into it.

    Never reaches the user: the register's own files are then read.
    """


class Busy(Exception):
    """Somebody else is writing in the file; what is in it is sound.

    Never reaches the user: the register's own files are then read.
    """


class Database:
    """Bytes as they are, other values as JSON. Every method raises Unusable if all is not well."""

    def __init__(self, path: str) -> None:
        self._path = path
        try:
            with _unusable():
                self._open(path)
                self._turn = self.get(_TURN)
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
                "CREATE TABLE IF NOT EXISTS kept (key TEXT PRIMARY KEY, sum INT, value TEXT)"
            )
        # One transaction from the first read on, so that all reads see one state.
        self._base.execute("BEGIN")

    def get(self, key: str) -> Any:
        """The value of a key; None where it has none."""
        with _unusable():
            found = self._base.execute(
                "SELECT sum, value FROM kept WHERE key = ?", (key,)
            ).fetchone()
            return None if found is None else _checked(key, *found)

    def get_many(self, keys: Iterable[str]) -> list[Any]:
        """The values of keys that all must be there."""
        values = [self.get(key) for key in keys]
        if None in values:
            raise Unusable("a value is missing")
        return values

    def get_all(self, prefix: str) -> dict[str, Any]:
        """The values of all keys that begin with a prefix, by what follows it."""
        with _unusable():
            # Up to the next character: so that the keys' own order finds them.
            bounds = prefix, prefix[:-1] + chr(ord(prefix[-1]) + 1)
            found = self._base.execute(
                "SELECT key, sum, value FROM kept WHERE key >= ? AND key < ?", bounds
            )
            # As one list: a call for each costs as much as what it reads.
            texts = {key[len(prefix) :]: _sound(key, *rest) for key, *rest in found}
            return dict(zip(texts, json.loads(f"[{','.join(texts.values())}]"), strict=True))

    def put(self, changes: Mapping[str, Any], *, drop: Iterable[str] = ()) -> None:
        """Put values in, None taking one out; what begins with a prefix in `drop` goes first.

        Raises Busy where somebody else is at it, or has put something in since this was opened.
        """
        with _unusable():
            self._base.execute("COMMIT")
            self._base.execute("BEGIN IMMEDIATE")
            if self.get(_TURN) != self._turn:
                self._base.execute("ROLLBACK")
                self._base.execute("BEGIN")
                raise Busy("somebody else was here meanwhile")
            for prefix in drop:
                self._base.execute("DELETE FROM kept WHERE key GLOB ?", (f"{prefix}*",))
            self._turn = (self._turn or 0) + 1
            for key, value in {**changes, _TURN: self._turn}.items():
                if value is None:
                    self._base.execute("DELETE FROM kept WHERE key = ?", (key,))
                else:
                    row = (key, *_packed(key, value))
                    self._base.execute("INSERT OR REPLACE INTO kept VALUES (?, ?, ?)", row)
            self._base.execute("COMMIT")
            self._base.execute("BEGIN")

    def __del__(self) -> None:
        # Whoever opened a register need not know that there is a file to close. An interruption
        # cannot be raised from here, and would be printed as a traceback.
        with contextlib.suppress(KeyboardInterrupt):
            self.close()

    def close(self) -> None:
        """Let go of the file."""
        # There is nothing to let go of where it could not be opened.
        with contextlib.suppress(sqlite3.Error, AttributeError):
            self._base.close()

    def discard(self) -> None:
        """Remove the file, so that the next one begins anew."""
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
    sound = _sound(key, total, value)
    return sound if isinstance(sound, bytes) else json.loads(sound)


def _sound(key: str, total: Any, value: Any) -> Any:
    data = value if isinstance(value, bytes) else str(value).encode()
    if zlib.crc32(data, zlib.crc32(key.encode())) != total:
        raise Unusable(f"{key} was damaged")
    return value


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
