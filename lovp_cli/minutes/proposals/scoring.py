"""How surely a sentence is a promise: its best cue, with all that speaks for and against it."""

from __future__ import annotations

from lovp_cli.minutes.words.listed import listed

import re
from collections.abc import Iterator
from dataclasses import dataclass

from lovp_cli.minutes.cues.blocker import HARD
from lovp_cli.minutes.cues.cue import Cue
from lovp_cli.minutes.cues.judging import Part, against, blocked, form_of, governed, matches
from lovp_cli.minutes.cues.loading import tables
from lovp_cli.minutes.grammar.clause import Clause
from lovp_cli.minutes.proposals.antecedents import nobody_meant
from lovp_cli.minutes.proposals.passage import Document, Passage
from lovp_cli.minutes.words.lexicon import Lexicon

LIKELY, CERTAIN = 3.0, 5.0
_BESIDES = {
    "term": 1.5,
    "at a meeting": 1.0,
    "wel": 1.5,
    "receiver": 0.5,
    "in writing": 0.5,
    "label": 5.0,
    "decision": 2.0,
    "under actions": 2.5,
    "named": 1.5,
    "arrow": 1.5,
    "present in a report of the past": 1.0,
    "list": 0.5,
    "may be a name": -0.5,
    "thing": -2.0,
    "so": 0.5,
    "will be": 1.0,
    "from now on": 1.5,
    "by somebody": 1.5,
    "deadline": 0.5,
    "reported will": 1.0,
    "taken up": 1.0,
    "again": 0.5,
    "things meant": -4.0,
    "speaker from outside": -3.0,
}
_RECEIVER = re.compile(
    r"\b(?:aan|naar|met) (?:de |het |alle )?(?:raad|commissie|leden|bestuur|ab|db|secretaris|griffie|\w*raad|\w*leden|ouders|bewoners|deelnemers|gemeenten|partijen|elkaar|college|kamer|mr|or)\b"
)
_WRITING = re.compile(
    r"\b(?:schriftelijk|per mail|per brief|per e-mail|via de mail|nader|nog|alsnog|nogmaals)\b"
)
_FROM_NOW = re.compile(
    r"\b(?:voortaan|vanaf nu|vanaf heden|met ingang van|in het vervolg|from now on|in future)\b"
)
_DEADLINE = re.compile(
    r"\b(?:uiterlijk|vóór|binnen|tijdig|zo spoedig mogelijk|z\.s\.m\.|binnenkort|by|within)\b"
)
_TAKEN_UP = re.compile(
    r"\b(?:in dank|dankbaar|graag (?:gebruik|aanvaard)|aanbod|aanvaard|gratefully|accepted)\b"
)
_WHETHER = listed("of wat wie hoe waar welke welk waarom wanneer in")
_OUTSIDERS = re.compile(
    r"insprek|inspraak|public (?:speak|particip|comment)|deputation", re.IGNORECASE
)
_AGAIN = re.compile(r"\b(?:opnieuw|nogmaals|verder|nader|weer|again)\b")
_GATHERED = re.compile(
    r"\w*(?:vergadering|overleg|bijeenkomst|beraad|raad|tafel|meeting)\b|\b(?:ab|lovp|keer)\b",
    re.IGNORECASE,
)
_SO = re.compile(r"^(?:daarom|daarop|daartoe|hiertoe|vervolgens|dus|ook)\b")


@dataclass(frozen=True)
class Judged:
    """What a clause was found to be."""

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
    found = [one for at in range(len(passage.clauses)) for one in _of_clause(passage, at, document)]
    return max(found, key=lambda one: one.score, default=None)


def _of_clause(passage: Passage, at: int, document: Document) -> Iterator[Judged]:
    cues, blockers, words = tables(document.language)
    clause = passage.clauses[at]
    for cue in cues:
        if not matches(cue, clause, words) or not _needs(cue, passage):
            continue
        if cue.leads and not _leads(at, passage):
            continue
        if cue.governors and not governed(cue.governors, at, passage.clauses):
            continue
        if cue.name == "unknown deed" and not _unknown(clause, words):
            continue
        parts = [Part(cue.name, cue.weight)]
        parts += besides(passage, clause, document)
        parts += against(
            cue, clause, at, passage.clauses, passage.text, blockers, words, past=document.past
        )
        yield Judged(cue, clause, at, tuple(parts))


