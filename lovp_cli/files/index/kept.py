"""What is kept of a register, and which of it still holds."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from lovp_cli.files.index.database import Busy, Database, Unusable
from lovp_cli.files.index.signatures import GRAIN_NS, Signature, now_ns, scan, signature

if TYPE_CHECKING:
    from lovp_cli.council.records.place import Finding
    from lovp_cli.files.reading.contents import Watch
    from lovp_cli.files.reading.file_read import FileRead
    from lovp_cli.files.store.folder import Folder

# One more with every change of what is kept or how: older indexes are then made anew.
VERSION = 9
# Whatever an index throws that does not hold what was put into it.
DAMAGE = (Unusable, KeyError, IndexError, TypeError, ValueError)


class State(NamedTuple):
    """What every command needs, and what the answers follow from.

    They hold for files whose contents together have this digest; `stamp` is when these were looked
    at, in ns, and `opened` whether all of them could be opened. `horizon` and
    `ended_since` are days in ISO format.
    """

    version: int
    path: str
    stamp: int
    contents: str
    opened: bool
    horizon: str
    language: str
    short: str
    names: dict[str, str]
    owners: list[str]
    ended_since: str
    left_out: list[str]
    strays: list[str]


class KeptFile(NamedTuple):
    """One file's signature, when it was looked at, in ns, and its digest."""

    signature: Signature
    stamp: int
    digest: str | None


class Kept:
    """The index of one folder at one moment. Raises Unusable, Busy or OSError where it is none."""

    def __init__(self, folder: Folder, cache: str) -> None:
        real = os.path.realpath(folder.path)
        self.folder, self.path = folder, real
        self.began = now_ns()
        self.scan = scan(folder)
        os.makedirs(cache, exist_ok=True)
        self.database = Database(os.path.join(cache, f"{folder.key}.sqlite"))

    @cached_property
    def state(self) -> State | None:
        """The state that was kept, if any was."""
        found = self.database.get("state")
        if found is None:
            return None
        state = State(*found)
        if (state.version, state.path) != (VERSION, self.path):
            raise Unusable("made by another version, or for another folder")
        return state

    def answers_hold(self) -> bool:
        """Whether the answers that were kept hold as they are, without a look at any file."""
        state = self.state
        return bool(
            state
            and state.opened
            and self.scan.newest + GRAIN_NS < state.stamp
            and self.database.get("scan") == self.scan.pack()
        )

    @cached_property
    def files(self) -> dict[str, KeptFile]:
        """What is kept of each file."""
        found = self.database.get("files") or {}
        return {
            file: KeptFile(tuple(at), stamp, digest) for file, (at, stamp, digest) in found.items()
        }

    def changed(self, files: Iterable[str], watch: Watch) -> dict[str, FileRead]:
        """Those of the files that say something else than what is kept; the others still hold."""
        from lovp_cli.files.reading.file_read import read_unless

        now = self.scan.signatures()
        found = {}
        for file in watch([file for file in files if self._doubtful(file, now[file])]):
            kept = self.files.get(file)
            read = read_unless(self.folder, file, kept.digest if kept else None)
            if read is not None:
                found[file] = read
            digest = read.digest if read else kept and kept.digest
            self.files[file] = KeptFile(now[file], self.began, digest)
        return found

    def _doubtful(self, file: str, now: Signature) -> bool:
        kept = self.files.get(file)
        # What is as young as the index may have changed since, and look the same; what could not
        # be opened looks the same once it can.
        return (
            kept is None
            or kept.digest is None
            or kept.signature != now
            or now[1] + GRAIN_NS >= kept.stamp
        )

    def reads(self, files: Iterable[str], changed: Mapping[str, FileRead]) -> Iterator[FileRead]:
        """Every file, from what is kept but for those that changed. Raises one of DAMAGE."""
        from lovp_cli.files.index.records_coding import decode_finding, decode_record
        from lovp_cli.files.reading.file_read import FileRead

        kept = self.database.get_all("record:")
        for file in files:
            if file in changed:
                yield changed[file]
                continue
            digest, data, found = kept[file]
            if digest != self.files[file].digest:
                raise Unusable(f"{file} is kept as something else")
            record = decode_record(file, data, self.places(file)) if data else None
            yield FileRead(file, record, digest, [decode_finding(finding) for finding in found])

    def record(self, file: str) -> Any:
        """The record of one file, which has not changed. Raises one of DAMAGE."""
        from lovp_cli.files.index.records_coding import decode_record

        (kept,) = self.database.get_many([f"record:{file}"])
        return decode_record(file, kept[1], self.places(file)) if kept[1] else None

    def places(self, file: str) -> Any:
        """What loads the places of a file's record."""

        def load() -> Any:
            (found,) = self.database.get_many([f"places:{file}"])
            return found

        return load

    def keep(self, changed: Mapping[str, FileRead], answers: Mapping[str, Any]) -> None:
        """Keep what files said, and what followed: `answers` holds everything anew, or nothing."""
        from lovp_cli.files.index.records_coding import (
            encode_finding,
            encode_places,
            encode_record,
        )

        present = self.scan.signatures()
        files = {file: kept for file, kept in self.files.items() if file in present}
        puts: dict[str, Any] = {"files": files, **answers}
        for file in {*self.files} - {*files}:
            puts |= {f"record:{file}": None, f"places:{file}": None}
        for file, read in changed.items():
            record = encode_record(read.record) if read.record else None
            findings = [encode_finding(finding) for finding in read.findings]
            puts[f"record:{file}"] = [read.digest, record, findings]
            puts[f"places:{file}"] = encode_places(read.record) if read.record else []
        self._put(puts, drop=("open:",) if "calendar" in answers else ())

    def findings(self, contents: str, today: date) -> list[Finding] | None:
        """What was found in these contents on this day, if the minutes are the same still."""
        from lovp_cli.files.index.records_coding import decode_finding

        try:
            found = self.database.get("findings")
            if not contents or not found or found[:2] != [contents, today.isoformat()]:
                return None
            kept = {file: (tuple(at) if at else None) for file, at in found[3].items()}
            now = self._signatures(kept)
            young = any(at and at[1] + GRAIN_NS >= found[2] for at in now.values())
            if now != kept or young:
                return None
            return [decode_finding(finding) for finding in found[4]]
        except (*DAMAGE, Busy):
            return None

    def keep_findings(
        self, contents: str, today: date, minutes: Iterable[str], findings: Iterable[Finding]
    ) -> None:
        """Keep what was found."""
        from lovp_cli.files.index.records_coding import encode_finding

        encoded = [encode_finding(finding) for finding in findings]
        signatures = self._signatures(minutes)
        self._put(
            {"findings": [contents, today.isoformat(), self.began, signatures, encoded]}, drop=()
        )

    def _signatures(self, files: Iterable[str]) -> dict[str, Signature | None]:
        return {file: signature(Path(self.folder.path) / file) for file in files}

    def _put(self, changes: Mapping[str, Any], drop: Iterable[str]) -> None:
        try:
            self.database.put(changes, drop=drop)
        except (Busy, Unusable):
            # The answer is there all the same; the next command will try to keep it again.
            return
