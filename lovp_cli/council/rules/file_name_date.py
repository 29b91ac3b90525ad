"""A file is named after its date: `2022-01-31.yaml`, or `2022-01-31-suffix.yaml` for a meeting."""

from __future__ import annotations

from collections.abc import Iterator

from lovp_cli.council.records.place import Severity
from lovp_cli.council.rules.evidence import Evidence, Problem

ID = "file-name-date"
SEVERITY: Severity = "error"


def check(evidence: Evidence) -> Iterator[Problem]:
    """Every file whose name says another day than its date."""
    for record in evidence.register.records:
        if record.id[:10] != record.date.isoformat():
            yield Problem(
                record.place("date"),
                f"the date is {record.date}, the file's name says {record.id[:10]}:"
                " change one of them",
            )
