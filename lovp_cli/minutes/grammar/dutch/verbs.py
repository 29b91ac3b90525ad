"""The verbs of a Dutch clause: which one rules it, its particle, and those that it helps."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from lovp_cli.minutes.grammar.clause import Clause
from lovp_cli.minutes.grammar.dutch.finite import may_be_finite
from lovp_cli.minutes.grammar.dutch.phrases import is_pronoun, phrase_at
from lovp_cli.minutes.words.lexicon import Reading, dutch
from lovp_cli.minutes.words.listed import listed
from lovp_cli.minutes.words.little_nl import (
    ADVERBS,
    COORDINATORS,
    DETERMINERS,
    NEGATIONS,
    PREPOSITIONS,
    SUBORDINATORS,
)
from lovp_cli.minutes.words.nouns import who
from lovp_cli.minutes.words.tokens import Token

AUXILIARIES = listed(
    "zijn hebben worden zullen kunnen moeten mogen willen gaan laten blijven hoeven"
)
_HELPING = listed(
    "zal zullen gaat gaan wil willen kan kunnen laat laten moet moeten zou zouden mag mogen"
)
_UNKNOWN_INFINITIVE = re.compile(r"[a-zëï]{3,}en")
# Particles that are no prepositions, so that they are known wherever they stand.
_PURE = listed(
    "toe terug mee af neer weg vast samen klaar open bekend beschikbaar rond stil deel vrij"
    " plaats stop overeen bouwrijp schoon openbaar waar recht kwijt herzien welkom vorm bloot"
)
_CLOSED = PREPOSITIONS | ADVERBS | NEGATIONS | COORDINATORS | DETERMINERS | SUBORDINATORS
_VERB_FORM = re.compile(r"[a-zëïöü]{2,}(?:[^aeiou]t|[aeo]{2}[a-z]t|[a-z]{3}en)")
# What is done to, before an infinitive that a verb such as `zal` helps: `zal dit nakijken`.
_OBJECTS = listed("dit dat het deze die ons haar hun")


def finite_of_main(part: Sequence[Token]) -> int:
    """Where the finite verb of a main clause stands, or -1."""
    kinds = [may_be_finite(part, at) for at in range(len(part))]
    helper = _helper_of_participle(part, kinds)
    if helper >= 0:
        return helper
    plurals = [at for at, kind in enumerate(kinds) if kind == "plural" and _may_rule(part, at)]
    plural = plurals[0] if plurals else -1
    sure = kinds.index("sure") if "sure" in kinds else -1
    if sure >= 0 and not (0 <= plural < sure and plural <= 3):
        return sure
    if plural >= 0:
        return plural
    noun = next((at for at, kind in enumerate(kinds) if kind == "noun" and at > 0), -1)
    return noun if noun >= 0 else _unknown_verb(part)


def _helper_of_participle(part: Sequence[Token], kinds: Sequence[str]) -> int:
    """Where `worden` stands before a last word that may be a participle as well: `verwerkt`."""
    if not part or kinds[-1] != "sure" or kinds.count("sure") > 1:
        return -1
    if not any(reading.shape == "part" for reading in dutch().of(part[-1].low)):
        return -1
    lows = [token.low for token in part[:-1]]
    return next((lows.index(low) for low in ("worden", "hebben") if low in lows), -1)


def _may_rule(part: Sequence[Token], at: int) -> bool:
    """Whether a plural is the finite verb, and not an infinitive at the end or a noun."""
    if at == len(part) - 1:
        return 0 < at <= 2 and (who(part[at - 1].low) == "many" or is_pronoun(part[at - 1].low))
    return at > 0


def _unknown_verb(part: Sequence[Token]) -> int:
    """A word that stands where the finite verb does, behind somebody, and ends as one does."""
    found = phrase_at(part, 0, frozenset(), wide=True) if part else None
    if found is None or not (found[0].can_act or part[0].capital):
        return -1
    party, at = found
    if at >= len(part) or part[at].capital or (at == len(part) - 1 and not party.can_act):
        return -1
    low = part[at].low
    fits = low not in _CLOSED and bool(_VERB_FORM.fullmatch(low))
    inside = party.can_act and at < len(part) - 1
    return at if fits and (inside or low.endswith("t")) else -1


def finite_of_hanging(body: Sequence[Token]) -> int:
    """Where the finite verb of a clause stands that hangs on another, or -1."""
    kinds = [may_be_finite(body, at) for at in range(len(body))]
    helpers = [at for at, kind in enumerate(kinds) if kind and _is_auxiliary(body[at])]
    singular = [at for at in helpers if kinds[at] == "sure"]
    if helpers:
        return singular[-1] if singular else helpers[0]
    sure = [at for at, kind in enumerate(kinds) if kind == "sure"]
    others = [at for at, kind in enumerate(kinds) if kind]
    return (sure or others or [-1])[-1]


def _is_auxiliary(token: Token) -> bool:
    return any(
        reading.verb in AUXILIARIES and not reading.particle and reading.shape != "part"
        for reading in dutch().of(token.low)
    )


def fill_in_verbs(clause: Clause, at: int) -> None:
    """Write into a clause what follows from where its finite verb stands."""
    part = clause.tokens
    clause.verb_at = at
    if at >= 0:
        reading = _reading(part[at], hanging=bool(clause.lead))
        clause.verb = reading.verb
        clause.tense = "past" if reading.shape == "past" else "present"
        clause.plural = reading.shape == "plural" or part[at].low.endswith("en")
        clause.particle = reading.particle or _particle(part, at, reading.verb)
    clause.acts, clause.done = acts_in(part, at), done_in(part, at)


def _reading(token: Token, *, hanging: bool) -> Reading:
    """What a finite verb is; one that is in no table goes by its form."""
    order = {"third": 0, "plural": 1, "past": 2, "stem": 3}
    found = [reading for reading in dutch().of(token.low) if reading.shape in order]
    if not found:
        return Reading(token.low, "plural" if token.low.endswith("en") else "third")
    return min(found, key=lambda r: (order[r.shape], bool(r.particle) != hanging, r.verb))


def _particle(part: Sequence[Token], at: int, verb: str) -> str:
    possible = dutch().particles.get(verb, frozenset())
    places = range(len(part) - 1, at, -1)
    found = (part[other].low for other in places if _is_particle(part, other, at, possible))
    return next(found, "")


def _is_particle(part: Sequence[Token], other: int, finite: int, possible: frozenset[str]) -> bool:
    """Whether a word belongs to the finite verb, and is no preposition or another's particle."""
    low = part[other].low
    if low not in possible:
        return False
    following = part[other + 1] if other + 1 < len(part) else None
    if following and following.low == "te" and other + 2 < len(part):
        # `vraagt zich uit te spreken`: it belongs to the infinitive, if that can have it.
        return not any(
            low in dutch().particles.get(verb, ()) for verb in _infinitives(part[other + 2])
        )
    if low in _PURE or following is None or following.start > part[other].end + 1:
        return True
    if other == finite + 1 and any(token.low == "te" for token in part[other:]):
        return True  # `biedt aan een plan te maken`
    return following.low in PREPOSITIONS | ADVERBS | COORDINATORS | SUBORDINATORS - DETERMINERS


