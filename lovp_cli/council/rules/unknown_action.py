"""A follow-up speaks of an action that nobody had promised by then."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from difflib import get_close_matches

from lovp_cli.council.records.place import Place, Severity
from lovp_cli.council.records.record import Record
from lovp_cli.council.rules.evidence import Evidence, Problem

ID = "unknown-action"
SEVERITY: Severity = "error"


def check(evidence: Evidence) -> Iterator[Problem]:
    """Every reference to an action that is not there, or not there yet."""
    reached = {id(step.follow_up) for history in evidence.histories for step in history.steps}
    for record, said in evidence.follow_ups:
        if id(said) not in reached:
            yield _unknown(evidence, record, said.action, said.place("action"))
        for at, after in enumerate(said.replaced_by):
            promised = evidence.first[after].record.date if after in evidence.first else date.max
            if promised > record.date:
                yield _unknown(evidence, record, after, said.place(f"replaced_by.{at}"))


def _unknown(evidence: Evidence, record: Record, action: str, place: Place) -> Problem:
    if action in evidence.first:
        promised = evidence.first[action].record.id
        return Problem(place, f"{action} was promised only in {promised}, after {record.date}")
    close = get_close_matches(action, evidence.first, 1)
    hint = f"; did you mean {close[0]}?" if close else ": type 'lovp open-actions' for their ids"
    return Problem(place, f"there is no action '{action}'{hint}")
