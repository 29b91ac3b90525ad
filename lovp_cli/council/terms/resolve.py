"""The last day and the due meeting of a term, given the calendar."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from lovp_cli.council.records.calendar import Calendar, Slot
from lovp_cli.council.records.term import Deadline, Term, TermKind
from lovp_cli.council.terms.edtf import span
from lovp_cli.council.terms.rounds import first_round

if TYPE_CHECKING:
    from lovp_cli.council.records.record import Moment

_DAY = timedelta(days=1)


def kind_of(term: Term | None) -> TermKind:
    """How a term is put."""
    if term is None:
        return "missing"
    if term.none:
        return "none"
    if term.moment:
        return "moment"
    if term.meeting or term.every == "meeting":
        return "meeting"
    return "date" if term.by or term.every else "words"


def resolve(term: Term | None, said_on: date, calendar: Calendar) -> Deadline:
    """The end of a term that was given on a day; of one that repeats, of its first round."""
    kind = kind_of(term)
    if term is None or kind in ("missing", "none", "words"):
        return Deadline()
    if kind == "date":
        last = span(term.by)[1] if term.by else first_round(term.every, said_on)
        return by_day(last, calendar)
    if kind == "moment":
        return _at_moment(term, calendar.moments.get(term.moment or ""), calendar)
    if term.meeting in (None, "next"):
        return next_after(said_on, calendar)
    return _at_meeting(calendar.by_id.get(term.meeting or ""), calendar)


def by_day(last: date, calendar: Calendar) -> Deadline:
    """The end of a term with a last day: it is answered for at the first meeting from then on."""
    return Deadline(last, _id(calendar.on_or_after(last)), last)


def next_after(day: date, calendar: Calendar) -> Deadline:
    """The end of a term at the first regular meeting after a day."""
    held, planned = calendar.after(day), calendar.planned_after(day)
    return Deadline(_day(held), _id(held), _day(planned))


def _at_meeting(named: Slot | None, calendar: Calendar) -> Deadline:
    if named is None:
        return Deadline()
    held = calendar.successor(named)
    return Deadline(_day(held), _id(held), named.date)


def _at_moment(term: Term, moment: Moment | None, calendar: Calendar) -> Deadline:
    if moment is None or not moment.on:
        return Deadline()
    first, last = span(moment.on)
    if term.after:
        return next_after(last, calendar)
    if term.at:
        return by_day(last, calendar)
    # Nothing comes before the first day that there is.
    return by_day(first - _DAY, calendar) if first > date.min else Deadline()


def _day(meeting: Slot | None) -> date | None:
    return meeting.date if meeting else None


def _id(meeting: Slot | None) -> str | None:
    return meeting.id if meeting else None
