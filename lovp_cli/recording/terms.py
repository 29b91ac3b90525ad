"""A term as it is written, and what is told of it beforehand."""

from __future__ import annotations

from datetime import date

from lovp_cli.council.lookup.terms import TermRead
from lovp_cli.council.records.notes import ComingNote, Note, TermNote
from lovp_cli.council.records.term import Term
from lovp_cli.council.register.register import Register
from lovp_cli.council.terms.resolve import resolve

_KEYS = ("by", "meeting", "before", "at", "after", "every", "said")


def as_yaml(term: Term) -> str | dict[str, str]:
    """A term as its value in a file."""
    if term.none:
        return "none"
    return {key: text for key in _KEYS if (text := getattr(term, key))}


def term_note(register: Register, read: TermRead | None, said_on: date) -> TermNote:
    """How a term was understood."""
    term = read.term if read else None
    moment = register.calendar.moments.get(term.moment or "") if term else None
    deadline = resolve(term, said_on, register.calendar)
    return TermNote(term, said_on, deadline, moment, read.note if read else None)


def coming_note(said_on: date, today: date) -> tuple[Note, ...]:
    """That its day is still to come, if it is."""
    return (ComingNote(said_on),) if said_on > today else ()
