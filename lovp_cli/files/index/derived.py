"""What an index keeps of what follows from the records: open rows by owner, and where to look."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from operator import itemgetter
from typing import Any

from lovp_cli.council.records.calendar import Calendar, Slot
from lovp_cli.council.records.record import Council, Meeting, Record
from lovp_cli.council.register.history import lives
from lovp_cli.council.register.names import Names
from lovp_cli.council.register.register import Register, row_of
from lovp_cli.files.index.database import Box
from lovp_cli.files.index.records_coding import decode_record
from lovp_cli.files.index.rows_coding import encode_row
from lovp_cli.files.store.folder import COUNCIL

Kept = dict[str, Any]


@dataclass(frozen=True)
class Derived:
    """The owners that have open rows, the last day on which anything was said, and what to keep."""

    owners: list[str]
    horizon: str
    puts: Kept = field(default_factory=dict)
    drop: tuple[str, ...] = ()


def calendar_entry(kept: Kept | None) -> tuple[Any, ...] | None:
    """What a kept file says of the calendar; None where it is no meeting's."""
    record = kept and kept["record"]
    if not record or record["kind"] != "Meeting":
        return None
    return record["id"], record["date"], "regular" in record, "cancelled" in record


def everything(kept: Mapping[str, Kept]) -> Derived:
    """All of it anew, from every file."""
    records = [
        decode_record(file, found["record"]) for file, found in kept.items() if found["record"]
    ]
    register = Register.of(records)
    rows, by_action = _reckoned(register.council, register.records, register.calendar)
    puts: Kept = {f"open:{owner}": found for owner, found in rows.items()}
    puts |= {f"life:{action}": found for action, found in by_action.items()}
    entries = [entry for entry in map(calendar_entry, kept.values()) if entry]
    # By column, which reads faster.
    puts["calendar"] = list(zip(*sorted(entries, key=itemgetter(1, 0)), strict=True))
    return Derived(sorted(rows), _horizon(register.records), puts, ("open:", "life:"))


def of_changes(
    box: Box,
    owners: list[str],
    horizon: str,
    before: Mapping[str, Kept | None],
    after: Mapping[str, Kept | None],
) -> Derived:
    """What follows from changed files: all that they speak of is reckoned anew."""
    actions = {
        action for found in (*before.values(), *after.values()) for action in _spoken_of(found)
    }
    old = {action: box.get(f"life:{action}") or {"files": [], "owners": []} for action in actions}
    files = {file for life in old.values() for file in life["files"]} - set(after)
    found = dict(zip(files, box.get_many(f"file:{file}" for file in files), strict=True))
    found |= {file: kept for file, kept in after.items() if kept}
    records = [
        _only(decode_record(file, kept["record"]), actions)
        for file, kept in found.items()
        if kept["record"]
    ]
    council = box.get(f"file:{COUNCIL}")["record"]
    rows, by_action = _reckoned(
        council and decode_record(COUNCIL, council), records, _calendar(box.get("calendar"))
    )
    puts: Kept = {f"life:{action}": by_action.get(action) for action in actions}
    touched = {owner for life in old.values() for owner in life["owners"]} | set(rows)
    for owner in touched:
        others = [row for row in box.get(f"open:{owner}") or () if row[0] not in actions]
        puts[f"open:{owner}"] = [*others, *rows.get(owner, ())] or None
    left = {owner for owner in {*owners, *touched} if puts.get(f"open:{owner}", True)}
    return Derived(sorted(left), max(horizon, _horizon(records)), puts)


def _reckoned(
    council: Council | None, records: list[Record], calendar: Calendar[Any]
) -> tuple[dict[str, list[Any]], dict[str, Kept]]:
    """Open rows by owner, and for each action id the files that speak of it and its owners."""
    rows: dict[str, list[Any]] = defaultdict(list)
    files: dict[str, set[str]] = defaultdict(set)
    owners: dict[str, set[str]] = defaultdict(set)
    for record in records:
        for action in getattr(record, "actions", ()):
            files[action.id].add(record.file)
        for said in record.follow_ups:
            files[said.action].add(record.file)
    names = Names(council)
    for life in lives(records, names, calendar, date.max):
        if life.state.is_open:
            row = row_of(life, names, calendar, date.max)
            rows[row.owner].append(encode_row(row))
            owners[row.id].add(row.owner)
    found = {
        action: {"files": sorted(speaking), "owners": sorted(owners[action])}
        for action, speaking in files.items()
    }
    return dict(rows), found


def _spoken_of(kept: Kept | None) -> Iterable[str]:
    record = (kept and kept["record"]) or {}
    if record.get("kind") == "Council":
        return []
    actions = [action["id"] for action in record.get("actions", ())]
    return actions + [said["action"] for said in record.get("follow_ups", ())]


def _only(record: Record, actions: set[str]) -> Record:
    said = tuple(said for said in record.follow_ups if said.action in actions)
    if isinstance(record, Meeting):
        made = tuple(action for action in record.actions if action.id in actions)
        return replace(record, actions=made, follow_ups=said)
    return replace(record, follow_ups=said)


def _calendar(kept: list[list[Any]]) -> Calendar[Slot]:
    if not kept:
        return Calendar([])
    ids, days, regular, cancelled = kept
    columns = zip(ids, map(date.fromisoformat, days), regular, cancelled, strict=True)
    return Calendar(map(Slot._make, columns))


def _horizon(records: Iterable[Record]) -> str:
    said = (record for record in records if record.follow_ups or getattr(record, "actions", ()))
    return max((record.date.isoformat() for record in said), default="")
