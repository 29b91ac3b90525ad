"""An id, name or alias belongs to one party only; the first to claim it has it."""

from __future__ import annotations

from collections.abc import Iterator

from lovp_cli.records.place import Severity
from lovp_cli.register.folding import folded
from lovp_cli.register.names import names_of
from lovp_cli.rules.evidence import Evidence, Problem

ID = "alias-claimed-twice"
SEVERITY: Severity = "error"


def check(evidence: Evidence) -> Iterator[Problem]:
    """Every name that a second party claims."""
    owners: dict[str, int] = {}
    parties = evidence.register.names.parties
    for at, party in enumerate(parties):
        for key, name in names_of(party):
            first = owners.setdefault(folded(name), at)
            if first != at:
                claimed_by = parties[first].id
                yield Problem(
                    party.place(key), f"'{name}' is a name of {claimed_by} already: give it to one"
                )
