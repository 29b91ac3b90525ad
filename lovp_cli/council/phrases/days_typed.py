"""Days as they are typed, and stretches of days: `2026-03-01`, `1 maart`, `3 t/m 9 mei`."""

from __future__ import annotations

import re
from datetime import date
from typing import NamedTuple

from lovp_cli.council.phrases.dated import Dated, chosen, spans_of
from lovp_cli.council.phrases.dates import day_in_words
from lovp_cli.council.phrases.not_understood import NotUnderstood
from lovp_cli.council.phrases.reading import Reading
from lovp_cli.council.phrases.situation import Saying, Situation
from lovp_cli.council.phrases.spans import Span


class DayRead(NamedTuple):
    """A day, and how it was read where that was not typed in full."""

    day: date
    note: str | None = None


def day_typed(text: str, today: date, *, looks_back: bool) -> DayRead:
    """The day that somebody typed.

    Without a year it is the last such day until today (`looks_back`), or the first from today on.
    Raises NotUnderstood.
    """
    words = " ".join(text.split())
    reading = Reading(words, Situation(today))
    found = reading.whole("typed_day")
    dated = reading.value(found) if found else None
    if not isinstance(dated, Dated):
        raise NotUnderstood(
            f"'{words}' is not a day: type it as {today.isoformat()}, {today.day}-{today.month},"
            f" {day_in_words(today, 'nl')}, vandaag or vrijdag"
        )
    span = _chosen(words, spans_of(dated), today, looks_back=looks_back)
    if span.problem:
        raise NotUnderstood(span.problem)
    if dated.yearly:
        return DayRead(span.first, f"read as {span.first.year}, as it has no year")
    typed_in_full = dated.named or span.first == today
    return DayRead(
        span.first, None if typed_in_full else f"read as {day_in_words(span.first, 'en')}"
    )


def days_typed(text: str, today: date) -> str:
    """The days that somebody typed, in EDTF; without a year the first that are not over.

    Raises NotUnderstood.
    """
    words = " ".join(text.split())
    # Whoever knows the files' form types its slash between days in words, too.
    spaced = re.sub(r"(?<!t)/(?!m)", " t/m ", words) if words.count("/") == 1 else words
    situation = Situation(today)
    reading = Reading(spaced, situation)
    found = reading.whole("date") or reading.whole("typed_day")
    dated = reading.value(found) if found else None
    if not isinstance(dated, Dated):
        year = today.year + (today.month > 6)
        raise NotUnderstood(
            f"'{words}' are no days: type them as {year}-07-03/{year}-08-30, or as"
            f" 3 juli t/m 30 augustus {year}"
        )
    return chosen(dated, Saying(situation, words)).by


def _chosen(words: str, spans: list[Span], today: date, *, looks_back: bool) -> Span:
    if len(spans) == 1:
        return spans[0]
    if looks_back:
        spans = [span for span in reversed(spans) if span.first <= today]
    else:
        spans = [span for span in spans if span.first >= today]
    if not spans:
        raise NotUnderstood(f"{words} does not exist in these years: type its year")
    return spans[0]
