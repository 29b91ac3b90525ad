"""What the words around a date make of it: in it, by it, before it, from it, after it."""

from __future__ import annotations

from dataclasses import replace
from typing import NoReturn

from lovp_cli.council.phrases.dated import PARTS, Dated, Year, chosen, past
from lovp_cli.council.phrases.dates import day_in_words
from lovp_cli.council.phrases.grammar.form import Form
from lovp_cli.council.phrases.not_understood import NotUnderstood
from lovp_cli.council.phrases.situation import Saying
from lovp_cli.council.phrases.spans import DAY, Span, days, month, one_day, written


def _in(_: Saying, date: Dated) -> Dated:
    return replace(date, clear=True)


def by(_: Saying, date: Dated) -> Dated:
    """That date itself, and no meeting that may be held on it."""
    return replace(date, bare=False, clear=True)


def _english_by(saying: Saying, date: Dated) -> Dated:
    """`by the summer` is before it; `by March` may be in it."""
    return before(saying, date) if date.kind == "season" else by(saying, date)


def before(saying: Saying, date: Dated) -> Dated:
    """Until the day before it begins; before its end is no sooner than at its end."""
    if date.kind in ("end", "turn"):
        return by(saying, date)
    if date.kind in ("middle", "run", "range"):
        raise NotUnderstood(f"'{saying.words}' leaves open when it ends: type its last day")
    change = _before_season if date.kind == "season" else _day_before
    return by(saying, date.then(change, "day"))


def _day_before(span: Span) -> Span:
    note = f"the day before {day_in_words(span.first, 'en')}"
    return one_day(span.first - DAY)._replace(over=span.over, note=note)


def _before_season(span: Span) -> Span:
    """Before the summer is by the end of June, until when councils meet."""
    if span.first.month != 6:
        return _day_before(span)
    return written(f"{span.first.year:04}-06-30")._replace(over=span.over, note="the end of June")


def _after(saying: Saying, date: Dated) -> Dated:
    """After the summer is in September; what else comes after something has no end."""
    if date.kind != "season" or chosen(date, saying).first.month != 6:
        _no_end(saying)
    if date.yearly and saying.said_on.month == 9:
        raise NotUnderstood(f"'{saying.words}', said in September: type the month and the year")
    return by(saying, date.then(lambda span: month(span.first.year, 9), "month"))


def _no_end(saying: Saying) -> NoReturn:
    raise NotUnderstood(
        f"'{saying.words}' says when it begins, not when it ends: type its last day or month"
    )


def _from(saying: Saying, date: Dated) -> Dated:
    """On the day that it begins; a part by itself."""
    if date.kind in ("day", *PARTS, "turn"):
        return by(saying, date)
    if date.kind in ("run", "range"):
        raise NotUnderstood(f"'{saying.words}' leaves open when it ends: type its last day")

    def first_day(span: Span) -> Span:
        return one_day(span.first)._replace(over=span.over, note="the day that it begins")

    return by(saying, date.then(first_day, "day"))


def _towards(saying: Saying, date: Dated) -> Dated:
    """A day or a part by itself; what is longer, before it begins."""
    return by(saying, date) if date.kind in ("day", *PARTS) else before(saying, date)


def _around(saying: Saying) -> NoReturn:
    raise NotUnderstood(f"'{saying.words}' leaves open when it ends: type uiterlijk and a day")


def _within(saying: Saying) -> NoReturn:
    raise NotUnderstood(
        f"'{saying.words}' can end with this one or last as long as one: type dit jaar, or een jaar"
    )


def _between_now_and(saying: Saying, date: Dated) -> Dated:
    """Until a day, an end, or the beginning of a season; of other times it may be either."""
    if date.kind == "season":
        date = before(saying, date)
    elif date.kind not in ("day", "end", "turn"):
        raise NotUnderstood(
            f"'{saying.words}' can end when that begins or when it ends: type voor, or t/m"
        )
    return by(saying, date.then(lambda span: days(saying.said_on, span.last), "range"))


def _past(saying: Saying) -> NoReturn:
    raise past(saying)


def _without_clock(_: Saying, date: Dated) -> Dated:
    return date.then(lambda span: span._replace(note="the time of day is left out"))


