"""A name or alias belongs to one party only: the one whose id it is, else the first in the list."""

from __future__ import annotations

from collections.abc import Iterator

from lovp_cli.council.records.place import Severity
from lovp_cli.council.register.names import names_of
from lovp_cli.council.rules.evidence import Evidence, Problem

ID = "alias-claimed-twice"
SEVERITY: Severity = "error"


def check(evidence: Evidence) -> Iterator[Problem]:
    """Every name that a second party claims."""
    names = evidence.register.names
    for party in evidence.register.parties:
        for key, name in names_of(party):
            has_it = names.id(name)
            if has_it != party.id:
                yield Problem(
                    party.place(key),
                    f"'{name}' is a name of {has_it} already: leave it with one of the two",
                )
