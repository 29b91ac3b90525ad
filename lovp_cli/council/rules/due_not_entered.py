"""Nobody entered a term for an open action: give one, or `due: none` where there is none."""

from __future__ import annotations

from collections.abc import Iterator

from lovp_cli.council.records.place import Severity
from lovp_cli.council.rules.evidence import Evidence, Problem

ID = "due-not-entered"
SEVERITY: Severity = "warning"


def check(evidence: Evidence) -> Iterator[Problem]:
    """Every open action without any term."""
    for history in evidence.histories:
        if history.state.is_open and history.state.due is None:
            yield Problem(
                history.action.place(),
                f"{history.action.id} has no term: add, for instance, 'due: {{meeting: next}}',"
                " or 'due: none' where none was given",
            )
