"""What speaks for a promise, or against it, besides its cue: each sign with its weight."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from lovp_cli.minutes.cues.judging import Part, form_of
from lovp_cli.minutes.grammar.clause import Clause
from lovp_cli.minutes.proposals.antecedents import nobody_meant
from lovp_cli.minutes.proposals.passage import Document, Passage

Holds = Callable[[Passage, Clause, Document], bool]


class Sign(NamedTuple):
    """A sign by its name, in words, with its weight."""

    name: str
    says: str
    weight: float
    holds: Holds


def _clause_has(pattern: str) -> Holds:
    form = re.compile(pattern)
    return lambda _, clause, __: bool(form.search(clause.text))


_GATHERED = re.compile(
    r"\w*(?:vergadering|overleg|bijeenkomst|beraad|raad|tafel|meeting)\b|\b(?:ab|lovp|keer)\b",
    re.IGNORECASE,
)
_OUTSIDERS = re.compile(
    r"insprek|inspraak|public (?:speak|particip|comment)|deputation", re.IGNORECASE
)
_TAKEN_UP = re.compile(
    r"\b(?:in dank|dankbaar|graag (?:gebruik|aanvaard)|aanbod|aanvaard|gratefully|accepted)\b"
)
_DECISIONS = ("besluit", "besloten", "decision")
_WILL = ("zullen", "will", "shall")


def _at_a_meeting(passage: Passage, _: Clause, __: Document) -> bool:
    return any(term.term.meeting or _GATHERED.search(term.words) for term in passage.terms)


def _labelled(passage: Passage, _: Clause, __: Document) -> bool:
    return bool(passage.label) and passage.label not in _DECISIONS


def _decision(passage: Passage, _: Clause, __: Document) -> bool:
    return passage.label in _DECISIONS


def _named_beside(passage: Passage, clause: Clause, _: Document) -> bool:
    return passage.lead is not None and not (clause.subject and clause.subject.can_act)


def _present_in_past(_: Passage, clause: Clause, document: Document) -> bool:
    forms = ("plain", "will", "passive")
    return document.past and clause.tense == "present" and form_of(clause) in forms


def _reported_will(_: Passage, clause: Clause, document: Document) -> bool:
    return document.past and clause.verb == "zullen" and clause.tense == "past"


def _will_be(_: Passage, clause: Clause, __: Document) -> bool:
    return clause.verb in _WILL and form_of(clause) == "passive"


def _by_somebody(_: Passage, clause: Clause, __: Document) -> bool:
    return clause.agent is not None and form_of(clause) in ("passive", "bare")


def _taken_up(passage: Passage, _: Clause, __: Document) -> bool:
    after = passage.after.text.lower() if passage.after else ""
    return len(after.split()) < 15 and bool(_TAKEN_UP.search(after))


def _outsider(passage: Passage, clause: Clause, _: Document) -> bool:
    person = clause.subject is not None and clause.subject.who == "person"
    return not person and bool(_OUTSIDERS.search(passage.topic or ""))


_RECEIVERS = (
    r"\b(?:aan|naar|met) (?:de |het |alle )?(?:raad|commissie|leden|bestuur|ab|db|secretaris"
    r"|griffie|\w*raad|\w*leden|ouders|bewoners|deelnemers|gemeenten|partijen|elkaar|college|kamer|mr|or)\b"
)
SIGNS = (
    Sign("term", "a term in the sentence", 1.5, lambda passage, _, __: bool(passage.terms)),
    Sign("at a meeting", "its term is a meeting", 1.0, _at_a_meeting),
    Sign("wel", "wel, after a refusal", 1.5, _clause_has(r"\bwel\b")),
    Sign("receiver", "aan de raad, met de leden", 0.5, _clause_has(_RECEIVERS)),
    Sign("in writing", "schriftelijk, per mail, nog", 0.5, _clause_has(
        r"\b(?:schriftelijk|per (?:e-)?mail|per brief|via de mail|nader|nog|alsnog|nogmaals)\b")),
    Sign("from now on", "voortaan", 1.5, _clause_has(
        r"\b(?:voortaan|vanaf (?:nu|heden)|met ingang van|in het vervolg|from now on)\b")),
    Sign("deadline", "uiterlijk, binnen, zo spoedig mogelijk", 0.5, _clause_has(
        r"\b(?:uiterlijk|vóór|binnen|tijdig|spoedig mogelijk|z\.s\.m\.|binnenkort|by|within)\b")),
    Sign("again", "opnieuw, verder", 0.5, _clause_has(
        r"\b(?:opnieuw|nogmaals|verder|nader|weer|again)\b")),
    Sign("so", "daarom, vervolgens", 0.5, _clause_has(
        r"^(?:daarom|daarop|daartoe|hiertoe|vervolgens|dus|ook)\b")),
    Sign("will be", "zal worden gestuurd", 1.0, _will_be),
    Sign("by somebody", "door de griffie", 1.5, _by_somebody),
    Sign("label", "Actie: before it", 5.0, _labelled),
    Sign("decision", "Besluit: before it", 2.0, _decision),
    Sign("under actions", "it stands under a heading such as Actiepunten", 2.5,
         lambda passage, _, __: passage.under_actions),
    Sign("named", "somebody is named before or behind a note", 1.5, _named_beside),
    Sign("arrow", "an arrow before it", 1.5, lambda passage, _, __: passage.arrow),
    Sign("list", "an item of a list", 0.5, lambda passage, _, __: passage.kind == "item"),
    Sign("present in a report of the past", "the present stands out", 1.0, _present_in_past),
    Sign("reported will", "zou, in a report of the past", 1.0, _reported_will),
    Sign("taken up", "the next sentence takes up an offer", 1.0, _taken_up),
    Sign("things meant", "ze stands for things", -4.0,
         lambda passage, clause, document: nobody_meant(clause, passage, document)),
    Sign("speaker from outside", "told by somebody who is not of the council", -3.0, _outsider),
)  # fmt: skip


def signs_of(passage: Passage, clause: Clause, document: Document) -> Iterator[Part]:
    """The signs that hold for a clause."""
    for sign in SIGNS:
        if sign.holds(passage, clause, document):
            yield Part(sign.name, sign.weight)
