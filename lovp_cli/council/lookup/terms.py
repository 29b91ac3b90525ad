"""From the term that somebody typed to a term."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from lovp_cli.council.records.refusal import Refusal
from lovp_cli.council.records.term import Term
from lovp_cli.council.records.values import Every
from lovp_cli.council.register.register import Register


class TermTyped(NamedTuple):
    """A term as typed: `--due`, `--said` and `--every`."""

    due: str | None = None
    said: str | None = None
    every: Every | None = None


NO_TERM = TermTyped()


def term_answered(words: str) -> TermTyped:
    """A term as typed where it is asked for: words to reckon, or `--said` and words to keep.

    The refusal of words that no calendar can date names that flag.
    """
    kept = words.removeprefix("--said ")
    return TermTyped(words or None) if kept == words else TermTyped(said=kept.strip(" '\""))


def term_flags(typed: TermTyped) -> list[str]:
    """The flags, with their values, that give a term in a line."""
    flags = {"--due": typed.due, "--said": typed.said, "--every": typed.every}
    return [part for flag, value in flags.items() if value for part in (flag, value)]


class TermRead(NamedTuple):
    """A term as understood, and how it was read where that is worth a word."""

    term: Term
    note: str | None = None


def find_term(register: Register, typed: TermTyped, said_on: date) -> TermRead | None:
    """The term that was typed, as meant on the day it was said; None where none was.

    Words that were reckoned are kept as said. Raises Refusal.
    """
    if typed.due is None:
        if not (typed.said or typed.every):
            return None
        return TermRead(Term(said=typed.said, every=typed.every))
    term, note = _understood(register, typed.due, said_on)
    if term.none and (typed.said or typed.every):
        flag = "--said" if typed.said else "--every"
        raise Refusal(f"{flag} goes with a term: leave it out, or leave out --due none")
    if typed.every:
        term = _repeating(term, typed.every)
    return TermRead(term._replace(said=typed.said or term.said), note)


def _understood(register: Register, due: str, said_on: date) -> TermRead:
    # Only here: most terms are none at all.
    from lovp_cli.council.phrases.not_understood import NotUnderstood
    from lovp_cli.council.phrases.situation import Situation
    from lovp_cli.council.phrases.understood import understood

    council = register.council
    names = (council.short, council.name) if council else ()
    situation = Situation(said_on, register.calendar, register.moments, names)
    try:
        term, note = understood(due, situation)
    except NotUnderstood as error:
        raise Refusal(f"--due: {error.reason}") from None
    as_in_files = due.strip() in (term.by, term.meeting, "none") or due.strip().lower() == "next"
    return TermRead(term if as_in_files or term.none else term._replace(said=due.strip()), note)


def _repeating(term: Term, every: Every) -> Term:
    beside = term.meeting if every == "meeting" else term.by
    if term.moment or (term.by or term.meeting) != beside:
        goes_with = "a meeting" if every == "meeting" else "a date"
        raise Refusal(f"--every {every} goes with {goes_with} as the term, or without --due")
    return term._replace(every=every)
