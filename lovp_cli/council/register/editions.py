"""How often what is known of each action changed, for whoever keeps a copy of it elsewhere."""

from __future__ import annotations

from bisect import bisect_left
from datetime import date
from typing import NamedTuple

from lovp_cli.council.register.register import Register


class Changed(NamedTuple):
    """How many changes there were, and the day of the record that made the last one."""

    times: int
    last: date


def changed(register: Register, day: date) -> dict[str, Changed]:
    """By the id of an action what changed up to a day: follow-ups, and the calendar behind it.

    No record says when a meeting was planned, cancelled or moved, or when a moment was given its
    date. As meetings are never taken away, counting them gives a number that never goes down.
    """
    meetings = register.calendar.meetings
    planned = [meeting.date for meeting in meetings]
    given_up = [meeting.date for meeting in meetings if not meeting.held]
    moments = sum(moment.on is not None for moment in register.moments)
    found: dict[str, Changed] = {}
    for history in register.histories(day):
        since = history.record.date
        later = sum(len(days) - bisect_left(days, since) for days in (planned, given_up))
        last = history.steps[-1].record.date if history.steps else since
        # Of two actions with one id, follow-ups go to the earlier.
        found.setdefault(history.action.id, Changed(len(history.steps) + later + moments, last))
    return found
