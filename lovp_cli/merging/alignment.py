"""Which items of two versions of a list are the same."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Hashable, Iterable, Sequence
from dataclasses import replace
from difflib import SequenceMatcher
from typing import Any

from lovp_cli.merging.parts import Part

# What an item that was changed is known by, the surest first.
_HANDLES = ("id", "action", "title", "name")


def aligned(base: Sequence[Part], side: Sequence[Part]) -> tuple[Part, ...]:
    """A version's items, named as those of the base that they are; new ones by what they say."""
    old, new = [_said(part) for part in base], [_said(part) for part in side]
    names: dict[int, Hashable] = {}
    for tag, i, i_end, j, j_end in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag == "equal":
            names.update(zip(range(j, j_end), range(i, i_end), strict=True))
        elif tag == "replace":
            names.update(_changed(base, range(i, i_end), side, range(j, j_end)))
    seen: Counter[str] = Counter()
    for at, said in enumerate(new):
        if at not in names:
            seen[said] += 1
            names[at] = (said, seen[said])
    return tuple(replace(part, name=names[at]) for at, part in enumerate(side))


def _changed(
    base: Sequence[Part], old: Iterable[int], side: Sequence[Part], new: Iterable[int]
) -> dict[int, Hashable]:
    found: dict[int, Hashable] = {}
    left = list(old)
    for handle in _HANDLES:
        for at in new:
            value = _handle(side[at], handle)
            if at in found or value is None:
                continue
            same = next((old for old in left if _handle(base[old], handle) == value), None)
            if same is not None:
                found[at] = same
                left.remove(same)
    return found


def _handle(part: Part, key: str) -> Any:
    return part.value.get(key) if isinstance(part.value, dict) else None


def _said(part: Part) -> str:
    return json.dumps(part.value, sort_keys=True)
