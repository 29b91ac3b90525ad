"""Bringing an index up to date: the changed files read, and what follows from them reckoned."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from lovp_cli.council.register.folding import folded
from lovp_cli.council.register.names import names_of
from lovp_cli.files.index.database import VERSION, Box, Busy, Unusable
from lovp_cli.files.index.derived import Derived, calendar_entry, everything, of_changes
from lovp_cli.files.index.records_coding import (
    decode_finding,
    decode_record,
    encode_finding,
    encode_record,
)
from lovp_cli.files.index.signatures import GRAIN_NS, Scan, Signature
from lovp_cli.files.reading.file_read import FileRead, digest, read_unless
from lovp_cli.files.store.folder import COUNCIL, Folder, sort_out

if TYPE_CHECKING:
    from lovp_cli.files.reading.contents import FolderContents, Watch

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
) -> Kept | FolderContents:
    """The state of an index that was brought up to date; the contents where it cannot be written.

    `stamp` is the folder's real path, and when the scan began. Raises Unusable where the index
    contradicts itself.
    """
    state: Kept | None = box.get("state")
    old = Scan.unpack(box.get("scan")).signatures() if state else {}
    known = _Known(state, old, now.signatures())
    changes = _changes(folder, box, known, watch)
    derived = _derived(box, state, known.files, changes)
    new_state = _state(state, stamp, derived, changes, known)
    puts: Kept = {f"file:{file}": found for file, found in changes.after.items()}
    puts |= {**derived.puts, "scan": now.pack(), "state": new_state}
    try:
        box.put(puts, expected=state, drop=derived.drop)
    except (Busy, Unusable):
        from lovp_cli.files.reading.opening import contents_of

        # The answer is there all the same; the next command will try to keep it again.
        reads = (_as_read(file, _kept(box, changes, file)) for file in known.files)
        return contents_of(folder, reads, known.strays)
    return new_state


class _Known:
    """What a scan tells beside the one before: which files there are, which may have changed."""

    def __init__(
        self, state: Kept | None, old: dict[str, Signature], now: dict[str, Signature]
    ) -> None:
        # Names that were sorted out before are not looked at again.
        others = [name for name in (state["others"] if state else ()) if name in now]
        new = [name for name in now if name not in old and name != COUNCIL]
        listing = sort_out(new)
        strays = [name for name in (state["strays"] if state else ()) if name in now]
        self.strays = sorted([*strays, *listing.strays])
        self.others = sorted({*others, *(set(new) - set(listing.files))})
        passed_over = set(self.others)
        self.files = [name for name in now if name not in passed_over]
        self.gone = [name for name in old if name not in now]
        limit = state["stamp"] - GRAIN_NS if state else 0
        unopened = state["unopened"] if state else ()
        # What is as young as the index may have changed since, and look the same; what could not
        # be opened looks the same once it can.
        self.doubtful = [
            name
            for name in self.files
            if old.get(name) != now[name] or now[name][1] >= limit or name in unopened
        ]


def _changes(
    folder: Folder,
    box: Box,
    known: _Known,
    watch: Watch,
) -> Changes:
    kept_of_gone = {file: box.get(f"file:{file}") for file in known.gone}
    before: dict[str, Kept | None] = {file: kept for file, kept in kept_of_gone.items() if kept}
    after: dict[str, Kept | None] = dict.fromkeys(before)
    for file in watch(known.doubtful):
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
    known: _Known,
) -> Kept:
    findings = [found for found in (old or {}).get("findings", ()) if found[0] not in changes.after]
    findings += [found for kept in changes.after.values() if kept for found in kept["findings"]]
    unopened = {*(old or {}).get("unopened", ())} - set(changes.after)
    unopened |= {file for file, kept in changes.after.items() if kept and kept["digest"] is None}
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
        "unopened": sorted(unopened),
        "strays": known.strays,
        "others": known.others,
        "left_out": sorted({*(found[0] for found in findings), *known.strays}),
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