def _in_year(saying: Saying, year: Year, date: Dated) -> Dated:
    if not date.yearly:
        raise NotUnderstood(f"'{saying.words}' names two years, or none that fits")
    return replace(date.in_year(year), clear=True)


FORMS = (
    Form("plain_when", "(binnen|within) (het|de|the) ({_:unit_nl}|{_:unit_en})",
         _within, "binnen het jaar", "within the year", "refused"),
    Form("plain_when", "<in> [<the>] {date}", _in,
         "in oktober; tijdens het najaar = 2021-23", "in October", "2021-10"),
    Form("plain_when", "<course> {date:whole}", _in,
         "in de loop van 2022; in de loop van het jaar = 2021", "in the course of 2022", "2022"),
    Form("plain_when", "by [<the>] {date}", _english_by,
         "", "by 1 December; by the end of the year = 2021-10/2021-12; by the summer = 2022-06-30",
         "2021-12-01"),
    Form("plain_when", "<by> [<in>] [<the>] {date}", by,
         "uiterlijk 1 december; t/m 1 december; uiterlijk eind maart = 2022-03-21/2022-03-31",
         "no later than 1 December", "2021-12-01"),
    Form("when", "(uiterlijk|ten laatste|by|no later than) {date:plain_when}", by,
         "uiterlijk voor de zomer", "", "2022-06-30"),
    Form("plain_when", "{date} (uiterlijk|op zijn laatst|of eerder|at the latest|or earlier"
         "|or sooner)", by, "1 december uiterlijk", "1 December at the latest", "2021-12-01"),
    Form("plain_when", "[<just>] (<before>) [<the>] {date}", before,
         "voor 1 december; vóór december; tot 1 december; voor de zomer = 2022-06-30",
         "before 1 December", "2021-11-30"),
    Form("plain_when", "<until> {date:day}", by, "", "until 1 December", "2021-12-01"),
    Form("plain_when", "<until> [<the>] {date}", before, "", "until December", "2021-11-30"),
    Form("plain_when", "<from> [<the>] {date}", _from,
         "per 1 december; per december; m.i.v. 1 december", "as of 1 December", "2021-12-01"),
    Form("plain_when", "tegen [<the>] {date}", _towards,
         "tegen de zomer; tegen eind maart = 2022-03-21/2022-03-31", "", "2022-06-30"),
    Form("plain_when", "[<just>] (<after>) [<the>] {date}", _after,
         "na de zomer; na 1 mei", "after the summer", "refused"),
    Form("plain_when", "<since> [<in>] [<the>] {_:date}", _no_end,
         "vanaf 1 mei; niet voor maart", "from 1 May; not before March", "refused"),
    Form("plain_when", "<around> [<the>] {_:date}", _around,
         "rond 1 mei", "around 1 May", "refused"),
    Form("plain_when", "(tussen|between|van|from|binnen) (nu|now|vandaag|today)"
         " (en|and|tot|t/m|until|to) [<the>] {date}", _between_now_and,
         "tussen nu en 1 december", "between now and 1 December", "2021-09-27/2021-12-01"),
    Form("plain_when", "[<in>] [<the>] {date} nog", _in, "deze maand nog", "", "2021-09"),
    Form("plain_when", "[<in>] [<the>] {_:date} (jl|ll|jongstleden|laatstleden)", _past,
         "27 september jl.", "", "refused"),
    Form("ahead", "({date:day}|{date:period}) <ahead>", _in,
         "1 december a.s.; oktober aanstaande = 2021-10", "", "2021-12-01"),
    Form("plain_when", "{date:day} [,] [om|at|voor|before] {_:clock} [uur|u|hours]", _without_clock,
         "vrijdag 12.00 uur", "Friday 12:00", "2021-10-01"),
    Form("plain_when", "(<by>|<before>) [<in>] [<the>] {date:clocked}", by,
         "voor vrijdag 12.00 uur", "before Friday 12:00", "2021-10-01"),
    Form("clocked", "{date:day} [,] [om|at] {_:clock} [uur|u|hours]", _without_clock,
         "uiterlijk vrijdag om 12.00 uur", "", "2021-10-01"),
    Form("when", "({year:relative_year}|in {year}) [,] ({date}|{date:plain_when})", _in_year,
         "volgend jaar voor de zomer", "next year before the summer", "2022-06-30"),
)  # fmt: skip
