"""From what was typed to a meeting."""

from __future__ import annotations

import re
from datetime import date

from lovp_cli.council.lookup.days import DayTyped, other_days
from lovp_cli.council.lookup.matching import one_of
from lovp_cli.council.phrases.dates import day_in_words
from lovp_cli.council.records.calendar import Calendar, Slot
from lovp_cli.council.records.refusal import Refusal
from lovp_cli.council.register.selection import plainly

_IN_DUTCH = {"volgende": "next", "vorige": "last", "laatste": "last"}


def next_or_last(ref: str) -> str | None:
    """`next` or `last`, where one of them was typed, in Dutch or English."""
    word = _IN_DUTCH.get(ref.casefold(), ref.casefold())
    return word if word in ("next", "last") else None


def find_meeting(calendar: Calendar, ref: str, today: date) -> Slot:
    """The meeting with this id, or the only one whose id begins so or whose title has these words.

    `next` and `last` are meetings too.
    These are of any kind that are held; on the day of one, both mean that one. Raises Refusal.
    """
    if word := next_or_last(ref):
        found = calendar.next(today) if word == "next" else calendar.last(today)
        if not found:
            reason = "is planned yet" if word == "next" else "has been held yet"
            raise Refusal(f"no meeting {reason}; add one: lovp add-meeting DATE")
        return found
    ref = _on_day(calendar, ref, today) or _titled(calendar, ref) or ref
    return calendar.by_id[one_of("meeting", ref, calendar.by_id, "lovp meetings")]


def meeting_to_come(calendar: Calendar, text: str, today: date) -> DayTyped | None:
    """The day to come that is meant by one without a year, where a meeting is held only then."""
    held, days = {meeting.date for meeting in calendar.held}, other_days(text, today)
    day = next((day for day in days if day in held), today)
    if len(days) == 1 or day <= today:
        return None
    return DayTyped(day, f"read as {day_in_words(day, 'en')}, when a meeting is held")


def _titled(calendar: Calendar, words: str) -> str | None:
    """The id of the only meeting whose title has all these words; none for a date."""
    typed = plainly(words).split()
    if not typed or re.match(r"\d", words):
        return None
    found = [
        meeting.id
        for meeting in calendar.meetings
        if all(word in plainly(meeting.title) for word in typed)
    ]
    return found[0] if len(found) == 1 else None


def _on_day(calendar: Calendar, ref: str, today: date) -> str | None:
    """The id of the only meeting on a day that was typed in another way than as in the files."""
    days = other_days(ref, today)
    for day in days:
        found = [meeting.id for meeting in calendar.meetings if meeting.date == day]
        if found:
            return found[0] if len(found) == 1 else day.isoformat()
    return days[0].isoformat() if days else None
