"""The term that somebody typed."""

from __future__ import annotations

import re
from datetime import date

from lovp_cli.council.phrases.dates import day_in_words, span_in_words
from lovp_cli.council.phrases.understood import understood
from lovp_cli.council.records.refusal import Refusal
from lovp_cli.council.records.term import Term
from lovp_cli.council.register.register import Register
from lovp_cli.council.terms.edtf import span
from lovp_cli.council.terms.resolve import resolve
from lovp_cli.files.reading.contents import Contents


class NotUnderstood(Exception):
    """Words that are no term known here."""

    def __init__(self, words: str, said_on: date) -> None:
        year = said_on.year + 1
        super().__init__(
            f"--due: '{words}' is not a term that can be reckoned; type a date ({year}-03-31,"
            f' {year}-03), next, none, words such as "eind maart", or --said "{words}" alone'
        )


def understand(contents: Contents, due: str | None, said: str | None, said_on: date) -> Term | None:
    """The term meant by `--due` and `--said` on the day it was said; None where neither is given.

    A meeting's id means that meeting. Words that were reckoned are kept as said.

    Raises NotUnderstood, and Refusal for a meeting that there is not.
    """
    if due is None:
        return Term(said=said) if said else None
    term = _understood(contents, due.strip(), said_on)
    if term.none and said:
        raise Refusal("--said goes with a term: leave it out, or leave out --due none")
    return Term(term.by, term.meeting, said or term.said, term.none)


def _understood(contents: Contents, due: str, said_on: date) -> Term:
    register = contents.register
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
    council = register.council
    names = (council.short, council.name) if council else ()
    term = understood(due, said_on, names)
    if term is None:
        raise NotUnderstood(due, said_on)
    own_word = term.none or due.lower() == "next"
    return Term(term.by, term.meeting, None if own_word else due, term.none)


def as_yaml(term: Term) -> str | dict[str, str]:
    """A term as its value in a file."""
    if term.none:
        return "none"
    values = {"by": term.by, "meeting": term.meeting, "said": term.said}
    return {key: text for key, text in values.items() if text}


def echo(term: Term | None, said_on: date, register: Register) -> str:
    """A term as it was understood, in a line for whoever typed it."""
    if term is None:
        return "Term: not entered; give one with --due, or --due none"
    if term.none:
        return "Term: none"
    said = f' (said: "{term.said}")' if term.said else ""
    deadline = resolve(term, said_on, register.calendar)
    if deadline.as_said and deadline.as_said < said_on:
        said += f", before {day_in_words(said_on, 'en')}, when it was said"
    if term.by:
        meeting = (
            f"due meeting {deadline.meeting}"
            if deadline.meeting
            else "no meeting is planned on or after that day"
        )
        return f"Term: {span_in_words(term.by, 'en')}{said}; {meeting}"
    if not term.meeting:
        return f"Term: only words, which no calendar can date{said}"
    if deadline.meeting is None or deadline.last_day is None:
        return f"Term: the next meeting{said}, which is not planned yet"
    which = "the next meeting, " if term.meeting == "next" else "meeting "
    return f"Term: {which}{deadline.meeting}, on {day_in_words(deadline.last_day, 'en')}{said}"
