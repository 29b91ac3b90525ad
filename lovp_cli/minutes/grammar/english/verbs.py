"""The verbs of an English clause: which one rules it, and those that it helps."""

from __future__ import annotations

from collections.abc import Sequence

from lovp_cli.minutes.grammar.clause import Clause
from lovp_cli.minutes.words.lexicon import Reading
from lovp_cli.minutes.words.lexicon_en import english
from lovp_cli.minutes.words.listed import listed
from lovp_cli.minutes.words.little_en import ADVERBS, DETERMINERS, MODALS, PREPOSITIONS
from lovp_cli.minutes.words.nouns import who
from lovp_cli.minutes.words.tokens import Token

_HELPERS = MODALS | listed("cannot is are was were be has have had do does did")
_BE = ("be", "been", "being")
# Words that stand alone as often as before a noun.
_ALONE_TOO = listed("that this these those all both")


def may_be_finite(part: Sequence[Token], at: int) -> bool:
    """Whether a word can be the finite verb, which no plural is by itself."""
    token, before = part[at], part[at - 1].low if at else ""
    if before in DETERMINERS - _ALONE_TOO or before in PREPOSITIONS or before in _BE:
        return False
    if token.capital and at and not token.shouted:
        return False
    shapes = {reading.shape for reading in english().of(token.low)}
    return token.low in _HELPERS or bool(shapes & {"third", "past"})


def finite_in(part: Sequence[Token]) -> int:
    """Where the finite verb stands, or -1."""
    modal = next((at for at, token in enumerate(part) if token.low in MODALS), len(part))
    first = next((at for at in range(len(part)) if may_be_finite(part, at)), len(part))
    if first < modal and _in_a_note(part, first):
        return -1
    if min(modal, first) < len(part):
        return min(modal, first)
    plurals = (at for at in range(1, len(part)) if _is_plural(part, at))
    return next(plurals, -1)


def _in_a_note(part: Sequence[Token], at: int) -> bool:
    """Whether a past form behind an infinitive is a participle: `to circulate revised dates`."""
    if part[at].low in _HELPERS or not any(r.shape == "part" for r in english().of(part[at].low)):
        return False
    return any(
        token.low == "to" and any(r.shape == "plural" for r in english().of(part[other + 1].low))
        for other, token in enumerate(part[: at - 1])
        if other > 0
    )


def _is_plural(part: Sequence[Token], at: int) -> bool:
    shapes = {reading.shape for reading in english().of(part[at].low)}
    before = part[at - 1].low
    return "plural" in shapes and (who(before) == "many" or before in ("they", "we", "i", "you"))


def fill_in_verbs(clause: Clause, at: int) -> None:
    """Write into a clause what follows from where its finite verb stands."""
    clause.verb_at = at
    if at >= 0:
        low = clause.tokens[at].low
        reading = _reading(low)
        clause.verb = "will" if low == "would" else reading.verb
        clause.tense = "past" if reading.shape == "past" else "present"
    clause.acts, clause.done = _acts(clause.tokens, at), _done(clause.tokens, at)


def _reading(low: str) -> Reading:
    found = english().of(low)
    finite = (reading for reading in found if reading.shape in ("third", "past", "plural"))
    return next(finite, found[0] if found else Reading(low, "third"))


def _acts(part: Sequence[Token], finite: int) -> list[str]:
    """The infinitives behind a helping verb, `to` or `and`."""
    found = []
    helped = finite >= 0 and part[finite].low in MODALS | {"do", "does", "did"}
    for at, token in enumerate(part):
        before = part[at - 1].low if at else ""
        ahead = part[at - 2].low if before in ADVERBS and at > 1 else before
        behind_helper = helped and (ahead in MODALS | {"and", "or"} or at == finite + 2)
        if at == finite or before in DETERMINERS or not (ahead == "to" or behind_helper):
            continue
        infinitives = [r.verb for r in english().of(token.low) if r.shape == "plural"]
        if not infinitives and before in MODALS and token.low.isalpha():
            infinitives = [token.low]  # one that is in no table
        found += infinitives[:1]
    return found


def _done(part: Sequence[Token], finite: int) -> list[str]:
    """The participles."""
    return [
        reading.verb
        for at, token in enumerate(part)
        if at not in (0, finite) and part[at - 1].low not in DETERMINERS
        for reading in english().of(token.low)
        if reading.shape == "part"
    ]
