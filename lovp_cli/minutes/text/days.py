"""The day of a meeting, as its report tells it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date
from typing import NamedTuple

from lovp_cli.council.phrases.vocabulary import MONTH_NUMBERS
from lovp_cli.minutes.text.blocks import Block
from lovp_cli.minutes.text.languages import language_of

_MONTHS = "|".join(sorted(MONTH_NUMBERS, key=len, reverse=True))
_NTH = r"(?:st|nd|rd|th|e)?"
_YEAR = r"(\d{4}|'\d\d)"
_FORMS = (
    # by the order of day, month and year in them
    ("dmy", rf"\b(\d{{1,2}}){_NTH}\s+(?:of\s+)?({_MONTHS})\.?,?\s+{_YEAR}\b"),
    ("mdy", rf"\b({_MONTHS})\.?\s+(\d{{1,2}}){_NTH},?\s+{_YEAR}\b"),
    ("dmy", r"\b(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|'\d\d)\b"),
    ("ymd", r"\b(\d{4})-(\d\d)-(\d\d)\b"),
)
# The year may stand elsewhere: `dinsdag 4 februari`.
_NO_YEAR = re.compile(rf"\b(\d{{1,2}})\s+({_MONTHS})\b(?!\.?,?\s*['\d])", re.IGNORECASE)
# A day behind these is that of something else.
_OTHER = re.compile(
    r"(?:vastgesteld|goedgekeurd|verzonden|versie|volgende?|vorige?|concept d\.d\.|gewijzigd"
    r"|adopted|approved|next|previous|last|version)\b[^.;|]{0,40}$",
    re.IGNORECASE,
)
_HELD = re.compile(
    r"verslag|notulen|terugkoppeling|vergadering|overleg|bijeenkomst|gehouden|minutes|meeting|held",
    re.IGNORECASE,
)
_FRONT, _TITLES = 12, 4


class DayFound(NamedTuple):
    """A day that is written out in a text, where it begins, and another that it may mean."""

    start: int
    day: date
    or_else: date | None = None


def days_in(text: str, *, english: bool = False) -> list[DayFound]:
    """The days in a text; in English a day in figures may be read in two ways."""
    found = []
    for order, form in _FORMS:
        for match in re.finditer(form, text, re.IGNORECASE):
            parts = dict(zip(order, match.groups(), strict=True))
            day = _day(parts["y"], parts["m"], parts["d"])
            twice = english and parts["m"].isdigit() and order == "dmy"
            other = _day(parts["y"], parts["d"], parts["m"]) if twice else None
            if day or other:
                found.append(DayFound(match.start(), day or other or date.min, other))
    return sorted(found)


def _day(year: str, month: str, day: str) -> date | None:
    number = int(month) if month.isdigit() else MONTH_NUMBERS.get(month.lower(), 0)
    full = int(year.replace("'", "20"))
    try:
        return date(full, number, int(day))
    except ValueError:
        return None


def meeting_days(blocks: Sequence[Block]) -> tuple[date, ...]:
    """The days on which the meeting may have been held, the likeliest first."""
    english = language_of(blocks) == "en"
    first = [block for block in blocks if block.kind != "row"][:_FRONT]
    dated = [(block, found) for block in first if (found := _own_days(block, english=english))]
    if not dated:
        return _without_year(first) or _anywhere(blocks, english=english)
    chosen = dated[0][1]
    for block, found in dated:
        if block in first[:_TITLES] and _HELD.search(block.text):
            chosen = found
            break
    return tuple(dict.fromkeys(day for one in chosen for day in (one.day, one.or_else) if day))


def _own_days(block: Block, *, english: bool) -> list[DayFound]:
    """The days in a block, but for those of something else, where there are others."""
    found = days_in(block.text, english=english)
    own = [one for one in found if not _OTHER.search(block.text[: one.start])]
    return own or found


def _without_year(blocks: Sequence[Block]) -> tuple[date, ...]:
    """A day whose year stands elsewhere at the beginning."""
    years = {year for block in blocks for year in re.findall(r"\b20\d\d\b", block.text)}
    if len(years) != 1:
        return ()
    return tuple(
        day
        for block in blocks[:_TITLES]
        for match in _NO_YEAR.finditer(block.text)
        if (day := _day(min(years), match[2], match[1]))
    )[:1]


def _anywhere(blocks: Sequence[Block], *, english: bool) -> tuple[date, ...]:
    """A day further on that is said to be that of the meeting; else all there are."""
    every = list(_every(blocks, english=english))
    held = [day for text, day in every if _HELD.search(text)]
    return tuple(dict.fromkeys(held[:1] or [day for _, day in every]))


def _every(blocks: Sequence[Block], *, english: bool) -> Iterator[tuple[str, date]]:
    for block in blocks:
        for found in days_in(block.text, english=english):
            yield block.text, found.day
