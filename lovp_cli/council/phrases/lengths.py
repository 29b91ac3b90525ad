"""Lengths of time, and the day on which one is over."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta

from lovp_cli.council.phrases.spans import DAY, later

_MONTHS = {"month": 1, "quarter": 3, "half": 6, "year": 12}
_DAYS = {"day": 1, "week": 7, "fortnight": 14}


@dataclass(frozen=True)
class Length:
    """So many of a unit, or between `least` and so many; `half` adds half of one.

    `few`: it was said vaguely, and may be over sooner.
    """

    count: int
    unit: str
    least: int = 0
    half: bool = False
    few: bool = False

    def shortest(self) -> Length:
        """The least that it can be."""
        return replace(self, count=self.least or self.count)


def after(day: date, length: Length) -> date:
    """The day on which a length that begins on a day is over."""
    return _moved(day, length, 1)


def before(day: date, length: Length) -> date:
    """The day on which a length must begin to be over on a day."""
    return _moved(day, length, -1)


def _moved(day: date, length: Length, sign: int) -> date:
    count, unit = length.count, length.unit
    if unit == "workday":
        return _workdays(day, count, sign * DAY)
    if unit not in _MONTHS:
        return day + sign * timedelta(days=_DAYS[unit] * count + (4 if length.half else 0))
    found = later(day, sign * _MONTHS[unit] * count)
    if length.half and unit == "year":
        return later(found, sign * 6)
    return found + sign * 15 * DAY if length.half else found


def _workdays(day: date, count: int, step: timedelta) -> date:
    """So many days on that are in no weekend."""
    while count:
        day += step
        count -= day.weekday() < 5
    return day
