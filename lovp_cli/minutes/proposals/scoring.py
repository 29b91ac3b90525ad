"""How surely a sentence is a promise: its best cue, with all that speaks for and against it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from lovp_cli.council.records.proposed import Sure
from lovp_cli.minutes.cues.cue import Cue
from lovp_cli.minutes.cues.judging import Part, against, blocked, governed, matches
from lovp_cli.minutes.cues.loading import tables
from lovp_cli.minutes.grammar.clause import Clause
from lovp_cli.minutes.proposals.passage import Document, Passage
from lovp_cli.minutes.proposals.signs import signs_of
from lovp_cli.minutes.words.listed import listed

LIKELY, CERTAIN = 2.0, 5.0
# From here on a second clause is an action of its own.
APART = 4.0
_YES = re.compile(r"(?:ja|jawel|jazeker|zeker|yes|certainly)\b", re.IGNORECASE)
_ASKED = re.compile(r"\?$|\b(?:vraagt|vragen|verzoekt|dringt|wil(?:len)? weten|asks|asked)\b")
_WHETHER = listed("of wat wie hoe waar welke welk waarom wanneer whether what who how when")


@dataclass(frozen=True)
class Judged:
    """What a clause was found to be; `at` is its place in the sentence."""

    cue: Cue
    clause: Clause
    at: int
    parts: tuple[Part, ...]

    @property
    def score(self) -> float:
        """The sum of its parts."""
        return sum(part.weight for part in self.parts)


def judged(passage: Passage, document: Document) -> Judged | None:
    """The clause of a sentence that is most surely a promise, whether sure enough or not."""
    found = all_judged(passage, document)
    return max(found, key=lambda one: one.score, default=None)


def further(first: Judged, passage: Passage, document: Document) -> list[Judged]:
    """What else a sentence promises: in another clause by itself, or behind `en dat`."""
    if first.cue.owner == "doer":
        behind = range(first.at + 1, len(passage.clauses))
        told = [at for at in behind if passage.clauses[at].lead in ("dat", "that")]
        return [replace(first, clause=passage.clauses[at], at=at - 1) for at in told[1:]]
    best: dict[int, Judged] = {}
    for one in all_judged(passage, document):
        if one.at not in best or one.score > best[one.at].score:
            best[one.at] = one
    own = (best[at] for at in sorted(best) if at != first.at and best[at].clause.main)
    return [one for one in own if not blocked(one.parts) and one.score >= APART]


def all_judged(passage: Passage, document: Document) -> Iterator[Judged]:
    """Every cue in every clause of a sentence, with what it scored."""
    cues, blockers, words = tables(document.language)
    clauses = passage.clauses
    for at, clause in enumerate(clauses):
        signs: tuple[Part, ...] | None = None
        for cue in cues:
            if not matches(cue, clause, words):
                continue
            cons = (*against(cue, at, clauses, passage.text, blockers, words, past=document.past),)
            if blocked(cons):
                # No sign outweighs that, and looking for terms takes long.
                yield Judged(cue, clause, at, (Part(cue.name, cue.weight), *cons))
            elif _needs(cue, passage, at):
                signs = tuple(signs_of(passage, clause, document)) if signs is None else signs
                yield Judged(cue, clause, at, (Part(cue.name, cue.weight), *signs, *cons))


def _needs(cue: Cue, passage: Passage, at: int) -> bool:
    """Whether what a cue asks for beside its clause is there."""
    if cue.term and not passage.terms:
        return False
    if cue.label and not (passage.kind == "row" if cue.row else passage.label):
        return False
    if (cue.answers and not _answers(passage)) or (
        cue.listed and not (passage.under_actions or passage.arrow)
    ):
        return False
    if cue.leads and not any(one.lead in _WHETHER for one in passage.clauses[at + 1 : at + 2]):
        return False
    return not cue.governors or governed(cue.governors, at, passage.clauses)


def _answers(passage: Passage) -> bool:
    """Whether a sentence says yes, or the one before it asks."""
    before = passage.before[-1].text if passage.before else ""
    return bool(_YES.match(passage.text) or _ASKED.search(before.lower()))


def sure(one: Judged | None) -> Sure | None:
    """`certain`, `likely`, or None."""
    if one is None or blocked(one.parts) or one.score < LIKELY:
        return None
    return "certain" if one.score >= CERTAIN else "likely"
