"""What a text of minutes seems to promise: values that nobody has agreed to yet."""

from __future__ import annotations

from datetime import date
from typing import Literal, NamedTuple

from lovp_cli.council.records.term import Term

Sure = Literal["certain", "likely"]


class ScorePart(NamedTuple):
    """A part of what a sentence scored, by the name of its cue, sign or blocker."""

    name: str
    weight: float


class ProposedAction(NamedTuple):
    """An action that a sentence of the minutes seems to promise.

    `owner` is a party's id, or a slug where the council knows none; `owner_name` its name, or
    the words that name it in the text. `sentence` is whole, its white space folded; `line` is where
    it begins in the text, from 1. `cue` names what in it reads as a promise, `score` its parts.
    """

    id: str
    title: str
    owner: str
    owner_name: str
    involved: tuple[str, ...]
    topic: str | None
    due: Term | None
    quote: str
    sentence: str
    line: int
    sure: Sure
    cue: str
    number: str | None = None
    score: tuple[ScorePart, ...] = ()


class ProposedParty(NamedTuple):
    """An owner or partner that the council does not know yet."""

    id: str
    name: str


class ProposedMeeting(NamedTuple):
    """A meeting as its minutes tell it, `minutes_title` being what these are called."""

    date: date
    title: str
    minutes_title: str | None
    actions: tuple[ProposedAction, ...]
    parties: tuple[ProposedParty, ...] = ()


class Commitment(NamedTuple):
    """A sentence of minutes that reads as a commitment."""

    line: int
    sentence: str
    quote: str
    cue: str
    sure: Sure
