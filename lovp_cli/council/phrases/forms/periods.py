"""Months, quarters, halves of a year and seasons."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from lovp_cli.council.phrases.dated import (
    Dated,
    Kind,
    Year,
    first_to_begin,
    fixed,
    no_such,
    two_readings,
    yearly,
)
from lovp_cli.council.phrases.grammar.form import Form
from lovp_cli.council.phrases.situation import Saying
from lovp_cli.council.phrases.spans import Span, half_year, later, month, months, quarter, season


def _month(saying: Saying, month: int, of_year: Year | None = None) -> Dated:
    found = yearly(saying, partial(_month_in, month), "month", of_year)
    return replace(found, clear=bool(of_year))


def _month_in(number: int, year: int) -> Span:
    return month(year, number)


def _month_in_figures(saying: Saying, my: tuple[str, str]) -> Dated:
    if not 1 <= int(my[0]) <= 12:
        raise no_such(saying)
    return _month(saying, int(my[0]), Year(int(my[1])))


def _month_as_in_files(saying: Saying, ym: tuple[str, str]) -> Dated:
    return _month_in_figures(saying, (ym[1], ym[0]))


def _quarter(saying: Saying, number: int = 4, of_year: Year | None = None) -> Dated:
    if not 1 <= number <= 4:
        raise no_such(saying)
    return yearly(saying, lambda at: quarter(at, number), "quarter", of_year)


def _quarter_in_figures(saying: Saying, year_q: tuple[str, str]) -> Dated:
    return _quarter(saying, int(year_q[1]), Year(int(year_q[0])))


def _half(saying: Saying, number: int, of_year: Year | None = None) -> Dated:
    if number not in (1, 2):
        raise no_such(saying)
    found = yearly(saying, lambda at: half_year(at, number), "half", of_year)
    return replace(found, clear=bool(of_year))


def _season(saying: Saying, season: int, of_year: Year | None = None) -> Dated:
    found = yearly(saying, partial(_season_in, season), "season", of_year)
    return replace(found, clear=bool(of_year))


def _season_in(code: int, year: int) -> Span:
    return season(year, code)


def _winter(saying: Saying, years: tuple[str, str]) -> Dated:
    if int(years[1]) % 100 != (int(years[0]) + 1) % 100:
        raise no_such(saying)
    return _season(saying, 24, Year(int(years[0])))


def _this(saying: Saying, named: Dated) -> Dated:
    """The one that is now, or that this year has or had; a winter may have begun last year."""
    at = saying.said_on
    before = named.reckon(at.year - 1)
    if before.last.year == at.year and 0 < at.month - before.last.month <= 3:
        raise two_readings(saying, before.first, named.reckon(at.year).first)
    year = at.year - 1 if before.last >= at else at.year
    return named.in_year(Year(year, named=False))


def _coming(saying: Saying, named: Dated) -> Dated:
    """The first that has not begun."""
    return fixed(first_to_begin(named, saying), named.kind)


def _next(saying: Saying, named: Dated) -> Dated:
    """The first to begin, where that is the one of next year; else there are two readings.

    While one goes on, there is but one: a winter that began last year is followed by the next.
    """
    first, second = first_to_begin(named, saying), named.reckon(saying.said_on.year + 1)
    running = named.reckon(saying.said_on.year - 1).last >= saying.said_on
    if first.first != second.first and not running:
        raise two_readings(saying, first.first, second.first)
    return fixed(first, named.kind)


def _running(kind: Kind, count: int, saying: Saying) -> Dated:
    """The month, quarter or half-year that it is; each of so many months."""
    at = saying.said_on
    return fixed(months(at.year, (at.month - 1) // count * count + 1, count), kind)


def _following(kind: Kind, count: int, saying: Saying) -> Dated:
    at = saying.said_on
    first = later(at.replace(month=(at.month - 1) // count * count + 1, day=1), count)
    return fixed(months(first.year, first.month, count), kind)


_QUARTER = "(kwartaal|kw|quarter|qtr)"
_HALF = "(halfjaar|half jaar|half - jaar|jaarhelft|half year|half - year|halfyear)"
FORMS = (
    Form("month", "[de|the] [maand|month of] {month:month_name} [{of_year}]", _month,
         "oktober; de maand oktober; okt. 2021", "October; Oct 2021", "2021-10"),
    Form("month", "{my}", _month_in_figures, "10-2021", "10/2021", "2021-10"),
    Form("month", "{ym}", _month_as_in_files, "2021-10", "2021-10", "2021-10"),
    Form("month", "{of_year:year} {month:month_name}", _month,
         "volgend jaar maart", "next year March", "2022-03"),
    Form("month", "{value:this_month}", lambda _, value: value),
    Form("this_month", "<this> (maand|month)", partial(_running, "month", 1),
         "deze maand", "this month", "2021-09"),
    Form("this_month", "[de|the] <next> (maand|month)", partial(_following, "month", 1),
         "volgende maand", "next month", "2021-10"),
    Form("quarter", "[<the>] {number:q_no} [{of_year}]", _quarter,
         "Q4; K4; Q4 2021; Q4-2021; Q4 '21", "Q4; Q4 of 2021", "2021-10/2021-12"),
    Form("quarter", "(q|k) {number} [{of_year}]", _quarter, "Q 4", "Q 4", "2021-10/2021-12"),
    Form("quarter", "{of_year:year} [-|/|,] {number:q_no}", _quarter,
         "2021-Q4; 2021 Q4", "2021-Q4", "2021-10/2021-12"),
    Form("quarter", "{year_q}", _quarter_in_figures, "2021Q4", "2021Q4", "2021-10/2021-12"),
    Form("quarter", f"[<the>] {{number:nth}} {_QUARTER} [{{of_year}}]", _quarter,
         "het vierde kwartaal; 4e kwartaal van 2021", "the fourth quarter; 4th quarter of 2021",
         "2021-10/2021-12"),
    Form("quarter", f"{_QUARTER} {{number}} [{{of_year}}]", _quarter,
         "kwartaal 4; kw. 4 2021", "quarter 4", "2021-10/2021-12"),
    Form("quarter", "[het] laatste kwartaal [{of_year}]", _quarter,
         "het laatste kwartaal", "", "2021-10/2021-12"),
    Form("quarter", "[the] last quarter {of_year}", _quarter,
         "", "the last quarter of this year", "2021-10/2021-12"),
    Form("quarter", "<this> (kwartaal|quarter)", partial(_running, "quarter", 3),
         "dit kwartaal", "this quarter", "2021-07/2021-09"),
    Form("quarter", "[het|the] (<next>|<coming>) (kwartaal|quarter)",
         partial(_following, "quarter", 3), "volgend kwartaal", "next quarter", "2021-10/2021-12"),
    Form("half", f"[<the>] {{number:nth}} {_HALF} [{{of_year}}]", _half,
         "het eerste halfjaar; 1e halfjaar 2022", "the first half-year", "2022-01/2022-06"),
    Form("half", "{number:h_no} [{of_year}]", _half, "H1 2022", "H1 2022", "2022-01/2022-06"),
    Form("half", "{of_year:year} [-|/] {number:h_no}", _half, "2022-H1", "2022-H1",
         "2022-01/2022-06"),
    Form("half", "[<the>] {number:nth} (helft|half) [{of_year}]", _half,
         "eerste helft; de eerste helft van 2022", "first half of 2022", "2022-01/2022-06"),
    Form("half", f"<this> {_HALF}", partial(_running, "half", 6),
         "dit halfjaar", "this half-year", "2021-07/2021-12"),
    Form("half", f"<next> {_HALF}", partial(_following, "half", 6),
         "volgend halfjaar", "next half-year", "2022-01/2022-06"),
    Form("season", "[<the>] {season:season_name} [{of_year}]", _season,
         "najaar; de herfst van 2021; najaar '21", "autumn; the autumn of 2021", "2021-23"),
    Form("season", "{of_year:year} {season:season_name}", _season,
         "volgend jaar zomer", "next year summer", "2022-22"),
    Form("season", "[de|the] winter [van|of] {years}", _winter,
         "winter 2021-2022", "the winter of 2021/2022", "2021-24"),
    Form("season", "[de|the] winter [van|of] {years:ym}", _winter, "winter 2021-22",
         "winter 2021-22", "2021-24"),
    Form("named", "[maand] {month:month_name}", _month, "deze oktober", "this October", "2021-10"),
    Form("named", "{season:season_name}", _season, "dit najaar", "this autumn", "2021-23"),
    Form("period_to_come", "[<the>] <this> {named}", _this, "dit najaar", "this autumn", "2021-23"),
    Form("period_to_come", "[<the>] <coming> {named}", _coming,
         "komende winter", "the coming winter", "2021-24"),
    Form("period_to_come", "[<the>] <next> {named}", _next,
         "volgend voorjaar", "next spring", "2022-21"),
)  # fmt: skip
