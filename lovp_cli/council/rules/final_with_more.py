"""What ends an action gives it no term, owner or partners, but for `due: none` when settled."""

from __future__ import annotations

from collections.abc import Iterator

from lovp_cli.council.records.place import Severity
from lovp_cli.council.records.values import FINAL
from lovp_cli.council.rules.evidence import Evidence, Problem

ID = "final-with-more"
SEVERITY: Severity = "error"


def check(evidence: Evidence) -> Iterator[Problem]:
    """Every follow-up that ends an action and says what is to come of it."""
    for history in evidence.histories:
        for step in history.steps:
            said = step.follow_up
            ends = said.status in FINAL and not (step.met or step.repeated)
            due = (
                said.due if not (said.status == "settled" and said.due and said.due.none) else None
            )
            more = {"due": due, "owner": said.owner, "with": said.involved is not None}
            given = [key for key, value in more.items() if value]
            if ends and given:
                yield Problem(
                    said.place(given[0]),
                    f"{said.action} is {said.status} here, so that '{given[0]}:' says nothing any"
                    " more: leave it out, or give another status",
                )
