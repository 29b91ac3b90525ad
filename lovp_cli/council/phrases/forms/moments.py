"""Terms that hang on a moment of the council's calendar: before it, at it or after it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Literal, NoReturn

from lovp_cli.council.phrases.dated import Dated, Year, fixed
from lovp_cli.council.phrases.dates import day_in_words
from lovp_cli.council.phrases.grammar.form import Form
from lovp_cli.council.phrases.names import MomentsNamed
from lovp_cli.council.phrases.not_understood import (
    NotUnderstood,
    moment_over,
    no_moment_then,
)
from lovp_cli.council.phrases.situation import Meant, Saying
from lovp_cli.council.phrases.spans import DAY, Span, written
from lovp_cli.council.records.record import Moment
from lovp_cli.council.records.term import Term

Side = Literal["before", "at", "after"]


def _term(side: Side, saying: Saying, moment: MomentsNamed) -> Meant:
    """The first such moment that is not over for that preposition; else the one without a date."""
    found = _first(saying, moment, partial(_is_over, saying, side))
    on = "which has no date yet"
    if found.on:
        on = f"from {day_in_words(written(found.on).first, 'en')}"
    return Meant(Term(**{side: found.id}), f"{side} {found.name}, {on}")  # type: ignore[arg-type]


def _first(saying: Saying, named: MomentsNamed, is_over: Callable[[Span], bool]) -> Moment:
    dated = sorted(
        ((written(moment.on), moment) for moment in named.moments if moment.on),
        key=lambda pair: pair[0].first,
    )
    for span, moment in dated:
        if not is_over(span):
            return moment
    for moment in named.moments:
        if not moment.on:
            return moment
    del saying
    raise moment_over(named.name, dated[-1][0].last)


def _is_over(saying: Saying, side: Side, span: Span) -> bool:
    """Whether nothing said on this day can be due before, at or after that."""
    if side == "before":
        return span.first - DAY < saying.said_on
    if side == "at" or span.last >= saying.said_on:
        return span.last < saying.said_on
    # What is due after it is due at the first meeting then, which must still come.
    meeting = saying.situation.calendar.after(span.last)
    return meeting is None or meeting.date <= saying.said_on


def _in_year(saying: Saying, moment: MomentsNamed, year: Year) -> MomentsNamed:
    """Those of them that begin in a year."""
    found = tuple(
        one for one in moment.moments if one.on and written(one.on).first.year == year.number
    )
    if not found:
        raise no_moment_then(moment.name, year.number)
    del saying
    return moment._replace(moments=found)


def _to_come(saying: Saying, moment: MomentsNamed) -> MomentsNamed:
    """Those of them that have not begun."""
    found = tuple(
        one for one in moment.moments if not one.on or written(one.on).first > saying.said_on
    )
    return moment._replace(moments=found) if found else moment


def _same(_: Saying, moment: MomentsNamed) -> MomentsNamed:
    return moment


def days_of(saying: Saying, moment: MomentsNamed) -> Dated:
    """The days of a moment, to count from. Raises NotUnderstood while it has none."""
    found = _first(saying, moment, lambda span: span.last < saying.said_on)
    if not found.on:
        raise NotUnderstood(f"{found.name} has no date yet, to count from: type voor or na alone")
    return fixed(written(found.on), "range")


def _before_or_at(saying: Saying) -> NoReturn:
    raise NotUnderstood(f"'{saying.words}' can be before it or at it: type before, or at")


def _no_end(saying: Saying) -> NoReturn:
    raise NotUnderstood(
        f"'{saying.words}' says when it begins, not when it ends: type voor, tijdens or na"
    )


_AT = (
    "(in|bij|tijdens|met|op|rond|rondom|gedurende|at|during|in|with|around|on|ten tijde van"
    "|uiterlijk bij|uiterlijk tijdens|uiterlijk met|uiterlijk op|uiterlijk in"
    "|uiterlijk|tot en met|t/m|at the latest at|no later than)"
)
FORMS = (
    Form("moments", "[<the>] {moment} [{of_year}]",
         lambda saying, moment, of_year=None: _in_year(saying, moment, of_year)
         if of_year else moment),
    Form("moments", "[<the>] [<this>] {moment}", _same),
    Form("moments", "[<the>] (<coming>|<next>) {moment}", _to_come,
         "voor het komende zomerreces", "before the coming summer recess", "before: zomerreces"),
    Form("due", "[<just>|uiterlijk] (<before>|<until>|tegen) {moment:moments}",
         partial(_term, "before"),
         "voor het zomerreces; nog vóór de zomervakantie", "before the summer recess",
         "before: zomerreces"),
    Form("due", "[<just>] {term:after_moment}", lambda _, term: term),
    Form("after_moment", "(na|after|following|na afloop van) {moment:moments}",
         partial(_term, "after"),
         "na het zomerreces; direct na het zomerreces", "after the summer recess",
         "after: zomerreces"),
    Form("due", "by {_:moments}", _before_or_at, "", "by the summer recess", "refused"),
    Form("due", f"{_AT} {{moment:moments}}", partial(_term, "at"),
         "tijdens het zomerreces; bij de formatie = at: formatie",
         "during the summer recess", "at: zomerreces"),
    Form("due", "(voor|before|tot|aan|op|at|tegen|by|uiterlijk) [het|de|the] (eind|einde|end)"
         " (van|of) {moment:moments}",
         partial(_term, "at"),
         "voor het einde van het zomerreces", "before the end of the summer recess",
         "at: zomerreces"),
    Form("due", "(vanaf|from|sinds|since|per|miv|met ingang van) {_:moments}", _no_end,
         "vanaf het zomerreces", "from the summer recess", "refused"),
    Form("term_bare", "{moment:moments}", partial(_term, "at"),
         "zomerreces", "summer recess", "at: zomerreces"),
    Form("anchor", "{moment:moments}", days_of,
         "een week voor het zomerreces", "a week before the summer recess", "2022-07-01"),
)  # fmt: skip
