"""The rounds of a promise that repeats every month, quarter, half-year or year."""

from __future__ import annotations

from calendar import monthrange
from datetime import date

from lovp_cli.council.records.term import Term

MONTHS = {"month": 1, "quarter": 3, "half-year": 6, "year": 12}


def first_round(every: str | None, said_on: date) -> date:
    """The last day of the month, quarter, half-year or year in which it was said."""
    months = MONTHS[every or "year"]
    month = (said_on.month - 1) // months * months + months
    return date(said_on.year, month, monthrange(said_on.year, month)[1])


def later_round(every: str | None, first: date, number: int) -> date | None:
    """The last day of a round, so many periods after the first; None beyond the last year.

    What ends on the last day of a month does so in every round.
    """
    month = first.month - 1 + MONTHS[every or "year"] * number
    year, month = first.year + month // 12, month % 12 + 1
    if year > date.max.year:
        return None
    length = monthrange(year, month)[1]
    return date(year, month, length if ends_month(first) else min(first.day, length))


def ends_month(day: date) -> bool:
    """Whether a day is the last of its month."""
    return day.day == monthrange(day.year, day.month)[1]


def rounds_owed(due: Term | None, last_day: date | None, day: date) -> int:
    """How many rounds have fallen due before a day, from the running one on.

    Those at meetings are not counted, as their days hang on the calendar.
    """
    if not (due and due.every and due.every != "meeting" and last_day):
        return 0
    number = 0
    while (ends := later_round(due.every, last_day, number)) and ends < day:
        number += 1
    return number
