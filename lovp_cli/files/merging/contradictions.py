"""What two people may not both record, though no line of theirs is the same."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from typing import Any

from lovp_cli.council.records.values import FINAL

_STATED = frozenset({"status", "replaced_by", "due", "owner", "with", "number"})
_LISTS = ("actions", "follow_ups")


def contradict(one: Any, other: Any) -> bool:
    """Whether two items, one added by each, cannot both stand.

    They have one id; or they say something about the same action: both its status, its term, its
    owner, its partners or its number, or one of these when the other says that it is over.
    """
    if not (isinstance(one, dict) and isinstance(other, dict)):
        return False
    if one.get("id") is not None and one.get("id") == other.get("id"):
        return True
    if one.get("action") is None or one.get("action") != other.get("action"):
        return False
    mine, theirs = (_STATED & {*item} for item in (one, other))
    over = one.get("status") in FINAL or other.get("status") in FINAL
    return bool(mine & theirs or (over and mine and theirs))


def contradict_in_changes(
    base: Mapping[Hashable, Any], one: Mapping[Hashable, Any], other: Mapping[Hashable, Any]
) -> bool:
    """Whether what a side put into an item of the base contradicts what the other side said.

    Two new items, and two values for one key, are for others to find.
    """
    mine, theirs = (
        {name: _said_anew(base.get(name), item, across.get(name)) for name, item in side.items()}
        for side, across in ((one, other), (other, one))
    )
    return any(
        contradict(said, answer) and not (name == against and _STATED & {*said} & {*answer})
        for name, said in mine.items()
        for against, answer in theirs.items()
        if name in base or against in base
    )


def _said_anew(before: Any, after: Any, across: Any = None) -> Any:
    """What an item says that neither it nor the other side's did, as an item; all of a new one."""
    if after == across:
        return {}
    if not isinstance(before, dict) or not isinstance(after, dict):
        return after
    if before.get("action") != after.get("action"):
        return after
    known = [before, across if isinstance(across, dict) else {}]
    said = {
        key: value
        for key, value in after.items()
        if not any(key in item and item[key] == value for item in known)
    }
    return {"action": after.get("action"), **said} if said else {}


def calls_off_otherwise(base: Any, one: Any, other: Any) -> bool:
    """Whether a side cancels or moves a meeting that the other moves, or in which it recorded."""
    if _called_off(base):
        return False
    if (
        _called_off(one)
        and _called_off(other)
        and bool(one.get("moved_to")) != bool(other.get("moved_to"))
    ):
        return True
    return any(
        _called_off(calls_off) and _records(base, records)
        for calls_off, records in ((one, other), (other, one))
    )


def _called_off(meeting: Any) -> bool:
    return bool(meeting.get("moved_to")) or str(meeting.get("cancelled") or "").lower() == "true"


def _records(base: Any, meeting: Any) -> bool:
    return any(item not in _items(base, key) for key in _LISTS for item in _items(meeting, key))


def _items(meeting: Any, key: str) -> list[Any]:
    # Nobody has checked yet that it is a list.
    found = meeting.get(key)
    return found if isinstance(found, list) else []
