"""Years, alone and beside a date."""

from __future__ import annotations

from dataclasses import replace

from lovp_cli.council.phrases.dated import Dated, Year, fixed
from lovp_cli.council.phrases.grammar.form import Form
from lovp_cli.council.phrases.not_understood import NotUnderstood
from lovp_cli.council.phrases.situation import Saying
from lovp_cli.council.phrases.spans import year as whole


def _named(_: Saying, number: int) -> Year:
    if number == 0:
        raise NotUnderstood("there is no year 0")
    return Year(number)


def _short(_: Saying, number: int) -> Year:
    return Year(2000 + number)


def _without_apostrophe(_: Saying, short: int) -> Year:
    raise NotUnderstood(f"{short:02} is a year of two digits: type {2000 + short}, or '{short:02}")


def _this(saying: Saying) -> Year:
    return Year(saying.said_on.year, named=False)


def _next(saying: Saying) -> Year:
    return Year(saying.said_on.year + 1, named=False)


def _new(saying: Saying) -> Year:
    if saying.said_on.month <= 2:
        raise NotUnderstood(f"'{saying.words}', said early in the year: type the year")
    return _next(saying)


def _same(_: Saying, year: Year) -> Year:
    return year


def _whole(_: Saying, year: Year) -> Dated:
    return replace(fixed(whole(year.number), "year", named=year.named), clear=not year.named)


def _two(_: Saying, years: tuple[str, str]) -> Dated:
    first, last = int(years[0]), int(years[1])
    last = last if last > 99 else first // 100 * 100 + last
    spans = whole(first), whole(last)
    by = f"{spans[0].by}/{spans[1].by}"
    return fixed(spans[1]._replace(by=by, first=spans[0].first), "range", named=True)


FORMS = (
    Form("year", "[het jaar|the year|jaar|year|kalenderjaar|het kalenderjaar] {number:yyyy}",
         _named, "2022; het jaar 2022", "2022; the year 2022", "2022"),
    Form("year", "{number:yy}", _short, "eind '22", "end of '22", "2022-10/2022-12"),
    Form("relative_year", "(dit|het|this|the|lopend|het lopende|dit lopende|the current|current)"
         " (jaar|kalenderjaar|year|calendar year)", _this, "dit jaar", "this year", "2021"),
    Form("relative_year", "[het|the] (volgend|volgende|komend|komende|aankomend|aankomende|next"
         "|coming) (jaar|kalenderjaar|year|calendar year)", _next,
         "volgend jaar", "next year", "2022"),
    Form("relative_year", "(het|the|in het) (nieuwe|new) (jaar|year)", _new,
         "begin van het nieuwe jaar", "early in the new year", "2022-01/2022-03"),
    Form("year", "{year:relative_year}", _same),
    Form("of_year", "[van|in|of|-|/|,] {year}", _same,
         "maart van volgend jaar", "March of next year", "2022-03"),
    Form("of_year", "{short}", _without_apostrophe, "Q3 26", "Q3 26", "refused"),
    Form("year_span", "{year}", _whole, "2022", "2022", "2022"),
    Form("year_span", "{short}", _without_apostrophe, "eind 26", "end of 26", "refused"),
    Form("year_span", "{years}", _two, "2022-2023", "2022/2023", "2022/2023"),
    Form("year_span", "{years:ym}", _two, "", "", ""),
)  # fmt: skip
