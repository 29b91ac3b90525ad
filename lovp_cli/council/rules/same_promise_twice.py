"""One record promises the same twice: two actions with one title and one owner."""

from __future__ import annotations

from collections.abc import Iterator

from lovp_cli.council.records.place import Severity
from lovp_cli.council.register.names import folded
from lovp_cli.council.rules.evidence import Evidence, Problem

ID = "same-promise-twice"
SEVERITY: Severity = "warning"


def check(evidence: Evidence) -> Iterator[Problem]:
    """Every action that its record promises already."""
    first: dict[tuple[str, str, str], str] = {}
    for record, action in evidence.actions:
        key = record.file, folded(action.title), evidence.register.names.id(action.owner)
        other = first.setdefault(key, action.id)
        if other != action.id:
            yield Problem(
                action.place("title"),
                f"{action.id} promises the same as {other}, by the same owner: keep one of them",
            )