def _infinitives(token: Token) -> list[str]:
    return [reading.verb for reading in dutch().of(token.low) if reading.shape == "plural"]


def acts_in(part: Sequence[Token], finite: int) -> list[str]:
    """The infinitives of a clause, their particles in front."""
    helped = finite >= 0 and part[finite].low in _HELPING
    places = (at for at in range(len(part)) if at != finite)
    found = [act for at in places for act in _act_at(part, at, helped=helped)]
    if not found and finite >= 0 and part[finite].low in ("zal", "zullen"):
        return _unknown_infinitive(part)
    return found


def _unknown_infinitive(part: Sequence[Token]) -> list[str]:
    """The last word of a clause with `zal`, if it may be a verb that is in no table."""
    last, before = part[-1].low, part[-2].low if len(part) > 1 else ""
    closed = before in DETERMINERS | PREPOSITIONS or who(last) != "unknown"
    return [] if closed or not _UNKNOWN_INFINITIVE.fullmatch(last) else [last]


def _act_at(part: Sequence[Token], at: int, *, helped: bool) -> Iterator[str]:
    token, before = part[at], part[at - 1].low if at else ""
    if (token.capital and at) or (token.low == "zijn" and before != "te" and at + 1 < len(part)):
        return
    for reading in dutch().of(token.low):
        own = dutch().particles.get(reading.verb, frozenset())
        if reading.shape == "to":
            yield reading.lemma
            return
        if reading.shape != "plural" or _is_noun(before, own, helped=helped):
            continue
        parted = before == "te" and at > 1 and part[at - 2].low in own
        beside = part[at - 2].low if parted else before if before in own else ""
        yield (beside if parted else reading.particle or beside) + reading.verb
        return


def _is_noun(before: str, own: frozenset[str], *, helped: bool) -> bool:
    """Whether the word before an infinitive makes it a noun: `de kosten`, `voor zorgen`."""
    if before in DETERMINERS:
        return not (helped and before in _OBJECTS)
    return before in PREPOSITIONS and before != "te" and before not in own


def done_in(part: Sequence[Token], finite: int = -1) -> list[str]:
    """The participles of a clause, as infinitives with their particles in front."""
    found = []
    for at, token in enumerate(part):
        before = part[at - 1].low if at else ""
        reading = next((r for r in dutch().of(token.low) if r.shape == "part"), None)
        if at == finite or reading is None or before in ("een", "geen", "elk", "ieder"):
            continue
        own = dutch().particles.get(reading.verb, frozenset())
        found.append((reading.particle or (before if before in own else "")) + reading.verb)
    return found
