"""Terms that are a meeting: the next, the second from now, or the one of a day or a month."""

from __future__ import annotations

from dataclasses import replace
from typing import NoReturn

from lovp_cli.council.phrases.dated import Dated, chosen, fixed, yearly
from lovp_cli.council.phrases.dates import day_in_words
from lovp_cli.council.phrases.forms.moments import days_of
from lovp_cli.council.phrases.forms.prepositions import before
from lovp_cli.council.phrases.grammar.form import Form
from lovp_cli.council.phrases.meeting_dates import held_in, last_by, nth_after, nth_in
from lovp_cli.council.phrases.names import MomentsNamed
from lovp_cli.council.phrases.not_understood import NotClear, NotUnderstood
from lovp_cli.council.phrases.situation import Meant, Saying
from lovp_cli.council.phrases.spans import DAY, one_day
from lovp_cli.council.phrases.spans import month as month_of
from lovp_cli.council.phrases.spans import season as season_of
from lovp_cli.council.records.term import Term


def _next(_: Saying) -> str:
    return "next"


def _nth_to_come(saying: Saying, count: int) -> str:
    """The regular meeting so many on from the day it is said."""
    return "next" if count < 2 else nth_after(saying, one_day(saying.said_on), count).id


def _second(saying: Saying) -> str:
    return _nth_to_come(saying, 2)


def _next_extra(saying: Saying) -> str:
    to_come = [
        m for m in saying.situation.calendar.held if not m.regular and m.date > saying.said_on
    ]
    if not to_come:
        raise NotUnderstood(f"'{saying.words}': no extra meeting is planned", unplanned=True)
    return to_come[0].id


def _of_date(saying: Saying, date: Dated) -> str:
    return held_in(saying, date).id


def _of_month(saying: Saying, month: int) -> str:
    return _of_date(saying, yearly(saying, lambda at: month_of(at, month), "month"))


def _of_season(saying: Saying, season: int) -> str:
    return _of_date(saying, yearly(saying, lambda at: season_of(at, season), "season"))


def _this(saying: Saying) -> str:
    return _of_date(saying, fixed(one_day(saying.said_on), "day"))


def _nth_in(saying: Saying, nth: int, whole: Dated) -> str:
    return nth_in(saying, whole, nth).id


def _after_date(saying: Saying, date: Dated) -> str:
    return nth_after(saying, chosen(date, saying)).id


def _before_date(saying: Saying, date: Dated) -> str:
    return last_by(saying, chosen(before(saying, date), saying).last).id


def _before_moment(saying: Saying, moment: MomentsNamed) -> str:
    return last_by(saying, days_of(saying, moment).reckon(0).first - DAY).id


def _at(_: Saying, meeting: str) -> Meant:
    return Meant(Term(meeting=meeting))


def _after_moment(saying: Saying, term: Meant) -> Meant:
    """The first meeting after a moment is what a term after it means."""
    del saying
    return term


def _before(saying: Saying, meeting: str) -> Meant:
    span = _days_of(saying, meeting).reckon(0)
    day = span.first - DAY
    if day < saying.said_on:
        raise NotUnderstood(f"'{saying.words}' was past on the day it was said")
    note = f"the day before {day_in_words(span.first, 'en')}"
    return Meant(Term(by=day.isoformat()), note)


def _days_of(saying: Saying, meeting: str) -> Dated:
    """The day of a meeting, to count from. Raises NotUnderstood while it is not planned."""
    found = {m.id: m.date for m in saying.situation.calendar.held}.get(meeting)
    if meeting == "next":
        found = next((m.date for m in saying.situation.to_come), None)
    if found is None:
        raise NotUnderstood(
            f"'{saying.words}': the next meeting is not planned yet:"
            " add it with lovp add-meeting, or type next",
            unplanned=True,
        )
    return replace(fixed(one_day(found), "day"), bare=False)


def _no_end(saying: Saying) -> NoReturn:
    raise NotUnderstood(
        f"'{saying.words}' leaves open when it ends: type the meeting at which it is due"
    )


def _which(saying: Saying) -> NoReturn:
    raise NotClear(f"'{saying.words}': which meeting? type next, or its date")


