"""Whether a word can be the finite verb of its clause."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from lovp_cli.minutes.words.lexicon import dutch
from lovp_cli.minutes.words.listed import listed
from lovp_cli.minutes.words.little_nl import (
    ADVERBS,
    COORDINATORS,
    DETERMINERS,
    NEGATIONS,
    POSSESSIVES,
    PREPOSITIONS,
)
from lovp_cli.minutes.words.tokens import Token

# `plural` may be an infinitive as well, `noun` a noun.
Finite = Literal["", "sure", "plural", "noun"]

MARKS = listed(", … ; : – — ( ) [ ] →")
# Nouns that look like a verb in the third person.
NOUNS_TOO = listed(
    "besluit plan test bericht post kaart macht recht markt plaats wet kracht onderzoek overleg"
    " verslag bezoek contact advies gesprek lust last kant wacht wens tracht doel deel vracht"
    " opdracht kost eet lijst rust tast rest schat start inzet opzet"
)
_HELPERS = listed("kunnen zullen worden moeten mogen willen hebben zijn gaan laten")
# A noun follows these, and never a verb.
_NOUN_FOLLOWS = listed("te het de een geen ten ter ieder elk")
# These are particles as well, so that a verb may stand behind them.
_PARTICLES_TOO = listed("op aan uit in na bij om mee af volgens over voor samen")


def may_be_finite(tokens: Sequence[Token], at: int) -> Finite:
    """How a word can be the finite verb; empty where it cannot."""
    token = tokens[at]
    shapes = {reading.shape for reading in dutch().of(token.low)}
    if "stem" in shapes and "ik" in _beside(tokens, at):
        return "sure"
    if not shapes & {"third", "past", "plural"} or _is_name(tokens, at):
        return ""
    if _no_verb_here(tokens, at):
        return ""
    if token.low in NOUNS_TOO:
        return "noun"
    if shapes & {"third", "past"}:
        return "noun" if "part" in shapes and "third" not in shapes else "sure"
    before = tokens[at - 1].low if at else ""
    led = token.low not in _HELPERS and (before in PREPOSITIONS or before in DETERMINERS)
    return "" if led else "plural"


def _beside(tokens: Sequence[Token], at: int) -> set[str]:
    return {tokens[other].low for other in (at - 1, at + 1) if 0 <= other < len(tokens)}


def _is_name(tokens: Sequence[Token], at: int) -> bool:
    token = tokens[at]
    begins = at == 0 or tokens[at - 1].low in (":", "(", "-", "–")
    return token.capital and not begins and not token.shouted


def _no_verb_here(tokens: Sequence[Token], at: int) -> bool:
    """Whether the word before it, or what follows, makes it a noun or a possessive."""
    token, before = tokens[at], tokens[at - 1].low if at else ""
    if before in _NOUN_FOLLOWS and token.low != "is":
        return True
    if token.low == "zijn" and _possessive(tokens, at):
        return True
    if before in POSSESSIVES and before != "zijn":
        shapes = {reading.shape for reading in dutch().of(token.low)}
        return "plural" in shapes or token.low in NOUNS_TOO
    return before in PREPOSITIONS - _PARTICLES_TOO


def _possessive(tokens: Sequence[Token], at: int) -> bool:
    """`zijn` before a noun that is not led in otherwise, where another verb rules the clause."""
    following = tokens[at + 1].low if at + 1 < len(tokens) else ""
    no_noun = DETERMINERS | PREPOSITIONS | COORDINATORS | ADVERBS | NEGATIONS
    if not following[:1].isalpha() or following in no_noun:
        return False
    if any(reading.shape in ("part", "plural") for reading in dutch().of(following)):
        return False
    around = range(max(0, at - 8), min(len(tokens), at + 12))
    return any(
        _rules(tokens[other].low) and not (other < at and tokens[other].low in MARKS)
        for other in around
        if other != at
    )


def _rules(low: str) -> bool:
    if low == "zijn" or low in NOUNS_TOO:
        return False
    return any(reading.shape in ("third", "past") for reading in dutch().of(low))


def until_mark(tokens: Sequence[Token], at: int) -> range:
    """The places from one on to the next mark."""
    end = at
    while end < len(tokens) and tokens[end].low not in MARKS:
        end += 1
    return range(at, end)


def finite_after(tokens: Sequence[Token], at: int, *, plural: bool = True) -> int:
    """Where the first finite verb stands from a place on to the next mark, or -1."""
    wanted = ("sure", "plural") if plural else ("sure",)
    found = (other for other in until_mark(tokens, at) if may_be_finite(tokens, other) in wanted)
    return next(found, -1)
