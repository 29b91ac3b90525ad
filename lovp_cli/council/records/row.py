"""One action as it stands on a day."""

from __future__ import annotations

from datetime import date
from typing import Literal, NamedTuple

from lovp_cli.council.records.term import Term, TermKind
from lovp_cli.council.records.values import FINAL

# How a term was kept; what was reported by its last day and settled later was kept by its owner.
Kept = Literal["in time", "reported in time", "late"]


class LastSaid(NamedTuple):
    """The last follow-up that counted; `confidential` where the record that says it is.

    In public, a confidential record's file is None.
    """

    on: date
    file: str | None
    status: str | None
    note: str | None
    reference: str | None
    confidential: bool = False


class Row(NamedTuple):
    """One action as it stands on a day.

    `meeting` is None for what a letter promised, and `letter` its day. `said` are all words that
    were noted of it, in which words are looked for. `running` is the term of the running round,
    where it was given one of its own, and `moment` the name of the one that the term hangs on.
    `ended_by` is the kind of record that ended it, and `reported` the day on which what was settled
    had been reported. `noted` is the last follow-up with a note or a reference. `owed` counts the
    rounds that have fallen due.
    """

    id: str
    title: str
    owner: str
    involved: tuple[str, ...]
    topic: str | None
    meeting: str | None
    status: str
    term: TermKind
    due: Term
    due_date: date | None
    due_meeting: str | None
    overdue: bool
    extended: int
    quote: str | None
    file: str
    line: int
    promised: date
    letter: date | None = None
    number: str | None = None
    asked_by: str | None = None
    reference: str | None = None
    confidential: bool = False
    rounds: int = 0
    replaced_by: tuple[str, ...] = ()
    ended: date | None = None
    in_time: bool | None = None
    last: LastSaid | None = None
    said: tuple[str, ...] = ()
    running: Term | None = None
    moment: str | None = None
    ended_by: str | None = None
    reported: date | None = None
    noted: LastSaid | None = None
    owed: int = 0

    @property
    def is_open(self) -> bool:
        """Whether it stays on the list."""
        return self.status not in FINAL

    @property
    def kept(self) -> Kept | None:
        """How its term was kept, if it was settled and had one."""
        return None if self.in_time is None else kept(self.ended, self.reported, self.due_date)


class RoundMet(NamedTuple):
    """A round that was met: of which action, which, when, by when it was due, when reported."""

    id: str
    title: str
    owner: str
    number: int
    on: date
    last_day: date | None
    confidential: bool
    reported: date | None = None

    @property
    def kept(self) -> Kept | None:
        """How its term was kept, if it had one."""
        return kept(self.on, self.reported, self.last_day)


def kept(ended: date | None, reported: date | None, last_day: date | None) -> Kept | None:
    """How a term was kept by what ended, and had been reported, on these days."""
    if ended is None or last_day is None:
        return None
    if ended <= last_day:
        return "in time"
    return "reported in time" if reported and reported <= last_day else "late"


def is_overdue(status: str, due_date: date | None, day: date) -> bool:
    """Whether an action is overdue: nobody is late before the last day of the term is over."""
    return due_date is not None and due_date < day and status in ("open", "partly")
