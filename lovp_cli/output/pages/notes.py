"""What whoever records is told beforehand: how a term, a day or an action was understood."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from lovp_cli.council.phrases.dates import day_in_words, span_in_words
from lovp_cli.council.records.notes import (
    ActionNote,
    ComingNote,
    FarNote,
    LetterNote,
    Note,
    ReadNote,
    RoundNote,
    TermNote,
    ThereNote,
)
from lovp_cli.council.records.term import Deadline

_EVERY = {
    "month": "every month",
    "quarter": "every quarter",
    "half-year": "every half-year",
    "year": "every year",
    "meeting": "every meeting",
}


def noted(note: Note) -> str:
    """A note as a line."""
    return _LINES[type(note)](note)


def _term(note: TermNote) -> str:
    if note.term is None:
        return "Term: not entered; give one with --due, or --due none"
    if note.term.none:
        return "Term: none"
    said = f' (said: "{note.term.said}")' if note.term.said else ""
    # Of a moment, it would say the same again.
    reading = f" ({note.reading})" if note.reading and not note.term.moment else ""
    before = note.deadline.as_said
    if before and before < note.said_on:
        said += f", before {_words(note.said_on)}, when it was said"
    return f"Term: {_repeated(note)}{_end(note, said)}{reading}"


def _repeated(note: TermNote) -> str:
    """How often it repeats; what follows is then its first round."""
    every = note.term.every if note.term else None
    return f"{_EVERY[every]}, first " if every else ""


def _end(note: TermNote, said: str) -> str:
    term, deadline = note.term, note.deadline
    if term is None:
        return said
    if term.by:
        return f"{span_in_words(term.by, 'en')}{said}; {_due_meeting(deadline)}"
    if term.moment:
        return f"{_moment(note)}{said}"
    if term.meeting or term.every == "meeting":
        return _meeting(note, said)
    if term.every and deadline.last_day:
        return f"by {_words(deadline.last_day)}{said}; {_due_meeting(deadline)}"
    return f"only words, which no calendar can date{said}"


def _moment(note: TermNote) -> str:
    term, deadline, moment = note.term, note.deadline, note.moment
    name = moment.name if moment else (term and term.moment) or ""
    side = "before" if term and term.before else "after" if term and term.after else "at"
    if moment and not moment.on:
        return f"{side} {name}, of which nobody knows the date yet"
    if term and term.after:
        if deadline.meeting is None or deadline.last_day is None:
            return f"the first meeting after {name}, which is not planned yet"
        return f"the first meeting after {name}: {deadline.meeting}, on {_words(deadline.last_day)}"
    last = f", by {_words(deadline.last_day)}" if deadline.last_day else ""
    return f"{side} {name}{last}; {_due_meeting(deadline)}"


def _meeting(note: TermNote, said: str) -> str:
    term, deadline = note.term, note.deadline
    if deadline.meeting is None or deadline.last_day is None:
        return f"the next meeting{said}, which is not planned yet"
    is_next = term is None or term.meeting in (None, "next")
    which = "the next meeting, " if is_next else "meeting "
    return f"{which}{deadline.meeting}, on {_words(deadline.last_day)}{said}"


def _due_meeting(deadline: Deadline) -> str:
    if deadline.meeting:
        return f"due meeting {deadline.meeting}"
    return "no meeting is planned on or after that day"


def _round(note: RoundNote) -> str:
    following = "when its next meeting is planned"
    if note.deadline.last_day:
        following = _words(note.deadline.last_day)
        if note.deadline.meeting:
            following += f" (meeting {note.deadline.meeting})"
    if note.met is None:
        return f"{note.action} repeats, and this round was met already; it is due next: {following}"
    return f"{note.action} repeats: round {note.met} is met; it is due next: {following}"


def _words(day: date) -> str:
    return day_in_words(day, "en")


_LINES: dict[type, Callable[[Any], str]] = {
    TermNote: _term,
    RoundNote: _round,
    ReadNote: lambda note: f"{note.flag}: {note.reading}",
    ActionNote: lambda note: f"Action: {note.id} ({note.title})",
    LetterNote: lambda note: f"No meeting was held on {note.day}: it goes into that day's letter",
    ThereNote: lambda note: f"Nothing added: that is said of {note.action} on {note.day} already",
    ComingNote: lambda note: f"Note: {note.day} is still to come; this counts from that day on",
    FarNote: lambda note: f"Note: meeting {note.id} {note.reason}",
}
