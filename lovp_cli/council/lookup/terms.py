"""From the term that somebody typed to a term."""

from __future__ import annotations

import re
from datetime import date

from lovp_cli.council.records.refusal import Refusal
from lovp_cli.council.records.term import Term
from lovp_cli.council.register.register import Register
from lovp_cli.council.terms.edtf import span


def find_term(register: Register, due: str | None, said: str | None, said_on: date) -> Term | None:
    """The term meant by `--due` and `--said` on the day it was said; None where neither is given.

    A meeting's id means that meeting. Words that were reckoned are kept as said.

    Raises Refusal.
    """
    if due is None:
        return Term(said=said) if said else None
    term = _understood(register, due.strip(), said_on)
    if term.none and said:
        raise Refusal("--said goes with a term: leave it out, or leave out --due none")
    return term._replace(said=said or term.said)


def _understood(register: Register, due: str, said_on: date) -> Term:
    if due in register.calendar.by_id:
        return Term(meeting=due)
    try:
        span(due)
    except ValueError as error:
        if re.match(r"\d{4}-\d\d-\d\d-[a-z0-9]", due):
            raise Refusal(
                f"--due: there is no meeting {due}; add it: lovp add-meeting {due}"
            ) from None
        if re.fullmatch(r"[\d/-]+", due) and re.match(r"\d{4}\b", due):
            raise Refusal(f"--due: {error}") from None
    else:
        return Term(by=due)
    # Only here: most terms are none, a date or a meeting.
    from lovp_cli.council.phrases.understood import understood

    council = register.council
    names = (council.short, council.name) if council else ()
    term = understood(due, said_on, names)
    if term is None:
        year = said_on.year + 1
        raise Refusal(
            f"--due: '{due}' is not a term that can be reckoned; type a date ({year}-03-31,"
            f' {year}-03), next, none, words such as "eind maart", or --said "{due}" alone'
        )
    own_word = term.none or due.lower() == "next"
    return term._replace(said=None if own_word else due)
