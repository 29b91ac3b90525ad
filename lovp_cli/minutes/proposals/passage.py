"""Sentences where they stand: in their paragraph, under their heading, with the terms in them."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property

from lovp_cli.council.phrases.situation import Situation, TermFound
from lovp_cli.minutes.grammar.clause import Clause, Party
from lovp_cli.minutes.proposals.prose_terms import terms_of


@dataclass
class Passage:
    """One sentence; `before` are those of the same paragraph that stand before it.

    `lead` is whoever is named before or behind it as the one who acts, `head` whom its heading
    names; `title` what a row of a table says is to be done, and `terms_in` when.
    """

    text: str
    line: int
    kind: str
    topic: str | None = None
    arrow: bool = False
    label: str = ""
    clauses: list[Clause] = field(default_factory=list)
    before: list[Passage] = field(default_factory=list)
    after: Passage | None = None
    lead: Party | None = None
    title: str = ""
    number: str | None = None
    under_actions: bool = False
    head: Party | None = None
    terms_in: str | None = None
    situation: Situation | None = None

    @cached_property
    def terms(self) -> list[TermFound]:
        """The terms in it; found when they are asked for, which is what costs most."""
        words = self.text if self.terms_in is None else self.terms_in
        return terms_of(words, self.situation) if self.situation else []


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
