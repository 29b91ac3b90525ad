"""A term names a meeting that is not in the calendar."""

from __future__ import annotations

from collections.abc import Iterator

from lovp_cli.council.records.place import Severity
from lovp_cli.council.records.record import Action, FollowUp
from lovp_cli.council.rules.evidence import Evidence, Problem
from lovp_cli.council.terms.edtf import is_day

ID = "due-meeting-unknown"
SEVERITY: Severity = "error"


def check(evidence: Evidence) -> Iterator[Problem]:
    """Every term at a meeting that there is not."""
    items: list[Action | FollowUp] = [action for _, action in evidence.actions]
    items += [said for _, said in evidence.follow_ups]
    for item in items:
        meeting = item.due.meeting if item.due else None
        if meeting and meeting != "next" and meeting not in evidence.register.calendar.by_id:
            yield Problem(
                item.place("due.meeting"), f"there is no meeting {meeting}: {_hint(meeting)}"
            )


def _hint(meeting: str) -> str:
    day = meeting[:10]
    if not is_day(day):
        return f"{day} is not a day that exists"
    return f"type 'lovp add-meeting {meeting}', or write 'by: {day}' for the date alone"
