"""Parts of three versions made into one, key by key and item by item."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from lovp_cli.files.merging.alignment import aligned, recognisable
from lovp_cli.files.merging.contradictions import (
    calls_off_otherwise,
    contradict,
    contradict_in_changes,
)
from lovp_cli.files.merging.layout import beside, notes, order
from lovp_cli.files.merging.text_parts import NOTHING, Document, Part

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
        ours, theirs = _emptied(base, ours, theirs), _emptied(base, theirs, ours)
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
        head = _head(base, ours, theirs) or ()
        if ours.is_list:
            mine, others = aligned(old, mine), aligned(old, others)
            if contradict_in_changes(*map(_values, (old, mine, others))):
                return self._conflict(ours, theirs)
            others = _opposed(mine, others)
        parts, below = self._parts(old, mine, beside(mine, others))
        if not parts and ours.is_list:
            if any("#" in line for line in head):
                # The comment at the key would go with it.
                return self._conflict(ours, theirs)
            return replace(ours, lines=below, parts=())
        lines = [*head]
        for part in parts:
            lines += [*part.above, *part.lines]
        lines += below
        said = {part.name: part.value for part in parts}
        value = [*said.values()] if ours.is_list else said
        return replace(ours, lines=tuple(lines), value=value, parts=tuple(parts))

    def _parts(
        self, old: Sequence[Part], mine: Sequence[Part], others: Sequence[Part]
    ) -> tuple[list[Part], tuple[str, ...]]:
        """The parts, and comments that are left when the last one is gone."""
        sides = [{part.name: part for part in side} for side in (old, mine, others)]
        merged = []
        above: tuple[str, ...] = ()
        for name in order(*([*side] for side in sides)):
            versions = [side.get(name) for side in sides]
            conflicts = self.conflicts
            part = self.one(*versions)
            values = (_values([*side.values()]) for side in sides)
            called_off = name in ("cancelled", "moved_to")
            if part and called_off and calls_off_otherwise(*values):
                part = self._conflict(*versions[1:])
            # What one side wrote above a part that the other removed passes on to the next.
            texts = [version.above if version else () for version in versions]
            if self.conflicts > conflicts and None in versions[1:]:
                # Nor is anything above it gone before somebody has chosen.
                texts[0] = ()
            above += notes(*texts)
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


def _emptied(base: Part | None, side: Part | None, other: Part | None) -> Part | None:
    """A side; one that took a list away, to which the other only added, as an empty list."""
    gone = side is None or side.value in (None, [])
    if not (gone and base and base.is_list and base.parts and other and other.is_list):
        return side
    added = len(other.value) > len(base.value)
    if other.parts and added and all(item in other.value for item in base.value):
        return replace(base, lines=base.head, value=[], parts=())
    return side


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
    if ours.parts is None or theirs.parts is None or ours.is_list != theirs.is_list:
        return False
    if _head(base, ours, theirs) is None:
        return False
    if base is None or not base.value:
        # Two who each began a list mean one list; two who each wrote an item mean two items.
        return ours.is_list or ours.name is None
    if not base.parts or ours.is_list != base.is_list:
        return False
    return ours.is_list or _one_item(base, ours, theirs)


def _one_item(base: Part, *sides: Part) -> bool:
    """Whether both sides left an item what it was, and begin it with the same key."""
    # The first key shares its line with the dash.
    firsts = {part.parts[0].name for part in (base, *sides) if part.parts}
    listed = isinstance(base.name, int)
    same = all(recognisable(base.value, side.value) for side in sides if listed)
    return len(firsts) == 1 and same


def _head(base: Part | None, ours: Part, theirs: Part) -> tuple[str, ...] | None:
    """The lines before the first part; None where they were changed in two ways."""
    old, mine, others = (_words(part.head if part else ()) for part in (base, ours, theirs))
    if others in (old, mine):
        return ours.head
    if mine == old:
        return theirs.head
    noted = [part.head for part in (ours, theirs) if "#" in "".join(part.head)]
    # Of two who each began a list, one with a comment at its key.
    return noted[0] if not old and len(noted) == 1 else None


def _opposed(mine: Sequence[Part], others: Sequence[Part]) -> tuple[Part, ...]:
    """Their items, each new one that contradicts a new one of ours under the same name as that."""
    known = {part.name for part in others}
    ours = {part.name for part in mine}
    free = [part for part in mine if not isinstance(part.name, int) and part.name not in known]

    def named(part: Part) -> Part:
        found = next((our for our in free if contradict(our.value, part.value)), None)
        if isinstance(part.name, int) or part.name in ours or not found:
            return part
        free.remove(found)
        return replace(part, name=found.name)

    return tuple(named(part) for part in others)


def _values(parts: Sequence[Part]) -> dict[Hashable, Any]:
    return {part.name: part.value for part in parts}
