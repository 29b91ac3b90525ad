"""Days as they are typed after a flag, past or to come."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from lovp_cli.council.phrases.dated import Dated, fixed
from lovp_cli.council.phrases.grammar.form import Form
from lovp_cli.council.phrases.situation import Saying
from lovp_cli.council.phrases.spans import DAY, Span, one_day


def _from_now(saying: Saying, count: int) -> Dated:
    return fixed(one_day(saying.said_on + count * DAY), "day")


def _two_days_ago(saying: Saying) -> Dated:
    return _from_now(saying, -2)


def _in_two_days(saying: Saying) -> Dated:
    return _from_now(saying, 2)


def _weekday(saying: Saying, weekday: int) -> Dated:
    """That day of last week, of this one or of the next."""
    monday = saying.said_on - timedelta(days=saying.said_on.weekday())

    def in_week(turn: int) -> Span:
        return one_day(monday + timedelta(days=7 * turn + weekday))

    return Dated(in_week, (-1, 0, 1), "day")


def _past(saying: Saying, day: Dated) -> Dated:
    """The last such day before today."""
    earlier = [turn for turn in day.turns if day.reckon(turn).last < saying.said_on]
    return replace(day, turns=earlier[-1:], yearly=False)


def _to_come(saying: Saying, day: Dated) -> Dated:
    """The first such day after today."""
    later = [turn for turn in day.turns if day.reckon(turn).first > saying.said_on]
    return replace(day, turns=later[:1], yearly=False)


def _same(_: Saying, day: Dated) -> Dated:
    return day


_WEEKDAY = "({weekday}|{weekday:weekday_short})"
FORMS = (
    Form("typed_day", "{day:named_day}", _same),
    Form("typed_day", "{day:day_with_weekday}", _same),
    Form("typed_day", "({count:from_now}|{count:ago})", _from_now),
    Form("typed_day", "[the] day before yesterday", _two_days_ago),
    Form("typed_day", "[the] day after tomorrow", _in_two_days),
    Form("typed_day", "{day:typed_weekday}", _same),
    Form("typed_weekday", _WEEKDAY, _weekday),
    Form("typed_day", "(afgelopen|vorige|last|past) {day:typed_weekday}", _past),
    Form("typed_day", "({day:typed_weekday}|{day:calendar_day}) (jl|ll)", _past),
    Form("typed_day", "<coming> {day:typed_weekday}", _to_come),
    Form("typed_day", "({day:typed_weekday}|{day:calendar_day}) <ahead>", _to_come),
)
