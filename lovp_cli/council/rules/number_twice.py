"""Two actions have one number."""

from __future__ import annotations

from collections.abc import Iterator

from lovp_cli.council.records.place import Placed, Severity
from lovp_cli.council.records.record import Action, FollowUp
from lovp_cli.council.rules.evidence import Evidence, Problem

ID = "number-twice"
SEVERITY: Severity = "warning"


def check(evidence: Evidence) -> Iterator[Problem]:
    """Every number that another action has already; case makes no difference."""
    first: dict[str, str] = {}
    for action, number, item in _numbers(evidence):
        owner = first.setdefault(number.casefold(), action)
        if owner != action:
            yield Problem(
                item.place("number"), f"{owner} has the number {number} already: change one of them"
            )


def _numbers(evidence: Evidence) -> Iterator[tuple[str, str, Placed]]:
    for history in evidence.histories:
        action, said = history.action, [step.follow_up for step in history.steps]
        items: list[Action | FollowUp] = [action, *said]
        yield from ((action.id, item.number, item) for item in items if item.number is not None)
