"""Where a Dutch sentence is cut into clauses."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from lovp_cli.minutes.grammar.dutch.finite import MARKS, finite_after, may_be_finite, until_mark
from lovp_cli.minutes.words.lexicon import dutch
from lovp_cli.minutes.words.listed import listed
from lovp_cli.minutes.words.little_nl import (
    ADVERBS,
    COORDINATORS,
    DETERMINERS,
    PREPOSITIONS,
    SUBORDINATORS,
)
from lovp_cli.minutes.words.tokens import Token

# Behind these verbs `of` leads in a question.
_ASKING = listed(
    "vragen afvragen nagaan uitzoeken onderzoeken bekijken bezien zien weten toetsen nakijken"
    " navragen beoordelen overwegen verkennen bespreken besluiten bepalen checken kijken"
    " informeren peilen"
)
# Words that are something else as often; all others lead in a clause wherever a verb follows.
_DOUBTFUL = listed("dat of die wat welke welk wie hoe als waar toen sinds nu gegeven waarom zoals")
_NEEDS_SUBJECT = listed("als wanneer toen nu sinds hoe waar waarom gegeven zoals")
# Behind these verbs `dat` is what is done, not what is said.
_DOING = listed("kunnen zullen willen moeten gaan doen laten mogen")
_PARTICLES_TOO = listed("af aan uit mee op")


class Cut(NamedTuple):
    """Where a clause begins, and the word or mark that leads it in; `&` for `en` and its like."""

    at: int
    lead: str


def cuts_of(tokens: Sequence[Token]) -> list[Cut]:
    """Where clauses begin; the first at 0."""
    cuts = [Cut(0, "")]
    seen_that = False
    for at, token in enumerate(tokens):
        if token.low in MARKS:
            if at + 1 < len(tokens):
                cuts.append(Cut(at + 1, "," if token.low in (",", "…") else token.low))
        elif at and leads(tokens, at, seen_that=seen_that):
            seen_that |= token.low == "dat"
            cuts.append(Cut(at, token.low))
        elif at and token.low in COORDINATORS and _joins_clauses(tokens, at, cuts[-1].at):
            cuts.append(Cut(at, "&"))
    return _tidied(tokens, cuts)


def _tidied(tokens: Sequence[Token], cuts: list[Cut]) -> list[Cut]:
    """One cut for each place; a word that leads in right behind a mark takes that mark's place."""
    found: dict[int, str] = {}
    for at, lead in cuts:
        skip = at + (tokens[at].low in COORDINATORS if at < len(tokens) else 0)
        led = not lead.isalpha() and skip < len(tokens)
        if led and leads(tokens, skip, seen_that=True, first=True):
            found[at] = tokens[skip].low
        else:
            found.setdefault(at, lead)
    kept: dict[int, str] = {}
    for at in sorted(found):
        if at - 1 in kept and tokens[at - 1].low in COORDINATORS:
            kept[at - 1] = found[at] if found[at].isalpha() else kept[at - 1]
        else:
            kept[at] = found[at]
    return [Cut(at, lead) for at, lead in sorted(kept.items())]


def leads(tokens: Sequence[Token], at: int, *, seen_that: bool, first: bool = False) -> bool:
    """Whether a word leads in a clause that hangs on another; `first` where a mark is before it."""
    low = tokens[at].low
    if low == "om":
        return any(tokens[other].low == "te" for other in until_mark(tokens, at))
    if low not in SUBORDINATORS:
        return False
    finite = finite_after(tokens, at + 1)
    if low not in _DOUBTFUL:
        return finite > 0 or low in ("zodra", "voordat", "nadat")
    if finite < 0:
        return low == "dat" and _told(tokens, at)
    if low in ("dat", "wat", "die"):
        return _relative(tokens, at, finite, seen_that=seen_that, first=first)
    if low == "of":
        return at == 0 or _asked(tokens, at)
    needs = low in _NEEDS_SUBJECT
    return finite > at + 1 or (first if needs else at > 0 and tokens[at - 1].low == ",")


def _relative(
    tokens: Sequence[Token], at: int, finite: int, *, seen_that: bool, first: bool
) -> bool:
    """Whether `dat`, `die` or `wat` leads in a clause, and stands for nothing itself."""
    low, before = tokens[at].low, tokens[at - 1].low if at else ""
    if at == 0 or before in PREPOSITIONS - _PARTICLES_TOO:
        return False
    if finite == at + 1 and low != "die":
        # `het beleid dat wordt nagestreefd`, not `de raad wil dat doen`.
        noun = low == "dat" and len(before) > 3 and not dutch().of(before) and before.isalpha()
        return (first and before == ",") or (noun and before not in ADVERBS | COORDINATORS)
    if before in COORDINATORS:
        return seen_that and not first
    if low == "dat" and tokens[finite - 1].low in COORDINATORS:
        return False
    if low == "die":
        return may_be_finite(tokens, at - 1) != "sure"
    readings = dutch().of(before)
    return not any(reading.verb in _DOING and reading.shape != "part" for reading in readings)


def _told(tokens: Sequence[Token], at: int) -> bool:
    """Whether `dat` follows a verb or its particle, and enough words for a clause follow it."""
    before = tokens[at - 1].low if at else ""
    readings = dutch().of(before)
    said = any(r.shape in ("third", "past") and r.verb not in _DOING for r in readings)
    particle = before in dutch().particles_all and before not in ("met", "van", "voor")
    return (said or particle) and len(until_mark(tokens, at)) > 4


def _asked(tokens: Sequence[Token], at: int) -> bool:
    return any(
        reading.lemma in _ASKING or reading.verb in _ASKING
        for token in tokens[max(0, at - 8) : at]
        for reading in dutch().of(token.low)
    )


def _joins_clauses(tokens: Sequence[Token], at: int, begun: int) -> bool:
    """Whether `en` and the like join two clauses, each with a finite verb of its own."""
    before = {may_be_finite(tokens, other) for other in range(begun, at)}
    if before <= {""}:
        return False
    after = finite_after(tokens, at + 1, plural=False)
    if after >= 0:
        leading = (
            other
            for other in range(at + 1, after)
            if tokens[other].low in SUBORDINATORS - DETERMINERS
        )
        return next(leading, at + 1) == at + 1
    after = finite_after(tokens, at + 1)
    # A plural may be an infinitive, but for one that matches a plural before it.
    near = at < after <= at + 3 and tokens[after - 1].low != "te"
    return near and "sure" not in before
