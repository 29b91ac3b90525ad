"""Where an English sentence is cut into clauses."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from lovp_cli.minutes.grammar.english.verbs import finite_in, may_be_finite
from lovp_cli.minutes.words.listed import listed
from lovp_cli.minutes.words.little_en import (
    ADVERBS,
    COORDINATORS,
    PREPOSITIONS,
    PRONOUNS,
    SUBORDINATORS,
)
from lovp_cli.minutes.words.nouns import who
from lovp_cli.minutes.words.tokens import Token

_MARKS = frozenset(",;:–—()[]→")
# Behind these `that` may be left out: `she said she would`.
_SAYING = listed("said says replied replies confirmed confirms promised answered explained added")
_IT = listed("it this these they")
# Behind these `that` leads in a verb without an ending: `agreed that the clerk write`.
_RESOLVING = listed("agreed resolved recommended requested")
# These are prepositions as often.
_NEED_VERB = listed("that so as since before after until what")


class Part(NamedTuple):
    """A piece of a sentence, the word that leads it in, and the mark that ends it."""

    tokens: list[Token]
    lead: str
    mark: str = ""


def parts_of(tokens: Sequence[Token]) -> list[Part]:
    """The pieces of a sentence, each with one finite verb at most."""
    parts: list[Part] = []
    part: list[Token] = []
    lead = ""
    for at, token in enumerate(tokens):
        cut = _cut(tokens, at, part, lead)
        if cut is None:
            if token.is_word:
                part.append(token)
            continue
        parts.append(Part(part, lead, token.low if token.low in _MARKS else ""))
        part, lead = [token] if token.low in PRONOUNS else [], cut
    parts.append(Part(part, lead))
    return [found for found in parts if found.tokens]


def _cut(tokens: Sequence[Token], at: int, part: list[Token], lead: str) -> str | None:
    """What leads in the piece that begins at a word; None where none does."""
    low = tokens[at].low
    if low in _MARKS:
        return ""
    if (low in PRONOUNS or low in _IT) and len(part) > 1 and part[-1].low in _SAYING:
        return "that"
    if _leads(tokens, at, part):
        return low
    if low not in COORDINATORS or not _joins(tokens, at, part):
        return None
    goes_on = lead in ("that", "whether") and low == "and" and _has_subject(tokens, at)
    return lead if goes_on else ""


def _leads(tokens: Sequence[Token], at: int, part: list[Token]) -> bool:
    """Whether a word leads in a clause that hangs on another."""
    low = tokens[at].low
    if low not in SUBORDINATORS:
        return False
    rest = _until_mark(tokens, at + 1)
    resolved = low == "that" and tokens[at - 1].low in _RESOLVING
    if (
        low in _NEED_VERB
        and not resolved
        and not any(may_be_finite(rest, other) for other in range(len(rest)))
    ):
        return False
    if low == "that" and (not part or (rest and may_be_finite(rest, 0))):
        before = tokens[at - 1] if part else None
        return bool(before and before.is_word and who(before.low) != "unknown")
    return at > 0 or low in ("if", "when", "once", "unless")


def _until_mark(tokens: Sequence[Token], at: int) -> list[Token]:
    end = at
    while end < len(tokens) and tokens[end].low not in _MARKS:
        end += 1
    return list(tokens[at:end])


def _joins(tokens: Sequence[Token], at: int, part: list[Token]) -> bool:
    """Whether `and` and the like join two clauses, each with a finite verb of its own."""
    rest = _until_mark(tokens, at + 1)
    if not rest or finite_in(part) < 0:
        return False
    skip = 1 if rest[0].low in ADVERBS and len(rest) > 1 else 0
    return may_be_finite(rest, skip) or _has_subject(tokens, at)


def _has_subject(tokens: Sequence[Token], at: int) -> bool:
    rest = _until_mark(tokens, at + 1)
    return 0 < finite_in(rest) <= 6 and rest[0].low not in PREPOSITIONS
