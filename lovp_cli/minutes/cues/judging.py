"""Which cue stands in a clause, what speaks for it, and what against."""

from __future__ import annotations

from lovp_cli.minutes.words.listed import listed

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from lovp_cli.minutes.cues.blocker import HARD, Blocker
from lovp_cli.minutes.cues.cue import Cue, acts_of, holds_idiom, pattern, subject_fits
from lovp_cli.minutes.grammar.clause import Clause
from lovp_cli.minutes.words.lexicon import Lexicon

_FUTURE = frozenset(["zullen", "gaan", "will", "shall", "go"])
# They lead in what goes on with the sentence.
_GOING_ON = frozenset(["waarna", "waarbij", ""])
_TOLD = listed("dat of wie wat wanneer hoe waarom welke welk that whether who what when how why")
_FINDS_OUT = frozenset(["navragen", "uitvragen", "nazien"])
STRONG = frozenset(
    ["promise", "promise made", "promise in the perfect", "promise without a name", "takes it on",
     "agreement", "agreed", "agreed in the perfect", "decided that somebody acts", "decided", "would do"]
)  # fmt: skip


class Part(NamedTuple):
    """A part of a score, by its name."""

    name: str
    weight: float


def matches(cue: Cue, clause: Clause, words: Lexicon) -> bool:
    """Whether a cue stands in a clause."""
    if not _form_fits(cue, clause):
        return False
    if not subject_fits(cue, clause.subject):
        return False
    if cue.words and not pattern(cue.words).search(clause.text):
        return False
    if not (cue.verbs or cue.groups or cue.idioms):
        return True
    for lemma in acts_of(clause):
        if lemma in cue.verbs or words.group(lemma) & cue.groups:
            return True
        if any(holds_idiom(clause, lemma, idiom) for idiom in cue.idioms):
            return True
    return False


def _form_fits(cue: Cue, clause: Clause) -> bool:
    form = form_of(clause)
    if (clause.lead not in _GOING_ON) != cue.hanging and not cue.either:
        return False
    if cue.form == "any" or (cue.settled and form == "settled"):
        return True
    if cue.form == "plain":
        return form == "plain" and (clause.tense == "present" or cue.past)
    told = clause.verb in ("worden", "be") and clause.tense == "past"
    return form == cue.form and (cue.past or not (form == "passive" and told))


def form_of(clause: Clause) -> str:
    """The shape of a clause, as cues name it."""
    if not clause.verb:
        return "bare" if clause.acts else "nominal"
    if clause.done and {"worden", "be"} & set(clause.acts):
        return "passive"
    if clause.verb in _FUTURE and clause.acts:
        return "will"
    if clause.verb in ("worden", "be") and clause.done:
        return "passive"
    if clause.verb == "zijn" and clause.done:
        return "settled"
    if clause.verb in ("hebben", "have") and clause.done:
        return "perfect"
    return "plain"


def against(
    cue: Cue, clause: Clause, at: int, clauses: Sequence[Clause], sentence: str,
    blockers: Sequence[Blocker], words: Lexicon, *, past: bool = False,
) -> Iterator[Part]:  # fmt: skip
    """The blockers that hold for a cue in a clause."""
    present = form_of(clause) in ("plain", "passive")
    for blocker in blockers:
        if blocker.told_now and past:
            continue
        if blocker.holds == "weak" and cue.name in STRONG:
            continue
        if blocker.holds == "present" and (not present or cue.name in STRONG):
            continue
        if _stands(blocker, clause, at, clauses, sentence, words):
            yield Part(blocker.name, blocker.weight)


def _stands(
    blocker: Blocker,
    clause: Clause,
    at: int,
    clauses: Sequence[Clause],
    sentence: str,
    words: Lexicon,
) -> bool:
    if blocker.where == "governor" and clause.subject is None and form_of(clause) == "settled":
        return False  # `…, dat is afgesproken` adds to what stands before it
    if blocker.where == "governor":
        return governed(blocker.governors, at, clauses)
    if blocker.where == "speech":
        return _speaks(blocker, clause, clauses[at + 1 :])
    if blocker.helpers and (clause.verb not in blocker.helpers or clause.particle):
        return False
    if blocker.acts and not any(words.group(lemma) & blocker.acts for lemma in acts_of(clause)):
        return False
    text = clause.text if blocker.where == "clause" else " ".join(sentence.lower().split())
    if blocker.words and not pattern(blocker.words).search(text):
        return False
    return not (blocker.unless and pattern(blocker.unless).search(text))


def _speaks(blocker: Blocker, clause: Clause, behind: Sequence[Clause]) -> bool:
    told = bool(behind) and behind[0].lead in _TOLD
    return (
        told
        and bool({clause.lemma, clause.verb} & blocker.governors)
        and clause.lemma not in _FINDS_OUT
    )


def governed(governors: frozenset[str], at: int, clauses: Sequence[Clause]) -> bool:
    """Whether the clause that the one at a place hangs on is ruled by one of these verbs."""
    clause = clauses[at]
    if not clause.lead:
        return False
    for other in reversed(clauses[:at]):
        if other.lead and other.lead != "om":
            if other.lead == clause.lead:
                continue
            return False
        return any(lemma in governors for lemma in (other.lemma, *acts_of(other)))
    return False


def blocked(parts: Sequence[Part]) -> bool:
    """Whether a blocker that nothing outweighs is among the parts."""
    return any(part.weight <= HARD for part in parts)
