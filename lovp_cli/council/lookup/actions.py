"""From what was typed to an action: its id, its number, how its id begins, words of its title."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from difflib import get_close_matches
from typing import TYPE_CHECKING

from lovp_cli.council.records.refusal import Refusal
from lovp_cli.council.register.register import ActionName, Register
from lovp_cli.council.register.selection import plainly

if TYPE_CHECKING:
    from lovp_cli.council.register.history import History

_SHOWN = 8


def find_action(register: Register, ref: str, *, to_write: bool = False) -> ActionName:
    """The one action that a reference means; who writes means by words only what is open.

    Raises Refusal, with the candidates where there are several.
    """
    return _found(register.actions, ref, to_write=to_write)


def find_history(register: Register, ref: str, day: date) -> History:
    """The history up to a day of the action that a reference means. Raises Refusal."""
    by_then = [action for action in register.actions if action.promised <= day]
    try:
        found = register.history(_found(by_then, ref).id, day)
    except Refusal:
        later = find_action(register, ref)
        if later in by_then:
            raise
        promised_in = later.file.rpartition("/")[2].removesuffix(".yaml")
        raise Refusal(
            f"{later.id} was promised only in {promised_in}; add: --as-of {later.promised}"
        ) from None
    if found is None:
        raise Refusal(f"nothing is known of {ref}")
    return found


def check_number(register: Register, number: str, action: str | None = None) -> None:
    """Refuse a number that another action has already."""
    for other in register.actions:
        if other.id != action and number.casefold() in map(str.casefold, other.numbers):
            raise Refusal(
                f"--number: {other.id} has the number {number} already; to change it there:"
                f" lovp edit {other.id}"
            )


def _found(actions: Iterable[ActionName], ref: str, *, to_write: bool = False) -> ActionName:
    by_id: dict[str, ActionName] = {}
    for action in actions:
        by_id.setdefault(action.id, action)
    if ref in by_id:
        return by_id[ref]
    known = list(by_id.values())
    still_open = [action for action in known if action.is_open]
    # As in an id, a dash may stand for a blank.
    words = plainly(ref).replace("-", " ").split()
    for candidates in (
        [a for a in known if plainly(ref) in map(plainly, a.numbers)],
        [action for action in still_open if ref and action.id.startswith(ref)],
        [action for action in known if ref and action.id.startswith(ref)],
        _with_words(still_open, words),
        [] if to_write else _with_words(known, words),
    ):
        if len(candidates) > 1:
            raise Refusal(_several(ref, candidates))
        if candidates:
            return candidates[0]
    raise Refusal(f"there is no action '{ref}'; {_hint(ref, known, words)}")


def _with_words(actions: Iterable[ActionName], words: list[str]) -> list[ActionName]:
    """The actions in whose titles all words stand."""
    return [
        action
        for action in actions
        if words and all(word in plainly(action.title) for word in words)
    ]


def _several(ref: str, candidates: list[ActionName]) -> str:
    ids = [action.id for action in sorted(candidates)]
    several = ", ".join(ids[:_SHOWN]) + (" …" if len(ids) > _SHOWN else "")
    return f"'{ref}' could be any of these: {several}; type more of it"


def _alike(words: list[str], known: list[ActionName]) -> list[str]:
    """The ids of the open actions in whose titles there are words like all of these."""
    return [
        action.id
        for action in known
        if action.is_open
        and words
        and all(get_close_matches(word, plainly(action.title).split(), 1, 0.7) for word in words)
    ][:3]


def _hint(ref: str, known: list[ActionName], words: list[str]) -> str:
    if ended := _with_words(known, words):
        ids = ", ".join(action.id for action in ended[:_SHOWN])
        return f"of what has ended, this has it in its title: {ids}"
    close = get_close_matches(ref, [action.id for action in known], 3) or _alike(words, known)
    if close:
        return f"did you mean {' or '.join(close)}?"
    return "to list them: lovp open-actions --status any"
