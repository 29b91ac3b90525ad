"""An owner or participant is not among the parties in council.yaml."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import get_close_matches

from lovp_cli.council.phrases.lines_to_type import line_for_party
from lovp_cli.council.records.place import Placed, Severity
from lovp_cli.council.register.names import names_of
from lovp_cli.council.rules.evidence import Evidence, Problem

ID = "unknown-party"
SEVERITY: Severity = "error"


def check(evidence: Evidence) -> Iterator[Problem]:
    """Every name that no party has."""
    register = evidence.register
    # Without council.yaml every party would be unknown, and the one finding that counts lost.
    for name, item, key in _named(evidence) if register.council else ():
        if register.names.find(name) is None:
            known = [name for party in register.parties for _, name in names_of(party)]
            close = get_close_matches(name, known, 1)
            hint = (
                f"did you mean '{close[0]}'?"
                if close
                else f"to add it, type: {line_for_party(name)}"
            )
            yield Problem(item.place(key), f"there is no party '{name}': {hint}")


def _named(evidence: Evidence) -> Iterator[tuple[str, Placed, str]]:
    """Every name of a party, with the item that it stands in and the key there."""
    for _, action in evidence.actions:
        yield action.owner, action, "owner"
        for at, name in enumerate(action.involved):
            yield name, action, f"with.{at}"
    for _, said in evidence.follow_ups:
        if said.owner:
            yield said.owner, said, "owner"
        for at, name in enumerate(said.involved or ()):
            yield name, said, f"with.{at}"
