"""One action as it stands on a day."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from lovp_cli.council.records.term import Term, TermKind
from lovp_cli.council.records.values import FINAL


class LastSaid(NamedTuple):
    """The last follow-up that counted."""

    on: date
    file: str
    status: str | None
    note: str | None
    reference: str | None


class Row(NamedTuple):
    """One action as it stands on a day; `promised` and `ended` are days."""

    id: str
    title: str
    owner: str
    involved: tuple[str, ...]
    topic: str | None
    meeting: str
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
    replaced_by: tuple[str, ...]
    ended: date | None
    last: LastSaid | None

    @property
    def is_open(self) -> bool:
        """Whether it stays on the list."""
        return self.status not in FINAL


def is_overdue(status: str, due_date: date | None, day: date) -> bool:
    """Whether an action is overdue: nobody is late before the last day of the term is over."""
    return due_date is not None and due_date < day and status in ("open", "partly")
