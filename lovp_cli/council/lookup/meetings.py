"""From what was typed to a meeting."""

from __future__ import annotations

from datetime import date

from lovp_cli.council.lookup.days import other_day
from lovp_cli.council.lookup.matching import one_of
from lovp_cli.council.records.calendar import Calendar, Slot
from lovp_cli.council.records.refusal import Refusal


def find_meeting(calendar: Calendar, ref: str, today: date) -> Slot:
    """The meeting with this id, or the only one whose id begins so; `next` and `last` too.

    These are meetings of any kind that are held; on the day of one, both mean that one. Raises
    Refusal.
    """
    if ref in ("next", "last"):
        found = calendar.next(today) if ref == "next" else calendar.last(today)
        if not found:
            reason = "is planned yet" if ref == "next" else "has been held yet"
            raise Refusal(f"no meeting {reason}; add one: lovp add-meeting DATE")
        return found
    ref = _on_day(calendar, ref, today) or ref
    return calendar.by_id[one_of("meeting", ref, calendar.by_id, "lovp meetings")]


def _on_day(calendar: Calendar, ref: str, today: date) -> str | None:
    """The id of the only meeting on a day that was typed in another way than as in the files."""
    day = other_day(ref, today)
    if day is None:
        return None
    found = [meeting.id for meeting in calendar.meetings if meeting.date == day]
    return found[0] if len(found) == 1 else day.isoformat()
