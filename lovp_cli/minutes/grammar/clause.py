"""A clause as a value: its words, its verbs, its subject."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal

from lovp_cli.minutes.words.nouns import Who
from lovp_cli.minutes.words.tokens import Token

Tense = Literal["present", "past", "none"]


@dataclass(frozen=True)
class Party:
    """Words that name somebody or something, and whom they name."""

    words: str
    who: Who
    plural: bool = False
    pronoun: str = ""
    named: bool = False

    @property
    def can_act(self) -> bool:
        """Whether it is somebody, as far as its form tells."""
        return self.who in ("person", "body", "many") or (self.who == "unknown" and self.named)


@dataclass
class Clause:
    """A part of a sentence with at most one finite verb.

    `lead` is the word that makes it hang on another clause; `verb` the finite verb's infinitive,
    and `lemma` the same with its particle; `acts` are the infinitives, `done` the participles
    beside it. `agent` is whoever is named behind `door`. `ahead` tells that the subject stands
    before the verb, `elided` that it is left out; `behind` is what leads in the next clause.
    """

    tokens: Sequence[Token]
    lead: str = ""
    verb: str = ""
    verb_at: int = -1
    tense: Tense = "none"
    plural: bool = False
    particle: str = ""
    acts: list[str] = field(default_factory=list)
    done: list[str] = field(default_factory=list)
    subject: Party | None = None
    others: tuple[Party, ...] = ()
    elided: bool = False
    ahead: bool = False
    behind: str = ""
    agent: Party | None = None

    @property
    def lemma(self) -> str:
        """The finite verb, its particle in front."""
        return self.particle + self.verb

    @property
    def lows(self) -> list[str]:
        """The words, as they are compared."""
        return [token.low for token in self.tokens]

    @property
    def text(self) -> str:
        """The words with single spaces, folded."""
        return " ".join(self.lows)

    @property
    def start(self) -> int:
        """Where in the sentence its first word begins."""
        return self.tokens[0].start if self.tokens else 0

    @property
    def end(self) -> int:
        """Where in the sentence its last word ends."""
        return self.tokens[-1].end if self.tokens else 0

    @property
    def main(self) -> bool:
        """Whether it hangs on no other clause."""
        return not self.lead
