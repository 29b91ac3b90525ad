"""A quote, of an action or of what is none, does not stand in the minutes on file.

Line breaks, hyphens and kinds of quotation mark make no difference.
"""

from __future__ import annotations

from collections.abc import Iterator

from lovp_cli.council.records.place import Severity
from lovp_cli.council.register.quotes import comparable, nearest
from lovp_cli.council.rules.evidence import Evidence, Problem

ID = "quote-not-in-minutes"
SEVERITY: Severity = "error"


def check(evidence: Evidence) -> Iterator[Problem]:
    """Every quote that its meeting's minutes do not hold."""
    texts = {file: comparable(text) for file, text in evidence.minutes.items() if text}
    for meeting in evidence.register.meetings:
        file = meeting.minutes_file or ""
        if file not in texts:
            continue
        for quote, place in meeting.quotes:
            if comparable(quote) not in texts[file]:
                yield Problem(place, _message(file, quote, evidence.minutes[file] or ""))


def _message(file: str, quote: str, text: str) -> str:
    message = f"these words do not stand in {file}: copy them from that text"
    close = nearest(quote, text)
    return f'{message}, perhaps from line {close.line}: "{close.words}"' if close else message
