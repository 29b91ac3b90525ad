"""A term as it was given."""

from __future__ import annotations

from typing import Literal, NamedTuple

TermKind = Literal["date", "meeting", "moment", "words", "none", "missing"]
Period = Literal["month", "quarter", "half-year", "year", "meeting"]


class Term(NamedTuple):
    """A term as said and as entered: at most one of `by`, `meeting`, `before`, `at` and `after`.

    `by` is in EDTF; `meeting` is an id or `next`; `before`, `at` and `after` are a moment's id.
    `none` is true where it was said that there is no term. `every` says how often it repeats.
    """

    by: str | None = None
    meeting: str | None = None
    said: str | None = None
    none: bool = False
    before: str | None = None
    at: str | None = None
    after: str | None = None
    every: Period | None = None
