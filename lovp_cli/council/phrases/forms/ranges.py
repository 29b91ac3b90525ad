"""From one time to another."""

from __future__ import annotations

from collections.abc import Callable

from lovp_cli.council.phrases.dated import PARTS, Dated, Year, fixed, no_such, yearly
from lovp_cli.council.phrases.forms.by_date import in_month
from lovp_cli.council.phrases.grammar.form import Form
from lovp_cli.council.phrases.not_understood import NotUnderstood
from lovp_cli.council.phrases.situation import Saying
from lovp_cli.council.phrases.spans import DAY, Span, days, joined, quarter


def _range(
    saying: Saying, first: Dated, last: Dated, join: Callable[[Span, Span], Span] = joined
) -> Dated:
    """From the beginning of one to the end of the other; a year beside the last holds for both."""
    if any(not one.yearly and len(one.turns) > 1 for one in (first, last)):
        raise NotUnderstood(f"'{saying.words}' cannot be reckoned: type both dates in full")

    def following(start: Span, year: int) -> Span:
        end = last.reckon(year)
        return join(start, end if end.first > start.first else last.reckon(year + 1))

    if first.yearly and last.yearly:
        return yearly(saying, lambda at: following(first.reckon(at), at), "range")
    if last.yearly:
        start = first.reckon(first.turns[0])
        return fixed(following(start, start.first.year), "range", named=first.named)
    end = last.reckon(last.turns[0])
    start = first.reckon(end.first.year if first.yearly else first.turns[0])
    if start.first > end.first:
        which = "type the year of both" if first.yearly else "turn it round"
        raise NotUnderstood(f"'{saying.words}' ends before it begins: {which}")
    return fixed(join(start, end), "range", named=last.named)


def _beside(saying: Saying, first: Dated, last: Dated) -> Dated:
    """Two times on end; two that lie apart are two terms."""
    if first.kind != last.kind and not (first.kind in PARTS and last.kind in PARTS):
        raise NotUnderstood(f"'{saying.words}' can be read in two ways: type one time")

    def on_end(start: Span, end: Span) -> Span:
        apart = start.last + DAY != end.first
        problem = f"'{saying.words}' names two times that lie apart: type one of them"
        return joined(start, end)._replace(problem=problem if apart else start.problem)

    return _range(saying, first, last, on_end)


def _three(saying: Saying, first: Dated, middle: Dated, last: Dated) -> Dated:
    _beside(saying, first, middle)
    _beside(saying, middle, last)
    return _range(saying, first, last)


def _numbers(_: Saying, first: int, last: Dated) -> Dated:
    """`1 t/m 15 maart`: the first has the month of the last."""
    return last.then(lambda span: days(span.first.replace(day=first), span.last), "range")


def _numbers_beside(saying: Saying, first: int, last: Dated) -> Dated:
    def on_end(span: Span) -> Span:
        if span.first.day == first + 1:
            return span._replace(by=f"{(span.first - DAY).isoformat()}/{span.by}")
        return span._replace(
            problem=f"'{saying.words}' names two days that lie apart: type one of them"
        )

    return last.then(on_end, "range")


def _numbers_in_one(
    saying: Saying, dm: tuple[str, str, str], month: int, of_year: Year | None = None
) -> Dated:
    return _numbers(saying, int(dm[0]), in_month(saying, int(dm[2]), month, of_year))


def _quarters(saying: Saying, first: int, last: int, of_year: Year | None = None) -> Dated:
    if not 1 <= first < last <= 4:
        raise no_such(saying)

    def both(year: int) -> Span:
        return joined(quarter(year, first), quarter(year, last))

    return yearly(saying, both, "range", of_year)


FORMS = (
    Form("range", "[<the>] {first:nth} (of|en|or|and) [<the>] {last:nth} (kwartaal|quarter)"
         " [{of_year}]", _quarters, "het eerste of tweede kwartaal", "the first or second quarter",
         "2022-01/2022-06"),
    Form("range", "({first:number}|{first:nth}) <to> {last:calendar_day}", _numbers,
         "1 t/m 15 december", "1 to 15 December", "2021-12-01/2021-12-15"),
    Form("range", "{dm} {month:month_name} [{of_year}]", _numbers_in_one,
         "1-15 december", "1-15 December", "2021-12-01/2021-12-15"),
    Form("range", "({first:number}|{first:nth}) <or> {last:calendar_day}", _numbers_beside,
         "1 of 2 december", "1 or 2 December", "2021-12-01/2021-12-02"),
    Form("range", "(tussen|between) [<the>] ({first:number}|{first:nth}) (en|and)"
         " {last:calendar_day}", _numbers,
         "tussen 1 en 15 december", "between 1 and 15 December", "2021-12-01/2021-12-15"),
    Form("range", "(van|from) ({first:number}|{first:nth}) <to> {last:calendar_day}", _numbers,
         "van 1 t/m 15 december", "from 1 to 15 December", "2021-12-01/2021-12-15"),
    Form("range", "{first:single} <to> {last:single}", _range,
         "januari t/m maart; Q1-Q2 = 2022-01/2022-06", "January to March",
         "2022-01/2022-03"),
    Form("range", "{first:single} [,] <or> {last:single}", _beside,
         "oktober of november; oktober/november",
         "October or November", "2021-10/2021-11"),
    Form("range", "{first:single} [,] {middle:single} [,] <or> {last:single}", _three,
         "oktober, november en december", "October, November and December", "2021-10/2021-12"),
    Form("range", "(tussen|between) {first:single} (en|and) {last:single}", _range,
         "tussen maart en mei", "between March and May", "2022-03/2022-05"),
    Form("range", "(van|from) {first:single} <to> {last:single}", _range,
         "van maart t/m mei", "from March to May", "2022-03/2022-05"),
)  # fmt: skip
