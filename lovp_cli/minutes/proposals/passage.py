"""Sentences where they stand: in their paragraph, under their heading, with the terms in them."""

from __future__ import annotations

from dataclasses import dataclass, field

from lovp_cli.council.phrases.situation import Situation, TermFound
from lovp_cli.minutes.grammar.clause import Clause, Party


@dataclass
class Passage:
    """One sentence; `before` are those of the same paragraph that stand before it.

    `lead` is whoever is named before or behind it as the one who acts, `head` whom its heading
    names; `title` what a row of a table says is to be done.
    """

    text: str
    line: int
    kind: str
    topic: str | None = None
    arrow: bool = False
    label: str = ""
    clauses: list[Clause] = field(default_factory=list)
    terms: list[TermFound] = field(default_factory=list)
    before: list[Passage] = field(default_factory=list)
    after: Passage | None = None
    lead: Party | None = None
    title: str = ""
    number: str | None = None
    under_actions: bool = False
    head: Party | None = None


@dataclass(frozen=True)
class Document:
    """What is known of the whole text.

    `names` are words that name somebody in it, `past` whether it is told in the past tense,
    `writer` who signed it.
    """

    language: str
    council: str
    situation: Situation
    names: frozenset[str]
    past: bool = False
    writer: Party | None = None
