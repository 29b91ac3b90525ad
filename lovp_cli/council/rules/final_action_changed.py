"""After the end of an action only notes and references follow, or `status: open` to reopen it."""

from __future__ import annotations

from collections.abc import Iterator

from lovp_cli.council.records.place import Severity
from lovp_cli.council.rules.evidence import Evidence, Problem

ID = "final-action-changed"
SEVERITY: Severity = "error"


def check(evidence: Evidence) -> Iterator[Problem]:
    """Every follow-up that would change what had ended."""
    for history in evidence.histories:
        for step in history.steps:
            if step.refused:
                yield Problem(
                    step.follow_up.place(),
                    f"{history.action.id} was {step.state.status} already: add 'status: open' if it"
                    " was reopened, else keep only a note or a reference here",
                )
