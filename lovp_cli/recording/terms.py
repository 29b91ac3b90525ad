"""A term as it is written, and what is told of it beforehand."""

from __future__ import annotations

from datetime import date

from lovp_cli.council.records.notes import ComingNote, Note, TermNote
from lovp_cli.council.records.term import Term
from lovp_cli.council.register.register import Register
from lovp_cli.council.terms.resolve import resolve


def as_yaml(term: Term) -> str | dict[str, str]:
    """A term as its value in a file."""
    if term.none:
        return "none"
    values = {"by": term.by, "meeting": term.meeting, "said": term.said}
    return {key: text for key, text in values.items() if text}


def notes_on(register: Register, term: Term | None, said_on: date, today: date) -> tuple[Note, ...]:
    """How a term was understood, and that its day is still to come if it is."""
    note = TermNote(term, said_on, resolve(term, said_on, register.calendar))
    return (note, ComingNote(said_on)) if said_on > today else (note,)
