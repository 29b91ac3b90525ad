"""Who answers for a promise."""

from __future__ import annotations

import re
from itertools import pairwise

from lovp_cli.minutes.grammar.clause import Clause, Party
from lovp_cli.minutes.proposals.passage import Document, Passage
from lovp_cli.minutes.proposals.scoring import Judged
from lovp_cli.minutes.words.nouns import who

_ACCORDING = re.compile(
    r"\b(?:according to|volgens|aldus)\s+(?:the |de |het )?(?P<who>[^,.;:]+?)(?=,|\.|;| (?:is|zijn|kan|kunnen|wordt|worden|zal|moet|was|heeft|hebben)\b)",
    re.IGNORECASE,
)
# A person who was named so many clauses before a body is no longer meant by a pronoun.
_FAR = 4
_RECEIVING = frozenset(["ontvangen", "krijgen"])
_ASKING = frozenset("vragen verzoeken oproepen wensen hopen willen vinden pleiten opperen aandringen".split())


def owners_of(passage: Passage, found: Judged, document: Document) -> tuple[Party, ...]:
    """The owner, and whoever shares it; the council where nobody is named."""
    rule = found.cue.owner
    clause = found.clause
    if passage.lead and (passage.label or not (clause.subject and clause.subject.can_act)):
        return (passage.lead,)
    if rule == "subject":
        parties = _subject(passage, found, document)
    elif rule == "doer":
        parties = _doer(passage, found, document)
    elif rule == "last":
        parties = _agent(clause) or _last(passage, found.at, document)
    elif rule == "told":
        parties = _last(passage, found.at, document)
    elif rule == "named":
        parties = _named(passage, document)
    else:
        parties = ()
    parties = tuple(_in_full(party, passage, found.at) for party in parties)
    if not parties and passage.head and rule != "council":
        parties = (passage.head,)
    return parties or (Party(document.council or "overleg", "body"),)


def _in_full(party: Party, passage: Passage, at: int) -> Party:
    """`de dienst` is the body that was named before it in full: de omgevingsdienst."""
    word = party.words.lower()
    if " " in word or party.who != "body":
        return party
    for clause in _back(passage, at):
        subject = clause.subject
        if subject and subject.words.lower().split()[-1] != word and subject.words.lower().split()[0].endswith(word):
            return subject
    return party


def _subject(passage: Passage, found: Judged, document: Document) -> tuple[Party, ...]:
    subject = found.clause.subject
    if subject is None or not (subject.can_act or subject.pronoun):
        return _agent(found.clause) or _last(passage, found.at, document)
    if subject.pronoun:
        return _meant(subject, passage, found.at, document)
    return (subject, *found.clause.others)


def _meant(pronoun: Party, passage: Passage, at: int, document: Document) -> tuple[Party, ...]:
    if pronoun.pronoun in ("wij", "we", "ons", "men", "iedereen", "allen", "ik", "i", "it"):
        return ()
    if mentioned := _mentioned(passage):
        return (mentioned,)
    first: dict[str, tuple[int, tuple[Party, ...]]] = {}
    for distance, clause in enumerate(_back(passage, at)):
        subject = clause.subject
        if subject is None or subject.pronoun or not subject.can_act:
            continue
        if pronoun.plural and not (subject.plural or clause.others or subject.who == "body"):
            continue
        if not pronoun.plural and subject.who == "many":
            continue
        if subject.who != "person" and {clause.lemma, clause.verb} & _ASKING:
            continue
        kind = "person" if subject.who == "person" or pronoun.plural else "body"
        first.setdefault(kind, (distance, (subject, *clause.others)))
    if "body" in first and first["body"][0] + _FAR < first.get("person", (99, ()))[0]:
        return first["body"][1]
    return first.get("person", first.get("body", (0, ())))[1]


def _mentioned(passage: Passage) -> Party | None:
    """Whoever is named, though not as the subject, in the sentence before: `geef dat door aan Ali`."""
    if not passage.before or len(passage.clauses) == 0:
        return None
    before = passage.before[-1].clauses
    if any(clause.subject and clause.subject.can_act and clause.subject.pronoun not in ("left out", "u", "je") for clause in before):
        return None
    if told := _ACCORDING.search(passage.before[-1].text):
        words = told["who"].strip()
        if len(words.split()) < 5 and any(who(word.lower()) in ("person", "body") for word in words.split()):
            return Party(words, "person", named=True)
    for clause in reversed(before):
        for word, token in pairwise(clause.tokens):
            if word.low in ("aan", "bij", "met", "according", "to") and token.capital:
                return Party(token.text, "person", named=True)
    return None


def _back(passage: Passage, at: int) -> list[Clause]:
    """The clauses before one, the nearest first, in its sentence and its paragraph."""
    found = list(reversed(passage.clauses[:at]))
    for before in reversed(passage.before):
        found += [clause for clause in before.clauses if clause.main] or before.clauses
        found += [clause for clause in before.clauses if not clause.main]
    return found


def _doer(passage: Passage, found: Judged, document: Document) -> tuple[Party, ...]:
    for clause in passage.clauses[found.at + 1 :]:
        if clause.lead in ("dat", "om", "that", ""):
            subject = clause.subject
            if subject and subject.pronoun and subject.pronoun in ("hij", "zij", "ze", "he", "she", "they"):
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
        if clause.agent and clause.main:
            return (clause.agent,)
        if subject is None or subject.pronoun or not subject.can_act or not clause.main:
            continue
        if clause.lemma in _RECEIVING or clause.lemma in _ASKING:
            continue
        return (subject, *clause.others)
    return ()


def _named(passage: Passage, document: Document) -> tuple[Party, ...]:
    for at, clause in enumerate(passage.clauses):
        if clause.agent:
            return (clause.agent,)
        subject = clause.subject
        if subject and subject.can_act:
            return _meant(subject, passage, at, document) if subject.pronoun else (subject, *clause.others)
    return _from(passage) or _last(passage, 0, document)


def _from(passage: Passage) -> tuple[Party, ...]:
    """Who a thing comes from: `bijgestelde planning van PM`."""
    for clause in passage.clauses:
        for before, token in pairwise(clause.tokens):
            if before.low in ("van", "door", "by", "from") and (token.shouted or who(token.low) in ("person", "body")):
                return (Party(token.text, "person"),)
    return ()
