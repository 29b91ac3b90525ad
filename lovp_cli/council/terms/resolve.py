"""The last day and the due meeting of a term, given the calendar."""

from __future__ import annotations

from datetime import date

from lovp_cli.council.records.calendar import Calendar, Slot
from lovp_cli.council.records.term import Deadline, Term, TermKind
from lovp_cli.council.terms.edtf import span


def kind_of(term: Term | None) -> TermKind:
    """How a term is put."""
    if term is None:
        return "missing"
    if term.none:
        return "none"
    if term.by:
        return "date"
    return "meeting" if term.meeting else "words"


def resolve(term: Term | None, said_on: date, calendar: Calendar) -> Deadline:
    """The end of a term that was given on a day."""
    if term is None or not (term.by or term.meeting):
        return Deadline()
    if term.by:
        last = span(term.by)[1]
        return Deadline(last, _id(calendar.on_or_after(last)), last)
    if term.meeting == "next":
        return _end_at(calendar.planned_after(said_on), calendar)
    return _end_at(calendar.by_id.get(term.meeting or ""), calendar)


def _end_at(named: Slot | None, calendar: Calendar) -> Deadline:
    if named is None:
        return Deadline()
    held = calendar.successor(named) if named.cancelled else named
    return Deadline(held.date if held else None, _id(held), named.date)


def _id(meeting: Slot | None) -> str | None:
    return meeting.id if meeting else None
