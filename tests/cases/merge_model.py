"""What two people's edits should give together, reckoned on plain models of the files."""

from __future__ import annotations

import json
from typing import Any

from tests.cases.random_edits import MEETING, Model, Side

_STATED = ("status", "due", "owner")


def contradict(start: Side, one: Side, other: Side) -> bool:
    """Whether the two did something that cannot both stand."""
    for mine, theirs in ((one.touched, other.touched), (other.touched, one.touched)):
        for key, value in mine.items():
            if theirs.get(key, value) != value:
                return True
            file, what, *rest = key
            said = [theirs.get((file, "said", rest[0], kind), value) for kind in _STATED if rest]
            if what == "said" and _over(value) and any(other != value for other in said):
                return True
            if what == "removed" and any(
                found[:3] in ((file, "changed", rest[0]), (file, "remarked", rest[0]))
                for found in theirs
            ):
                return True
    if one.texts[MEETING] == other.texts[MEETING]:
        # By chance they did the same.
        return False
    return any(
        (MEETING, "cancelled") in cancels.touched and _recorded(start, records)
        for cancels, records in ((one, other), (other, one))
    )


def _recorded(start: Side, side: Side) -> bool:
    return any(
        item not in start.models[MEETING].get(key, [])
        for key in ("actions", "follow_ups")
        for item in side.models[MEETING].get(key, [])
    )


def _over(item: str) -> bool:
    return json.loads(item).get("status") == "settled"


def both(start: Side, one: Side, other: Side) -> dict[str, Model]:
    """The models with both people's edits."""
    merged: dict[str, Model] = {}
    for file in {*one.models, *other.models}:
        merged[file] = _both(*(side.models.get(file, {}) for side in (start, one, other)))
    return merged


def _both(start: Any, one: Any, other: Any) -> Any:
    if other in (one, start):
        return one
    if one == start:
        return other
    if isinstance(one, list):
        return _both_lists(start or [], one, other)
    absent = object()
    found = {
        key: _both(*(side.get(key, absent) for side in (start or {}, one, other)))
        if not (isinstance(one.get(key, other.get(key)), list))
        else _both_lists(*(side.get(key) or [] for side in (start or {}, one, other)))
        for key in {**one, **other}
    }
    return {key: value for key, value in found.items() if value is not absent and value != []}


def _both_lists(start: list[Any], one: list[Any], other: list[Any]) -> list[Any]:
    """What was there as both left it, then what the one added, then the other."""
    olds, mine, theirs = (_by_name(items) for items in (start, one, other))
    merged = [
        _both(old, mine[name], theirs[name])
        for name, old in olds.items()
        if name in mine and name in theirs
    ]
    merged += [item for name, item in mine.items() if name not in olds]
    return merged + [
        item
        for name, item in theirs.items()
        if name not in olds and (name not in mine or mine[name] != item)
    ]


def _by_name(items: list[Any]) -> dict[str, Any]:
    """Actions by their ids, follow-ups by all that they say."""
    return {item.get("id") or json.dumps(item, sort_keys=True): item for item in items}
