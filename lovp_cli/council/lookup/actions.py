"""From what was typed to an action."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from lovp_cli.council.lookup.matching import one_of
from lovp_cli.council.records.refusal import Refusal
from lovp_cli.council.register.register import ActionName, Register

if TYPE_CHECKING:
    from lovp_cli.council.register.history import History


def find_action(register: Register, ref: str) -> ActionName:
    """The action with this id, or the only one whose id begins so. Raises Refusal."""
    return _among(register.actions, ref)


def find_history(register: Register, ref: str, day: date) -> History:
    """The history up to a day of the action that a reference means. Raises Refusal."""
    by_then = [action for action in register.actions if action.promised <= day]
    try:
        found = register.history(_among(by_then, ref).id, day)
    except Refusal:
        later = find_action(register, ref)
        raise Refusal(
            f"{later.id} was promised only in {later.meeting}; add: --as-of {later.promised}"
        ) from None
    if found is None:
        raise Refusal(f"nothing is known of {ref}")
    return found


def _among(actions: list[ActionName], ref: str) -> ActionName:
    by_id: dict[str, ActionName] = {}
    for action in actions:
        by_id.setdefault(action.id, action)
    return by_id[one_of("action", ref, by_id, "lovp open-actions --status any")]
