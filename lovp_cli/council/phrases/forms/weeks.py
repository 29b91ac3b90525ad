"""Weeks and weekends."""

from __future__ import annotations

from lovp_cli.council.phrases.dated import Dated, Year, fixed, no_such, two_readings, yearly
from lovp_cli.council.phrases.grammar.form import Form
from lovp_cli.council.phrases.situation import Saying
from lovp_cli.council.phrases.spans import DAY, WEEK, Span, days, joined, week, week_of, weeks_in


def _numbered(saying: Saying, number: int, of_year: Year | None = None) -> Dated:
    if not 1 <= number <= 53:
        raise no_such(saying)
    return yearly(saying, lambda at: week(at, number), "week", of_year)


def _from_to(saying: Saying, first: int, last: int, of_year: Year | None = None) -> Dated:
    if not 1 <= first < last <= 53:
        raise no_such(saying)
    return yearly(saying, lambda at: joined(week(at, first), week(at, last)), "range", of_year)


def _from_to_in_figures(
    saying: Saying, dm: tuple[str, str, str], of_year: Year | None = None
) -> Dated:
    return _from_to(saying, int(dm[0]), int(dm[2]), of_year)


def _of_day(_: Saying, day: Dated) -> Dated:
    return day.then(lambda span: week_of(span.first), "week")


def _this(saying: Saying) -> Dated:
    return fixed(days(saying.said_on, week_of(saying.said_on).last), "week")


def _next(saying: Saying) -> Dated:
    return fixed(week_of(saying.said_on + WEEK), "week")


def _after_next(saying: Saying) -> Dated:
    return fixed(week_of(saying.said_on + 2 * WEEK), "week")


def _weekend(saying: Saying) -> Dated:
    sunday = week_of(saying.said_on).last
    return fixed(days(max(sunday - DAY, saying.said_on), sunday), "weekend")


def _next_weekend(saying: Saying) -> Dated:
    sunday = week_of(saying.said_on).last
    raise two_readings(saying, sunday - DAY, sunday + 6 * DAY)


def _nth(_: Saying, nth: int, whole: Dated) -> Dated:
    """A week of a month or a year, by ISO 8601: weeks belong where their Thursday is."""

    def counted(span: Span) -> Span:
        weeks = weeks_in(span)
        if nth > len(weeks):
            raise ValueError(nth)
        return weeks[nth if nth == -1 else nth - 1]

    return whole.then(counted, "week")


FORMS = (
    Form("week", "[de] (week|wk|weeknummer) [nr|no|number] {number} [{of_year}]", _numbered,
         "week 45; week 45 van 2021", "week 45; week 45 of 2021", "2021-11-08/2021-11-14"),
    Form("week", "{number:w_no} [{of_year}]", _numbered, "wk45", "W45", "2021-11-08/2021-11-14"),
    Form("range", "(week|weken|weeks) {first:number} (<to>|<or>) {last:number} [{of_year}]",
         _from_to, "week 45 en 46; week 45 t/m 46", "weeks 45 and 46", "2021-11-08/2021-11-21"),
    Form("range", "(week|weken|weeks) {dm} [{of_year}]", _from_to_in_figures,
         "week 45/46; week 45-46", "weeks 45-46", "2021-11-08/2021-11-21"),
    Form("week", "{of_year:year} [-|/] {number:w_no}", _numbered,
         "2021-W45", "2021-W45", "2021-11-08/2021-11-14"),
    Form("week", "[de|the] week (van|of|commencing|beginning|with|met|waarin)"
         " ({day:named_day}|{day:day_with_weekday})", _of_day,
         "de week van 4 oktober; de week van maandag 4 oktober", "the week of 4 October",
         "2021-10-04/2021-10-10"),
    Form("nth_week", "[<the>] ({nth}|{nth:last}) week [<of>] {whole}", _nth,
         "de eerste week van januari", "the first week of January", "2022-01-03/2022-01-09"),
    Form("week", "<this> week", _this, "deze week", "this week", "2021-09-27/2021-10-03"),
    Form("week", "[de|the] (volgende|next|the following) week", _next,
         "volgende week", "next week", "2021-10-04/2021-10-10"),
    Form("week", "(the week after next|week after next|de week na volgende week)", _after_next,
         "de week na volgende week", "the week after next", "2021-10-11/2021-10-17"),
    Form("week", "(dit|het|komend|this|the|coming) (weekend|weekeinde)", _weekend,
         "het weekend", "this weekend", "2021-10-02/2021-10-03"),
    Form("week", "(volgend|next) (weekend|weekeinde)", _next_weekend,
         "volgend weekend", "next weekend", "refused"),
)  # fmt: skip
