"""Who answers for a promise."""

from __future__ import annotations

from lovp_cli.minutes.grammar.clause import Clause, Party
from lovp_cli.minutes.proposals.passage import Document, Passage
from lovp_cli.minutes.proposals.scoring import Judged

_RECEIVING = frozenset(["ontvangen", "krijgen"])
_ASKING = frozenset("vragen verzoeken oproepen wensen hopen willen vinden pleiten opperen aandringen".split())


def owners_of(passage: Passage, found: Judged, document: Document) -> tuple[Party, ...]:
    """The owner, and whoever shares it; the council where nobody is named."""
    rule = found.cue.owner
    clause = found.clause
    if passage.lead and not (clause.subject and clause.subject.can_act):
        return (passage.lead,)
    if rule == "subject":
        parties = _subject(passage, found, document)
    elif rule == "doer":
        parties = _doer(passage, found, document)
    elif rule == "last":
        parties = _agent(clause) or _last(passage, found.at, document)
    elif rule == "named":
        parties = _named(passage, document)
    else:
        parties = ()
    return parties or (Party(document.council, "body"),)


def _subject(passage: Passage, found: Judged, document: Document) -> tuple[Party, ...]:
    subject = found.clause.subject
    if subject is None or not (subject.can_act or subject.pronoun):
        return _agent(found.clause) or _last(passage, found.at, document)
    if subject.pronoun:
        return _meant(subject, passage, found.at, document)
    return (subject, *found.clause.others)


def _meant(pronoun: Party, passage: Passage, at: int, document: Document) -> tuple[Party, ...]:
    if pronoun.pronoun in ("wij", "we", "ons", "men", "iedereen", "allen", "ik"):
        return ()
    for clause in _back(passage, at):
        subject = clause.subject
        if subject is None or subject.pronoun or not subject.can_act:
            continue
        if pronoun.plural and not (subject.plural or clause.others):
            continue
        if not pronoun.plural and subject.who == "many":
            continue
        return (subject, *clause.others)
    return ()


def _back(passage: Passage, at: int) -> list[Clause]:
    """The clauses before one, the nearest first, in its sentence and its paragraph."""
    found = list(reversed(passage.clauses[:at]))
    for before in reversed(passage.before):
        found += [clause for clause in before.clauses if clause.main] or before.clauses
        found += [clause for clause in before.clauses if not clause.main]
    return found


def _doer(passage: Passage, found: Judged, document: Document) -> tuple[Party, ...]:
    for clause in passage.clauses[found.at + 1 :]:
        if clause.lead in ("dat", "om") or clause.lead == "":
            subject = clause.subject
            if subject and subject.pronoun and subject.pronoun in ("hij", "zij", "ze"):
                return _meant(subject, passage, found.at, document)
            passive = clause.verb == "worden" and clause.done
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


def _last(passage: Passage, at: int, document: Document) -> tuple[Party, ...]:
    """Whoever was the last to act in the paragraph, but for those who ask and who receive."""
    for clause in _back(passage, at):
        subject = clause.subject
        if subject is None or subject.pronoun or not subject.can_act or not clause.main:
            continue
        if clause.lemma in _RECEIVING or clause.lemma in _ASKING:
            continue
        return (subject, *clause.others)
    return ()


def _named(passage: Passage, document: Document) -> tuple[Party, ...]:
    del document
    for clause in passage.clauses:
        if clause.agent:
            return (clause.agent,)
    return ()
