"""All forms in one table, in the order in which they are tried, and the grammar made of them."""

from __future__ import annotations

from datetime import date
from functools import cache

from lovp_cli.council.phrases.dated import Dated, chosen
from lovp_cli.council.phrases.forms import (
    by_date,
    feasts,
    lengths,
    meetings,
    moments,
    parts,
    periods,
    prepositions,
    ranges,
    refused,
    repeats,
    typed_days,
    weekdays,
    weeks,
    years,
)
from lovp_cli.council.phrases.forms.groups import GROUPS
from lovp_cli.council.phrases.grammar.form import Form
from lovp_cli.council.phrases.grammar.parse import Grammar
from lovp_cli.council.phrases.not_understood import NotClear, NotUnderstood
from lovp_cli.council.phrases.situation import Meant, Saying, Situation
from lovp_cli.council.records.calendar import Calendar, Slot
from lovp_cli.council.records.record import Moment
from lovp_cli.council.records.term import Term

# What the examples are said under.
EXAMPLE = Situation(
    said_on=date(2021, 9, 27),
    calendar=Calendar(
        Slot(day, date.fromisoformat(day[:10]), regular=len(day) == 10)
        for day in ("2021-09-27", "2021-11-29", "2022-01-17", "2022-02-07-extra", "2022-05-16")
    ),
    moments=(
        Moment("zomerreces", "zomerreces", ("de zomervakantie", "summer recess"),
               "2022-07-08/2022-09-04"),
        Moment("formatie", "formatie", ("de formatiegesprekken", "formation")),
    ),
    council_names=("LOVP", "Landelijk Overleg Veiligheid en Politie"),
)  # fmt: skip


def _meant(saying: Saying, date: Dated) -> Meant:
    """The term that a date is; a bare day on which a meeting is held is that meeting."""
    if saying.prose and not date.clear:
        raise NotClear(f"'{saying.words}' may be something else")
    span = chosen(date, saying)
    if not (date.bare and date.kind == "day"):
        return Meant(Term(by=span.by), span.note or None)
    held = [meeting.id for meeting in saying.situation.calendar.held if meeting.date == span.first]
    if len(held) > 1:
        raise NotUnderstood(
            f"several meetings on that day: {', '.join(held)};"
            f" type which, or uiterlijk {saying.words}"
        )
    if held:
        return Meant(Term(meeting=held[0]), "the meeting on that day")
    return Meant(Term(by=span.by), span.note or None)


def _same(_: Saying, value: object) -> object:
    return value


# Symbols that stand for any of these others, in this order.
_KINDS = {
    "named_day": "feast_day calendar_day",
    "day": "feast_day calendar_day day_with_weekday",
    "period": "week month quarter half season period_to_come year_span",
    "whole": "period",
    "single": "day feast period nth_week part_of",
    "date": "day feast period nth_week part_of run range ahead",
    "anchor": "date",
    "weekday_any": "weekday weekday_short",
    "length_nl": "exact_nl",
    "length_en": "exact_en",
    "when": "plain_when",
}
# The forms by what they are about, in the order in which they are tried.
SECTIONS = (
    moments,
    meetings,
    repeats,
    refused,
    prepositions,
    lengths,
    by_date,
    feasts,
    weekdays,
    weeks,
    periods,
    parts,
    ranges,
    years,
    typed_days,
)
FORMS = (
    *(form for section in SECTIONS for form in section.FORMS),
    *(
        Form(symbol, f"{{value:{kind}}}", _same)
        for symbol, kinds in _KINDS.items()
        for kind in kinds.split()
    ),
    Form("whole", "<the> {value:bare_period}", _same),
    Form("due", "({date}|{date:when})", _meant),
    Form("term", "{value:due}", _same),
    Form("term_bare", "{value:term}", _same),
    Form("due_bare", "{date:bare_length}", _meant),
    Form("term_bare", "{value:due_bare}", _same),
)


@cache
def grammar() -> Grammar:
    """The grammar of all forms."""
    return Grammar(FORMS, GROUPS)
