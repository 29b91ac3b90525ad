"""From the words of a term, as a pattern found them, to a date or an interval in EDTF."""

from __future__ import annotations

import re
from collections.abc import Callable
from contextlib import suppress
from datetime import date, timedelta

from lovp_cli.council.phrases.vocabulary import (
    COUNTS,
    MONTH_NUMBERS,
    MONTHS_IN,
    ORDINALS,
    SEASON_CODES,
)
from lovp_cli.council.terms.edtf import span

Found = re.Match[str]


def today(_: Found, said_on: date) -> str:
    """That very day."""
    return said_on.isoformat()


def tomorrow(_: Found, said_on: date) -> str:
    """The day after."""
    return (said_on + timedelta(days=1)).isoformat()


def week(match: Found, said_on: date) -> str:
    """The week that it is or the next, to its Sunday."""
    monday = said_on - timedelta(days=said_on.weekday())
    if match["next"]:
        monday += timedelta(weeks=1)
    return _between(max(monday, said_on), monday + timedelta(days=6))


def coming(match: Found, said_on: date) -> str:
    """What is coming: a week or a month is one; weeks are six, months are three."""
    unit = match["unit"]
    if unit in ("week", "weken", "weeks"):
        return _between(said_on, said_on + timedelta(weeks=1 if unit == "week" else 6))
    return _between(said_on, _later(said_on, 1 if unit in ("maand", "month") else 3))


def counted(match: Found, said_on: date) -> str:
    """So many days, weeks, months or years from now."""
    count, unit = COUNTS.get(match["count"]) or int(match["count"]), match["unit"]
    if unit.startswith("da"):
        end = said_on + timedelta(days=count)
    elif unit.startswith("we"):
        end = said_on + timedelta(weeks=count)
    else:
        end = _later(said_on, count * (12 if unit[0] in "jy" else 1))
    return _between(said_on, end) if match["within"] else end.isoformat()


def months_from_now(match: Found, said_on: date) -> str:
    """A quarter, half a year or a year and a half from now."""
    end = _later(said_on, MONTHS_IN[match["months"]])
    return _between(said_on, end) if match["within"] else end.isoformat()


def this_month(match: Found, said_on: date) -> str:
    """The month that it is or the next, or a part of it."""
    month = _later(said_on.replace(day=1), 1 if match["next"] else 0)
    return _part_of_month(match, month.year, month.month)


def named_month(match: Found, said_on: date) -> str:
    """A month, or a part of it."""
    month = MONTH_NUMBERS[match["month"]]
    return _to_come(match, said_on, lambda year: _part_of_month(match, year, month))


def half_month(match: Found, said_on: date) -> str:
    """The first or the second half of a month."""
    number, month = _half_number(match), MONTH_NUMBERS[match["month"]]

    def half(year: int) -> str:
        first = date(year, month, 1)
        middle = first.replace(day=15)
        if number == 1:
            return _between(first, middle)
        return _between(middle + timedelta(days=1), _later(first, 1) - timedelta(days=1))

    return _to_come(match, said_on, half)


def month_to_month(match: Found, said_on: date) -> str:
    """Two months, and what lies between them."""
    first, last = MONTH_NUMBERS[match["month"]], MONTH_NUMBERS[match["until"]]
    if last < first and match["year"]:
        raise ValueError(match["year"])  # which of the two is it the year of?
    return _to_come(
        match, said_on, lambda year: f"{year:04}-{first:02}/{year + (last < first):04}-{last:02}"
    )


def part_of_year(match: Found, said_on: date) -> str:
    """The beginning is the first quarter, the end the last, and the middle lies between."""
    found = match.groupdict()

    def part(year: int) -> str:
        if found["start"]:
            return _months(year, 1, 3)
        if found.get("middle"):
            return _months(year, 4, 9)
        return _months(year, 10, 12) if found["end"] else f"{year:04}"

    return _to_come(match, said_on, part)


