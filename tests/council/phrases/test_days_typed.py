"""Days as they are typed after a flag."""

from __future__ import annotations

from contextlib import suppress
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lovp_cli.council.phrases.dates import day_in_words
from lovp_cli.council.phrases.days_typed import DayRead, day_typed
from lovp_cli.council.phrases.not_understood import NotUnderstood
from lovp_cli.council.records.values import LANGUAGES

TODAY = date(2026, 7, 28)  # a Tuesday

# What was typed, the day it is when looking back, and when looking ahead.
DAYS = [
    ("2026-03-01", "2026-03-01", "2026-03-01"),
    ("1-3-2026; 1/3/2026; 1.3.2026; 01-03-2026", "2026-03-01", "2026-03-01"),
    ("1 maart 2026; 1 mrt. 2026; 1 March 2026; March 1, 2026; 1 maart '26", *["2026-03-01"] * 2),
    ("1 maart; 1-3; 1/3; 1 March; March 1st; 1e maart; één maart", "2026-03-01", "2027-03-01"),
    ("28 juli; 28-7; today; vandaag; dinsdag; Tuesday", "2026-07-28", "2026-07-28"),
    ("gisteren; yesterday", "2026-07-27", "2026-07-27"),
    ("eergisteren; the day before yesterday", "2026-07-26", "2026-07-26"),
    ("morgen; tomorrow", "2026-07-29", "2026-07-29"),
    ("overmorgen; day after tomorrow", "2026-07-30", "2026-07-30"),
    ("vrijdag; Friday; vr; fri", "2026-07-24", "2026-07-31"),
    ("afgelopen vrijdag; vorige vrijdag; last Friday; vrijdag jl.", "2026-07-24", "2026-07-24"),
    ("komende vrijdag; vrijdag a.s.; aanstaande vrijdag", "2026-07-31", "2026-07-31"),
    ("27 september jl.", "2025-09-27", "2025-09-27"),
    ("1 september a.s.", "2026-09-01", "2026-09-01"),
    ("donderdag 25 juni 2026; do 25-6-2026; 25 juni 2026 (donderdag)", *["2026-06-25"] * 2),
    ("kerst", "2025-12-25", "2026-12-25"),
]


@pytest.mark.parametrize(("typed", "back", "ahead"), DAYS)
def test_a_day_is_understood(typed: str, back: str, ahead: str) -> None:
    for words in typed.split("; "):
        assert day_typed(words, TODAY, looks_back=True).day == date.fromisoformat(back)
        assert day_typed(f" {words} ", TODAY, looks_back=False).day == date.fromisoformat(ahead)


@pytest.mark.parametrize(
    ("words", "note"),
    [
        ("2026-03-01", None),
        ("1-3-2026", None),
        ("1 maart", "read as 2026, as it has no year"),
        ("vrijdag", "read as 24 July 2026"),
        ("gisteren", "read as 27 July 2026"),
        ("vandaag", None),
    ],
)
def test_how_it_was_read_is_noted(words: str, note: str | None) -> None:
    assert day_typed(words, TODAY, looks_back=True).note == note


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        ("maart 24", "'maart 24' can be 24 March or March 2024: type 24 maart, or maart 2024"),
        ("1 maart 24", "24 is a year of two digits: type 2024, or '24"),
        ("1-3-24", "'1-3-24' has a year of two digits: type 1-3-2024"),
        ("31 februari", "31 februari does not exist"),
        ("2026-02-30", "2026-02-30 does not exist"),
        ("12-31-2026", "12-31-2026 does not exist: there is no month 31; the day comes first"),
        ("29 februari", "29 februari does not exist in these years: type its year"),
        ("vrijdag 25 juni 2026", "25 juni 2026 is a Thursday, not a Friday"),
        ("Friday 25 June 2026", "25 June 2026 is a Thursday, not a Friday"),
        ("maart 2026", "'maart 2026' is not a day: type it as 2026-07-28, 28-7, 28 juli 2026"),
        ("blauw", "'blauw' is not a day"),
        ("", "'' is not a day"),
    ],
)
def test_what_is_no_day_is_refused_with_its_reason(words: str, reason: str) -> None:
    with pytest.raises(NotUnderstood) as refusal:
        day_typed(words, TODAY, looks_back=True)
    assert refusal.value.reason.startswith(reason)


@given(st.dates(date(1000, 1, 1), date(9998, 12, 31)), st.sampled_from(LANGUAGES), st.booleans())
def test_a_day_in_words_is_that_day(day: date, language: str, looks_back: bool) -> None:
    read = day_typed(day_in_words(day, language), TODAY, looks_back=looks_back)
    assert read == DayRead(day)


@given(st.dates(date(2021, 1, 1), date(2030, 12, 31)), st.integers(0, 364))
def test_without_a_year_it_is_the_last_until_today_or_the_first_from_today(
    today: date, ago: int
) -> None:
    back, ahead = today - timedelta(days=ago), today + timedelta(days=ago)
    if (back.month, back.day) != (2, 29):
        assert day_typed(f"{back.day}-{back.month}", today, looks_back=True).day == back
    if (ahead.month, ahead.day) != (2, 29):
        assert day_typed(f"{ahead.day}/{ahead.month}", today, looks_back=False).day == ahead


@given(st.text(), st.dates(), st.booleans())
def test_any_text_is_a_day_or_refused(text: str, today: date, looks_back: bool) -> None:
    with suppress(NotUnderstood):
        day_typed(text, today, looks_back=looks_back)
