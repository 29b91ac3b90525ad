"""The last day and the due meeting of a term, given the calendar."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from lovp_cli.council.records.calendar import Calendar, M, Slotted
from lovp_cli.council.records.record import Moment
from lovp_cli.council.records.term import Term, TermKind
from lovp_cli.council.terms.edtf import span

_MONTHS_IN = {"month": 1, "quarter": 3, "half-year": 6, "year": 12}


@dataclass(frozen=True)
class Deadline:
    """When a term ends; `last_day` and `meeting` are None where nothing says so yet.

    `as_said` is the last day with cancellations left aside: what the term was before it moved.
    """

    last_day: date | None = None
    meeting: str | None = None
    as_said: date | None = None


def kind_of(term: Term | None) -> TermKind:
    """How a term is put."""
    if term is None:
        return "missing"
    if term.none:
        return "none"
    if term.by:
        return "date"
    if term.meeting or term.every == "meeting":
        return "meeting"
    if term.before or term.at or term.after:
        return "moment"
    return "date" if term.every else "words"


def resolve(
    term: Term | None, said_on: date, calendar: Calendar[M], moments: Iterable[Moment] = ()
) -> Deadline:
    """The end of a term that was given on a day; of one that repeats, of its first round."""
    kind = kind_of(term)
    if term is None or kind in ("none", "words"):
        return Deadline()
    if kind == "meeting":
        if term.meeting in (None, "next"):
            return _at(calendar.planned_after(said_on), calendar)
        return _at(calendar.by_id.get(term.meeting), calendar)
    if kind == "date":
        last = span(term.by)[1] if term.by else end_of_period(said_on, _MONTHS_IN[term.every or ""])
        return Deadline(last, _id(calendar.on_or_after(last)), last)
    return _at_moment(term, calendar, moments)


def end_of_period(day: date, count: int) -> date:
    """The last day of the month (1), quarter (3), half-year (6) or year (12) that a day is in."""
    month = (day.month - 1) // count * count + count
    return date(day.year, month, monthrange(day.year, month)[1])


def _at_moment(term: Term, calendar: Calendar[M], moments: Iterable[Moment]) -> Deadline:
    """Before its first day, until its last, or at the first regular meeting after that."""
    named = term.before or term.at or term.after
    on = next((moment.on for moment in moments if moment.id == named), None)
    if on is None:
        return Deadline()
    first, last = span(on)
    if term.after:
        return _at(calendar.planned_after(last), calendar)
    last = first - timedelta(days=1) if term.before else last
    return Deadline(last, _id(calendar.on_or_after(last)), last)


def _at(named: M | None, calendar: Calendar[M]) -> Deadline:
    if named is None:
        return Deadline()
    held = calendar.successor(named) if named.cancelled else named
    return Deadline(held.date if held else None, _id(held), named.date)


def _id(meeting: Slotted | None) -> str | None:
    return meeting.id if meeting else None
