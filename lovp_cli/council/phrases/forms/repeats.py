"""Terms that come round: every month, quarter, half-year, year or meeting."""

from __future__ import annotations

from functools import partial
from typing import NoReturn

from lovp_cli.council.phrases.dated import Dated, chosen
from lovp_cli.council.phrases.grammar.form import Form
from lovp_cli.council.phrases.not_understood import NotUnderstood
from lovp_cli.council.phrases.situation import Meant, Saying
from lovp_cli.council.records.term import Term
from lovp_cli.council.records.values import Every as Period

_BY_MONTHS: dict[int, Period] = {1: "month", 3: "quarter", 6: "half-year", 12: "year"}
_MONTHS = {"month": 1, "quarter": 3, "half": 6, "year": 12}


def _every(period: Period, _: Saying) -> Period:
    return period


def _per(saying: Saying, every: Period) -> Period:
    """`per jaar`, which in a sentence is mostly an amount."""
    return _refused(saying) if saying.prose else every


def _each_few(saying: Saying, count: int, unit: str) -> Period:
    return _of_months(saying, count * _MONTHS.get(unit, 0))


def _times(saying: Saying, count: int, unit: str) -> Period:
    months, rest = divmod(_MONTHS.get(unit, 0), count or 1)
    return _of_months(saying, 0 if rest else months)


def _of_months(saying: Saying, months: int) -> Period:
    return _BY_MONTHS[months] if months in _BY_MONTHS else _refused(saying)


def _refused(saying: Saying) -> NoReturn:
    raise NotUnderstood(
        f"'{saying.words}' repeats in a way that is not kept:"
        " type every month, quarter, half-year, year or meeting;"
        f' to keep only the words: --said "{saying.words}", without --due'
    )


def _alone(_: Saying, every: Period) -> Meant:
    return Meant(Term(every=every))


def _first(saying: Saying, every: Period, term: Meant) -> Meant:
    """When it is due for the first time, by a date or at a meeting."""
    found = term.term
    if found.every or not (found.by or (found.meeting and every == "meeting")):
        raise NotUnderstood(f"'{saying.words}': type when it is first due, as a date")
    return Meant(found._replace(every=every), term.note)


def _in_each(saying: Saying, every: Period, term: Meant) -> Meant:
    """`jaarlijks in maart`; of a shorter round, a date says nothing."""
    if every != "year":
        raise NotUnderstood(f"'{saying.words}': type voor het eerst (first) before the date")
    return _first(saying, every, term)


def _from(saying: Saying, every: Period, date: Dated) -> Meant:
    """`maandelijks vanaf januari`: that month is the first."""
    if date.kind != every:
        raise NotUnderstood(f"'{saying.words}': type voor het eerst (first) before the date")
    return Meant(Term(by=chosen(date, saying).by, every=every))


def _then_every(saying: Saying, date: Dated, every: Period) -> Meant:
    return Meant(Term(by=chosen(date, saying).by, every=every))


def _yearly(saying: Saying, date: Dated) -> Meant:
    return Meant(Term(by=chosen(date, saying).by, every="year"))


_STEADY = "[voortaan|telkens|steeds|structureel]"
_FIRST = (
    "[,] [en] (voor het eerst|te beginnen|beginnend|beginning|starting|for the first time|first"
    "|de eerste keer|de eerste)"
)
_ROUNDS: tuple[tuple[Period, str, str, str, str], ...] = (
    ("month", "maand|month", "maandelijks|monthly",
     "iedere maand; maandelijks", "every month; monthly"),
    ("quarter", "kwartaal|quarter", "driemaandelijks|kwartaalsgewijs|quarterly",
     "ieder kwartaal; driemaandelijks", "every quarter; quarterly"),
    ("half-year", "halfjaar|half jaar|half - jaar|half year|half - year",
     "halfjaarlijks|half - yearly|semi - annually|semiannually",
     "elk half jaar; halfjaarlijks", "every half-year; half-yearly"),
    ("year", "jaar|year", "jaarlijks|annually|yearly",
     "elk jaar; jaarlijks", "every year; annually"),
)  # fmt: skip
FORMS = (
    *(
        Form("every", f"(<every> ({one})|{adverb})", partial(_every, period), nl, en,
             f"every: {period}")
        for period, one, adverb, nl, en in _ROUNDS
    ),
    *(Form("round", f"({one})", partial(_every, period)) for period, one, *_ in _ROUNDS),
    Form("every", "per {every:round}", _per, "per kwartaal", "per quarter", "every: quarter"),
    Form("every", "[<in>] <every> {_:gathering}", partial(_every, "meeting"),
         "elke vergadering; in ieder overleg", "every meeting; at each meeting",
         "every: meeting"),
    Form("every", "per {_:gathering}", partial(_every, "meeting"),
         "per vergadering", "per meeting", "every: meeting"),
    Form("every", "(<every>|om de) ({count:count_nl} {unit:unit_nl}|{count:count_en}"
         " {unit:unit_en})", _each_few, "elke drie maanden; om de zes maanden = every: half-year",
         "every three months", "every: quarter"),
    Form("every", "({count:times}|{count:count_nl} (keer|maal)|{count:count_en} (time|times))"
         " (per|a|an|each|every|in het|in de) ({unit:unit_nl}|{unit:unit_en})", _times,
         "vier keer per jaar; 4x per jaar; eens per kwartaal", "four times a year",
         "every: quarter"),
    Form("every_end", "[aan|op|tegen|at|by] [het|the] (eind|einde|end) (van|of) {every}",
         lambda _, every: every, "aan het eind van elk kwartaal", "at the end of every quarter",
         "every: quarter"),
    Form("every", "(<every> ({_:unit_nl}|{_:unit_en})|om (de|het) {_:unit_nl}|every other"
         " {_:unit_en}|om de {_:gathering}|wekelijks|dagelijks|weekly|daily|tweewekelijks"
         "|tweemaandelijks|tweejaarlijks|vierjaarlijks|fortnightly|biannually|bimonthly"
         "|biennially|biweekly)", _refused, "wekelijks; om het jaar", "weekly; biannually",
         "refused"),
    Form("term", f"{_STEADY} ({{every}}|{{every:every_end}})", _alone,
         "voortaan elk kwartaal", "every quarter", "every: quarter"),
    Form("term", f"{_STEADY} {{every}} {_FIRST} {{term:due}}", _first,
         "elk kwartaal, voor het eerst in maart", "every quarter, first in March",
         "2022-03, every: quarter"),
    Form("term", f"{_STEADY} {{every}} [,] (vanaf|from|met ingang van|as of|from) {{date}}", _from,
         "maandelijks vanaf januari", "monthly from January", "2022-01, every: month"),
    Form("term", f"{_STEADY} {{every}} [,] {{term:due}}", _in_each,
         "jaarlijks in maart; elk jaar voor 1 april = 2022-03-31, every: year", "annually in March",
         "2022-03, every: year"),
    Form("term", "[voor het eerst|first] {date:when} [,] [en|and] (daarna|vervolgens|then)"
         " {every}", _then_every, "in maart en daarna elk kwartaal",
         "in March and then every quarter", "2022-03, every: quarter"),
    Form("term", "<every> {date:named}", _yearly,
         "elk voorjaar", "every spring", "2022-21, every: year"),
)  # fmt: skip
