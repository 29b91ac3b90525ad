"""Which items of two versions of a list are the same."""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Sequence
from dataclasses import replace
from difflib import SequenceMatcher
from typing import Any

from lovp_cli.files.merging.text_parts import Part

# What an item that was changed is known by, beside its id.
_HANDLES = frozenset({"title", "name", "action"})
# Beyond so many items that one side changed, none is looked for by how alike it is.
_MANY = 200


def aligned(base: Sequence[Part], side: Sequence[Part]) -> tuple[Part, ...]:
    """A version's items, named as those of the base that they are; new ones by what they say."""
    names: dict[int, Hashable] = dict(_Pairs(base, side).found)
    seen: Counter[str] = Counter()
    for at, part in enumerate(side):
        if at not in names:
            said = _said(part)
            seen[said] += 1
            names[at] = (said, seen[said])
    return tuple(replace(part, name=names[at]) for at, part in enumerate(side))


def recognisable(before: Any, after: Any) -> bool:
    """Whether a changed item is still so much what it was that others' changes belong in it."""
    if before.get("id") is not None and before.get("id") == after.get("id"):
        return True
    same_action = before.get("action") == after.get("action")
    return same_action and 2 * len(_shared(before, after)) >= len(before)


class _Pairs:
    """The positions of a version's items, each with that in the base, the surest found first."""

    def __init__(self, base: Sequence[Part], side: Sequence[Part]) -> None:
        self._base, self._side = base, side
        self._old, self._new = dict.fromkeys(range(len(base))), dict.fromkeys(range(len(side)))
        self.found: dict[int, int] = {}
        self._in_place()
        self._by(_said)
        self._by(_id)
        self._alike()

    def _pair(self, old: int, new: int) -> None:
        self.found[new] = old
        del self._old[old], self._new[new]

    def _in_place(self) -> None:
        old, new = ([_said(part) for part in side] for side in (self._base, self._side))
        if len(old) == len(new):
            # Of items that are the same to the letter, each stays the one that it was.
            for at, said in enumerate(old):
                if new[at] == said:
                    self._pair(at, at)
        olds, news = [*self._old], [*self._new]
        left = ([old[at] for at in olds], [new[at] for at in news])
        matcher = SequenceMatcher(None, *left, autojunk=False)
        for first, other, size in matcher.get_matching_blocks():
            for at in range(size):
                self._pair(olds[first + at], news[other + at])

    def _by(self, key: Callable[[Part], str | None]) -> None:
        places: dict[str | None, list[int]] = defaultdict(list)
        for old in reversed(self._old):
            places[key(self._base[old])].append(old)
        for new in [*self._new]:
            value = key(self._side[new])
            if value and places[value]:
                self._pair(places[value].pop(), new)

    def _alike(self) -> None:
        """Pair those that are more alike than either is to any other: nothing is guessed."""
        if max(len(self._old), len(self._new)) > _MANY:
            return
        likeness = {
            (old, new): _likeness(self._base[old].value, self._side[new].value)
            for old in self._old
            for new in self._new
        }
        olds, news = defaultdict(list), defaultdict(list)
        for (old, new), like in likeness.items():
            olds[old].append(like)
            news[new].append(like)
        for (old, new), like in likeness.items():
            if like and all(
                like == max(of) and of.count(like) == 1 for of in (olds[old], news[new])
            ):
                self._pair(old, new)


def _likeness(one: Any, other: Any) -> int:
    """How many entries two items share; 0 where that tells too little."""
    if not (isinstance(one, dict) and isinstance(other, dict)):
        return 0
    shared = _shared(one, other)
    # Two actions may well have all but their titles in common.
    half = not ("id" in one or "id" in other) and 2 * len(shared) >= max(len(one), len(other))
    return len(shared) if half or shared & _HANDLES else 0


def _shared(one: dict[str, Any], other: dict[str, Any]) -> set[str]:
    return {key for key, value in one.items() if key in other and other[key] == value}


def _said(part: Part) -> str:
    return json.dumps(part.value, sort_keys=True)


def _id(part: Part) -> str | None:
    found = part.value.get("id") if isinstance(part.value, dict) else None
    return found and json.dumps(found)
