"""A quote does not stand in the minutes on file.

Line breaks, hyphens and kinds of quotation mark make no difference.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from lovp_cli.council.records.place import Severity
from lovp_cli.council.rules.evidence import Evidence, Problem

ID = "quote-not-in-minutes"
SEVERITY: Severity = "error"

_MARKS = re.compile("[\"'`´‘’‚‛“”„‟«»‹›]+")
# What follows a hyphen is joined on, at a line's end or not: both "zij-instroom" and "in- en
# uitstroom" may have been broken there.
_HYPHENS = re.compile("[-\u00ad\u2010\u2011]\\s*")


def check(evidence: Evidence) -> Iterator[Problem]:
    """Every quote that its meeting's minutes do not hold."""
    comparable = {file: _comparable(text) for file, text in evidence.minutes.items() if text}
    for meeting, action in evidence.actions:
        text = comparable.get(meeting.minutes_file or "")
        if text is not None and action.quote and _comparable(action.quote) not in text:
            yield Problem(
                action.place("quote"),
                f"these words do not stand in {meeting.minutes_file}: copy them from that text",
            )


def _comparable(text: str) -> str:
    # Marks first: some of them would be taken apart. Texts out of a PDF have ligatures.
    text = unicodedata.normalize("NFKC", _MARKS.sub("'", text))
    return " ".join(_HYPHENS.sub("", text).split())
