"""Days by their weekday, by their place in a week or a month, or by how far off they are."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from lovp_cli.council.phrases.dated import Dated, fixed, past, two_readings
from lovp_cli.council.phrases.dates import MONTHS, day_in_words
from lovp_cli.council.phrases.grammar.form import Form
from lovp_cli.council.phrases.situation import Saying
from lovp_cli.council.phrases.spans import DAY, WEEK, Span, one_day, week_of

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def _with_date(saying: Saying, weekday: int, day: Dated) -> Dated:
    """A date with its weekday, which must fit."""
    language = "en" if _english(saying.words) else "nl"

    def checked(span: Span) -> Span:
        found = span.first.weekday()
        if found == weekday:
            return span
        shown = day_in_words(span.first, language)
        return span._replace(problem=f"{shown} is a {WEEKDAYS[found]}, not a {WEEKDAYS[weekday]}")

    return day.then(checked)


def _english(words: str) -> bool:
    english = {*WEEKDAYS, *MONTHS["en"].split()} - {name.title() for name in MONTHS["nl"].split()}
    return any(word.strip(",.").title() in english for word in words.split())


def _from_now(saying: Saying, from_now: int) -> Dated:
    return fixed(one_day(saying.said_on + from_now * DAY), "day")


def _today(saying: Saying) -> Dated:
    return _from_now(saying, 0)


def _day_after_tomorrow(saying: Saying) -> Dated:
    return _from_now(saying, 2)


def _alone(saying: Saying, weekday: int) -> Dated:
    """The first to come; on that weekday itself nobody can tell which is meant."""
    first = _first(saying, weekday)
    if first == saying.said_on + WEEK:
        raise two_readings(saying, saying.said_on, first)
    return replace(fixed(one_day(first), "day"), clear=False)


def _coming(saying: Saying, weekday: int) -> Dated:
    return fixed(one_day(_first(saying, weekday)), "day")


def _this(saying: Saying, weekday: int) -> Dated:
    day = week_of(saying.said_on).first + weekday * DAY
    if day < saying.said_on:
        raise past(saying)
    return fixed(one_day(day), "day")


def _next(saying: Saying, weekday: int) -> Dated:
    """The first to come, where that is in the next week; else there are two readings."""
    first, second = _first(saying, weekday), _monday(saying.said_on + WEEK) + weekday * DAY
    if first != second:
        raise two_readings(saying, first, second)
    return fixed(one_day(first), "day")


def _of_week(_: Saying, weekday: int, week: Dated) -> Dated:
    return week.then(lambda span: one_day(_monday(span.first) + weekday * DAY), "day")


def _weeks_on(saying: Saying, weekday: int, count: int = 1) -> Dated:
    return fixed(one_day(_first(saying, weekday) + count * WEEK), "day")


def _from_day(_: Saying, weekday: int, day: Dated) -> Dated:
    def following(span: Span) -> Span:
        return one_day(span.first + timedelta(days=(weekday - span.first.weekday() - 1) % 7 + 1))

    return day.then(following)


def _before_day(_: Saying, weekday: int, day: Dated) -> Dated:
    def preceding(span: Span) -> Span:
        back = timedelta(days=(span.first.weekday() - weekday - 1) % 7 + 1)
        return one_day(span.first - back)._replace(over=span.over)

    return day.then(preceding)


def _first(saying: Saying, weekday: int) -> date:
    return saying.said_on + timedelta(days=(weekday - saying.said_on.weekday() - 1) % 7 + 1)


def _monday(day: date) -> date:
    return week_of(day).first


def _nth(_: Saying, weekday: int, whole: Dated, nth: int) -> Dated:
    """The first, second or last such weekday of a time."""

    def counted(span: Span) -> Span:
        if nth == -1:
            return one_day(span.last - timedelta(days=(span.last.weekday() - weekday) % 7))
        day = span.first + timedelta(days=(weekday - span.first.weekday()) % 7 + (nth - 1) * 7)
        return _inside(day, span)

    return whole.then(counted, "day")


def _nth_day(_: Saying, whole: Dated, nth: int) -> Dated:
    def counted(span: Span) -> Span:
        return _inside(span.last if nth == -1 else span.first + (nth - 1) * DAY, span)

    return whole.then(counted, "day")


def _nth_workday(_: Saying, whole: Dated, nth: int) -> Dated:
    def counted(span: Span) -> Span:
        day, step = (span.last, -DAY) if nth == -1 else (span.first, DAY)
        left = abs(nth) - (day.weekday() < 5)
        while left:
            day += step
            left -= day.weekday() < 5
        return _inside(day, span)

    return whole.then(counted, "day")


def _inside(day: date, span: Span) -> Span:
    if not span.first <= day <= span.last:
        raise ValueError(day)
    return one_day(day)


_WEEKDAY = "({weekday}|{weekday:weekday_short})"
_NTH = "[<the>] ({nth}|{nth:last})"
FORMS = (
    Form("day_with_weekday", f"{_WEEKDAY} [,] [<the>|den] {{day:calendar_day}}", _with_date,
         "woensdag 1 december; wo 1-12-2021", "Wednesday 1 December; Wednesday, December 1",
         "2021-12-01"),
    Form("day_with_weekday", "{day:calendar_day} [,] {weekday}", _with_date,
         "1 december (woensdag)", "1 December (Wednesday)", "2021-12-01"),
    Form("day", "{from_now} [nog]", _from_now, "morgen; morgenochtend", "tomorrow", "2021-09-28"),
    Form("day", "[the] day after tomorrow", _day_after_tomorrow,
         "", "the day after tomorrow", "2021-09-29"),
    Form("day", "{weekday:weekday_any}", _alone, "vrijdag", "Friday", "2021-10-01"),
    Form("day", f"<coming> {_WEEKDAY}", _coming,
         "komende vrijdag; aanstaande maandag = 2021-10-04", "", "2021-10-01"),
    Form("day", "{weekday:weekday_any} <ahead>", _coming, "vrijdag a.s.", "", "2021-10-01"),
    Form("day", "<this> {weekday:weekday_any}", _this, "deze vrijdag", "this Friday", "2021-10-01"),
    Form("day", "<next> {weekday:weekday_any}", _next,
         "volgende vrijdag", "next Friday", "refused"),
    Form("day", "{week} [,] [op|on] {weekday:weekday_any}", _of_week,
         "volgende week vrijdag; week 40 op vrijdag", "next week Friday", "2021-10-08"),
    Form("day", "{weekday:weekday_any} [,] [van|of|in] [de|the] {week}", _of_week,
         "vrijdag volgende week", "Friday next week; Friday of week 40", "2021-10-08"),
    Form("day", "{weekday} over {count:count_nl} (week|weken)", _weeks_on,
         "vrijdag over een week", "", "2021-10-08"),
    Form("day", "[<the>] {weekday} (na|after) {day:named_day}", _from_day,
         "de maandag na Pasen", "the Monday after Easter", "2022-04-18"),
    Form("day", "[<the>] {weekday} (voor|before) {day:named_day}", _before_day,
         "de vrijdag voor Pasen", "the Friday before Easter", "2022-04-15"),
    Form("day", "[de|the] {nth} (van|of) {whole:this_month}", _nth_day,
         "de 15e van volgende maand", "the 15th of next month", "2021-10-15"),
    Form("day", "[het|the|by|at] (eind|einde|end) [van|of] [de|the] (dag|werkdag|day)", _today,
         "einde dag", "end of the day", "meeting: 2021-09-27"),
    Form("day", f"{_NTH} {{weekday}} [<of>] {{whole}}", _nth,
         "de eerste maandag van december; laatste vrijdag van oktober = 2021-10-29",
         "the first Monday of December", "2021-12-06"),
    Form("day", f"{_NTH} (dag|day) <of> {{whole}}", _nth_day,
         "de laatste dag van het jaar", "the last day of the year", "2021-12-31"),
    Form("day", f"{_NTH} (werkdag|workday|working day|business day) <of> {{whole}}", _nth_workday,
         "de laatste werkdag van oktober", "the last working day of October", "2021-10-29"),
)  # fmt: skip
