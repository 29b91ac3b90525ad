"""What was said of an action later, by the cell that holds its progress: often several days."""

from __future__ import annotations

import re
from datetime import date
from typing import NamedTuple

from lovp_cli.council.records.refusal import Refusal
from lovp_cli.tables.days import DayFound, days_in

# What may stand before the day that an entry begins with.
_BEFORE = re.compile(
    r"[\W_]*(?:(?:update|stand|stand van zaken|voortgang|per|d\.?d\.?|op|besproken|raad|cie)\b"
    r"[\W_]*){0,3}",
    re.IGNORECASE,
)
_BEHIND = re.compile(r"[\s)\]]*[:.,;–—-]?\s*")


class Entry(NamedTuple):
    """What was said on a day."""

    day: date
    note: str


def entries_in(
    text: str, promised: date, today: date, *, ours: bool = False
) -> tuple[list[Entry], str]:
    """What a cell says, by day, and what it says without one.

    An entry begins with its day; a text with one day in it is of that day. What lovp wrote
    (`ours`) is one entry. Raises Refusal for an
    entry that was made before the promise, or is still to come.
    """
    if ours:
        return _ours(text, today)
    starts = [found for found in days_in(text) if _begins(text, found)]
    if not starts:
        days = {found.day for found in days_in(text)}
        only = days.pop() if len(days) == 1 else None
        if only and promised <= only <= today:
            return [Entry(only, _on_one_line(text))], ""
        return [], _on_one_line(text)
    ends = [_line_start(text, found.start) for found in starts[1:]] + [len(text)]
    found = []
    for start, end in zip(starts, ends, strict=True):
        note = _on_one_line(text[_BEHIND.match(text, start.end).end() : end])  # type: ignore[union-attr]
        if start.day < promised:
            raise Refusal(f"'{text[start.start : start.end]}' is before the promise was made")
        if start.day > today:
            raise Refusal(f"'{text[start.start : start.end]}' is still to come")
        if note:
            found.append(Entry(start.day, note))
    found.sort(key=lambda entry: entry.day)
    return found, _on_one_line(text[: _line_start(text, starts[0].start)])


def _ours(text: str, today: date) -> tuple[list[Entry], str]:
    first = next(iter(days_in(text)), None)
    if first is None or first.start or not text.startswith(": ", first.end) or first.day > today:
        return [], text
    return [Entry(first.day, text[first.end + 2 :])], ""


def _begins(text: str, found: DayFound) -> bool:
    line = text[text.rfind("\n", 0, found.start) + 1 : found.start]
    return bool(_BEFORE.fullmatch(line)) or bool(re.match(r"[)\]]?:", text[found.end :]))


def _line_start(text: str, at: int) -> int:
    """Where an entry begins: at its day, or at what stands before that on its line."""
    line = text.rfind("\n", 0, at) + 1
    return line if _BEFORE.fullmatch(text[line:at]) else at


def _on_one_line(text: str) -> str:
    return " ".join(text.split()).strip(" ;•*-–")
