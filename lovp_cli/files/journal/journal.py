"""The entries of one register, a file each.

An entry is noted down before its files are saved, and confirmed after. One that a command was
killed over in between counts if any of its files was saved, so that nobody takes back the change
before it by mistake.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from lovp_cli.files.journal.entry import Entry, Written, decoded, encoded
from lovp_cli.files.store.folder import Folder

# So many changes can be taken back.
KEPT = 20
_CONFIRMED, _BEGUN = ".json", ".begun"
_DAMAGE = (ValueError, KeyError, TypeError, AttributeError)


class Journal:
    """What one account recorded in one register, in a folder of the user's state folder."""

    def __init__(self, state: str, folder: Folder) -> None:
        self.path = Path(state, "recorded", folder.key)
        self._folder, self._register = folder, os.path.realpath(folder.path)

    def entries(self) -> list[Entry]:
        """The changes that can be taken back, the oldest first. Raises OSError."""
        found = ((path, self._entry(path)) for path in self._paths())
        return [entry for path, entry in found if entry and self._counts(path, entry)]

    def begin(
        self, line: str, at: str, files: Iterable[Written], undoes: int | None = None
    ) -> Path:
        """Note a change down before it is saved; the lock of the register is held.

        Raises OSError.
        """
        self.path.mkdir(mode=0o700, parents=True, exist_ok=True)
        for path in self._paths():
            if path.suffix == _BEGUN:
                self.settle(path)
        number = max(map(_number, self._paths()), default=0) + 1
        path = self.path / f"{number}{_BEGUN}"
        _write(path, encoded(Entry(number, line, at, tuple(files), undoes), self._register))
        for old in self._paths()[:-KEPT]:
            old.unlink(missing_ok=True)
        return path

    def settle(self, path: Path, *, saved: bool = False) -> None:
        """Confirm a change that was noted down, if it is known or seen to be saved.

        Else it is dropped.
        """
        # One that can be neither stays, and is looked at again.
        with suppress(OSError):
            entry = None if saved else self._entry(path)
            if saved or (entry and self._was_saved(entry)):
                path.replace(path.with_suffix(_CONFIRMED))
            else:
                path.unlink()

    def _paths(self) -> list[Path]:
        try:
            found = [Path(self.path, name) for name in os.listdir(self.path)]
        except FileNotFoundError:
            return []
        return sorted(filter(_is_entry, found), key=_number)

    def _entry(self, path: Path) -> Entry | None:
        """The entry in a file.

        One that cannot be read counts, or the one before it would be taken for the last.
        """
        try:
            return decoded(path.read_bytes(), _number(path), self._register)
        except (OSError, *_DAMAGE):
            # One that a command was killed in the middle of came before any save.
            if path.suffix == _BEGUN:
                return None
            return Entry(_number(path), f"{path} cannot be read", "", ())

    def _counts(self, path: Path, entry: Entry) -> bool:
        """Whether a change was saved, as far as can be told."""
        with suppress(OSError):
            return path.suffix == _CONFIRMED or self._was_saved(entry)
        return True

    def _was_saved(self, entry: Entry) -> bool:
        """Whether any file is another than before the change. Raises OSError."""
        return any(
            self._folder.read_if_there(file, len(before or b"")) != before
            for file, before, _ in entry.files
        )


def _write(path: Path, data: bytes) -> None:
    """Make a file that its owner alone can read, and that stays. Raises OSError."""
    descriptor = os.open(
        path, os.O_CREAT | os.O_EXCL | os.O_WRONLY | getattr(os, "O_BINARY", 0), 0o600
    )
    try:
        with os.fdopen(descriptor, "wb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
    except OSError:
        path.unlink(missing_ok=True)
        raise


def _is_entry(path: Path) -> bool:
    return path.suffix in (_CONFIRMED, _BEGUN) and path.stem.isascii() and path.stem.isdigit()


def _number(path: Path) -> int:
    return int(path.stem)
