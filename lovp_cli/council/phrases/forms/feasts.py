"""Days that have a name of their own."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from functools import partial

from lovp_cli.council.phrases.dated import Dated, Year, yearly
from lovp_cli.council.phrases.grammar.form import Form
from lovp_cli.council.phrases.situation import Saying
from lovp_cli.council.phrases.spans import DAY, Span, days, one_day


def easter(year: int) -> date:
    """Easter Sunday, by the rule of the Gregorian calendar as Meeus and Butcher put it."""
    golden, century = year % 19, year // 100
    leaps = century // 4
    moon = (19 * golden + century - leaps - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    rest = (32 + 2 * (century % 4) + 2 * (year % 100 // 4) - moon - year % 100 % 4) % 7
    late = (golden + 11 * moon + 22 * rest) // 451
    month, day = divmod(moon + rest - 7 * late + 114, 31)
    return date(year, month, day + 1)


def _from_easter(count: int) -> Callable[[int], date]:
    return lambda year: easter(year) + timedelta(days=count)


def _on(day: int, month: int) -> Callable[[int], date]:
    return lambda year: date(year, month, day)


def _kings_day(year: int) -> date:
    """27 April; the day before where that is a Sunday."""
    day = date(year, 4, 27)
    return day - DAY if day.weekday() == 6 else day


def _budget_day(year: int) -> date:
    """The third Tuesday of September."""
    earliest = date(year, 9, 15)
    return earliest + timedelta(days=(1 - earliest.weekday()) % 7)


def _feast(day_in: Callable[[int], date], saying: Saying, of_year: Year | None = None) -> Dated:
    found = yearly(saying, lambda year: one_day(day_in(year)), "day", of_year)
    return replace(found, clear=bool(of_year))


def _both_days(day_in: Callable[[int], date], saying: Saying, of_year: Year | None = None) -> Dated:
    def both(year: int) -> Span:
        return days(day_in(year), day_in(year) + DAY)

    return yearly(saying, both, "range", of_year)


def _turn(saying: Saying, of_year: Year | None = None) -> Dated:
    """The turn of the year: before it is until its last day."""
    return yearly(saying, lambda year: one_day(date(year, 12, 31)), "turn", of_year)


# Names, what they are, an example in each language and what it gives; in the order of the year.
_FEASTS = (
    ("nieuwjaar|nieuwjaarsdag|new year|new year's day|new years day", _on(1, 1),
     "nieuwjaar", "New Year's Day", "2022-01-01"),
    ("goede vrijdag|good friday", _from_easter(-2), "Goede Vrijdag", "Good Friday", "2022-04-15"),
    ("pasen|paaszondag|eerste paasdag|1e paasdag|easter|easter sunday", _from_easter(0),
     "Pasen", "Easter", "2022-04-17"),
    ("tweede paasdag|2e paasdag|paasmaandag|easter monday", _from_easter(1),
     "tweede paasdag", "Easter Monday", "2022-04-18"),
    ("koningsdag|king's day|kings day", _kings_day, "Koningsdag", "King's Day", "2022-04-27"),
    ("dodenherdenking", _on(4, 5), "dodenherdenking", "", "2022-05-04"),
    ("bevrijdingsdag|liberation day", _on(5, 5), "Bevrijdingsdag", "Liberation Day", "2022-05-05"),
    ("hemelvaart|hemelvaartsdag|ascension|ascension day", _from_easter(39),
     "Hemelvaart", "Ascension Day", "2022-05-26"),
    ("pinksteren|eerste pinksterdag|1e pinksterdag|whitsun|pentecost|whit sunday",
     _from_easter(49), "Pinksteren", "Whitsun", "2022-06-05"),
    ("tweede pinksterdag|2e pinksterdag|whit monday", _from_easter(50),
     "tweede pinksterdag", "Whit Monday", "2022-06-06"),
    ("prinsjesdag", _budget_day, "Prinsjesdag", "Prinsjesdag", "2022-09-20"),
    ("sint maarten", _on(11, 11), "Sint Maarten", "", "2021-11-11"),
    ("sinterklaas|pakjesavond|sinterklaasavond", _on(5, 12), "Sinterklaas", "", "2021-12-05"),
    ("kerstavond|christmas eve", _on(24, 12), "kerstavond", "Christmas Eve", "2021-12-24"),
    ("kerst|kerstmis|eerste kerstdag|1e kerstdag|christmas|christmas day|xmas", _on(25, 12),
     "kerst", "Christmas", "2021-12-25"),
    ("tweede kerstdag|2e kerstdag|boxing day", _on(26, 12),
     "tweede kerstdag", "Boxing Day", "2021-12-26"),
    ("oudjaar|oudejaarsdag|oudejaarsavond|new year's eve|new years eve", _on(31, 12),
     "oudejaarsdag", "New Year's Eve", "2021-12-31"),
)  # fmt: skip
FORMS = (
    *(
        Form("feast_day", f"[<the>] ({names}) [{{of_year}}]", partial(_feast, day_in), *examples)
        for names, day_in, *examples in _FEASTS
    ),
    Form("feast", "[<the>] kerstdagen [{of_year}]", partial(_both_days, _on(25, 12)),
         "de kerstdagen", "", "2021-12-25/2021-12-26"),
    Form("feast", "[<the>] paasdagen [{of_year}]", partial(_both_days, easter),
         "de paasdagen", "", "2022-04-17/2022-04-18"),
    Form("feast", "[<the>] pinksterdagen [{of_year}]",
         partial(_both_days, _from_easter(49)), "de pinksterdagen", "", "2022-06-05/2022-06-06"),
    Form("feast", "[<the>] (jaarwisseling|oud en nieuw|turn of the year) [{of_year}]", _turn,
         "de jaarwisseling; oud en nieuw", "the turn of the year", "2021-12-31"),
)  # fmt: skip
