"""What a blocker is: a sign that what looks like a promise is none."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Where = Literal["clause", "governor", "sentence", "speech"]
# Cues of these names are the strong ones, that few blockers hold for.
Holds = Literal["all", "weak", "present"]

HARD = -20.0


@dataclass(frozen=True)
class Blocker:
    """A sign against a promise.

    `where` it stands: in the clause itself, in the clause that this one hangs on, anywhere in the
    sentence; `speech`, that it rules a clause behind it which says what was told. `holds` for all cues, all but promises and agreements
    (`weak`), or what stands in the plain present (`present`). `helpers` are finite verbs, `acts` groups of what is done, `governors`
    groups of verbs or infinitives, `words` a pattern in folded words, `unless` one that lifts it.
    `told_now` holds only in a report in the present tense.
    """

    name: str
    says: str
    weight: float = HARD
    where: Where = "clause"
    holds: Holds = "weak"
    helpers: frozenset[str] = frozenset()
    governors: frozenset[str] = frozenset()
    acts: frozenset[str] = frozenset()
    words: str = ""
    unless: str = ""
    told_now: bool = False
    examples: tuple[str, ...] = ()
    others: tuple[str, ...] = ()
