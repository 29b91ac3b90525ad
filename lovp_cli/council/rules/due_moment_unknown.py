"""A term hangs on a moment that council.yaml does not know."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import get_close_matches

from lovp_cli.council.phrases.lines_to_type import line_for_moment
from lovp_cli.council.records.place import Severity
from lovp_cli.council.records.record import Action, FollowUp
from lovp_cli.council.rules.evidence import Evidence, Problem

ID = "due-moment-unknown"
SEVERITY: Severity = "error"


def check(evidence: Evidence) -> Iterator[Problem]:
    """Every term at a moment that there is not."""
    known = evidence.register.calendar.moments
    items: list[Action | FollowUp] = [action for _, action in evidence.actions]
    items += [said for _, said in evidence.follow_ups]
    for item in items:
        for key in ("before", "at", "after"):
            moment = getattr(item.due, key, None)
            if moment and moment not in known:
                close = get_close_matches(moment, known, 1)
                hint = (
                    f"did you mean {close[0]}?"
                    if close
                    else f"to add it, type: {line_for_moment(moment)}"
                )
                yield Problem(item.place(f"due.{key}"), f"there is no moment {moment}: {hint}")
