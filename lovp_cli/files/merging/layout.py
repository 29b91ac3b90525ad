"""Where parts of two versions come to stand in one file."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Sequence
from dataclasses import replace

from lovp_cli.files.merging.text_parts import Part


def beside(ours: Sequence[Part], theirs: Sequence[Part]) -> tuple[Part, ...]:
    """Their parts in our columns, the first of them behind our dash where there is one."""
    if not (ours and theirs):
        return tuple(theirs)
    left, right = ours[0].column, theirs[0].column
    first, *others = (_moved(part, left - right) for part in theirs)
    line = ours[0].lines[0][:left] + theirs[0].lines[0][right:]
    head = (line, *first.head[1:]) if first.head else ()
    return (replace(first, lines=(line, *first.lines[1:]), head=head), *others)


def _moved(part: Part, columns: int) -> Part:
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
        parts=part.parts and tuple(_moved(inner, columns) for inner in part.parts),
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
    """Comments and empty lines: what both kept, and what either wrote."""
    before, mine, others = (_numbered(side) for side in (base, ours, theirs))
    either = others | mine
    return tuple(
        either[name]
        for name in order([*before], [*mine], [*others])
        if name not in before or (name in mine and name in others)
    )


def _numbered(lines: tuple[str, ...]) -> dict[Hashable, str]:
    """Lines by what they say, and how often it was said before."""
    seen: Counter[str] = Counter()
    found: dict[Hashable, str] = {}
    for line in lines:
        said = line.strip()
        found[said, seen[said]] = line
        seen[said] += 1
    return found
