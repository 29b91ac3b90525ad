"""Where parts of two versions come to stand in one file."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import replace

from lovp_cli.merging.parts import Part


def moved(part: Part, columns: int) -> Part:
    """The part so many columns further to the right."""
    if not columns:
        return part

    def shifted(lines: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(_shifted(line, columns) for line in lines)

    return replace(
        part,
        column=part.column + columns,
        above=shifted(part.above),
        lines=shifted(part.lines),
        head=shifted(part.head),
        parts=part.parts and tuple(moved(inner, columns) for inner in part.parts),
    )


def _shifted(line: str, columns: int) -> str:
    if columns > 0:
        return " " * columns + line if line.strip() else line
    room = len(line) - len(line.lstrip(" "))
    return line[min(-columns, room) :]


def order(
    base: Sequence[Hashable], ours: Sequence[Hashable], theirs: Sequence[Hashable]
) -> list[Hashable]:
    """The names of all versions, in our order, or in theirs where they alone changed it."""
    kept = [[name for name in side if name in base] for side in (base, ours, theirs)]
    everywhere = [[name for name in side if name in ours and name in theirs] for side in kept]
    swapped = everywhere[0] == everywhere[1] != everywhere[2]
    first, second = (theirs, ours) if swapped else (ours, theirs)
    found = [*first]
    at = 0
    for name in second:
        if name in found:
            at = found.index(name) + 1
            continue
        while at < len(found) and found[at] not in second:
            at += 1
        found.insert(at, name)
        at += 1
    return found


def notes(base: tuple[str, ...], ours: tuple[str, ...], theirs: tuple[str, ...]) -> tuple[str, ...]:
    """Comments and empty lines: no comment that either side wrote is lost."""
    before, mine, others = ([line.strip() for line in side] for side in (base, ours, theirs))
    if others in (before, mine):
        return ours
    if mine == before:
        return theirs
    known = {"", *before, *mine}
    return (*ours, *(line for line in theirs if line.strip() not in known))
