"""What a blocker is: a sign that what looks like a promise is none."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Where = Literal["clause", "governor", "sentence", "speech"]
Holds = Literal["all", "weak", "present"]

HARD = -20.0


@dataclass(frozen=True)
class Blocker:
    """A sign against a promise, which nothing outweighs where no weight is given.

    It is looked for `where` it says: in the clause itself, in the clause that this one hangs on, or
    anywhere in the sentence; with `speech` the clause itself rules one that says what was told. It
    holds for all cues, for all but the strong ones (`weak`), or for the plain present (`present`).

    - `leads`: the clause begins with one of these words.
    - `helpers`: the finite verb is one of these. `acts`: what is done is in one of these groups.
    - `governors`: the ruling verb is one of these.
    - `words`: a pattern in folded words, and `unless` one that lifts it.
    - `told_now`: it holds only in a report that is told in the present tense.
    """

    name: str
    says: str
    weight: float = HARD
    where: Where = "clause"
    holds: Holds = "weak"
    helpers: frozenset[str] = frozenset()
    governors: frozenset[str] = frozenset()
    leads: frozenset[str] = frozenset()
    acts: frozenset[str] = frozenset()
    words: str = ""
    unless: str = ""
    told_now: bool = False
