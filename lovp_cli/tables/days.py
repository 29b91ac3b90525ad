"""Days as they stand in the cells of lists."""

from __future__ import annotations

import re
from datetime import date, timedelta
from functools import lru_cache
from typing import NamedTuple

from lovp_cli.council.lookup.days import find_day
from lovp_cli.council.phrases.vocabulary import MONTH_NUMBERS
from lovp_cli.council.records.refusal import Refusal

_MONTHS = "|".join(sorted(MONTH_NUMBERS, key=len, reverse=True))
_DAY = re.compile(
    r"(?<![\d/.-])(?:\d{4}-\d\d-\d\d(?:[T ]00:00(?::00)?)?"
    r"|\d{1,2}(?P<sign>[-/.])\d{1,2}(?P=sign)(?:\d{4}|'?\d\d)"
    rf"|\d{{1,2}} (?:{_MONTHS})\.? (?:\d{{4}}|'\d\d))(?![\d/-])",
    re.IGNORECASE,
)
_SHORT_YEAR = re.compile(r"(\d{1,2}[-/.]\d{1,2}[-/.])'?(\d\d)")
# Days as a spreadsheet counts them: from 1954 to 2119.
_SERIAL = re.compile(r"([2-7]\d{4})(?:\.0+)?")
_FIRST = date(1899, 12, 30)


class DayFound(NamedTuple):
    """A day in a text, and where it stands there."""

    start: int
    end: int
    day: date


def day_of(text: str, what: str) -> date:
    """The day that a cell holds, alone or among words. Raises Refusal."""
    if found := _SERIAL.fullmatch(text):
        return _FIRST + timedelta(days=int(found[1]))
    for match in _DAY.finditer(text):
        _read(match.group(), what)
    days = {found.day for found in days_in(text)}
    if len(days) == 1:
        return days.pop()
    if days:
        raise Refusal(f"{what}: '{text}' holds several days")
    raise Refusal(f"{what}: '{text}' is no day with a year, such as 31-12-2024")


@lru_cache(maxsize=4096)
def days_in(text: str) -> tuple[DayFound, ...]:
    """The days with a year that stand in a text, in order; none that does not exist."""
    found = []
    for match in _DAY.finditer(text):
        try:
            day = _read(match.group(), "")
        except Refusal:
            continue
        found.append(DayFound(match.start(), match.end(), day))
    return tuple(found)


@lru_cache(maxsize=4096)
def _read(text: str, what: str) -> date:
    """A day as it stands in a list; of two digits, a year is of this century. Raises Refusal."""
    text = re.split(r"[T ]00:00", text)[0]
    if short := _SHORT_YEAR.fullmatch(text):
        text = f"{short[1]}20{short[2]}"
    return find_day(text, date.max, what, looks_back=True).day
