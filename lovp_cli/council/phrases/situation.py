"""What is known where words are said, and what they are taken to mean."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import NamedTuple, Protocol

from lovp_cli.council.phrases.names import CouncilNames, MomentNames
from lovp_cli.council.records.calendar import Calendar, Slotted
from lovp_cli.council.records.record import Moment
from lovp_cli.council.records.term import Term


class Meetings(Protocol):
    """A calendar of meetings, of which terms only read."""

    @property
    def meetings(self) -> Sequence[Slotted]:
        """The meetings there are, in order."""


@dataclass(frozen=True, eq=False)
class Situation:
    """The day on which words are said, and the calendar that they are said under."""

    said_on: date
    calendar: Meetings = field(default_factory=lambda: Calendar[Slotted](()))
    moments: Sequence[Moment] = ()
    council_names: Sequence[str] = ()

    @cached_property
    def held(self) -> list[Slotted]:
        """The meetings that are neither cancelled nor moved to another day, in order."""
        return [
            meeting
            for meeting in self.calendar.meetings
            if not meeting.cancelled and not getattr(meeting, "moved_to", None)
        ]

    def to_come(self, *, regular: bool = True) -> list[Slotted]:
        """The meetings to be held after the day on which words are said."""
        return [
            meeting
            for meeting in self.held
            if meeting.date > self.said_on and (meeting.regular or not regular)
        ]

    @cached_property
    def moment_names(self) -> MomentNames:
        """The moments by what they are called."""
        return MomentNames(self.moments)

    @cached_property
    def meeting_names(self) -> CouncilNames:
        """What this council's meeting is called."""
        return CouncilNames(self.council_names)


class Meant(NamedTuple):
    """What words mean: a term without its `said`, and how they were read, where that is worth a word."""

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
