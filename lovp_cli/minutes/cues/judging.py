"""Whether a cue stands in a clause, and which blockers stand against it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from lovp_cli.minutes.cues.blocker import HARD, Blocker
from lovp_cli.minutes.cues.cue import Cue, Form, acts_of, holds_idiom, pattern, subject_fits
from lovp_cli.minutes.grammar.clause import Clause
from lovp_cli.minutes.words.lexicon import Lexicon
from lovp_cli.minutes.words.listed import listed

_FUTURE = listed("zullen gaan will shall go")
_PASSIVE = listed("worden be")
_PERFECT = listed("hebben have")
# They lead in what goes on with the sentence.
_GOING_ON = ("", "waarna", "waarbij")
_TOLD = listed("dat of wie wat wanneer hoe waarom welke welk that whether who what when how why")


class Part(NamedTuple):
    """A part of a score, by its name."""

    name: str
    weight: float


def matches(cue: Cue, clause: Clause, words: Lexicon) -> bool:
    """Whether a cue stands in a clause."""
    if not _form_fits(cue, clause) or not subject_fits(cue, clause.subject):
        return False
    if cue.words and not pattern(cue.words).search(clause.text):
        return False
    if cue.unknown:
        return clause.verb not in words.auxiliaries and not words.group(clause.lemma)
    if not (cue.verbs or cue.groups or cue.idioms):
        return True
    return any(
        lemma in cue.verbs
        or words.group(lemma) & cue.groups
        or any(holds_idiom(clause, lemma, idiom) for idiom in cue.idioms)
        for lemma in acts_of(clause)
    )


def _form_fits(cue: Cue, clause: Clause) -> bool:
    form = form_of(clause)
    if (clause.lead not in _GOING_ON) != cue.hanging and not cue.either:
        return False
    if cue.form == "any" or (cue.settled and form == "settled"):
        return True
    if cue.form == "plain":
        return form == "plain" and (clause.tense == "present" or cue.past)
    past = clause.tense == "past" and form in ("passive", "perfect") and clause.verb not in _FUTURE
    return form == cue.form and (cue.past or not past)


def form_of(clause: Clause) -> Form:
    """The shape of a clause, as cues name it."""
    if not clause.verb:
        return "bare" if clause.acts else "nominal"
    helped = bool(clause.done and _PASSIVE & set(clause.acts))
    if helped or (clause.done and clause.verb in _PASSIVE):
        return "passive"
    if clause.acts and clause.verb in _FUTURE:
        return "will"
    if clause.done and clause.verb == "zijn":
        return "settled"
    return "perfect" if clause.done and clause.verb in _PERFECT else "plain"


def against(
    cue: Cue, at: int, clauses: Sequence[Clause], sentence: str, blockers: Sequence[Blocker],
    words: Lexicon, *, past: bool,
) -> Iterator[Part]:  # fmt: skip
    """The blockers that hold for a cue in a clause; `past` in a report that is told so."""
    present = form_of(clauses[at]) in ("plain", "passive")
    for blocker in blockers:
        spared = cue.strong and blocker.holds != "all"
        passed_over = blocker.holds == "present" and not present
        if spared or passed_over or (blocker.told_now and past):
            continue
        if _stands(blocker, at, clauses, sentence, words):
            yield Part(blocker.name, blocker.weight)


def _stands(
    blocker: Blocker, at: int, clauses: Sequence[Clause], sentence: str, words: Lexicon
) -> bool:
    clause = clauses[at]
    if blocker.where == "governor":
        # `…, dat is afgesproken` adds to what stands before it.
        adds = clause.subject is None and form_of(clause) == "settled"
        return not adds and governed(blocker.governors, at, clauses)
    if blocker.where == "speech":
        told = any(behind.lead in _TOLD for behind in clauses[at + 1 : at + 2])
        return told and clause.lemma in blocker.governors
    if blocker.leads and clause.lead not in blocker.leads:
        return False
    if blocker.helpers and (clause.verb not in blocker.helpers or clause.particle):
        return False
    if blocker.acts and not any(words.group(lemma) & blocker.acts for lemma in acts_of(clause)):
        return False
    text = clause.text if blocker.where == "clause" else " ".join(sentence.lower().split())
    if blocker.words and not pattern(blocker.words).search(text):
        return False
    return not (blocker.unless and pattern(blocker.unless).search(text))


def governed(governors: frozenset[str], at: int, clauses: Sequence[Clause]) -> bool:
    """Whether one of these verbs rules the clause that the one at a place hangs on."""
    lead = clauses[at].lead
    if not lead:
        return False
    for other in reversed(clauses[:at]):
        if other.lead == lead:
            continue
        hangs = bool(other.lead) and other.lead != "om"
        return not hangs and bool({other.lemma, *acts_of(other)} & governors)
    return False


def blocked(parts: Sequence[Part]) -> bool:
    """Whether a blocker that nothing outweighs is among the parts."""
    return any(part.weight <= HARD for part in parts)
