"""Who is named beside a sentence as the one who acts: before a colon, behind it, in its heading."""

from __future__ import annotations

import re

from lovp_cli.minutes.grammar.clause import Clause, Party
from lovp_cli.minutes.proposals.labels import named_behind, named_in_note
from lovp_cli.minutes.proposals.passage import Document, Passage
from lovp_cli.minutes.words.nouns import Who, is_thing, who

_SOMEBODY: tuple[Who, ...] = ("many", "person", "body")


def party_named(words: str) -> Party | None:
    """Whoever is named by words that stand by themselves; the first of several."""
    words = re.sub(r"^(?:de|het|the) ", "", words.strip(" .:"), flags=re.IGNORECASE)
    first = re.split(r" en | and |/|, | & ", words)[0].strip()
    if not first:
        return None
    kinds = [who(word.lower()) for word in first.split()]
    return Party(first, next((kind for kind in _SOMEBODY if kind in kinds), "unknown"), named=True)


def is_somebody(party: Party | None, document: Document) -> bool:
    """Whether it is a person or a body, or a name that the text has."""
    if party is None:
        return False
    named = all(word.lower() in document.names or word.isupper() for word in party.words.split())
    return party.who in _SOMEBODY or named


def head_of(topic: str | None) -> Party | None:
    """Whom a heading names in brackets: `Brug Westerdiep (gedeputeerde Manders)`."""
    found = re.search(r"\(([^()]+)\)\s*$", topic or "")
    party = party_named(found[1]) if found else None
    return party if party and party.who in _SOMEBODY else None


def take_lead(passage: Passage, text: str, document: Document) -> None:
    """Write into a sentence who is named beside it, and leave out the clause that names them."""
    first, rest = next(iter(passage.clauses), None), passage.clauses[1:]
    if first and rest and not first.verb and text[first.end : first.end + 1] == ":":
        party = party_named(text[first.start : first.end])
        if party and (is_somebody(party, document) or _may_be_name(party, rest[0])):
            passage.lead = passage.lead or party
            if rest[0].verb_at == 0:
                # `Tjeerd: belt de gemeente`: what follows the verb is its object.
                rest[0].subject = party
        passage.clauses = rest
    if passage.lead is None:
        behind = party_named(named_behind(text))
        passage.lead = behind if is_somebody(behind, document) else None
    if passage.lead is None:
        passage.lead = head_of(text.rstrip("."))
    if passage.lead is None and (passage.under_actions or passage.label or "→" in text):
        agents = [clause.agent for clause in passage.clauses if clause.agent]
        named = [*agents, *(party_named(part) for part in named_in_note(text))]
        passage.lead = next((one for one in named if one and _in_a_note(one, document)), None)


def _in_a_note(party: Party, document: Document) -> bool:
    """Whether a part of a note names somebody: it is a name, or no more than an office."""
    short = len(party.words.split()) <= 3
    words = party.words.split()
    name = party.who == "unknown" and all(word[:1].isupper() for word in words)
    thing = is_thing(words[-1].lower()) or words[0].lower() in ("volgende", "komende", "next")
    thing = thing or any(any(letter.isdigit() for letter in word) for word in words)
    return short and not thing and (name or is_somebody(party, document))


def _may_be_name(party: Party, clause: Clause) -> bool:
    """Whether a word before a colon may be a name: what follows has no subject of its own."""
    alone = " " not in party.words and party.words[:1].isupper()
    bare = clause.verb_at == 0 or (not clause.verb and bool(clause.acts))
    return alone and bare and party.who == "unknown" and not is_thing(party.words.lower())
