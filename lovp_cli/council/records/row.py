"""One action as it stands on a day."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from lovp_cli.council.records.term import Term, TermKind
from lovp_cli.council.records.values import FINAL


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
    `ended_by` is the kind of record that ended it.
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

    @property
    def is_open(self) -> bool:
        """Whether it stays on the list."""
        return self.status not in FINAL


class RoundMet(NamedTuple):
    """A round that was met: of which action, which, when, and by when it was due."""

    id: str
    title: str
    owner: str
    number: int
    on: date
    last_day: date | None
    confidential: bool

    @property
    def in_time(self) -> bool | None:
        """Whether it was met by its last day; None where it had none."""
        return None if self.last_day is None else self.on <= self.last_day


def is_overdue(status: str, due_date: date | None, day: date) -> bool:
    """Whether an action is overdue: nobody is late before the last day of the term is over."""
    return due_date is not None and due_date < day and status in ("open", "partly")
