"""Parts of three versions made into one, key by key and item by item."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from lovp_cli.merging.alignment import aligned
from lovp_cli.merging.contradictions import cancels_what_was_recorded, contradict
from lovp_cli.merging.layout import moved, notes, order
from lovp_cli.merging.parts import NOTHING, Document, Part

OURS, BETWEEN, THEIRS = "<<<<<<< ours", "=======", ">>>>>>> theirs"


@dataclass(frozen=True)
class Merged:
    """The lines of both versions, and what they should say: None where a conflict is marked."""

    lines: tuple[str, ...]
    value: Any | None


def merge(base: Document, ours: Document, theirs: Document) -> Merged:
    """The lines in which both versions' changes to the base stand; contradictions are marked."""
    merger = _Merger()
    root = merger.one(base.root, ours.root, theirs.root)
    below = notes(base.below, ours.below, theirs.below)
    lines = (*(root.lines if root else ()), *below)
    return Merged(lines, root.value if root and not merger.conflicts else None)


class _Merger:
    """Merges parts; everything is laid out in the columns of our version."""

    def __init__(self) -> None:
        self.conflicts = 0

    def one(self, base: Part | None, ours: Part | None, theirs: Part | None) -> Part | None:
        """What becomes of one part; None where it is gone."""
        # Letter by letter first: who only laid a list out anew keeps that, beside what is added.
        for same in (_identical, _same):
            if same(base, theirs) or same(ours, theirs):
                return ours
            if same(base, ours):
                return theirs
            if ours and theirs and _alike(base, ours, theirs):
                return self._joined(base, ours, theirs)
        return self._conflict(ours, theirs)

    def _joined(self, base: Part | None, ours: Part, theirs: Part) -> Part:
        old = base.parts or () if base else ()
        mine, others = ours.parts or (), theirs.parts or ()
        if ours.is_list:
            mine = aligned(old, mine)
            others = _opposed(mine, aligned(old, others))
        others = tuple(moved(part, mine[0].column - others[0].column) for part in others)
        parts, below = self._parts(old, mine, others)
        if not parts and ours.is_list:
            return replace(ours, lines=below, parts=())
        head = ours.head if not base or _words(base.head) == _words(theirs.head) else theirs.head
        lines = [*head]
        for part in parts:
            lines += [*part.above, *part.lines]
        lines += below
        said = {part.name: part.value for part in parts}
        value = [*said.values()] if ours.is_list else said
        return replace(ours, lines=tuple(lines), value=value)

    def _parts(
        self, old: Sequence[Part], mine: Sequence[Part], others: Sequence[Part]
    ) -> tuple[list[Part], tuple[str, ...]]:
        """The parts, and comments that are left when the last one is gone."""
        sides = [{part.name: part for part in side} for side in (old, mine, others)]
        merged = []
        above: tuple[str, ...] = ()
        for name in order(*([*side] for side in sides)):
            versions = [side.get(name) for side in sides]
            part = self.one(*versions)
            if part and name == "cancelled" and cancels_what_was_recorded(*map(_meeting, sides)):
                part = self._conflict(*versions[1:])
            # What one side wrote above a part that the other removed passes on to the next.
            above += notes(*(version.above if version else () for version in versions))
            if part and part.parts == ():
                above += part.lines
            elif part:
                merged.append(replace(part, above=above))
                above = ()
        return merged, above

    def _conflict(self, ours: Part | None, theirs: Part | None) -> Part:
        self.conflicts += 1
        mine, others = (side.lines if side else () for side in (ours, theirs))
        lines = (OURS, *mine, BETWEEN, *others, THEIRS)
        return replace(ours or theirs or NOTHING.root, lines=lines)


def _identical(one: Part | None, other: Part | None) -> bool:
    return (one and (one.value, one.lines)) == (other and (other.value, other.lines))


def _same(one: Part | None, other: Part | None) -> bool:
    """Whether two versions say the same in the same words, however they are indented."""
    if one is None or other is None:
        return one is other
    return bool(one.value == other.value and _words(one.lines) == _words(other.lines))


def _words(lines: Sequence[str]) -> list[str]:
    return [line.strip() for line in lines if line.strip()]


def _alike(base: Part | None, ours: Part, theirs: Part) -> bool:
    """Whether two versions can be merged by their parts."""
    if not ours.parts or not theirs.parts or ours.is_list != theirs.is_list:
        return False
    if base is None or not base.value:
        # Two who each began a list mean one list; two who each wrote an item mean two items.
        return (ours.is_list or ours.name is None) and _words(ours.head) == _words(theirs.head)
    if not base.parts or ours.is_list != base.is_list:
        return False
    heads = [_words(part.head) for part in (base, ours, theirs)]
    # The first key of an item shares its line with the dash.
    firsts = {part.parts[0].name for part in (base, ours, theirs) if part.parts}
    return heads[0] in heads[1:] and (ours.is_list or len(firsts) == 1)


def _opposed(mine: Sequence[Part], others: Sequence[Part]) -> tuple[Part, ...]:
    """Their items, each new one that contradicts a new one of ours under the same name as that."""
    known = {part.name for part in others}
    free = [part for part in mine if not isinstance(part.name, int) and part.name not in known]

    def named(part: Part) -> Part:
        found = next((our for our in free if contradict(our.value, part.value)), None)
        if isinstance(part.name, int) or not found:
            return part
        free.remove(found)
        return replace(part, name=found.name)

    return tuple(named(part) for part in others)


def _meeting(side: dict[Hashable, Part]) -> dict[Hashable, Any]:
    return {name: part.value for name, part in side.items()}
