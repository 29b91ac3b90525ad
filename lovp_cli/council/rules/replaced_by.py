"""What is replaced names another action in its place, and never comes back to itself."""

from __future__ import annotations

from collections.abc import Iterator

from lovp_cli.council.records.place import Severity
from lovp_cli.council.register.history import History
from lovp_cli.council.rules.evidence import Evidence, Problem

ID = "replaced-by"
SEVERITY: Severity = "error"


def check(evidence: Evidence) -> Iterator[Problem]:
    """Every replacement by nothing, by itself, in a circle, or without the status for it."""
    for _, said in evidence.follow_ups:
        if said.status == "replaced" and not said.replaced_by:
            yield Problem(
                said.place("status"),
                f"{said.action} is replaced, but by what? Add 'replaced_by:' with that action's id",
            )
        if said.replaced_by and said.status != "replaced":
            yield Problem(
                said.place("replaced_by"),
                "'replaced_by:' goes with 'status: replaced': add that line, or leave this one out",
            )
        if said.action in said.replaced_by:
            yield Problem(said.place("replaced_by"), f"{said.action} cannot be replaced by itself")
    for history in evidence.first.values():
        if circle := _circle(history, evidence.first):
            said = next(
                step.follow_up
                for step in reversed(history.steps)
                if step.follow_up.status and not step.refused
            )
            yield Problem(
                said.place("replaced_by"),
                f"replaced in a circle: {' → '.join(circle)}; change one of them",
            )


def _circle(history: History, histories: dict[str, History]) -> list[str]:
    """The way from an action back to itself, or nothing; by itself at once does not count."""
    start = history.action.id
    ways = [[start, after] for after in history.state.replaced_by if after != start]
    seen = set()
    while ways:
        way = ways.pop()
        if way[-1] == start:
            return way
        if way[-1] in histories and way[-1] not in seen:
            seen.add(way[-1])
            ways += [[*way, after] for after in histories[way[-1]].state.replaced_by]
    return []
