"""The term that somebody typed."""

from __future__ import annotations

from datetime import date

from lovp_cli.council.phrases.dates import day_in_words, span_in_words
from lovp_cli.council.phrases.not_understood import NotUnderstood
from lovp_cli.council.phrases.situation import Situation
from lovp_cli.council.phrases.understood import understood
from lovp_cli.council.records.refusal import Refusal
from lovp_cli.council.records.term import Term
from lovp_cli.council.register.register import Register
from lovp_cli.council.terms.resolve import resolve
from lovp_cli.files.reading.contents import Contents


def understand(contents: Contents, due: str | None, said: str | None, said_on: date) -> Term | None:
    """The term meant by `--due` and `--said` on the day it was said; None where neither is given.

    Words that were reckoned are kept as said. Raises Refusal for what is not understood.
    """
    if due is None:
        return Term(said=said) if said else None
    due = due.strip()
    term = _understood(contents.register, due, said_on)
    if term.none and said:
        raise Refusal("--said goes with a term: leave it out, or leave out --due none")
    as_in_files = term.none or due.lower() in (term.by, term.meeting)
    return term._replace(said=said or (None if as_in_files else due))


def _understood(register: Register, due: str, said_on: date) -> Term:
    council = register.council
    situation = Situation(
        said_on,
        register.calendar,
        council.moments if council else (),
        (council.short, council.name) if council else (),
    )
    try:
        return understood(due, situation).term
    except NotUnderstood as refusal:
        raise Refusal(f"--due: {refusal.reason}", *refusal.to_add) from None


def as_yaml(term: Term) -> str | dict[str, str]:
    """A term as its value in a file."""
    if term.none:
        return "none"
    keys = ("by", "meeting", "before", "at", "after", "every", "said")
    values: dict[str, str | None] = {key: getattr(term, key) for key in keys}
    return {key: text for key, text in values.items() if text}


def echo(term: Term | None, said_on: date, register: Register) -> str:
    """A term as it was understood, in a line for whoever typed it."""
    if term is None:
        return "Term: not entered; give one with --due, or --due none"
    if term.none:
        return "Term: none"
    said = f' (said: "{term.said}")' if term.said else ""
    if term.every:
        said = f", every {term.every}{said}"
    for side, moment in (("before", term.before), ("at", term.at), ("after", term.after)):
        if moment:
            return f"Term: {side} {moment}{said}"
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
    if not term.meeting and term.every:
        return f"Term: every {term.every}"
    if not term.meeting:
        return f"Term: only words, which no calendar can date{said}"
    if deadline.meeting is None or deadline.last_day is None:
        return f"Term: the next meeting{said}, which is not planned yet"
    which = "the next meeting, " if term.meeting == "next" else "meeting "
    return f"Term: {which}{deadline.meeting}, on {day_in_words(deadline.last_day, 'en')}{said}"
