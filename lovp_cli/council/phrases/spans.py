"""Stretches of days: how they are made, cut and joined, and how they are written in EDTF."""

from __future__ import annotations

from datetime import date, timedelta
from typing import NamedTuple

from lovp_cli.council.terms.edtf import span as days_of

DAY = timedelta(days=1)
WEEK = timedelta(weeks=1)


class Span(NamedTuple):
    """From a first to a last day; `by` is how a file writes it.

    `over` is the day on which what was named is over: before a month, that is the month's end, and
    not the day before it. `note` says how it was read, where that is worth a word; `problem` what
    is wrong with it, where this is the one that was meant.
    """

    by: str
    first: date
    last: date
    over: date
    note: str = ""
    problem: str = ""


def written(by: str) -> Span:
    """The span that a date or interval in EDTF stands for. Raises ValueError."""
    first, last = days_of(by)
    return Span(by, first, last, last)


def one_day(day: date) -> Span:
    """A single day."""
    return Span(day.isoformat(), day, day, day)


def days(first: date, last: date) -> Span:
    """From one day to another. Raises ValueError where the last comes first."""
    return written(f"{first.isoformat()}/{last.isoformat()}")


def month(year: int, number: int) -> Span:
    """A month."""
    return written(f"{year:04}-{number:02}")


def months(year: int, first: int, count: int) -> Span:
    """Some months on end, that may go on into the next year."""
    if count == 1:
        return month(year, first)
    last = later(date(year, first, 1), count - 1)
    return written(f"{year:04}-{first:02}/{last.year:04}-{last.month:02}")


def year(number: int) -> Span:
    """A whole year."""
    return written(f"{number:04}")


def quarter(year: int, number: int) -> Span:
    """A quarter of a year; the last is the fourth."""
    return months(year, number * 3 - 2, 3)


def half_year(year: int, number: int) -> Span:
    """Half a year."""
    return months(year, number * 6 - 5, 6)


def season(year: int, code: int) -> Span:
    """A season, by its code in EDTF; a winter goes by the year in which it begins."""
    return written(f"{year:04}-{code}")


def week_of(day: date) -> Span:
    """The week, Monday to Sunday, that a day is in."""
    monday = day - timedelta(days=day.weekday())
    return days(monday, monday + 6 * DAY)


def week(year: int, number: int) -> Span:
    """A week by its number in ISO 8601. Raises ValueError where the year has no such week."""
    return week_of(date.fromisocalendar(year, number, 1))


def weeks_in(whole: Span) -> list[Span]:
    """The weeks that lie for the most part in a span: whose Thursday does, as ISO 8601 has it."""
    thursday = whole.first + timedelta(days=(3 - whole.first.weekday()) % 7)
    found = []
    while thursday <= whole.last:
        found.append(week_of(thursday))
        thursday += WEEK
    return found


def later(day: date, count: int) -> date:
    """The same day some months later, or earlier; the month's last where it is shorter."""
    at, month_index = divmod(day.year * 12 + day.month - 1 + count, 12)
    following = date(at + (month_index + 1) // 12, (month_index + 1) % 12 + 1, 1)
    return date(at, month_index + 1, min(day.day, (following - DAY).day))


def months_long(whole: Span) -> int:
    """How many months a span of whole months has; 0 where it is not made of months."""
    after = whole.last + DAY
    if whole.first.day != 1 or after.day != 1:
        return 0
    return (after.year - whole.first.year) * 12 + after.month - whole.first.month


def third(whole: Span, number: int) -> Span:
    """The beginning (0), the middle (1) or the end (2) of a week, or of what is made of months.

    Of a month: to the 10th, to the 20th, and the rest. Of a year: its first quarter, the middle two
    and the last. Of a week: two days, two days, and the last three. Else a third of the months.
    """
    count, first, last = months_long(whole), whole.first, whole.last
    if count == 0:
        cuts = (first, first + 2 * DAY, first + 4 * DAY, last + DAY)
        return days(cuts[number], cuts[number + 1] - DAY)
    if count == 1:
        cuts = (first, first.replace(day=11), first.replace(day=21), last + DAY)
        return days(cuts[number], cuts[number + 1] - DAY)
    part = 3 if count == 12 else count // 3
    if number == 1:
        start = later(first, part)
        return months(start.year, start.month, count - 2 * part)
    start = first if number == 0 else later(first, count - part)
    return months(start.year, start.month, part)


def half(whole: Span, number: int) -> Span:
    """The first or the second half of a month or of what has an even number of months."""
    count = months_long(whole)
    if number not in (1, 2) or count == 0 or (count > 1 and count % 2):
        raise ValueError(number)
    if count == 1:
        middle = whole.first.replace(day=15)
        return days(whole.first, middle) if number == 1 else days(middle + DAY, whole.last)
    start = later(whole.first, (number - 1) * count // 2)
    return months(start.year, start.month, count // 2)


def joined(first: Span, last: Span) -> Span:
    """From the beginning of one span to the end of another. Raises ValueError out of order."""
    by = f"{first.by.partition('/')[0]}/{last.by.rpartition('/')[2]}"
    return written(by)._replace(problem=first.problem or last.problem)
