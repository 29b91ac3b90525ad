"""The part of EDTF (ISO 8601-2) that a term may be written in."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date

_FORM = re.compile(r"(?P<year>\d{4})(?:-(?P<month>\d\d)(?:-(?P<day>\d\d))?)?", re.ASCII)
_SEASON_STARTS = {21: 3, 22: 6, 23: 9, 24: 12}


def span(text: str) -> tuple[date, date]:
    """The first and the last day of a date or interval.

    Forms: `2022`, `2022-03`, `2022-03-31`, seasons `2022-21` (spring) to `2022-24` (winter, which
    ends in February of the next year), and closed, ordered intervals of these (`2022-01/2022-03`).

    Raises ValueError, in the user's words, for anything else.
    """
    parts = text.split("/")
    if len(parts) == 1:
        return _single(text)
    if len(parts) != 2 or not all(parts):
        raise ValueError(f"'{text}' is not an interval: write it as 2022-01/2022-03")
    (first, first_end), (last_start, last) = _single(parts[0]), _single(parts[1])
    if first > last:
        raise ValueError(f"'{text}' ends before it begins")
    if first > last_start or first_end > last:
        raise ValueError(f"'{text}' has parts that overlap: write both as months, or both as days")
    return first, last


def _single(text: str) -> tuple[date, date]:
    match = _FORM.fullmatch(text)
    if not match:
        raise ValueError(
            f"'{text}' is not a date: write 2022, 2022-03, 2022-03-31, 2022-21 (spring)"
            " or 2022-01/2022-03"
        )
    year, month, day = (int(part) if part else None for part in match.groups())
    try:
        if month is None:
            return date(year or 0, 1, 1), date(year or 0, 12, 31)
        if day is not None:
            only = date(year or 0, month, day)
            return only, only
        if month in _SEASON_STARTS:
            return _months(year or 0, _SEASON_STARTS[month], 3)
        return _months(year or 0, month, 1)
    except ValueError:
        raise ValueError(f"'{text}' is not a date that exists") from None


def _months(year: int, month: int, count: int) -> tuple[date, date]:
    end_year, end_month = year + (month + count - 2) // 12, (month + count - 2) % 12 + 1
    # Ask for the first day before the month's length: only date() knows every bound.
    first, end = date(year, month, 1), date(end_year, end_month, 1)
    return first, end.replace(day=monthrange(end_year, end_month)[1])


def is_day(text: str) -> bool:
    """Whether it is a single day that exists, as in `2022-03-31`."""
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True
