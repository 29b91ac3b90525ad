"""A term ends before the day on which it was given."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from lovp_cli.council.records.place import Severity
from lovp_cli.council.records.record import Action, FollowUp
from lovp_cli.council.rules.evidence import Evidence, Problem
from lovp_cli.council.terms.resolve import resolve

ID = "due-before-meeting"
SEVERITY: Severity = "warning"


def check(evidence: Evidence) -> Iterator[Problem]:
    """Every term that was over when it was given."""
    given: list[tuple[date, Action | FollowUp]] = [
        (meeting.date, action) for meeting, action in evidence.actions
    ]
    given += [(record.date, said) for record, said in evidence.follow_ups]
    for said_on, item in given:
        end = resolve(item.due, said_on, evidence.register.calendar).as_said
        if end and end < said_on:
            yield Problem(
                item.place("due"), f"the term ends on {end}, before {said_on}, when it was given"
            )
