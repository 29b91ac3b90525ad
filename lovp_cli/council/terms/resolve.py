"""The last day and the due meeting of a term, given the calendar."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from lovp_cli.council.records.calendar import Calendar, M, Slotted
from lovp_cli.council.records.term import Term, TermKind
from lovp_cli.council.terms.edtf import span


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
    return "meeting" if term.meeting else "words"


def resolve(term: Term | None, said_on: date, calendar: Calendar[M]) -> Deadline:
    """The end of a term that was given on a day."""
    if term is None or not (term.by or term.meeting):
        return Deadline()
    if term.by:
        last = span(term.by)[1]
        return Deadline(last, _id(calendar.on_or_after(last)), last)
    if term.meeting == "next":
        return _at(calendar.planned_after(said_on), calendar)
    return _at(calendar.by_id.get(term.meeting or ""), calendar)


def _at(named: M | None, calendar: Calendar[M]) -> Deadline:
    if named is None:
        return Deadline()
    held = calendar.successor(named) if named.cancelled else named
    return Deadline(held.date if held else None, _id(held), named.date)


def _id(meeting: Slotted | None) -> str | None:
    return meeting.id if meeting else None
