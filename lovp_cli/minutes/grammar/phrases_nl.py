"""Who is named where in a Dutch clause."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from lovp_cli.minutes.grammar.clause import Party
from lovp_cli.minutes.words import people_nl as people
from lovp_cli.minutes.words.lexicon import Lexicon
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

_TIMES = frozenset(
    "deze volgende volgend komende komend eerstvolgende afgelopen vorige vorig dit ieder elke elk begin"
    " half medio eind eerste tweede laatste januari februari maart april mei juni juli augustus"
    " september oktober november december maandag dinsdag woensdag donderdag vrijdag week weken maand"
    " maanden jaar voorjaar najaar zomer winter uiterlijk q1 q2 q3 q4 jan feb mrt apr jun jul aug sep sept"
    " okt nov dec keer kwartaal vandaag morgen".split()
)
_SMALL = (
    ADVERBS
    | NEGATIONS
    | COORDINATORS
    | frozenset(["zich", "elkaar", "hem", "haar", "hen", "u", "te"])
)


def is_pronoun(low: str) -> bool:
    """Whether it stands for somebody or something as a subject."""
    return low in _PRONOUNS


_PRONOUNS = (
    people.PRONOUNS_PERSON | people.PRONOUNS_US | people.PRONOUNS_ME | people.PRONOUNS_ALL
    | frozenset(["dit", "dat", "het", "er", "u", "je"])
)  # fmt: skip


def pronoun(token: Token, *, plural: bool) -> Party:
    """The party that a pronoun stands for, as far as it tells."""
    low = token.low
    if low in ("dit", "dat", "het", "er", "hier", "daar"):
        return Party(token.text, "thing", pronoun=low)
    if low in people.PRONOUNS_US:
        return Party(token.text, "many", plural=True, pronoun=low)
    return Party(token.text, "many" if plural else "person", plural, pronoun=low)


def phrase_at(
    tokens: Sequence[Token], at: int, words: Lexicon, names: frozenset[str], *, wide: bool
) -> tuple[Party, int] | None:
    """The noun phrase that begins at a word, and where it ends; `wide` takes what `van` adds."""
    start = at
    determiner = ""
    while at < len(tokens) and (tokens[at].low in DETERMINERS or tokens[at].low in NUMBERS):
        determiner = determiner or tokens[at].low
        at += 1
    begun = at
    while at < len(tokens) and _goes_on(tokens, at, begun, words, determiner):
        at += 1
        if _is_head(tokens, at - 1, begun, names) and not _named_next(tokens, at, names):
            break
    if at == begun:
        return None
    head = _who(tokens, begun, at, names, determined=bool(determiner))
    end = at
    if wide and head.who in ("person", "body", "many") and not head.named:
        end = _with_of(tokens, at, words, names)
    plural = head.who == "many" or determiner in ("alle", "beide", "enkele", "twee", "drie", "vier")
    shown = begun if determiner in POSSESSIVES or determiner not in NUMBERS else start
    text = _joined(tokens[shown:end])
    return replace(head, words=text, plural=plural), end


def _joined(tokens: Sequence[Token]) -> str:
    text = ""
    for before, token in zip([None, *tokens], tokens, strict=False):
        gap = " " if before and token.start > before.end else ""
        text += gap + token.text
    return text


def _goes_on(tokens: Sequence[Token], at: int, begun: int, words: Lexicon, determiner: str) -> bool:
    token = tokens[at]
    low = token.low
    if at == begun and determiner and low in ADVERBS and at + 1 < len(tokens):
        return who(tokens[at + 1].low) != "unknown"
    if not token.is_word or low in PREPOSITIONS or low in _SMALL or low in SUBORDINATORS:
        return token.text == "&"
    if at > begun and not token.capital and tokens[at - 1].capital and not determiner:
        adjective = tokens[at - 1].low.endswith("e") and who(low) != "unknown"
        return adjective and not who(tokens[at - 1].low) == "person"
    if at > begun and (low in DETERMINERS or is_pronoun(low) or low in _TIMES):
        return False
    if low in _TIMES and not token.capital:
        return False
    if low[0].isdigit() and at == begun:
        return False
    if at > begun and not token.capital:
        shapes = {reading.shape for reading in words.of(low)}
        if shapes & {"third", "past"} or low in words.particles_all:
            return False
        if "part" in shapes and at == len(tokens) - 1 and not shapes & {"plural"}:
            return False
        if who(tokens[at - 1].low) in ("person", "body", "many"):
            return False
    if at == begun and low in ("toe", "terug", "mee", "weg", "vast", "klaar", "neer"):
        return False
    return not (at == begun and not determiner and _verb_first(token, words))


def _verb_first(token: Token, words: Lexicon) -> bool:
    if token.capital:
        return False
    return any(reading.shape in ("third", "past") for reading in words.of(token.low))


def _is_head(tokens: Sequence[Token], at: int, begun: int, names: frozenset[str]) -> bool:
    return who(tokens[at].low) in ("person", "body", "many") and at >= begun


def _named_next(tokens: Sequence[Token], at: int, names: frozenset[str]) -> bool:
    """Whether a name follows what it belongs to: heemraad Watersysteem, de heer Bos."""
    if at >= len(tokens):
        return False
    token = tokens[at]
    return (token.capital or token.text == "&") and not token.low in DETERMINERS


def _who(
    tokens: Sequence[Token], begun: int, end: int, names: frozenset[str], *, determined: bool
) -> Party:
    text = _joined(tokens[begun:end])
    kinds = [who(token.low) for token in tokens[begun:end]]
    for kind in ("many", "person", "body"):
        if kind in kinds:
            return Party(text, kind, named=tokens[begun].low in names)
    named = any(
        token.low in names
        or token.shouted
        or (token.capital and any(char.isdigit() or char.isupper() for char in token.text[1:]))
        for token in tokens[begun:end]
    )
    if named and not is_thing(tokens[end - 1].low):
        return Party(text, "unknown", named=True)
    if "thing" in kinds:
        return Party(text, "thing")
    return Party(text, "unknown")


def _with_of(tokens: Sequence[Token], at: int, words: Lexicon, names: frozenset[str]) -> int:
    """Where a phrase ends that `van` goes on: de wethouder van Steenwolde."""
    while at + 1 < len(tokens) and tokens[at].low in ("van", "voor", "uit", "namens", "der"):
        inner = phrase_at(tokens, at + 1, words, names, wide=False)
        if inner is None:
            return at
        first = tokens[
            at + 2 if tokens[at + 1].low in DETERMINERS and at + 2 < len(tokens) else at + 1
        ]
        if not (first.capital or inner[0].can_act or tokens[at].low == "van"):
            return at
        at = inner[1]
    return at
