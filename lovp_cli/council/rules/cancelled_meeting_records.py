"""A meeting that is cancelled or moved holds no actions and no follow-ups."""

from __future__ import annotations

from collections.abc import Iterator

from lovp_cli.council.records.place import Severity
from lovp_cli.council.rules.evidence import Evidence, Problem

ID = "cancelled-meeting-records"
SEVERITY: Severity = "error"


def check(evidence: Evidence) -> Iterator[Problem]:
    """Every item in a meeting that is not held."""
    for meeting in evidence.register.meetings:
        if meeting.held:
            continue
        what = f"was moved to {meeting.moved_to}" if meeting.moved_to else "is cancelled"
        for item in (*meeting.actions, *meeting.follow_ups):
            yield Problem(
                item.place(),
                f"meeting {meeting.id} {what}: move this to the meeting or letter"
                " where it was said",
            )
