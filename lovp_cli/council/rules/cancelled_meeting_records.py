"""A cancelled meeting holds no actions and no follow-ups."""

from __future__ import annotations

from collections.abc import Iterator

from lovp_cli.council.records.place import Severity
from lovp_cli.council.rules.evidence import Evidence, Problem

ID = "cancelled-meeting-records"
SEVERITY: Severity = "error"


def check(evidence: Evidence) -> Iterator[Problem]:
    """Every item in a cancelled meeting."""
    for meeting in evidence.register.meetings:
        for item in (*meeting.actions, *meeting.follow_ups) if meeting.cancelled else ():
            yield Problem(
                item.place(),
                f"meeting {meeting.id} is cancelled: move this to the meeting or letter"
                " where it was said",
            )
