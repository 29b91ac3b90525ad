"""Who answers for a promise, and who takes part in it."""

from __future__ import annotations

import re
from itertools import pairwise

from lovp_cli.minutes.cues.judging import form_of
from lovp_cli.minutes.grammar.clause import Clause, Party
from lovp_cli.minutes.proposals.antecedents import in_full, last_to_act, meant
from lovp_cli.minutes.proposals.passage import Document, Passage
from lovp_cli.minutes.proposals.scoring import Judged
from lovp_cli.minutes.words.nouns import who

_TOGETHER = re.compile(
    r"\b(?:samen|gezamenlijk|in overleg|in samenwerking|in samenspraak|in afstemming|together"
    r"|jointly|in consultation) (?:met|with) (?:de |het |the )?"
    r"(?P<who>[\w()&-]+(?: (?:en|and) (?:de |het |the )?[\w()&-]+)?)",
    re.IGNORECASE,
)
_WHO_SAYS = ("hij", "zij", "ze", "he", "she", "they")


def owners_of(passage: Passage, found: Judged, document: Document) -> tuple[Party, ...]:
    """The owner, and whoever shares it; the council where nobody is named."""
    clause = found.clause
    acts = clause.subject and clause.subject.can_act and form_of(clause) != "passive"
    if passage.lead and not clause.agent and (passage.label or not acts):
        return (passage.lead,)
    parties = tuple(
        in_full(party, passage, found.at) for party in _by_rule(passage, found, document)
    )
    if not parties and document.writer and found.cue.owner != "council":
        parties = (document.writer,)
    if not parties and passage.head and found.cue.owner != "council":
        parties = (passage.head,)
    return parties or (Party(document.council or "overleg", "body"),)


def partners_of(passage: Passage, found: Judged) -> tuple[str, ...]:
    """Those with whom it is to be done, as they are named: `samen met de provincie`."""
    together = _TOGETHER.search(passage.text, max(found.clause.start - 1, 0))
    if together is None:
        return ()
    names = re.split(r" (?:en|and) (?:de |het |the )?", together["who"])
    return tuple(
        name for name in names if who(name.lower()) in ("person", "body", "many") or name.isupper()
    )


def _by_rule(passage: Passage, found: Judged, document: Document) -> tuple[Party, ...]:
    rule, clause, at = found.cue.owner, found.clause, found.at
    if rule == "subject":
        return _subject(passage, found, document)
    if rule == "doer":
        return _doer(passage, found, document)
    if rule == "last":
        return _agent(clause) or last_to_act(passage, at)
    if rule == "from":
        return _agent(clause) or _from(passage) or last_to_act(passage, at)
    if rule == "told":
        return last_to_act(passage, at)
    return _named(passage, document) if rule == "named" else ()


def _subject(passage: Passage, found: Judged, document: Document) -> tuple[Party, ...]:
    subject = found.clause.subject
    if subject and found.cue.subject == "unclear":
        return (subject,)
    if subject is None or not (subject.can_act or subject.pronoun):
        return _agent(found.clause) or last_to_act(passage, found.at)
    if subject.pronoun:
        return meant(subject, passage, found.at, document)
    return (subject, *found.clause.others)


def _doer(passage: Passage, found: Judged, document: Document) -> tuple[Party, ...]:
    """Whoever acts in what was agreed; a person who agreed to it by themselves."""
    for clause in passage.clauses[found.at + 1 :]:
        if clause.lead not in ("dat", "om", "that", ""):
            continue
        subject = clause.subject
        if subject and subject.pronoun in _WHO_SAYS:
            return meant(subject, passage, found.at, document)
        passive = clause.verb in ("worden", "be") and clause.done
        if subject and subject.can_act and not passive:
            return (subject, *clause.others)
        if clause.agent:
            return (clause.agent,)
    subject = found.clause.subject
    if subject and subject.can_act and not subject.pronoun and subject.who != "body":
        return (subject,)
    return ()


def _agent(clause: Clause) -> tuple[Party, ...]:
    return (clause.agent,) if clause.agent else ()


def _named(passage: Passage, document: Document) -> tuple[Party, ...]:
    """Whoever is named in a note or under a label."""
    for at, clause in enumerate(passage.clauses):
        if clause.agent:
            return (clause.agent,)
        subject = clause.subject
        if subject and subject.can_act:
            if subject.pronoun:
                return meant(subject, passage, at, document)
            return (subject, *clause.others)
    return _from(passage) or last_to_act(passage, 0)


def _from(passage: Passage) -> tuple[Party, ...]:
    """Whom a thing comes from: `bijgestelde planning van PM`."""
    for clause in passage.clauses:
        tokens = [token for token in clause.tokens if token.low not in ("de", "het", "the")]
        for before, token in pairwise(tokens):
            somebody = token.shouted or who(token.low) in ("person", "body", "many")
            lies = before.low == "bij" and clause.verb == "liggen"
            if (lies or before.low in ("van", "door", "by", "from")) and somebody:
                return (Party(token.text, "person"),)
    return ()