def quarter(match: Found, said_on: date) -> str:
    """A quarter, or the first, middle or last month of it."""
    last = ORDINALS[match["ordinal"]] * 3
    return _to_come(match, said_on, lambda year: _part_of_quarter(match, year, last))


def this_quarter(match: Found, said_on: date) -> str:
    """The quarter that it is or the next, or a month of it."""
    first = said_on.replace(month=(said_on.month - 1) // 3 * 3 + 1, day=1)
    last = _later(first, 5 if match["next"] else 2)
    return _part_of_quarter(match, last.year, last.month)


def half_year(match: Found, said_on: date) -> str:
    """The first or the second half of a year."""
    first = _half_number(match) * 6 - 5
    return _to_come(match, said_on, lambda year: _months(year, first, first + 5))


def season(match: Found, said_on: date) -> str:
    """A season; a winter that is under way began in the year before."""
    code = SEASON_CODES[match["season"]]
    return _to_come(match, said_on, lambda year: f"{year:04}-{code}")


def day(match: Found, said_on: date) -> str:
    """A day, or the day before it."""
    found = match.groupdict()
    month = int(found["number"]) if found.get("number") else MONTH_NUMBERS[found["month"]]
    return _to_come(
        match, said_on, lambda year: _day_or_before(match, date(year, month, int(found["day"])))
    )


def budget_day(match: Found, said_on: date) -> str:
    """Prinsjesdag, the third Tuesday of September, or the day before it."""

    def third_tuesday(year: int) -> str:
        earliest = date(year, 9, 15)
        tuesday = earliest + timedelta(days=(1 - earliest.weekday()) % 7)
        return _day_or_before(match, tuesday)

    return _to_come(match, said_on, third_tuesday)


def _to_come(match: Found, said_on: date, reckon: Callable[[int], str]) -> str:
    """What is reckoned of the year that was given, or of the first year in which it is not over.

    Raises ValueError where there is none.
    """
    found = match.groupdict()
    if found.get("year"):
        return reckon(int(found["year"]))
    years = [said_on.year - 1, said_on.year, said_on.year + 1]
    if found.get("this") or found.get("next"):
        years = years[2:] if found.get("next") else years[1:2]
    for year in years:
        with suppress(ValueError):
            by = reckon(year)
            if span(by)[1] >= said_on:
                return by
    raise ValueError("there is no such day to come")


def _part_of_month(match: Found, year: int, month: int) -> str:
    first = date(year, month, 1)
    if match["start"]:
        return _between(first, first.replace(day=10))
    if match["middle"]:
        return _between(first.replace(day=11), first.replace(day=20))
    if match["end"]:
        return _between(first.replace(day=21), _later(first, 1) - timedelta(days=1))
    return f"{year:04}-{month:02}"


def _part_of_quarter(match: Found, year: int, last: int) -> str:
    if not (match["start"] or match["middle"] or match["end"]):
        return _months(year, last - 2, last)
    month = last - 2 if match["start"] else last - 1 if match["middle"] else last
    return f"{year:04}-{month:02}"


def _half_number(match: Found) -> int:
    number = ORDINALS[match["ordinal"]]
    if number > 2:
        raise ValueError(match["ordinal"])
    return number


def _day_or_before(match: Found, day: date) -> str:
    return (day - timedelta(days=1) if match["before"] else day).isoformat()


def _later(day: date, months: int) -> date:
    """The same day some months later; the month's last where it is shorter."""
    month = day.month - 1 + months
    year, month = day.year + month // 12, month % 12 + 1
    following = date(year + month // 12, month % 12 + 1, 1)
    return date(year, month, min(day.day, (following - timedelta(days=1)).day))


def _months(year: int, first: int, last: int) -> str:
    return f"{year:04}-{first:02}/{year:04}-{last:02}"


def _between(first: date, last: date) -> str:
    return f"{first.isoformat()}/{last.isoformat()}"
