"""Bringing an index up to date: the changed files read, and what follows from them reckoned."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from lovp_cli.council.derived import Derived, calendar_entry, everything, of_changes
from lovp_cli.council.indexed import VERSION, Indexed
from lovp_cli.council.opening import contents_of
from lovp_cli.council.reading import FileRead, digest, read_unless
from lovp_cli.index.box import Box, Busy, Unusable
from lovp_cli.index.records_coding import (
    decode_finding,
    decode_record,
    encode_finding,
    encode_record,
)
from lovp_cli.register.folding import folded
from lovp_cli.register.names import names_of
from lovp_cli.store.folder import COUNCIL, Folder
from lovp_cli.store.scan import GRAIN_NS, Scan, Signature

if TYPE_CHECKING:
    from lovp_cli.council.contents import Contents
    from lovp_cli.council.indexed import Watch

# Beyond this many changed files, reckoning all anew is as quick as reckoning what they touch.
_MANY = 200

Kept = dict[str, Any]


@dataclass(frozen=True)
class Changes:
    """The files whose contents differ from what is kept: what was kept of them, and what is now."""

    before: dict[str, Kept | None]
    after: dict[str, Kept | None]

    def __bool__(self) -> bool:
        return bool(self.after)

    @property
    def wide(self) -> bool:
        """Whether they touch what every row rests on: the parties, or the calendar."""
        return (
            len(self.after) > _MANY
            or COUNCIL in self.after
            or any(
                calendar_entry(self.before[file]) != calendar_entry(found)
                for file, found in self.after.items()
            )
        )


def refresh(
    folder: Folder,
    box: Box,
    now: Scan,
    stamp: tuple[str, int],
    watch: Watch,
) -> Indexed | Contents:
    """The contents of a folder, its index brought up to date on the way where it can be written.

    `stamp` is the folder's real path, and when the scan began. Raises Unusable where the index
    contradicts itself.
    """
    state: Kept | None = box.get("state")
    listing = folder.list()
    files = sorted({COUNCIL, *listing.meetings, *listing.letters})
    changes = _changes(folder, box, _Trust(box, state, now.signatures(), files), watch)
    derived = _derived(box, state, files, changes)
    new_state = _state(state, stamp, derived, changes, listing.strays)
    puts: Kept = {f"file:{file}": found for file, found in changes.after.items()}
    puts |= {**derived.puts, "scan": now.pack(), "state": new_state}
    try:
        box.put(puts, expected=state, drop=derived.drop)
    except (Busy, Unusable):
        # The answer is there all the same; the next command will try to keep it again.
        reads = (_as_read(file, _kept(box, changes, file)) for file in files)
        return contents_of(folder, reads, listing.strays)
    return Indexed(folder, box, new_state)


class _Trust:
    """Which files are as they were when they were last read."""

    def __init__(
        self, box: Box, state: Kept | None, now: dict[str, Signature], files: list[str]
    ) -> None:
        self.files = files
        self._now = now
        self._old = Scan.unpack(box.get("scan")).signatures() if state else {}
        self._stamp: int = state["stamp"] if state else 0

    @property
    def doubtful(self) -> list[str]:
        """The files that differ, or are so young that a change need not show."""
        return [file for file in self.files if not self._trusted(file)]

    @property
    def gone(self) -> list[str]:
        """The files that are no more."""
        return sorted(set(self._old) - set(self.files))

    def _trusted(self, file: str) -> bool:
        found = self._now.get(file)
        return (
            found is not None and found == self._old.get(file) and found[1] + GRAIN_NS < self._stamp
        )


def _changes(
    folder: Folder,
    box: Box,
    trust: _Trust,
    watch: Watch,
) -> Changes:
    before = {file: box.get(f"file:{file}") for file in trust.gone}
    after: dict[str, Kept | None] = {file: None for file in trust.gone if before[file]}
    for file in watch(trust.doubtful):
        kept = box.get(f"file:{file}")
        read = read_unless(folder, file, kept and kept["digest"])
        if read is not None:
            before[file], after[file] = kept, _encoded(read)
    return Changes(before, after)


def _derived(box: Box, state: Kept | None, files: list[str], changes: Changes) -> Derived:
    if state and not changes:
        return Derived(state["owners"], state["horizon"])
    if state is None or changes.wide:
        return everything({file: _kept(box, changes, file) for file in files})
    return of_changes(box, state["owners"], state["horizon"], changes.before, changes.after)


def _state(
    old: Kept | None,
    stamp: tuple[str, int],
    derived: Derived,
    changes: Changes,
    strays: tuple[str, ...],
) -> Kept:
    findings = [found for found in (old or {}).get("findings", ()) if found[0] not in changes.after]
    findings += [found for kept in changes.after.values() if kept for found in kept["findings"]]
    kept = {key: (old or {}).get(key) for key in ("language", "short", "names")}
    if old is None or COUNCIL in changes.after:
        kept = _council_state(changes.after.get(COUNCIL))
    return {
        "version": VERSION,
        "path": stamp[0],
        "stamp": stamp[1],
        "owners": derived.owners,
        "horizon": derived.horizon,
        "findings": sorted(findings),
        "strays": strays,
        "left_out": sorted({*(found[0] for found in findings), *strays}),
        **kept,
    }


def _council_state(kept: Kept | None) -> Kept:
    if not kept or not kept["record"]:
        return {"language": "nl", "short": "", "names": {}}
    council = decode_record(COUNCIL, kept["record"])
    names: dict[str, str] = {}
    for party in council.parties:
        names.setdefault(folded(party.id), party.id)
    for party in council.parties:
        for _, name in names_of(party):
            names.setdefault(folded(name), party.id)
    return {"language": council.language, "short": council.short, "names": names}


def _kept(box: Box, changes: Changes, file: str) -> Kept:
    found: Kept | None = changes.after[file] if file in changes.after else box.get(f"file:{file}")
    if found is None:
        raise Unusable(f"{file} is missing")
    return found


def _encoded(read: FileRead) -> Kept:
    return {
        "digest": None if read.data is None else digest(read.data),
        "record": encode_record(read.record) if read.record else None,
        "findings": [encode_finding(finding) for finding in read.findings],
    }


def _as_read(file: str, kept: Kept) -> FileRead:
    record = decode_record(file, kept["record"]) if kept["record"] else None
    return FileRead(file, record, None, [decode_finding(found) for found in kept["findings"]])
