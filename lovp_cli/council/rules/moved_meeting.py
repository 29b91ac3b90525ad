"""A meeting moves to one that is in the calendar, never in a circle, and is not cancelled too."""

from __future__ import annotations

from collections.abc import Iterator

from lovp_cli.council.records.place import Severity
from lovp_cli.council.rules.evidence import Evidence, Problem
from lovp_cli.council.terms.edtf import is_day

ID = "moved-meeting"
SEVERITY: Severity = "error"


def check(evidence: Evidence) -> Iterator[Problem]:
    """Every meeting that moves to nowhere, or back to itself."""
    moved = {meeting.id: meeting.moved_to for meeting in evidence.register.meetings}
    for meeting in evidence.register.meetings:
        if not meeting.moved_to:
            continue
        place = meeting.place("moved_to")
        if meeting.cancelled:
            yield Problem(
                meeting.place("cancelled"),
                f"meeting {meeting.id} is moved to {meeting.moved_to}, so it is not cancelled:"
                " keep one of the two lines",
            )
        if meeting.moved_to not in moved:
            day = meeting.moved_to[:10]
            hint = f"type 'lovp add-meeting {meeting.moved_to}'"
            if not is_day(day):
                hint = f"{day} is not a day that exists"
            yield Problem(place, f"there is no meeting {meeting.moved_to}: {hint}")
        elif way := _circle(meeting.id, moved):
            yield Problem(place, f"moved in a circle: {' → '.join(way)}; change one of them")


def _circle(start: str, moved: dict[str, str | None]) -> list[str]:
    """The way from a meeting back to itself, or nothing."""
    way, at = [start], moved[start]
    while at and at not in way:
        way.append(at)
        at = moved.get(at)
    return [*way, start] if at == start else []
