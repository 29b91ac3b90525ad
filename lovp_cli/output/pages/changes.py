"""What is said of a change: the lines added, the diff, the terms that move."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from difflib import unified_diff

from lovp_cli.council.phrases.dates import day_in_words

# So many terms are named one by one.
_MOST = 10
_UNPLANNED = "a meeting that is not planned yet"


def added(shown: str, line: int, lines: Sequence[str]) -> list[str]:
    """Where lines were added to a file, and which."""
    return [f"Added to {shown}, line {line}:", *(f"  {added}" for added in lines)]


def written(shown: str, before: bytes | None) -> str:
    """That a file was written as a whole."""
    return f"{'Made' if before is None else 'Updated'} {shown}"


class _Placed(str):
    """A line at its place, equal to no other that says the same."""

    __slots__ = ()

    def __eq__(self, other: object) -> bool:
        return self is other

    def __hash__(self) -> int:
        return id(self)


def diff(
    shown: str, before: bytes | None, after: bytes | None, line: int = 1, lines: Sequence[str] = ()
) -> list[str]:
    """The unified diff of a file, in which `lines`, from `line` on, are known to be new."""
    old, new = ((data or b"").decode("utf-8", "replace").splitlines() for data in (before, after))
    source, target = ("/dev/null" if data is None else shown for data in (before, after))
    first = line - 1
    if [*old[:first], *lines, *old[first:]] == new:
        # Else lines that were there, and say the same, might be shown as the new ones.
        old = [*map(_Placed, old)]
        new = [*old[:first], *lines, *old[first:]]
    return [*unified_diff(old, new, source, target, lineterm="")]


def moved(terms: Iterable[tuple[str, str | None, str | None]]) -> list[str]:
    """The actions of which the due meeting moved, a line each."""
    lines = [
        f"{id}: due at {before or _UNPLANNED}, now at {after or _UNPLANNED}"
        for id, before, after in terms
    ]
    return _cut(lines) or ["No terms move."]


def dated(terms: Iterable[tuple[str, date, str | None]]) -> list[str]:
    """The actions of which the term has a last day now, a line each."""
    return _cut(
        [
            f"{id}: due by {day_in_words(day, 'en')}, at {meeting or _UNPLANNED}"
            for id, day, meeting in terms
        ]
    )


def _cut(lines: list[str]) -> list[str]:
    more = len(lines) - _MOST
    return lines if more <= 0 else [*lines[:_MOST], f"and {more} more: lovp open-actions"]
