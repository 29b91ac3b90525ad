"""Phrases with what they mean on the day they are said, or why they are refused.

A line is `words = term`, with `  # why` where that is not plain; phrases of one meaning share a
line, with `;` between them. A term is written as the forms' examples write it: EDTF, or
`meeting: next`, `before: formatie`, `2026-03, every: year`, `none`; or `refused`, and behind a
colon some words that the reason must hold.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from lovp_cli.council.phrases.situation import Situation
from lovp_cli.council.records.calendar import Calendar, Slot
from lovp_cli.council.records.record import Moment
from lovp_cli.council.records.term import Term
from tests.cases import (
    phrases_days,
    phrases_february,
    phrases_june,
    phrases_march,
    phrases_may,
    phrases_meetings,
    phrases_november,
    phrases_periods,
    phrases_september,
)

_REGULAR = (
    "2026-01-12",
    "2026-03-16",
    "2026-04-20",  # cancelled
    "2026-05-18",
    "2026-07-06",
    "2026-09-28",
    "2026-10-05",
    "2026-11-23",
)
CALENDAR = Calendar(
    [
        *(Slot(day, date.fromisoformat(day), cancelled=day == "2026-04-20") for day in _REGULAR),
        Slot("2026-06-03-extra", date(2026, 6, 3), regular=False),
        Slot("2026-10-05-extra", date(2026, 10, 5), regular=False),
    ]
)
MOMENTS = (
    Moment("zomerreces-2025", "zomerreces", ("zomervakantie",), "2025-07-12/2025-08-24"),
    Moment("zomerreces-2026", "zomerreces", ("zomervakantie",), "2026-07-11/2026-08-23"),
    Moment("begroting-2027", "begrotingsbehandeling", ("de begroting",), "2026-11-05"),
    Moment("verkiezingen", "gemeenteraadsverkiezingen", ("elections",), "2026-03-18"),
    Moment("formatie", "formatie", ("de formatiegesprekken",)),
    Moment("evaluatie", "evaluatie van het convenant", ("the evaluation",)),
)
NAMES = ("LOVP", "Landelijk Overleg Veiligheid en Politie")


class Case(NamedTuple):
    """Words, the day they are said, and the term that they mean."""

    words: str
    said_on: str
    term: str


def situation(said_on: str) -> Situation:
    """What is known on a day."""
    return Situation(date.fromisoformat(said_on), CALENDAR, MOMENTS, NAMES)


def cases() -> Iterator[Case]:
    """Every phrase."""
    for source in (
        phrases_days,
        phrases_periods,
        phrases_meetings,
        phrases_february,
        phrases_march,
        phrases_may,
        phrases_june,
        phrases_september,
        phrases_november,
    ):
        for line in source.PHRASES.strip().splitlines():
            words, _, term = line.partition("  #")[0].partition(" = ")
            yield from (Case(one.strip(), source.SAID, term.strip()) for one in words.split("; "))


def shown(term: Term) -> str:
    """A term as the cases write it."""
    if term.none:
        return "none"
    keys = ("meeting", "before", "at", "after", "every")
    parts = [f"{key}: {value}" for key in keys if (value := getattr(term, key))]
    return ", ".join([term.by, *parts] if term.by else parts)
