"""Dates in words."""

from __future__ import annotations

from datetime import date

MONTHS = {
    "nl": "januari februari maart april mei juni juli augustus september oktober november december",
    "en": "January February March April May June July August September October November December",
}
SEASONS = {
    "nl": {"21": "lente", "22": "zomer", "23": "herfst", "24": "winter"},
    "en": {"21": "spring", "22": "summer", "23": "autumn", "24": "winter"},
}
_TO = {"nl": "tot en met", "en": "to"}


def day_in_words(day: date, language: str) -> str:
    """A day as people write it: `29 november 2021`."""
    return f"{day.day} {_month(day.month, language)} {day.year}"


def span_in_words(by: str, language: str) -> str:
    """An EDTF date or interval as people write it: `januari 2022 tot en met maart 2022`."""
    first, _, last = by.partition("/")
    if last in ("", first):
        return _single(first, language)
    start, end = _single(first, language), _single(last, language)
    if first[:4] == last[:4] and len(first) > 4 and len(last) > 4:
        start = start.removesuffix(f" {first[:4]}")
    return f"{start} {_TO[language]} {end}"


def _single(text: str, language: str) -> str:
    year, *rest = text.split("-")
    if not rest:
        return year
    if len(rest) == 2:
        return day_in_words(date.fromisoformat(text), language)
    if rest[0] in SEASONS[language]:
        following = f"-{int(year) + 1}" if rest[0] == "24" else ""
        return f"{SEASONS[language][rest[0]]} {year}{following}"
    return f"{_month(int(rest[0]), language)} {year}"


def _month(number: int, language: str) -> str:
    return MONTHS[language].split()[number - 1]
