"""A quote does not stand in the minutes on file.

Line breaks, hyphens and kinds of quotation mark make no difference.
"""

from __future__ import annotations

from collections.abc import Iterator

from lovp_cli.council.records.place import Severity
from lovp_cli.council.register.quotes import comparable
from lovp_cli.council.rules.evidence import Evidence, Problem

ID = "quote-not-in-minutes"
SEVERITY: Severity = "error"


def check(evidence: Evidence) -> Iterator[Problem]:
    """Every quote that its meeting's minutes do not hold."""
    texts = {file: comparable(text) for file, text in evidence.minutes.items() if text}
    for record, action in evidence.actions:
        file = getattr(record, "minutes_file", None)
        text = texts.get(file or "")
        if text is not None and action.quote and comparable(action.quote) not in text:
            yield Problem(
                action.place("quote"),
                f"these words do not stand in {file}: copy them from that text",
            )
