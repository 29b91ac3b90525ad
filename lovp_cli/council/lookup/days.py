"""From what was typed to a day."""

from __future__ import annotations

import re
from contextlib import suppress
from datetime import date
from typing import NamedTuple

from lovp_cli.council.records.refusal import Refusal
from lovp_cli.council.records.values import DAY
from lovp_cli.council.terms.edtf import span


class DayTyped(NamedTuple):
    """A day, and how it was read where that was not typed in full."""

    day: date
    note: str | None = None


def find_day(text: str, today: date, flag: str, *, looks_back: bool) -> DayTyped:
    """The day that was typed: without a year the last such day until today, or the first to come.

    Raises Refusal.
    """
    if re.fullmatch(DAY, text, re.ASCII):
        try:
            return DayTyped(date.fromisoformat(text))
        except ValueError:
            raise Refusal(f"{flag}: {text} is not a day that exists") from None
    # Only here: most days are typed as in the files.
    from lovp_cli.council.phrases.days_typed import day_typed
    from lovp_cli.council.phrases.not_understood import NotUnderstood

    try:
        return DayTyped(*day_typed(text, today, looks_back=looks_back))
    except NotUnderstood as error:
        raise Refusal(f"{flag}: {error.reason}") from None


class DaysTyped(NamedTuple):
    """A date or interval in EDTF, and how it was read where it was not typed so."""

    by: str
    note: str | None = None


def find_days(text: str, today: date, flag: str) -> DaysTyped:
    """The days that were typed, as in the files or in words: `3 juli t/m 30 augustus 2026`.

    Without a year they are the first that are not over. Raises Refusal.
    """
    if re.fullmatch(r"\d{4}[\d/-]*", text, re.ASCII):
        try:
            span(text)
        except ValueError as error:
            raise Refusal(f"{flag}: {error}") from None
        return DaysTyped(text)
    # Only here: most days are typed as in the files.
    from lovp_cli.council.phrases.dates import span_in_words
    from lovp_cli.council.phrases.days_typed import days_typed
    from lovp_cli.council.phrases.not_understood import NotUnderstood

    try:
        by = days_typed(text, today)
    except NotUnderstood as error:
        raise Refusal(f"{flag}: {error.reason}") from None
    return DaysTyped(by, f"read as {span_in_words(by, 'en')}")


def other_days(text: str, today: date) -> list[date]:
    """The days that may be meant by one that is typed in another way than as in the files.

    Without a year these are the last such day and the first to come, the closest one first.
    """
    if re.match(r"\d{4}", text) or not re.search(r"\d", text):
        return []
    found = set()
    for looks_back in (True, False):
        with suppress(Refusal):
            found.add(find_day(text, today, "", looks_back=looks_back).day)
    return sorted(found, key=lambda day: (abs(day - today), day))
