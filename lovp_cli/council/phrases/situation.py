"""What is known where words are said, and what they are taken to mean."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import NamedTuple

from lovp_cli.council.phrases.names import CouncilNames, MomentNames
from lovp_cli.council.records.calendar import Calendar, Slot
from lovp_cli.council.records.record import Moment
from lovp_cli.council.records.term import Term


@dataclass(frozen=True, eq=False)
class Situation:
    """The day on which words are said, and the calendar that they are said under."""

    said_on: date
    calendar: Calendar = field(default_factory=lambda: Calendar(()))
    moments: Sequence[Moment] = ()
    council_names: Sequence[str] = ()

    @property
    def to_come(self) -> list[Slot]:
        """The regular meetings that are held after the day on which words are said."""
        return [slot for slot in self.calendar.held_regular if slot.date > self.said_on]

    @cached_property
    def moment_names(self) -> MomentNames:
        """The moments by what they are called."""
        return MomentNames(self.moments)

    @cached_property
    def meeting_names(self) -> CouncilNames:
        """What this council's meeting is called."""
        return CouncilNames(self.council_names)


class Meant(NamedTuple):
    """What words mean: a term without its `said`; and how they were read, if worth a word."""

    term: Term
    note: str | None = None


class TermFound(NamedTuple):
    """Words of a term in a text: the characters from `start` to `end`, and what they mean."""

    start: int
    end: int
    words: str
    meant: Meant

    @property
    def term(self) -> Term:
        """The term, without its `said`."""
        return self.meant.term


@dataclass(frozen=True)
class Saying:
    """Words where they are said; `prose` is true inside a sentence, where more is doubtful."""

    situation: Situation
    words: str
    prose: bool = False

    @property
    def said_on(self) -> date:
        """The day on which they are said."""
        return self.situation.said_on
