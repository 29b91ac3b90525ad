"""Where a Dutch sentence is cut into clauses."""

from __future__ import annotations

from collections.abc import Sequence

from lovp_cli.minutes.words.lexicon import Lexicon
from lovp_cli.minutes.words.little_nl import (
    ADVERBS,
    COORDINATORS,
    DETERMINERS,
    NEGATIONS,
    POSSESSIVES,
    PREPOSITIONS,
    SUBORDINATORS,
)
from lovp_cli.minutes.words.tokens import Token

_HARD = frozenset(";:–—()[]→")
_SOFT = frozenset([",", "…"])
# Nouns that look like a verb that stands third.
NOUNS_TOO = frozenset(
    "besluit start plan test bericht licht post kaart zet staat macht recht markt plaats wet kracht"
    " onderzoek overleg verslag bezoek contact advies gesprek weet lust last kant wacht wens tracht"
    " zorgt doel deel belt vracht opdracht wijst leest kost dient vergt acht eet was waren had".split()
) - frozenset(
    [
        "weet",
        "zorgt",
        "belt",
        "wijst",
        "leest",
        "dient",
        "vergt",
        "was",
        "waren",
        "had",
        "acht",
        "start",
        "zet",
        "staat",
        "licht",
    ]
)
_HELPERS = frozenset("kunnen zullen worden moeten mogen willen hebben zijn gaan laten".split())
_ASKING = frozenset(
    "vragen afvragen nagaan uitzoeken onderzoeken bekijken bezien zien weten toetsen nakijken navragen"
    " beoordelen overwegen verkennen bespreken besluiten bepalen checken kijken informeren peilen".split()
)
_ALWAYS = SUBORDINATORS - frozenset(
    "dat of die wat welke welk wie hoe als waar toen sinds nu gegeven waarom zoals".split()
)
_PRONOUN_BEHIND = frozenset("kunnen zullen willen moeten gaan doen laten mogen".split())


def may_be_finite(tokens: Sequence[Token], at: int, words: Lexicon) -> str:
    """How a word can be the finite verb: `sure`, `plural` (or an infinitive), `noun` too, or not."""
    token = tokens[at]
    if (
        token.capital
        and at > 0
        and not token.shouted
        and tokens[at - 1].low not in (":", "(", "-", "–")
    ):
        return ""
    shapes = {reading.shape for reading in words.of(token.low)}
    beside = {tokens[other].low for other in (at - 1, at + 1) if 0 <= other < len(tokens)}
    if "stem" in shapes and "ik" in beside:
        return "sure"
    if not shapes & {"third", "past", "plural"}:
        return ""
    before = tokens[at - 1].low if at else ""
    if (
        before in ("te", "het", "de", "een", "geen", "ten", "ter", "ieder", "elk")
        and token.low != "is"
    ):
        return ""
    if token.low == "zijn" and _possessive(tokens, at, words):
        return ""
    if before in POSSESSIVES and before != "zijn":
        return "" if "plural" in shapes or token.low in NOUNS_TOO else "noun"
    if before in PREPOSITIONS - {
        "op",
        "aan",
        "uit",
        "in",
        "na",
        "bij",
        "om",
        "mee",
        "af",
        "volgens",
        "over",
        "voor",
        "samen",
    }:
        return ""
    if token.low in NOUNS_TOO:
        return "noun"
    if shapes & {"third", "past"} and not (shapes & {"part"} and not shapes & {"third"}):
        return "sure"
    if "past" in shapes:
        return "sure" if "part" not in shapes else "noun"
    if token.low not in _HELPERS and (before in PREPOSITIONS or before in DETERMINERS):
        return ""
    return "plural"


def _possessive(tokens: Sequence[Token], at: int, words: Lexicon) -> bool:
    """`zijn` before a noun that is not led in otherwise, where another verb rules the clause."""
    if at + 1 >= len(tokens):
        return False
    following = tokens[at + 1].low
    if (
        not following[0].isalpha()
        or following in DETERMINERS | PREPOSITIONS | COORDINATORS | ADVERBS | NEGATIONS
    ):
        return False
    if any(reading.shape in ("part", "plural") for reading in words.of(following)):
        return False
    others = range(max(0, at - 8), min(len(tokens), at + 12))
    for other in others:
        if other == at or tokens[other].low in ("zijn",):
            continue
        if other < at and tokens[other].low in _SOFT | _HARD:
            continue
        if (
            any(r.shape in ("third", "past") for r in words.of(tokens[other].low))
            and tokens[other].low not in NOUNS_TOO
        ):
            return True
    return False


