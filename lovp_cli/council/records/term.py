"""A term as it was given, and where it ends."""

from __future__ import annotations

from datetime import date
from typing import Literal, NamedTuple

from lovp_cli.council.records.values import Every

TermKind = Literal["date", "meeting", "moment", "words", "none", "missing"]


class Term(NamedTuple):
    """A term as said and as entered: `by` in EDTF, or a `meeting` id or `next`, or a moment's id.

    `none` is true where it was said that there is no term; `every` is the
    period of one that repeats.
    """

    by: str | None = None
    meeting: str | None = None
    said: str | None = None
    none: bool = False
    before: str | None = None
    at: str | None = None
    after: str | None = None
    every: Every | None = None

    @property
    def moment(self) -> str | None:
        """The id of the moment that it hangs on."""
        return self.before or self.at or self.after


class Deadline(NamedTuple):
    """When a term ends; `last_day` and `meeting` are None where nothing says so yet.

    `as_said` is the last day where cancelled and moved meetings count on their own first day.
    """

    last_day: date | None = None
    meeting: str | None = None
    as_said: date | None = None
