"""What the minutes of a meeting promise, beside what is recorded of it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from lovp_cli.council.phrases.dates import day_in_words
from lovp_cli.council.phrases.situation import Situation
from lovp_cli.council.records.record import Meeting
from lovp_cli.council.records.refusal import Refusal
from lovp_cli.minutes.proposals.coverage import unrecorded
from lovp_cli.minutes.proposals.drafting import draft
from lovp_cli.minutes.proposals.finding import Knowledge, days_of

if TYPE_CHECKING:
    from lovp_cli.council.records.proposed import ProposedMeeting
    from lovp_cli.council.records.record import Record
    from lovp_cli.council.register.register import Register


def day_told(named: str, text: str, to_type: str, to_choose: str) -> date:
    """The day that a text gives. Raises Refusal with what to type for none, or for several.

    `-` names standard input.
    """
    days = days_of(text)
    if len(days) == 1:
        return days[0]
    named = "standard input" if named == "-" else named
    if not days:
        raise Refusal(f"{named}: it does not tell the day of the meeting: {to_type}")
    shown = " or ".join(day_in_words(day, "en") for day in days[:3])
    raise Refusal(f"{named}: the meeting may have been on {shown}: {to_choose}")


def knowledge_of(register: Register, day: date) -> Knowledge:
    """What a register knows beside the minutes of a day."""
    council = register.council
    names = (council.short, council.name) if council else ()
    return Knowledge(
        Situation(day, register.calendar, register.moments, names),
        tuple(register.parties),
        frozenset(action.id for action in register.actions),
        register.short,
    )


def left_in(register: Register, meeting: Meeting, text: str) -> ProposedMeeting:
    """What the text of a meeting's minutes promises and nothing in its record quotes."""
    told = draft(text, knowledge_of(register, meeting.date))
    left = unrecorded(told.actions, text, quotes_of(meeting))
    return told._replace(actions=tuple(left))


def quotes_of(meeting: Record | None) -> list[str]:
    """The words of its minutes that a meeting's record quotes."""
    if not isinstance(meeting, Meeting):
        return []
    return [quote for quote, _ in meeting.quotes]