def _needs(cue: Cue, passage: Passage) -> bool:
    """Whether what a cue asks for beside its clause is there."""
    if cue.term and not passage.terms:
        return False
    if cue.label and (cue.name == "row") != (passage.kind == "row"):
        return False
    return not cue.label or bool(passage.label) or passage.kind == "row"


def _leads(at: int, passage: Passage) -> bool:
    behind = passage.clauses[at + 1 : at + 2]
    return bool(behind) and behind[0].lead in _WHETHER


def _unknown(clause: Clause, words: Lexicon) -> bool:
    return not clause.lead and not words.group(clause.lemma) and clause.verb not in _COMMON


_COMMON = listed("zijn hebben worden zullen kunnen moeten mogen willen gaan laten blijven hoeven dienen komen doen")


def besides(passage: Passage, clause: Clause, document: Document) -> Iterator[Part]:
    """What speaks for a promise besides its cue."""
    names = []
    inside = [t for t in passage.terms if clause.start <= t.start <= clause.end]
    if inside or passage.terms:
        names.append("term")
    if any(term.term.meeting or _GATHERED.search(term.words) for term in passage.terms):
        names.append("at a meeting")
    if clause.lows[:1] == ["wel"] or " wel " in f" {clause.text} ":
        names.append("wel")
    if _RECEIVER.search(clause.text):
        names.append("receiver")
    if _WRITING.search(clause.text):
        names.append("in writing")
    if _FROM_NOW.search(clause.text):
        names.append("from now on")
    if _DEADLINE.search(clause.text):
        names.append("deadline")
    if clause.agent and form_of(clause) in ("passive", "bare"):
        names.append("by somebody")
    if document.past and clause.verb == "zullen" and clause.tense == "past":
        names.append("reported will")
    if passage.after and one_takes_up(passage.after.text):
        names.append("taken up")
    outside = clause.subject is None or clause.subject.who != "person"
    if outside and _OUTSIDERS.search(passage.topic or ""):
        names.append("speaker from outside")
    if nobody_meant(
        clause, passage, next(i for i, c in enumerate(passage.clauses) if c is clause), document
    ):
        names.append("things meant")
    if _AGAIN.search(clause.text):
        names.append("again")
    if _SO.search(clause.text):
        names.append("so")
    if clause.verb in ("zullen", "will", "shall") and form_of(clause) == "passive":
        names.append("will be")
    if passage.label:
        names.append(
            "decision" if passage.label in ("besluit", "besloten", "decision") else "label"
        )
    if passage.under_actions:
        names.append("under actions")
    if passage.lead and not (clause.subject and clause.subject.can_act):
        names.append("named")
    if passage.arrow:
        names.append("arrow")
    if (
        document.past
        and clause.tense == "present"
        and form_of(clause) in ("plain", "will", "passive")
    ):
        names.append("present in a report of the past")
    if passage.kind == "item":
        names.append("list")
    yield from (Part(name, _BESIDES[name]) for name in names)


def one_takes_up(text: str) -> bool:
    """Whether a sentence takes up what was offered before it."""
    return len(text.split()) < 15 and bool(_TAKEN_UP.search(text.lower()))


def explained(one: Judged) -> str:
    """The parts of a score and their sum."""
    parts = " ".join(f"{part.name} {part.weight:+g}" for part in one.parts if part.weight > HARD)
    hard = ", ".join(part.name for part in one.parts if part.weight <= HARD)
    return f"{one.score:g}: {parts}" + (f"; blocked: {hard}" if hard else "")


def sure(one: Judged | None) -> str | None:
    """`certain`, `likely`, or None."""
    if one is None or blocked(one.parts) or one.score < LIKELY:
        return None
    return "certain" if one.score >= CERTAIN else "likely"