_KIND = "[regulier|reguliere|gewone|formele|plenaire|openbare|regular|ordinary|plenary]"
_NTH = "({nth}|{nth:last})"
_GATHERINGS = (
    "(vergaderingen|overleggen|bijeenkomsten|zittingen|raadsvergaderingen|keer|meetings|sessions)"
)
_AGENDA = "[(op|voor|naar|on|for) (de|the) agenda (van|voor|of|for)]"
FORMS = (
    Form("meeting", f"[<the>|een|a|an|onze|ons|our] (<next>|<coming>) {_KIND} {{_:gathering}}",
         _next,
         "volgende vergadering; in een volgend overleg", "the next meeting", "meeting: next"),
    Form("meeting", "[<the>|een|a] (<next>) (keer|maal|time)", _next,
         "volgende keer", "next time", "meeting: next"),
    Form("meeting", "[<the>] (<next>|<coming>) (extra|ingelaste|extraordinary) {_:gathering}",
         _next_extra, "de volgende extra vergadering", "the next extra meeting",
         "meeting: 2022-02-07-extra"),
    Form("meeting", f"(over|in|binnen|within) ({{count:count_nl}}|{{count:count_en}}) {_GATHERINGS}"
         " [' time|time]", _nth_to_come,
         "over twee vergaderingen", "in two meetings", "meeting: 2022-01-17"),
    Form("meeting", "[<the>] {_:gathering} (na|after) [de|het|the] (volgende|next) [{_:gathering}]",
         _second, "de vergadering na de volgende", "the meeting after next", "meeting: 2022-01-17"),
    Form("meeting", "[<the>] (op een na volgende|next but one) {_:gathering}", _second,
         "de op een na volgende vergadering", "the next but one meeting", "meeting: 2022-01-17"),
    Form("meeting", f"[<the>] [extra] {_KIND} {{_:gathering}} [van|of|dd|d d] {{date}}", _of_date,
         "vergadering van november; het LOVP van 29 november", "the meeting of November",
         "meeting: 2021-11-29"),
    Form("meeting_typed", "[<the>] (<next>) {_:gathering} [van|of|dd|op|on|,] {date:day}",
         _of_date, "volgende vergadering 29 november", "next meeting, 29 November",
         "meeting: 2021-11-29"),
    Form("meeting_typed", f"[<the>] {_KIND} {{_:gathering}} (in|op|on|voor) {{date}}", _of_date,
         "vergadering in november", "meeting in November", "meeting: 2021-11-29"),
    Form("meeting", "[<the>] {date} [-] {_:gathering}", _of_date,
         "", "the November meeting", "meeting: 2021-11-29"),
    Form("meeting", "[<the>] {month:month_name_gathering}", _of_month,
         "de novembervergadering", "", "meeting: 2021-11-29"),
    Form("meeting", "[<the>] {season:season_name_gathering}", _of_season,
         "het najaarsoverleg", "", "meeting: 2021-11-29"),
    Form("meeting", "[<the>] (deze|dit|this) {_:gathering}", _this,
         "deze vergadering", "this meeting", "meeting: 2021-09-27"),
    Form("meeting", f"[<the>] {_NTH} {_KIND} {{_:gathering}} (van|of|in) {{whole}}", _nth_in,
         "eerste vergadering van volgend jaar", "the first meeting of next year",
         "meeting: 2022-01-17"),
    Form("meeting", f"[<the>] [<next>|eerste|first] {_KIND} {{_:gathering}} (na|after) {{date}}",
         _after_date, "de eerste vergadering na 1 december", "the first meeting after 1 December",
         "meeting: 2022-01-17"),
    Form("meeting", f"[<the>] (laatste|last) {_KIND} {{_:gathering}} (voor|before) {{date}}",
         _before_date, "de laatste vergadering voor kerst", "the last meeting before Christmas",
         "meeting: 2021-11-29"),
    Form("meeting", f"[<the>] (laatste|last) {_KIND} {{_:gathering}} (voor|before)"
         " {moment:moments}", _before_moment,
         "laatste vergadering voor het zomerreces", "last meeting before the summer recess",
         "meeting: 2022-05-16"),
    Form("due", f"[<in>] [<the>] [<next>|eerste|first] {_KIND} {{_:gathering}}"
         " {term:after_moment}", _after_moment,
         "de eerste vergadering na het zomerreces", "the first meeting after the summer recess",
         "after: zomerreces"),
    Form("due", f"[<just>] [<in>|<by> [<in>]|tegen|per] {_AGENDA} {{meeting}}", _at,
         "uiterlijk in de volgende vergadering; op de agenda van het volgende overleg",
         "by the next meeting", "meeting: next"),
    Form("term_bare", "[<in>|<by> [<in>]] {meeting:meeting_typed}", _at),
    Form("term_bare", "(<next>)", lambda _: Meant(Term(meeting="next")),
         "volgende", "next", "meeting: next"),
    Form("due", "[<just>] (<before>|<until>) [<the>] {meeting}", _before,
         "voor de volgende vergadering", "before the next meeting", "2021-11-28"),
    Form("due", "(tussen|between) (nu|now) (en|and) {meeting}", _at,
         "tussen nu en de volgende vergadering", "between now and the next meeting",
         "meeting: next"),
    Form("due", "(<after>|<since>|<around>) {_:meeting}", _no_end,
         "na de volgende vergadering", "after the next meeting", "refused"),
    Form("anchor", "{meeting}", _days_of,
         "een week voor de volgende vergadering", "a week before the next meeting", "2021-11-22"),
    Form("due", "[<in>|<by>|<before>|<after>] [<the>] {_:gathering}", _which,
         "bij de vergadering", "at the meeting", "refused"),
)  # fmt: skip
