"""What whoever records is told beforehand."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from lovp_cli.council.records.record import Moment
    from lovp_cli.council.records.term import Deadline, Term


class TermNote(NamedTuple):
    """A term as it was understood, said on a day, where it ends, and how it was read.

    `moment` is the one that it hangs on.
    """

    term: Term | None
    said_on: date
    deadline: Deadline
    moment: Moment | None = None
    reading: str | None = None


class ReadNote(NamedTuple):
    """How something was read that was not typed in full: what stands behind its flag."""

    flag: str
    reading: str


class ActionNote(NamedTuple):
    """The action that is meant by what was no id."""

    id: str
    title: str


class LetterNote(NamedTuple):
    """That it goes into the letter of a day, as no meeting was held then."""

    day: date


class ThereNote(NamedTuple):
    """That the very same is said of an action on that day already, so that nothing is added."""

    action: str
    day: date


class ComingNote(NamedTuple):
    """That what is recorded counts only from a day to come."""

    day: date


class FarNote(NamedTuple):
    """That a meeting is years away, or before the first there is."""

    id: str
    reason: str


class RoundNote(NamedTuple):
    """That a round of a repeating promise was met, or had been, and when the next is due."""

    action: str
    met: int | None
    deadline: Deadline


Note = TermNote | ReadNote | ActionNote | LetterNote | ComingNote | FarNote | RoundNote | ThereNote
