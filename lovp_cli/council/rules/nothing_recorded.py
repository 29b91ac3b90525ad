"""A past meeting has no minutes, no actions and no follow-ups: perhaps it was not held."""

from __future__ import annotations

from collections.abc import Iterator

from lovp_cli.council.records.place import Severity
from lovp_cli.council.rules.evidence import Evidence, Problem

ID = "nothing-recorded"
SEVERITY: Severity = "warning"


def check(evidence: Evidence) -> Iterator[Problem]:
    """Every past meeting of which nothing is known."""
    for meeting in evidence.register.meetings:
        recorded = meeting.has_minutes or meeting.actions or meeting.follow_ups
        if meeting.date < evidence.today and meeting.held and not recorded:
            yield Problem(
                meeting.place("date"),
                f"nothing is recorded of meeting {meeting.id}: add 'minutes:' with a title, or,"
                f" if it did not take place, type 'lovp cancel-meeting {meeting.id}'",
            )
