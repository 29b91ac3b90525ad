"""What whoever records is told beforehand."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from lovp_cli.council.records.term import Deadline, Term


class TermNote(NamedTuple):
    """A term as it was understood, said on a day, and where it ends."""

    term: Term | None
    said_on: date
    deadline: Deadline


class ComingNote(NamedTuple):
    """That what is recorded counts only from a day to come."""

    day: date


Note = TermNote | ComingNote
