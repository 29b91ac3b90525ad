"""From a term in Dutch or English words, or as in the files, to what it means."""

from __future__ import annotations

import re

from lovp_cli.council.phrases.not_understood import NotUnderstood
from lovp_cli.council.phrases.reading import Reading
from lovp_cli.council.phrases.reasons import reason
from lovp_cli.council.phrases.situation import Meant, Situation
from lovp_cli.council.records.term import Term
from lovp_cli.council.terms.edtf import span

_AS_IN_FILES = re.compile(r"\d{4}(?:-\d\d)?|\d{4}(?:-\d\d){0,2}/[\d-]*", re.ASCII)
_MEETING = re.compile(r"\d{4}-\d\d-\d\d-[a-z0-9-]+", re.ASCII)


def understood(words: str, situation: Situation) -> Meant:
    """What words mean as a term, without its `said`. Raises NotUnderstood."""
    words = " ".join(words.split())
    return _as_in_files(words, situation) or _in_words(words, situation)


def _as_in_files(words: str, situation: Situation) -> Meant | None:
    """A meeting's id, or a date or interval in EDTF."""
    if any(meeting.id == words for meeting in situation.calendar.meetings if len(words) > 10):
        return Meant(Term(meeting=words))
    if _MEETING.fullmatch(words):
        raise NotUnderstood(f"there is no meeting {words}; add it: lovp add-meeting {words}")
    if not _AS_IN_FILES.fullmatch(words):
        return None
    try:
        span(words)
    except ValueError as error:
        raise NotUnderstood(str(error)) from None
    return Meant(Term(by=words))


def _in_words(words: str, situation: Situation) -> Meant:
    reading = Reading(words, situation)
    found = reading.whole("term_bare")
    meant = reading.value(found) if found else None
    if isinstance(meant, Meant):
        return meant
    raise reason(words, reading.tokens, situation)
