"""What is said of changes that are undone."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

_NOTHING = "Nothing recorded from this account can be undone in this register."


class Recorded(NamedTuple):
    """A change by its number: when it was made, in ISO format, and the line that was typed.

    `undoes` is the number of the change that it undid.
    """

    number: int
    at: str
    line: str
    undoes: int | None = None


def one(recorded: Recorded) -> str:
    """A change in a line."""
    when = f"{recorded.at[:10]} {recorded.at[11:16]}".strip()
    told = recorded.undoes is None or recorded.line.endswith(f" {recorded.undoes}")
    of = "" if told else f" (of {recorded.undoes})"
    return f"{recorded.number}  {when}  {recorded.line}{of}"


def listed(found: Sequence[Recorded], undone: Mapping[int, int]) -> Iterator[str]:
    """Changes, the last one first, a line each; `undone` are numbers, each with what undid it."""
    width = max((len(str(recorded.number)) for recorded in found), default=0)
    for recorded in reversed(found):
        by = undone.get(recorded.number)
        room = " " * (width - len(str(recorded.number)))
        yield f"{room}{one(recorded)}" + (f"  (taken back by {by})" if by else "")
    if not found:
        yield _NOTHING
