"""A file in `meetings/` or `letters/` is not named as one, so that it is never read.

Names that begin with a dot, `Thumbs.db` and `desktop.ini` are passed over.
"""

from __future__ import annotations

from collections.abc import Iterator

from lovp_cli.council.records.place import Place, Severity
from lovp_cli.council.rules.evidence import Evidence, Problem

ID = "stray-file"
SEVERITY: Severity = "error"


def check(evidence: Evidence) -> Iterator[Problem]:
    """Every file that nobody reads."""
    for file in evidence.strays:
        form = "2022-01-31.yaml or 2022-01-31-name.yaml"
        if file.startswith("letters/"):
            form = "2022-01-31.yaml"
        yield Problem(
            Place(file), f"not read: name it {form}, or move it out of {file.split('/')[0]}/"
        )
