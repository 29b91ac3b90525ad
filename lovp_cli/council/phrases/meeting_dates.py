"""Which meeting of the calendar is meant."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from lovp_cli.council.phrases.dated import Dated, chosen, spans_of
from lovp_cli.council.phrases.dates import day_in_words, span_in_words
from lovp_cli.council.phrases.not_understood import NotUnderstood
from lovp_cli.council.phrases.situation import Saying
from lovp_cli.council.phrases.spans import Span
from lovp_cli.council.records.calendar import Slot


def only(saying: Saying, meetings: Sequence[Slot], when: str) -> Slot:
    """The one meeting there is; `when` says when. Raises NotUnderstood for none or several."""
    if len(meetings) == 1:
        return meetings[0]
    if meetings:
        ids = ", ".join(meeting.id for meeting in meetings)
        raise NotUnderstood(f"'{saying.words}': several meetings {when}: {ids}; type which")
    raise NotUnderstood(
        f"'{saying.words}': no meeting is planned {when}; add it: lovp add-meeting DATE",
        unplanned=True,
    )


def held_in(saying: Saying, dated: Dated) -> Slot:
    """The one meeting that is held within a time, still to come unless its year was named."""
    span = chosen(dated, saying)
    found = _held(saying, span, dated)
    if not found and dated.yearly and span.first <= saying.said_on:
        # This month's has been: the one of next year is meant.
        span = next((later for later in spans_of(dated) if later.first > span.last), span)
        found = _held(saying, span, dated)
    return only(saying, found, _in(span))


def _held(saying: Saying, span: Span, dated: Dated) -> list[Slot]:
    found = [m for m in saying.situation.calendar.held if span.first <= m.date <= span.last]
    if dated.named or dated.kind == "day":
        return found
    return [meeting for meeting in found if meeting.date > saying.said_on]


def _in(span: Span) -> str:
    return f"{'on' if span.first == span.last else 'in'} {span_in_words(span.by, 'en')}"


def nth_in(saying: Saying, dated: Dated, nth: int) -> Slot:
    """The first, second or last (-1) regular meeting that is planned within a time."""
    span = chosen(dated, saying)
    found = [
        meeting
        for meeting in saying.situation.calendar.held_regular
        if span.first <= meeting.date <= span.last
    ]
    return _counted(saying, found, nth, _in(span))


def nth_after(saying: Saying, span: Span, nth: int = 1) -> Slot:
    """The first or a later regular meeting after a time."""
    found = [m for m in saying.situation.calendar.held_regular if m.date > span.last]
    return _counted(saying, found, nth, f"after {day_in_words(span.last, 'en')}")


def last_by(saying: Saying, day: date) -> Slot:
    """The last regular meeting on a day or before it, still to come."""
    found = [m for m in saying.situation.to_come if m.date <= day]
    return _counted(saying, found, -1, f"by {day_in_words(day, 'en')}")


def _counted(saying: Saying, found: Sequence[Slot], nth: int, when: str) -> Slot:
    if len(found) < abs(nth):
        few = f"only {len(found)} planned" if found else "no regular meeting is planned"
        raise NotUnderstood(
            f"'{saying.words}': {few} {when}; add it: lovp add-meeting DATE", unplanned=True
        )
    meeting = found[nth if nth < 0 else nth - 1]
    if meeting.date < saying.said_on:
        raise NotUnderstood(f"'{saying.words}' is meeting {meeting.id}, which is past")
    return meeting
