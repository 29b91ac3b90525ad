"""Every action has an id of its own, and so has every party; follow-ups go to the earlier."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from lovp_cli.council.records.place import Severity
from lovp_cli.council.records.record import Action, Moment, Party
from lovp_cli.council.rules.evidence import Evidence, Problem

ID = "duplicate-id"
SEVERITY: Severity = "error"


def check(evidence: Evidence) -> Iterator[Problem]:
    """Every id that was given before."""
    actions = [action for _, action in evidence.actions]
    yield from _repeated("action", actions)
    yield from _repeated("party", evidence.register.parties)
    yield from _repeated("moment", evidence.register.moments)


def _repeated(kind: str, items: Iterable[Action | Party | Moment]) -> Iterator[Problem]:
    seen: dict[str, Action | Party | Moment] = {}
    for item in items:
        first = seen.setdefault(item.id, item)
        if first is not item:
            file, line, _ = first.place("id")
            yield Problem(
                item.place("id"),
                f"the {kind} at {file}:{line} has the id '{item.id}' already:"
                " give this one another",
            )
