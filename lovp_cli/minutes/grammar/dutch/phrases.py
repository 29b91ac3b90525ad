"""The noun phrases of a Dutch clause, and whom they name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from lovp_cli.minutes.grammar.clause import Party
from lovp_cli.minutes.words import people_nl as people
from lovp_cli.minutes.words.lexicon import dutch
from lovp_cli.minutes.words.listed import listed
from lovp_cli.minutes.words.little_nl import (
    ADVERBS,
    COORDINATORS,
    DETERMINERS,
    NEGATIONS,
    NUMBERS,
    POSSESSIVES,
    PREPOSITIONS,
    SUBORDINATORS,
)
from lovp_cli.minutes.words.nouns import is_thing, who
from lovp_cli.minutes.words.tokens import Token

# With these a term begins, and not a party.
_TIMES = listed(
    "deze volgende volgend komende komend eerstvolgende afgelopen vorige vorig dit ieder elke elk"
    " begin half medio eind eerste tweede laatste januari februari maart april mei juni juli"
    " augustus september oktober november december maandag dinsdag woensdag donderdag vrijdag week"
    " weken maand maanden jaar voorjaar najaar zomer winter uiterlijk q1 q2 q3 q4 jan feb mrt apr"
    " jun jul aug sep sept okt nov dec keer kwartaal vandaag morgen"
)
_SMALL = ADVERBS | NEGATIONS | COORDINATORS | listed("zich elkaar hem haar hen u te")
_LOOSE_PARTICLES = listed("toe terug mee weg vast klaar neer")
_PLURAL_BEFORE = listed("alle beide enkele twee drie vier")
_PRONOUNS = (
    people.PRONOUNS_PERSON | people.PRONOUNS_US | people.PRONOUNS_ME | people.PRONOUNS_ALL
    | listed("dit dat het er u je")
)  # fmt: skip


def is_pronoun(low: str) -> bool:
    """Whether it stands for somebody or something as a subject."""
    return low in _PRONOUNS


def stands_alone(part: Sequence[Token], at: int) -> bool:
    """Whether a pronoun that may also belong to a noun has none behind it."""
    if part[at].low not in DETERMINERS or at + 1 >= len(part):
        return True
    following = part[at + 1].low
    if following in PREPOSITIONS | ADVERBS | NEGATIONS | DETERMINERS:
        return True
    return any(reading.shape in ("third", "past") for reading in dutch().of(following))


def pronoun(token: Token, *, plural: bool) -> Party:
    """The party that a pronoun stands for, as far as it tells."""
    low = token.low
    if low in people.PRONOUNS_THING:
        return Party(token.text, "thing", pronoun=low)
    if low in people.PRONOUNS_US:
        return Party(token.text, "many", plural=True, pronoun=low)
    return Party(token.text, "many" if plural else "person", plural, pronoun=low)


def phrase_at(
    tokens: Sequence[Token], at: int, names: frozenset[str], *, wide: bool
) -> tuple[Party, int] | None:
    """The noun phrase that begins at a word, and where it ends.

    `names` are words that name somebody; `wide` takes in what `van` adds.
    """
    start = at
    while at < len(tokens) and tokens[at].low in DETERMINERS | NUMBERS:
        at += 1
    determiner = tokens[start].low if at > start else ""
    begun = at
    while at < len(tokens) and _goes_on(tokens, at, begun, determiner):
        at += 1
        if who(tokens[at - 1].low) in ("person", "body", "many") and not _name_next(tokens, at):
            break
    if at == begun:
        return None
    head = _named(tokens[begun:at], names)
    end = at
    if wide and head.who in ("person", "body", "many") and not head.named:
        end = _with_of(tokens, at, names)
    plural = head.who == "many" or determiner in _PLURAL_BEFORE
    counted = determiner in NUMBERS and determiner not in POSSESSIVES
    return replace(
        head, words=_joined(tokens[start if counted else begun : end]), plural=plural
    ), end


def _joined(tokens: Sequence[Token]) -> str:
    text = ""
    for before, token in zip([None, *tokens], tokens, strict=False):
        text += (" " if before and token.start > before.end else "") + token.text
    return text


def _goes_on(tokens: Sequence[Token], at: int, begun: int, determiner: str) -> bool:
    """Whether a word belongs to the phrase that began at a place."""
    token, low = tokens[at], tokens[at].low
    if at == begun and determiner and low in ADVERBS and at + 1 < len(tokens):
        return who(tokens[at + 1].low) != "unknown"  # `de ambtelijk secretaris`
    closed = low in PREPOSITIONS or low in _SMALL or low in SUBORDINATORS
    if not token.is_word or closed:
        return token.text == "&"
    if low in _TIMES and (at > begun or not token.capital):
        return False
    return _begins(token, determiner) if at == begun else _follows(tokens, at, determiner)


def _begins(token: Token, determiner: str) -> bool:
    if token.low[0].isdigit() or token.low in _LOOSE_PARTICLES:
        return False
    verb = any(reading.shape in ("third", "past") for reading in dutch().of(token.low))
    return bool(determiner) or token.capital or not verb


def _follows(tokens: Sequence[Token], at: int, determiner: str) -> bool:
    token, before = tokens[at], tokens[at - 1]
    if token.low in DETERMINERS | dutch().auxiliaries or is_pronoun(token.low):
        return False
    if token.capital:
        return True
    if before.capital and not determiner:
        # Behind a name the verb comes, but for `Nadere informatie`.
        adjective = before.low.endswith("e") and who(token.low) != "unknown"
        return adjective and who(before.low) != "person"
    shapes = {reading.shape for reading in dutch().of(token.low)}
    if shapes & {"third", "past"} or token.low in dutch().particles_all:
        return False
    if "part" in shapes and at == len(tokens) - 1 and "plural" not in shapes:
        return False
    return who(before.low) not in ("person", "body", "many")


def _name_next(tokens: Sequence[Token], at: int) -> bool:
    """Whether a name follows what it belongs to: heemraad Watersysteem, Thuis & Haard."""
    if at >= len(tokens):
        return False
    return tokens[at].text == "&" or (tokens[at].capital and tokens[at].low not in DETERMINERS)


def _named(tokens: Sequence[Token], names: frozenset[str]) -> Party:
    """Whom the words of a phrase name."""
    text = _joined(tokens)
    kinds = [who(token.low) for token in tokens]
    for kind in ("many", "person", "body"):
        if kind in kinds:
            return Party(text, kinds[kinds.index(kind)], named=tokens[0].low in names)
    named = any(token.low in names or _is_written_as_name(token) for token in tokens)
    if named and not is_thing(tokens[-1].low):
        return Party(text, "unknown", named=True)
    return Party(text, "thing" if "thing" in kinds else "unknown")


def _is_written_as_name(token: Token) -> bool:
    inside = any(char.isdigit() or char.isupper() for char in token.text[1:])
    return token.shouted or (token.capital and inside)


def _with_of(tokens: Sequence[Token], at: int, names: frozenset[str]) -> int:
    """Where a phrase ends that `van` goes on: de wethouder van Steenwolde."""
    while at + 1 < len(tokens) and tokens[at].low in ("van", "voor", "uit", "namens", "der"):
        inner = phrase_at(tokens, at + 1, names, wide=False)
        if inner is None:
            return at
        article = tokens[at + 1].low in DETERMINERS and at + 2 < len(tokens)
        first = tokens[at + 1 + article]
        if not (first.capital or inner[0].can_act or tokens[at].low == "van"):
            return at
        at = inner[1]
    return at
