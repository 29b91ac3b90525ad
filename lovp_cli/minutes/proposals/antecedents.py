"""Whom a pronoun, a short name or a passive means: somebody named before it in the paragraph."""

from __future__ import annotations

import re
from itertools import pairwise

from lovp_cli.minutes.grammar.clause import Clause, Party
from lovp_cli.minutes.proposals.passage import Document, Passage
from lovp_cli.minutes.words.listed import listed
from lovp_cli.minutes.words.nouns import who

_ACCORDING = re.compile(
    r"\b(?:according to|volgens|aldus)\s+(?:the |de |het )?(?P<who>[^,.;:]+?)"
    r"(?=,|\.|;| (?:is|zijn|kan|kunnen|wordt|worden|zal|moet|was|heeft|hebben)\b)",
    re.IGNORECASE,
)
_ALL = listed("wij we ons men iedereen allen eenieder it")
_US = frozenset(["wij", "we"])
_WRITER = frozenset(["ik", "i"])
# Pronouns that may stand for things as well.
_THEY = listed("ze zij die deze they")
_ASKING = listed(
    "vragen verzoeken oproepen wensen hopen willen vinden pleiten opperen aandringen ask request"
    " hope"
)
_RECEIVING = listed("ontvangen krijgen receive")
# A person who was named so many clauses before a body is no longer meant by a pronoun.
_FAR = 4


def back(passage: Passage, at: int) -> list[Clause]:
    """The clauses before one, the nearest first, in its sentence and its paragraph."""
    found = list(reversed(passage.clauses[:at]))
    for before in reversed(passage.before):
        found += [clause for clause in before.clauses if clause.main]
        found += [clause for clause in before.clauses if not clause.main]
    return found


def acting(clause: Clause) -> Party | None:
    """The subject of a clause, if it names somebody."""
    subject = clause.subject
    return subject if subject and subject.can_act and not subject.pronoun else None


def meant(pronoun: Party, passage: Passage, at: int, document: Document) -> tuple[Party, ...]:
    """Whom a pronoun stands for; nobody where that is the council, or not known."""
    if pronoun.pronoun in _US and document.writer:
        return (document.writer,)
    if pronoun.pronoun in _ALL:
        return ()
    if pronoun.pronoun in _WRITER:
        return tuple(filter(None, [passage.lead or document.writer]))
    if mentioned := _mentioned(passage):
        return (mentioned,)
    first: dict[str, tuple[int, tuple[Party, ...]]] = {}
    for distance, clause in enumerate(back(passage, at)):
        subject = acting(clause)
        if subject is None or not _agrees(pronoun, subject, clause):
            continue
        kind = "person" if subject.who == "person" or pronoun.plural else "body"
        first.setdefault(kind, (distance, (subject, *clause.others)))
    person, body = first.get("person"), first.get("body")
    if body and (person is None or body[0] + _FAR < person[0]):
        return body[1]
    return person[1] if person else ()


def _agrees(pronoun: Party, subject: Party, clause: Clause) -> bool:
    if pronoun.plural:
        return subject.plural or bool(clause.others) or subject.who == "body"
    if subject.who == "many":
        return False
    # Who asked is not whom the answer speaks of, unless it is a person.
    return subject.who == "person" or not {clause.lemma, clause.verb} & _ASKING


def nobody_meant(clause: Clause, passage: Passage, document: Document) -> bool:
    """Whether `ze` and the like stand for things: nobody that they may mean was named before."""
    subject = clause.subject
    if subject is None or subject.pronoun not in _THEY or not subject.plural:
        return False
    at = next(at for at, other in enumerate(passage.clauses) if other is clause)
    return not meant(subject, passage, at, document)


def _mentioned(passage: Passage) -> Party | None:
    """Who is named, though not as the subject, in the sentence before: `geef dat door aan Ali`."""
    if not passage.before:
        return None
    before = passage.before[-1]
    subjects = [clause.subject for clause in before.clauses if clause.subject]
    if any(one.can_act and one.pronoun not in ("left out", "u", "je") for one in subjects):
        return None
    if told := _according(before):
        return told
    for clause in reversed(before.clauses):
        for word, token in pairwise(clause.tokens):
            if word.low in ("aan", "bij", "met", "to", "with") and token.capital:
                return Party(token.text, "person", named=True)
    return None


def _according(passage: Passage) -> Party | None:
    """Who says so: `aldus de minister`."""
    told = _ACCORDING.search(passage.text)
    words = told["who"].split() if told else []
    if len(words) < 5 and any(who(word.lower()) in ("person", "body") for word in words):
        return Party(" ".join(words), "person", named=True)
    return None


def _told_behind(passage: Passage, at: int) -> Party | None:
    """Who says so behind it: `…, bevestigt de heemraad`."""
    for clause in passage.clauses[at + 1 :]:
        if clause.main and clause.verb_at == 0 and (subject := acting(clause)):
            return subject
    return _according(passage)


def last_to_act(passage: Passage, at: int) -> tuple[Party, ...]:
    """Whoever says so, or acted last in the paragraph, but for those who ask and who receive."""
    if told := _told_behind(passage, at):
        return (told,)
    for clause in back(passage, at):
        if not clause.main:
            continue
        if clause.agent:
            return (clause.agent,)
        subject = acting(clause)
        wishes = {"graag", "liever"} & set(clause.lows)
        if subject and not (wishes or {clause.lemma, clause.verb} & (_RECEIVING | _ASKING)):
            return (subject, *clause.others)
    return ()


def in_full(party: Party, passage: Passage, at: int) -> Party:
    """`de dienst` is the body that was named in full before it: de omgevingsdienst."""
    word = party.words.lower()
    if " " in word or party.who != "body":
        return party
    for clause in back(passage, at):
        subject = acting(clause)
        if (
            subject
            and subject.words.lower() != word
            and subject.words.lower().split()[0].endswith(word)
        ):
            return subject
    return party
