"""Parts of a time: its beginning, middle or end, its halves, its first or last so many weeks."""

from __future__ import annotations

from functools import partial

from lovp_cli.council.phrases.dated import PARTS, Dated, fixed, no_such
from lovp_cli.council.phrases.grammar.form import Form
from lovp_cli.council.phrases.not_understood import NotUnderstood
from lovp_cli.council.phrases.situation import Saying
from lovp_cli.council.phrases.spans import (
    DAY,
    Span,
    days,
    half,
    joined,
    later,
    months,
    months_long,
    third,
    week_of,
    year,
)


def _this(count: int, saying: Saying) -> Dated:
    """The month (1), quarter (3), half-year (6) or year (12) that it is."""
    at = saying.said_on
    if count == 12:
        return fixed(year(at.year), "year")
    return fixed(months(at.year, (at.month - 1) // count * count + 1, count), "month")


def _this_week(saying: Saying) -> Dated:
    return fixed(week_of(saying.said_on), "week")


def _part(saying: Saying, part: int, whole: Dated) -> Dated:
    """The beginning, middle or end; of the week that it is, what has passed is left out."""
    if whole.kind not in ("week", "month", "quarter", "half", "season", "year"):
        raise NotUnderstood(f"'{saying.words}' cannot be reckoned: type from when until when")

    def cut(span: Span) -> Span:
        if whole.kind != "week":
            return third(span, part)
        # Of the week that it is, only what is to come was kept: it is cut as a whole.
        found = third(week_of(span.first), part)
        if found.first < saying.said_on <= found.last:
            return days(saying.said_on, found.last)
        return found

    return whole.then(cut, PARTS[part])


def _parts(saying: Saying, first: int, last: int, whole: Dated) -> Dated:
    if first >= last:
        raise no_such(saying)
    return whole.then(lambda span: joined(third(span, first), third(span, last)), "range")


def _by_letters(saying: Saying) -> Dated:
    """The end of the month, quarter or year that it is."""
    return _end(saying, _this({"m": 1, "q": 3, "y": 12}[saying.words[-1].casefold()], saying))


def _beginning(saying: Saying, whole: Dated) -> Dated:
    return _part(saying, 0, whole)


def _end(saying: Saying, whole: Dated) -> Dated:
    return _part(saying, 2, whole)


def _half(saying: Saying, number: int, whole: Dated) -> Dated:
    if whole.kind not in ("month", "year", "half"):
        raise NotUnderstood(f"'{saying.words}' cannot be reckoned: type from when until when")
    return whole.then(lambda span: half(span, number), "half")


def _first_few(saying: Saying, count: int, unit: str, whole: Dated, nth: int) -> Dated:
    """The first or the last so many days, weeks or months of a time."""
    if nth not in (1, -1):
        raise NotUnderstood(f"'{saying.words}' cannot be reckoned: type from when until when")

    def cut(span: Span) -> Span:
        if unit == "month" and months_long(span) >= count:
            start = span.first if nth == 1 else later(span.first, months_long(span) - count)
            return months(start.year, start.month, count)
        if unit not in ("day", "week"):
            raise ValueError(count)  # it has fewer months
        length = (7 if unit == "week" else 1) * count * DAY
        cut = (span.first, span.first + length - DAY)
        if nth == -1:
            cut = (span.last - length + DAY, span.last)
        if not span.first <= cut[0] <= cut[1] <= span.last:
            raise ValueError(count)
        return days(*cut)

    return whole.then(cut, "range")


_NTH = "({nth}|{nth:last})"
FORMS = (
    Form("bare_period", "(maand|month)", partial(_this, 1),
         "einde maand", "end of month", "2021-09-21/2021-09-30"),
    Form("bare_period", "(kwartaal|quarter)", partial(_this, 3),
         "einde kwartaal", "end of quarter", "2021-09"),
    Form("bare_period", "(halfjaar|half year)", partial(_this, 6),
         "einde halfjaar", "end of half year", "2021-11/2021-12"),
    Form("bare_period", "(jaar|year)", partial(_this, 12),
         "einde jaar", "end of year", "2021-10/2021-12"),
    Form("bare_period", "week", _this_week, "eind van de week", "end of the week",
         "2021-10-01/2021-10-03"),
    Form("part_of", "[<the>] {part} [van|of|in|-|through] {whole}", _part,
         "eind november; medio november = 2021-11-11/2021-11-20; begin Q1 = 2022-01",
         "end of November; mid-November = 2021-11-11/2021-11-20", "2021-11-21/2021-11-30"),
    Form("part_of", "[<the>] {first:part} (/|of|-|or|to) {last:part} [van|of|in|-] {whole}", _parts,
         "begin/medio november; medio of eind november = 2021-11-11/2021-11-30",
         "early to mid November", "2021-11-01/2021-11-20"),
    Form("part_of", "(eom|eoq|eoy)", _by_letters, "", "EOY", "2021-10/2021-12"),
    Form("part_of", "(begin|start|primo|early) [of] {whole:bare_period}", _beginning, "", "", ""),
    Form("part_of", "(eind|einde|ultimo|slot|end) [of] {whole:bare_period}", _end,
         "einde maand; ultimo maand", "end of month", "2021-09-21/2021-09-30"),
    Form("part_of", "(maandeinde|month - end|month end|month's end)",
         lambda saying: _end(saying, _this(1, saying)), "maandeinde", "month-end",
         "2021-09-21/2021-09-30"),
    Form("part_of", "(jaareinde|year - end|year end|year's end)",
         lambda saying: _end(saying, _this(12, saying)), "jaareinde", "year's end",
         "2021-10/2021-12"),
    Form("part_of", "(kwartaaleinde|quarter - end|quarter end)",
         lambda saying: _end(saying, _this(3, saying)), "kwartaaleinde", "quarter-end", "2021-09"),
    Form("part_of", "[<the>] {number:nth} (helft|half) [<of>] {whole}", _half,
         "de eerste helft van oktober", "the first half of October", "2021-10-01/2021-10-15"),
    Form("part_of", f"[<the>] {_NTH} ({{count:count_nl}} {{unit:unit_nl}}|{{count:count_en}}"
         " {unit:unit_en}) <of> {whole}", _first_few,
         "de eerste drie maanden van 2022", "the first three months of 2022", "2022-01/2022-03"),
)  # fmt: skip
