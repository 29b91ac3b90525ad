"""Who is named in an English clause."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from lovp_cli.minutes.grammar.clause import Party
from lovp_cli.minutes.words.listed import listed
from lovp_cli.minutes.words.little_en import (
    ADVERBS,
    COORDINATORS,
    DETERMINERS,
    MODALS,
    PREPOSITIONS,
    PRONOUNS,
)
from lovp_cli.minutes.words.nouns import who
from lovp_cli.minutes.words.tokens import Token

_IT = listed("it this that there these those")
_THEY = listed("we they")
# Words with which a note may begin.
_NO_NAMES = listed(
    "hard easy nothing something nice good free up happy due more much able ready still sorry time"
    " agreed noted resolved"
)
_STARTS = PRONOUNS | {"the", "a"}


def subject_in(
    before: Sequence[Token], names: frozenset[str]
) -> tuple[Party | None, tuple[Party, ...]]:
    """Who stands before the verb, and who else is joined to them."""
    rest = before[_past_fronted(before) :]
    if not rest:
        return None, ()
    if rest[0].low in PRONOUNS or (len(rest) == 1 and rest[0].low in _IT):
        return _pronoun(rest[0]), ()
    parties = [_party(piece, names) for piece in _joined(rest)]
    if not parties:
        return None, ()
    first = parties[0]
    bare = rest[0].capital and rest[0].low not in DETERMINERS
    name = bare and not rest[0].low.endswith("s") and rest[0].low not in _NO_NAMES
    if first.who == "unknown" and name:
        # A noun that stands alone with a capital is a name.
        first = replace(first, named=first.named or len(first.words.split()) <= 2)
    return first, tuple(parties[1:])


def _past_fronted(before: Sequence[Token]) -> int:
    """Where the subject begins: behind adverbs, and behind what a preposition leads in."""
    at = 0
    while at < len(before) and before[at].low in ADVERBS | COORDINATORS:
        at += 1
    while at < len(before) and before[at].low in PREPOSITIONS:
        at += 2
        while at < len(before) and before[at].low not in _STARTS:
            at += 1
    return at


def _pronoun(token: Token) -> Party:
    low = token.low
    if low in _IT:
        return Party(token.text, "thing", pronoun=low)
    return Party(token.text, "many" if low in _THEY else "person", low in _THEY, pronoun=low)


def _joined(tokens: Sequence[Token]) -> list[list[Token]]:
    """The parts of `the dean and the registrar`, without their articles."""
    pieces: list[list[Token]] = [[]]
    for token in tokens:
        if token.low in ("and", "or", "&"):
            pieces.append([])
        elif pieces[-1] or token.low not in DETERMINERS:
            pieces[-1].append(token)
    return [piece for piece in pieces if piece]


def _party(piece: Sequence[Token], names: frozenset[str]) -> Party:
    kept: list[Token] = []
    for token in piece:
        if token.low in PREPOSITIONS - {"of", "for"} or token.low in ADVERBS:
            break
        kept.append(token)
    text = " ".join(token.text for token in kept)
    ends = (at for at, token in enumerate(kept) if token.low in ("of", "for"))
    head = kept[: next(ends, len(kept))]
    kinds = [who(token.low) for token in head]
    last = kinds[-1:] or ["unknown"]
    for kind in kinds[::-1]:
        if kind in ("many", "person", "body") and (last == [kind] or last != ["thing"]):
            return Party(text, kind, plural=kind == "many")
    if last != ["thing"] and any(token.low in names or token.shouted for token in head):
        return Party(text, "unknown", named=True)
    return Party(text, "thing" if "thing" in kinds else "unknown")


def agent_in(part: Sequence[Token], names: frozenset[str]) -> Party | None:
    """Whoever is named behind `by`."""
    for at, token in enumerate(part[:-1]):
        if token.low != "by":
            continue
        rest = [other for other in part[at + 1 :] if other.low not in DETERMINERS]
        ends = (end for end, other in enumerate(rest) if other.low in PREPOSITIONS | MODALS)
        party = _party(rest[: next(ends, len(rest))], names) if rest else None
        if party and party.can_act:
            return party
    return None
