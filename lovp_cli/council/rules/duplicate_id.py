"""Every action has an id of its own, and so has every party; follow-ups go to the earlier."""

from __future__ import annotations

from collections.abc import Iterator

from lovp_cli.council.records.place import Place, Severity
from lovp_cli.council.rules.evidence import Evidence, Problem

ID = "duplicate-id"
SEVERITY: Severity = "error"


def check(evidence: Evidence) -> Iterator[Problem]:
    """Every id that was given before."""
    actions = [(action.id, action.place("id")) for _, action in evidence.actions]
    parties = [(party.id, party.place("id")) for party in evidence.register.names.parties]
    for kind, items in (("action", actions), ("party", parties)):
        seen: dict[str, Place] = {}
        for name, place in items:
            first = seen.setdefault(name, place)
            if first is not place:
                yield Problem(
                    place,
                    f"the {kind} at {first.file}:{first.line} has the id '{name}' already:"
                    " give this one another",
                )