def cuts_of(tokens: Sequence[Token], words: Lexicon) -> list[tuple[int, str]]:
    """Where clauses begin, each with the word that leads it in; the first begins at 0."""
    cuts = [(0, "")]
    seen_that = False
    at = 0
    while at < len(tokens):
        low = tokens[at].low
        if low in _HARD or low in _SOFT:
            if at + 1 < len(tokens):
                cuts.append((at + 1, low if low in _HARD else ","))
        elif at and _leads(tokens, at, words, seen_that=seen_that):
            seen_that |= low == "dat"
            cuts.append((at, low))
        elif at and low in COORDINATORS and _new_clause(tokens, at, cuts[-1][0], words):
            cuts.append((at, "&"))
        at += 1
    return _tidied(tokens, cuts, words)


def _tidied(
    tokens: Sequence[Token], cuts: list[tuple[int, str]], words: Lexicon
) -> list[tuple[int, str]]:
    """One cut for each place; a word that leads in directly after a mark takes the mark's place."""
    found: dict[int, str] = {}
    for at, lead in cuts:
        if lead in (",", "", "&", *_HARD) and at < len(tokens):
            skip = at + (1 if tokens[at].low in COORDINATORS else 0)
            if skip < len(tokens) and _leads(tokens, skip, words, seen_that=True, first=True):
                found[at] = tokens[skip].low
                continue
        found.setdefault(at, lead)
    kept: dict[int, str] = {}
    for at in sorted(found):
        if at - 1 in kept and tokens[at - 1].low in COORDINATORS:
            kept[at - 1] = found[at] if found[at] not in (",", "&", "") else kept[at - 1]
            continue
        kept[at] = found[at]
    return sorted(kept.items())


def _until_mark(tokens: Sequence[Token], at: int) -> range:
    end = at
    while end < len(tokens) and tokens[end].low not in _HARD and tokens[end].low not in _SOFT:
        end += 1
    return range(at, end)


def _finite_after(tokens: Sequence[Token], at: int, words: Lexicon, *, plural: bool = True) -> int:
    for other in _until_mark(tokens, at):
        kind = may_be_finite(tokens, other, words)
        if kind == "sure" or (plural and kind == "plural"):
            return other
    return -1


def _leads(
    tokens: Sequence[Token], at: int, words: Lexicon, *, seen_that: bool, first: bool = False
) -> bool:
    """Whether a word leads in a clause that hangs on another."""
    low = tokens[at].low
    if low == "om":
        return any(tokens[other].low == "te" for other in _until_mark(tokens, at))
    if low not in SUBORDINATORS:
        return False
    if low in _ALWAYS:
        return _finite_after(tokens, at + 1, words) > 0 or low in ("zodra", "voordat", "nadat")
    finite = _finite_after(tokens, at + 1, words)
    if finite < 0:
        return False
    before = tokens[at - 1].low if at else ""
    if low in ("dat", "die", "wat", "dit"):
        if before in PREPOSITIONS - {"af", "aan", "uit", "mee", "op"}:
            return False
        if finite == at + 1 and low != "die":
            return first and low in ("dat", "wat") and at > 1 and tokens[at - 1].low == ","
        if at == 0:
            return False
        if before in COORDINATORS:
            return seen_that and not first
        if low == "dat" and tokens[finite - 1].low in COORDINATORS:
            return False
        if low == "die":
            return at > 0 and not _is_finite(tokens, at - 1, words)
        return not any(
            reading.verb in _PRONOUN_BEHIND and reading.shape != "part"
            for reading in words.of(before)
        )
    if low == "of":
        asked = any(
            reading.lemma in _ASKING or reading.verb in _ASKING
            for other in range(max(0, at - 8), at)
            for reading in words.of(tokens[other].low)
        )
        return asked or at == 0
    if low in (
        "als",
        "wanneer",
        "toen",
        "nu",
        "sinds",
        "hoe",
        "waar",
        "waarom",
        "gegeven",
        "zoals",
    ):
        return finite > at + 1 or first
    return finite > at + 1 or before == ","


def _is_finite(tokens: Sequence[Token], at: int, words: Lexicon) -> bool:
    return may_be_finite(tokens, at, words) == "sure"


def _new_clause(tokens: Sequence[Token], at: int, begun: int, words: Lexicon) -> bool:
    """Whether `en` and the like join two clauses, each with a finite verb of its own."""
    if not any(may_be_finite(tokens, other, words) for other in range(begun, at)):
        return False
    after = _finite_after(tokens, at + 1, words, plural=False)
    if after < 0:
        after = _finite_after(tokens, at + 1, words)
        if after != at + 1:
            return (
                after > 0
                and after <= at + 3
                and tokens[after - 1].low not in ("te",)
                and (
                    any(may_be_finite(tokens, o, words) == "plural" for o in range(begun, at))
                    and not any(may_be_finite(tokens, o, words) == "sure" for o in range(begun, at))
                )
            )
        return not any(may_be_finite(tokens, o, words) == "sure" for o in range(begun, at))
    lead = next(
        (
            o
            for o in range(at + 1, after)
            if tokens[o].low in SUBORDINATORS and tokens[o].low not in DETERMINERS
        ),
        -1,
    )
    return lead < 0 or lead == at + 1
