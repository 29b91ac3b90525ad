"""A data folder by way of its index: only what is asked for is loaded."""

from __future__ import annotations

import os
import zlib
from collections.abc import Sequence
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, Any

from lovp_cli.council.register.folding import folded
from lovp_cli.files.index.database import VERSION, Box, Busy, Unusable
from lovp_cli.files.index.signatures import GRAIN_NS, Scan, now_ns, scan

if TYPE_CHECKING:
    from lovp_cli.council.records.place import Finding
    from lovp_cli.council.records.row import Row
    from lovp_cli.council.register.register import Register
    from lovp_cli.council.register.selection import Selection
    from lovp_cli.files.reading.contents import Contents, FolderContents, Watch
    from lovp_cli.files.store.folder import Folder

_DAMAGE = (Unusable, KeyError, TypeError, ValueError)


def open_cached(folder: Folder, cache: str | None, watch: Watch = iter) -> Contents:
    """The contents of a data folder, by way of the index in a cache folder where there is one.

    `watch` is given the files that must be read, and may show how far that has come.
    """
    found = Indexed.open(folder, cache, watch) if cache else None
    if found is not None:
        return found
    from lovp_cli.files.reading.opening import open_folder

    return open_folder(folder)


class Indexed:
    """Contents of a data folder, as an up-to-date index gives them."""

    def __init__(self, folder: Folder, box: Box, state: dict[str, Any]) -> None:
        self.folder, self._box, self._state = folder, box, state
        self.strays: Sequence[str] = state["strays"]
        self.left_out: list[str] = state["left_out"]
        self.language: str = state["language"]
        self.short: str = state["short"]

    @classmethod
    def open(cls, folder: Folder, cache: str, watch: Watch) -> Indexed | Contents | None:
        """The contents, or None where the index is of no use; it is brought up to date first."""
        real = os.path.realpath(folder.path)
        name = f"{zlib.crc32(os.fsencode(real)):08x}{zlib.adler32(os.fsencode(real)):08x}.sqlite"
        try:
            os.makedirs(cache, exist_ok=True)
            box = Box(os.path.join(cache, name))
        except (OSError, Unusable, Busy):
            return None
        try:
            return cls._opened(folder, box, real, watch)
        except Busy:
            return None
        except (*_DAMAGE, OSError, OverflowError):
            # Whatever is wrong with an index, it can be made again.
            box.discard()
            return None

    @classmethod
    def _opened(cls, folder: Folder, box: Box, real: str, watch: Watch) -> Indexed | Contents:
        began, state, now = now_ns(), box.get("state"), scan(folder)
        if state is not None and (state["version"], state["path"]) != (VERSION, real):
            raise Unusable("made by another version, or for another folder")
        if (
            state
            and not state["unopened"]
            and now.newest + GRAIN_NS < state["stamp"]
            and box.get("scan") == now.pack()
        ):
            return cls(folder, box, state)
        # Only here: an index that is up to date needs none of what brings it there.
        from lovp_cli.files.index.refresh import refresh

        found = refresh(folder, box, now, (real, began), watch)
        return cls(folder, box, found) if isinstance(found, dict) else found

    def party(self, name: str) -> str | None:
        """The id of the party with this name, or None."""
        found: str | None = self._state["names"].get(folded(name))
        return found

    def rows(self, day: date, selection: Selection) -> list[Row]:
        """The rows that are selected, as they stood on a day."""
        if selection.statuses or day.isoformat() < self._state["horizon"]:
            return selection.of(self.register.rows(day))
        try:
            return selection.of(self._open_rows(day, selection))
        except _DAMAGE:
            return self._read.rows(day, selection)

    def _open_rows(self, day: date, selection: Selection) -> list[Row]:
        from lovp_cli.files.index.rows_coding import decode_row

        owners: list[str] = self._state["owners"]
        asked = [owner for owner in owners if not selection.owners or owner in selection.owners]
        kept = self._box.get_many(f"open:{owner}" for owner in asked)
        return [decode_row(row, day) for rows in kept for row in rows]

    @cached_property
    def register(self) -> Register:
        """Every record, without its places but for lines."""
        from lovp_cli.council.register.register import Register
        from lovp_cli.files.index.records_coding import decode_record

        try:
            others = set(self._state["others"])
            names = Scan.unpack(self._box.get("scan")).signatures()
            files = [file for file in names if file not in others]
            kept = self._box.get_many(f"file:{file}" for file in files)
            records = [
                decode_record(file, found["record"])
                for file, found in zip(files, kept, strict=True)
                if found["record"]
            ]
        except _DAMAGE:
            return self._read.register
        return Register.of(records)

    @cached_property
    def _read(self) -> FolderContents:
        """The folder itself, where the index turns out to be damaged after all."""
        from lovp_cli.files.reading.opening import open_folder

        self._box.discard()
        return open_folder(self.folder)

    @cached_property
    def unreadable(self) -> Sequence[Finding]:
        """What is wrong with the files that are left out."""
        from lovp_cli.files.index.records_coding import decode_finding

        return [decode_finding(found) for found in self._state["findings"]]
