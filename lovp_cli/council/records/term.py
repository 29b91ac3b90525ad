"""A term as it was given."""

from __future__ import annotations

from datetime import date
from typing import Literal, NamedTuple

TermKind = Literal["date", "meeting", "words", "none", "missing"]


class Term(NamedTuple):
    """A term as said and as entered: `by` in EDTF, or a `meeting` id or `next`, or neither.

    `none` is true where it was said that there is no term.
    """

    by: str | None = None
    meeting: str | None = None
    said: str | None = None
    none: bool = False


class Deadline(NamedTuple):
    """When a term ends; `last_day` and `meeting` are None where nothing says so yet.

    `as_said` is the last day with cancellations left aside: what the term was before it moved.
    """

    last_day: date | None = None
    meeting: str | None = None
    as_said: date | None = None
