"""Days by their date, in figures or with the name of a month."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from lovp_cli.council.phrases.dated import Dated, Year, fixed, no_such, yearly
from lovp_cli.council.phrases.dates import MONTHS
from lovp_cli.council.phrases.grammar.form import Form
from lovp_cli.council.phrases.not_understood import NotUnderstood
from lovp_cli.council.phrases.situation import Saying
from lovp_cli.council.phrases.spans import Span, one_day


def in_month(saying: Saying, day: int, month: int, of_year: Year | None = None) -> Dated:
    """A day by its number and month."""
    try:
        date(2000, month, day)  # a leap year: whether any year has this day
    except ValueError:
        raise no_such(saying) from None
    return yearly(saying, lambda at: one_day(date(at, month, day)), "day", of_year)


def _iso(saying: Saying, iso: tuple[str, str, str]) -> Dated:
    year, month, day = map(int, iso)
    try:
        return fixed(one_day(date(year, month, day)), "day", named=True)
    except ValueError:
        raise no_such(saying) from None


def _in_figures(saying: Saying, dmy: tuple[str, str, str, str]) -> Dated:
    day, mark, month, year = dmy
    if len(year) == 2:
        raise NotUnderstood(
            f"'{saying.words}' has a year of two digits: type {day}{mark}{month}{mark}20{year}"
        )
    number = int(year) if len(year) == 4 else 2000 + int(year[1:])
    return _day_first(saying, day, month, Year(number))


def _without_year(saying: Saying, dm: tuple[str, str, str]) -> Dated:
    return replace(_day_first(saying, dm[0], dm[2]), clear=False)


def _day_first(saying: Saying, day: str, month: str, year: Year | None = None) -> Dated:
    if not 1 <= int(month) <= 12:
        raise NotUnderstood(
            f"{saying.words} does not exist: there is no month {int(month)}; the day comes first"
        )
    return in_month(saying, int(day), int(month), year)


def _month_and_two_digits(saying: Saying, month: int, short: int) -> Dated:
    """`maart 24`, which may be a day or a year; a day only where English has it so."""
    year, word = 2000 + short, saying.words.split()[0]
    # English, by its name or its capital.
    english = word.casefold() in _ENGLISH_ONLY or (
        word[0].isupper() and word.casefold() not in _DUTCH_ONLY
    )
    if english and short and not -2 <= year - saying.said_on.year <= 3:
        return in_month(saying, short, month)
    if not 1 <= short <= 31:
        raise NotUnderstood(f"'{saying.words}' has a year of two digits: type {word} {year}")
    name = MONTHS["en"].split()[month - 1]
    raise NotUnderstood(
        f"'{saying.words}' can be {short} {name} or {name} {year}:"
        f" type {short} {word}, or {word} {year}"
    )


def _of_any_month(saying: Saying, day: int) -> Dated:
    """`de 15e`: of the month that it is, or of the next."""
    at = saying.said_on.year * 12 + saying.said_on.month - 1

    def in_turn(turn: int) -> Span:
        return one_day(date(turn // 12, turn % 12 + 1, day))

    if saying.prose or not 1 <= day <= 31:
        raise no_such(saying)
    return Dated(in_turn, (at, at + 1, at + 2), "day")


_DUTCH, _ENGLISH = set(MONTHS["nl"].split()), set(MONTHS["en"].lower().split())
_DUTCH_ONLY = (_DUTCH - _ENGLISH) | {"mrt", "okt"}
_ENGLISH_ONLY = (_ENGLISH - _DUTCH) | {"mar", "oct"}
_NUMBER = "({day:number}|{day:nth}|{day:count_nl})"
FORMS = (
    Form("calendar_day", "{iso}", _iso, "2021-12-01", "2021-12-01", "2021-12-01"),
    Form("calendar_day", "{dmy}", _in_figures, "1-12-2021", "1/12/2021", "2021-12-01"),
    Form("calendar_day", "{dm}", _without_year, "1-12", "1/12", "2021-12-01"),
    Form(
        "calendar_day",
        f"[<the>|den] {_NUMBER} [of|van] {{month:month_name}} [{{of_year}}]",
        in_month,
        "1 december; 1e december; één december; 1 december 2021; 1 dec. '21",
        "1 December; the first of December; 1st of December 2021",
        "2021-12-01",
    ),
    Form("calendar_day", "{month:month_name} {short}", _month_and_two_digits,
         "maart 24", "March 24; December 31 = 2021-12-31", "refused"),
    Form("calendar_day", "{month:month_name} {day:number} [,] [{of_year:year}]", in_month,
         "", "December 1; December 1, 2021", "2021-12-01"),
    Form("calendar_day", "{month:month_name} [the] {day:nth} [,] [{of_year:year}]", in_month,
         "", "December 1st; December the first, 2021", "2021-12-01"),
    Form("day", "(de|the) {day:nth_figure}", _of_any_month, "de 15e", "the 15th", "2021-10-15"),
)  # fmt: skip
