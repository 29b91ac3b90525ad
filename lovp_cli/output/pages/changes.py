"""What is said of a change: what was understood, the lines added, the diff, the terms that move."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from difflib import unified_diff

from lovp_cli.council.phrases.dates import day_in_words, span_in_words
from lovp_cli.council.records.notes import ComingNote, Note, TermNote


def noted(note: Note) -> list[str]:
    """What whoever records is told beforehand."""
    if isinstance(note, ComingNote):
        return [f"Note: {note.day} is still to come; this counts from that day on"]
    return [_term(note)]


def added(shown: str, line: int, lines: Sequence[str]) -> list[str]:
    """Where lines were added to a file, and which."""
    return [f"Added to {shown}, line {line}:", *(f"  {added}" for added in lines)]


def diff(shown: str, before: bytes | None, after: bytes) -> list[str]:
    """The unified diff of a file."""
    old, new = (data.decode("utf-8", "replace").splitlines() for data in (before or b"", after))
    source = "/dev/null" if before is None else shown
    return [*unified_diff(old, new, source, shown, lineterm="")]


def moved(terms: Iterable[tuple[str, str | None, str | None]]) -> list[str]:
    """The actions of which the due meeting moved, a line each."""
    lines = [
        f"{id}: due at {before}, now at {after or 'a meeting that is not planned yet'}"
        for id, before, after in terms
    ]
    return lines or ["No terms move."]


def _term(note: TermNote) -> str:
    """A term as it was understood."""
    term, said_on, deadline = note
    if term is None:
        return "Term: not entered; give one with --due, or --due none"
    if term.none:
        return "Term: none"
    said = f' (said: "{term.said}")' if term.said else ""
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
