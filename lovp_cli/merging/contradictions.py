"""What two people may not both record, though no line of theirs is the same."""

from __future__ import annotations

from typing import Any

from lovp_cli.records.row import FINAL

_STATEMENTS = ("status", "replaced_by", "due", "owner")
_LISTS = ("actions", "follow_ups")


def contradict(one: Any, other: Any) -> bool:
    """Whether two items, one added by each, cannot both stand.

    They have one id; or they say something about the same action: both its status, its term or
    its owner, or one of these when the other says that it is over.
    """
    if not (isinstance(one, dict) and isinstance(other, dict)):
        return False
    if one.get("id") is not None and one.get("id") == other.get("id"):
        return True
    if one.get("action") is None or one.get("action") != other.get("action"):
        return False
    mine, theirs = ({key for key in _STATEMENTS if key in item} for item in (one, other))
    over = one.get("status") in FINAL or other.get("status") in FINAL
    return bool(mine & theirs or (over and mine and theirs))


def cancels_what_was_recorded(base: Any, one: Any, other: Any) -> bool:
    """Whether one side cancels a meeting in which the other recorded something."""
    return any(
        _cancelled(cancels) and not _cancelled(base) and _records(base, records)
        for cancels, records in ((one, other), (other, one))
    )


def _cancelled(meeting: Any) -> bool:
    return str(meeting.get("cancelled") or "").lower() == "true"


def _records(base: Any, meeting: Any) -> bool:
    return any(item not in _items(base, key) for key in _LISTS for item in _items(meeting, key))


def _items(meeting: Any, key: str) -> list[Any]:
    # Nobody has checked yet that it is a list.
    found = meeting.get(key)
    return found if isinstance(found, list) else []
