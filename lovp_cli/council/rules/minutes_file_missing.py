"""The text that a meeting names as its minutes is not there, or cannot be read."""

from __future__ import annotations

from collections.abc import Iterator

from lovp_cli.council.records.place import Severity
from lovp_cli.council.rules.evidence import Evidence, Problem

ID = "minutes-file-missing"
SEVERITY: Severity = "error"


def check(evidence: Evidence) -> Iterator[Problem]:
    """Every minutes file that gives no text."""
    for meeting in evidence.register.meetings:
        file = meeting.minutes_file
        if file and evidence.minutes.get(file) is None:
            yield Problem(
                meeting.place("minutes.file"),
                f"{file} is not in the data folder as text (UTF-8, 1 MiB at most):"
                " put it there, or leave out 'file:'",
            )
