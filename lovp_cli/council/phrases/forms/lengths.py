"""Times that are counted from the day on which they are said, or from another."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial
from typing import NoReturn

from lovp_cli.council.phrases.dated import Dated, fixed
from lovp_cli.council.phrases.grammar.form import Form
from lovp_cli.council.phrases.lengths import Length, after, before
from lovp_cli.council.phrases.not_understood import NotUnderstood
from lovp_cli.council.phrases.situation import Saying
from lovp_cli.council.phrases.spans import Span, days, one_day

# What "a few" and "the coming" mean: until so many of them have gone by.
_FEW = {"day": 7, "week": 6, "month": 3}
_PLURAL = ("dagen", "weken", "maanden", "days", "weeks", "months")


def _counted(saying: Saying, count: int, unit: str) -> Length:
    if count == 0:
        raise NotUnderstood(f"'{saying.words}' is no time at all: type vandaag, or how long")
    if unit == "quarter" and count > 1 and saying.words.casefold().endswith("kwartaal"):
        raise NotUnderstood(f"'{saying.words}': type {count}e kwartaal, or {count} kwartalen")
    if unit != "hour":
        return Length(count, unit)
    if count % 24:
        raise NotUnderstood(f"'{saying.words}' is no whole day: type vandaag, or morgen")
    return Length(count // 24, "day")


def _between(saying: Saying, least: int, count: int, unit: str) -> Length:
    if not 0 < least < count:
        raise NotUnderstood(f"'{saying.words}': the second number must be the larger")
    return replace(_counted(saying, count, unit), least=least)


def _in_figures(saying: Saying, dm: tuple[str, str, str], unit: str) -> Length:
    if dm[1] != "-":
        raise NotUnderstood(f"'{saying.words}' cannot be reckoned: type a whole number")
    return _between(saying, int(dm[0]), int(dm[2]), unit)


def _and_half(saying: Saying, unit: str, count: int = 1) -> Length:
    if unit not in ("week", "month", "year"):
        raise NotUnderstood(f"'{saying.words}' cannot be reckoned: type a whole number")
    return Length(count, unit, half=True)


def _of(unit: str, saying: Saying, count: int = 1) -> Length:
    return _counted(saying, count, unit)


def _few(saying: Saying, unit: str) -> Length:
    if unit not in _FEW:
        raise NotUnderstood(f"'{saying.words}' is too vague to reckon: type how many")
    return Length(_FEW[unit], unit, few=True)


def _same(_: Saying, length: Length) -> Length:
    return length


def _from_now(saying: Saying, length: Length) -> Dated:
    """On the day on which it is over; of what is vague, until then."""
    start, end = after(saying.said_on, length.shortest()), after(saying.said_on, length)
    if length.few:
        start = saying.said_on
    return _run(one_day(end) if start == end else days(start, end))


def _within(saying: Saying, length: Length) -> Dated:
    return _run(days(saying.said_on, after(saying.said_on, length)))


def _bare(saying: Saying, length: Length) -> Dated:
    return replace(_within(saying, length), clear=False)


def _coming(saying: Saying, unit: str) -> Dated:
    """`komende week` is one; `komende weken` are a few."""
    last = saying.words.split()[-1].casefold()
    if last in ("week", "maand", "month"):
        return _within(saying, Length(1, unit))
    return _within(saying, _few(saying, unit if last in _PLURAL else ""))


def _run(span: Span) -> Dated:
    return replace(fixed(span, "run"), bare=False)


def _more(saying: Saying) -> NoReturn:
    raise NotUnderstood(
        f"'{saying.words}' is English for more than that: type in or within, or Dutch over"
    )


def _no_end(saying: Saying) -> NoReturn:
    raise NotUnderstood(f"'{saying.words}' says when it begins: type over or binnen (in, within)")


def _from_day(saying: Saying, length: Length, date: Dated) -> Dated:
    return _counted_from(saying, length, date, lambda span: after(span.last, length))


def _before_day(saying: Saying, length: Length, date: Dated) -> Dated:
    return _counted_from(saying, length, date, lambda span: before(span.first, length))


def _counted_from(
    saying: Saying, length: Length, dated: Dated, day: Callable[[Span], date]
) -> Dated:
    if length.few or length.least or dated.kind in ("season", "run"):
        raise NotUnderstood(f"'{saying.words}' cannot be reckoned: type a date")

    def moved(span: Span) -> Span:
        found = one_day(day(span))
        return found._replace(over=max(found.last, span.over))

    return replace(dated.then(moved, "run"), bare=False)


def _one_day(_: Saying) -> Length:
    return Length(1, "day")


_ABOUT = (
    "(ongeveer|circa|ca|zo'n|plusminus|maximaal|hooguit|hoogstens|ten hoogste|about|approximately"
    "|roughly|at most|no more than|een termijn van|de termijn van|een periode van|a period of)"
)
_FROM_NOW = "(vanaf nu|vanaf vandaag|na vandaag|na heden|from now|from today)"
FORMS = (
    Form("exact_nl", "{count:count_nl} {unit:unit_nl}", _counted,
         "over twee weken; over 14 dagen", "", "2021-10-11"),
    Form("exact_en", "{count:count_en} {unit:unit_en}", _counted,
         "", "in two weeks; in a fortnight", "2021-10-11"),
    Form("exact_en", "{count:count_en} (working|business|work) (day|days)",
         partial(_of, "workday"), "", "in ten working days", "2021-10-11"),
    Form("exact_nl", "{least:count_nl} (a|tot|of|-|en) {count:count_nl} {unit:unit_nl}",
         _between, "over 2 à 3 weken; over twee tot drie weken", "", "2021-10-11/2021-10-18"),
    Form("exact_en", "{least:count_en} (to|or|-) {count:count_en} {unit:unit_en}",
         _between, "", "in two to three weeks", "2021-10-11/2021-10-18"),
    Form("exact_nl", "een {unit:unit_nl} of {count:count_nl}", _counted,
         "over een week of twee", "", "2021-10-11"),
    Form("exact_nl", "({count:half_count}|{count:and_half}) {unit:unit_nl}", _and_half,
         "over anderhalve maand; over 1,5 maand", "", "2021-11-11"),
    Form("exact_nl", "{count:count_nl} en een (half|halve) {unit:unit_nl}", _and_half,
         "over een en een halve maand", "", "2021-11-11"),
    Form("exact_en", "{count:and_half} {unit:unit_en}", _and_half,
         "", "in 1.5 months", "2021-11-11"),
    Form("exact_en", "{count:count_en} and a half {unit:unit_en}", _and_half,
         "", "in one and a half months", "2021-11-11"),
    Form("exact_en", "(a|one) {unit:unit_en} and a half", _and_half,
         "", "in a month and a half", "2021-11-11"),
    Form("exact_nl", "{dm} {unit:unit_nl}", _in_figures,
         "over 2-3 weken", "", "2021-10-11/2021-10-18"),
    Form("exact_en", "{dm} {unit:unit_en}", _in_figures,
         "", "in 2-3 weeks", "2021-10-11/2021-10-18"),
    Form("exact_nl", "[een] (half jaar|halfjaar)", partial(_of, "half"),
         "over een half jaar", "", "2022-03-27"),
    Form("exact_en", "(half a year|a half year|a half - year)", partial(_of, "half"),
         "", "in half a year", "2022-03-27"),
    Form("exact_nl", "<few> {unit:unit_nl}", _few,
         "over een paar weken; over enkele weken", "", "2021-09-27/2021-11-08"),
    Form("exact_en", "<few> {unit:unit_en}", _few,
         "", "in a few weeks; in several weeks", "2021-09-27/2021-11-08"),
    Form("length_nl", f"{_ABOUT} {{length:exact_nl}}", _same,
         "over ongeveer twee weken; over maximaal twee weken", "", "2021-10-11"),
    Form("length_en", f"{_ABOUT} {{length:exact_en}}", _same,
         "", "in about two weeks", "2021-10-11"),
    Form("length", "({length:length_nl}|{length:length_en})", _same),
    Form("plain_when", "over {length:length_nl}", _from_now, "over twee weken", "", "2021-10-11"),
    Form("plain_when", "in {length} [' time|time]", _from_now,
         "in twee weken", "in two weeks; in two weeks' time", "2021-10-11"),
    Form("plain_when", f"[over|in] {{length}} {_FROM_NOW}", _from_now,
         "twee weken vanaf nu", "two weeks from now", "2021-10-11"),
    Form("plain_when", f"(binnen|within) {{length}} {_FROM_NOW}", _within,
         "binnen twee weken na vandaag", "within two weeks from now", "2021-09-27/2021-10-11"),
    Form("plain_when", "(binnen|within) [nu en] [<the>] {length}", _within,
         "binnen twee weken; binnen nu en twee weken", "within two weeks",
         "2021-09-27/2021-10-11"),
    Form("plain_when", "[in|binnen|within|over|during|gedurende] [<the>] (<coming>|<next>)"
         " {length}", _within,
         "in de komende twee weken", "the next two weeks; over the coming two weeks",
         "2021-09-27/2021-10-11"),
    Form("plain_when", "over {_:length_en}", _more, "", "over a month", "refused"),
    Form("plain_when", "over [the] {date:run}", lambda _, date: date,
         "", "over the coming weeks", "2021-09-27/2021-11-08"),
    Form("plain_when", "(na|after) {_:length}", _no_end,
         "na twee weken", "after two weeks", "refused"),
    Form("plain_when", "vandaag over {length:length_nl}", _from_now,
         "vandaag over twee weken", "", "2021-10-11"),
    Form("bare_length", "{length}", _bare, "twee weken", "two weeks", "2021-09-27/2021-10-11"),
    Form("run", "[<the>] <coming> [<few>] ({unit:unit_nl}|{unit:unit_en})", _coming,
         "komende weken; de komende paar weken", "coming weeks; the coming few weeks",
         "2021-09-27/2021-11-08"),
    Form("run", "[the] next [few|several|couple of] {unit:unit_en}", _coming,
         "", "the next few weeks", "2021-09-27/2021-11-08"),
    Form("one_day", "[de|the] (dag|day)", _one_day),
    Form("plain_when", "[<in>] ({length}|{length:one_day}) (na|after) [<the>] {date:anchor}",
         _from_day,
         "een week na Pasen; binnen een week na 10 april = 2022-04-17", "a week after Easter",
         "2022-04-24"),
    Form("plain_when", "[uiterlijk|at least|ten minste|minstens] ({length}|{length:one_day})"
         " (voor|before) [<the>] {date:anchor}", _before_day,
         "een week voor kerst; de dag voor 19 december", "a week before Christmas", "2021-12-18"),
)  # fmt: skip
