"""An English sentence as clauses."""

from __future__ import annotations

from lovp_cli.minutes.words.listed import listed

from collections.abc import Sequence
from dataclasses import replace

from lovp_cli.minutes.grammar.clause import Clause, Party
from lovp_cli.minutes.words import people_en as people
from lovp_cli.minutes.words.lexicon import Lexicon
from lovp_cli.minutes.words.lexicon_en import english
from lovp_cli.minutes.words.little_en import (
    ADVERBS,
    COORDINATORS,
    DETERMINERS,
    MODALS,
    PREPOSITIONS,
    PRONOUNS,
    SUBORDINATORS,
)
from lovp_cli.minutes.words.nouns import who
from lovp_cli.minutes.words.tokens import Token, tokens_of

_MARKS = frozenset(",;:–—()[]→")
_HELPERS = MODALS | {"cannot"} | listed("is are was were be has have had do does did")
_FINITE = frozenset(["third", "past"])


def clauses_of(sentence: str, names: frozenset[str] = frozenset()) -> list[Clause]:
    """The clauses of a sentence in their order; `names` are words that name somebody."""
    words = english()
    tokens = _in_full(tokens_of(sentence))
    found: list[Clause] = []
    front: list[Token] = []
    for part, lead in _parts(tokens, words):
        finite = _finite(part, words)
        if (
            finite < 0
            and not found
            and not front
            and part[-1].end < len(sentence)
            and sentence[part[-1].end] == ":"
        ):
            found.append(Clause(part))
            continue
        if (
            finite < 0
            and not lead
            and found
            and found[-1].verb
            and not front
            and not found[-1].lead
        ):
            found[-1] = _clause([*found[-1].tokens, *part], found[-1].lead, words, names)
            continue
        if finite < 0 and not lead and not found:
            front += part
            continue
        clause = _clause([*front, *part] if not lead else part, lead, words, names)
        front = []
        if clause.subject is None and found and not lead:
            last = next((one for one in reversed(found) if one.main and one.subject), None)
            if last:
                clause.subject, clause.others, clause.elided = last.subject, last.others, True
        found.append(clause)
    if front:
        found.append(_clause(front, "", words, names))
    return found


_SAYING = listed("said says replied replies confirmed confirms promised answered explained added")
_SHORT = {"'ll": "will", "'d": "would", "'ve": "have", "'re": "are"}


def _in_full(tokens: Sequence[Token]) -> list[Token]:
    """The words, with `he'll` taken apart."""
    found = []
    for token in tokens:
        short = next(
            (end for end in _SHORT if token.low.endswith(end) and len(token.low) > len(end)), None
        )
        if short is None:
            found.append(token)
            continue
        cut = token.end - len(short)
        found.append(Token(token.text[: -len(short)], token.low[: -len(short)], token.start, cut))
        found.append(Token(_SHORT[short], _SHORT[short], cut, token.end))
    return found


def _parts(tokens: Sequence[Token], words: Lexicon) -> list[tuple[list[Token], str]]:
    parts: list[tuple[list[Token], str]] = []
    part: list[Token] = []
    lead = ""
    for at, token in enumerate(tokens):
        low = token.low
        if low in _MARKS:
            parts.append((part, lead))
            part, lead = [], ""
        elif low in PRONOUNS and part and part[-1].low in _SAYING and len(part) > 1:
            parts.append((part, lead))
            part, lead = [token], "that"
        elif _leads(tokens, at, words, part):
            parts.append((part, lead))
            part, lead = [], low
        elif low in COORDINATORS and _joins(tokens, at, words, part):
            parts.append((part, lead))
            part = []
            lead = (
                lead
                if lead in ("that", "whether") and low == "and" and _subject_next(tokens, at, words)
                else ""
            )
        elif token.is_word:
            part.append(token)
    parts.append((part, lead))
    return [(part, lead) for part, lead in parts if part]


def _leads(tokens: Sequence[Token], at: int, words: Lexicon, part: list[Token]) -> bool:
    low = tokens[at].low
    if low not in SUBORDINATORS:
        return False
    rest = _until_mark(tokens, at + 1)
    if low in ("that", "so", "as", "since", "before", "after", "until", "what") and not any(
        _may_be_finite(rest, other, words) for other in range(len(rest))
    ):
        return False
    if low == "that" and (not part or (rest and _may_be_finite(rest, 0, words))):
        return (
            bool(part)
            and at > 0
            and tokens[at - 1].is_word
            and who(tokens[at - 1].low) != "unknown"
        )
    return at > 0 or low in ("if", "when", "once", "unless")


def _until_mark(tokens: Sequence[Token], at: int) -> list[Token]:
    end = at
    while end < len(tokens) and tokens[end].low not in _MARKS:
        end += 1
    return list(tokens[at:end])


def _joins(tokens: Sequence[Token], at: int, words: Lexicon, part: list[Token]) -> bool:
    if _finite(part, words) < 0:
        return False
    rest = _until_mark(tokens, at + 1)
    if not rest:
        return False
    skip = 1 if rest[0].low in ADVERBS and len(rest) > 1 else 0
    return _may_be_finite(rest, skip, words) or _subject_next(tokens, at, words)


def _subject_next(tokens: Sequence[Token], at: int, words: Lexicon) -> bool:
    rest = _until_mark(tokens, at + 1)
    finite = _finite(rest, words)
    return 0 < finite <= 6 and rest[0].low not in PREPOSITIONS


def _may_be_finite(part: Sequence[Token], at: int, words: Lexicon) -> bool:
    token = part[at]
    before = part[at - 1].low if at else ""
    if (
        before in DETERMINERS - {"that", "this", "these", "those", "all", "both"}
        or before in PREPOSITIONS
    ):
        return False
    if token.capital and at and not token.shouted:
        return False
    shapes = {reading.shape for reading in words.of(token.low)}
    return token.low in _HELPERS or bool(shapes & _FINITE)


def _finite(part: Sequence[Token], words: Lexicon) -> int:
    """Where the finite verb stands, or -1."""
    sure = next((at for at, token in enumerate(part) if token.low in MODALS), -1)
    first = next((at for at in range(len(part)) if _may_be_finite(part, at, words)), -1)
    if first >= 0 and (sure < 0 or first <= sure):
        return first
    if sure >= 0:
        return sure
    for at in range(1, len(part)):
        shapes = {reading.shape for reading in words.of(part[at].low)}
        before = part[at - 1].low
        plural = who(before) == "many" or before in ("they", "we", "i", "you")
        if "plural" in shapes and plural:
            return at
    return -1


def _clause(part: list[Token], lead: str, words: Lexicon, names: frozenset[str]) -> Clause:
    clause = Clause(part, lead)
    at = _finite(part, words)
    clause.verb_at = at
    if at >= 0:
        found = [r for r in words.of(part[at].low) if r.shape in ("third", "past", "plural")]
        reading = found[0] if found else words.of(part[at].low)[0]
        clause.verb = "will" if part[at].low == "would" else reading.verb
        clause.tense = "past" if reading.shape == "past" else "present"
        clause.subject, clause.others = _subject(part[:at], names)
    elif (to := next((i for i, token in enumerate(part) if token.low == "to"), 0)) > 0:
        # A note without a finite verb: `Farid to ring the landlord`.
        clause.subject, clause.others = _subject(part[:to], names)
    clause.acts, clause.done = _acts(part, at, words), _done(part, at, words)
    clause.agent = _agent(part, names)
    return clause


def _acts(part: Sequence[Token], finite: int, words: Lexicon) -> list[str]:
    """Infinitives behind a helping verb, `to` or `and`."""
    found: list[str] = []
    helped = False
    for at, token in enumerate(part):
        if at == finite:
            helped = token.low in MODALS or token.low in ("do", "does", "did")
            continue
        shapes = {reading.shape for reading in words.of(token.low)}
        before = part[at - 1].low if at else ""
        skipped = before in ADVERBS and at > 1
        ahead = part[at - 2].low if skipped else before
        if "plural" not in shapes or before in DETERMINERS:
            continue
        if ahead == "to" or (
            helped
            and (ahead in MODALS or (at == finite + 2 and finite >= 0) or ahead in ("and", "or"))
        ):
            verb = next(r.verb for r in words.of(token.low) if r.shape == "plural")
            found.append(verb)
    return found


def _done(part: Sequence[Token], finite: int, words: Lexicon) -> list[str]:
    found = []
    for at, token in enumerate(part):
        if at == finite or at == 0 or part[at - 1].low in DETERMINERS:
            continue
        for reading in words.of(token.low):
            if reading.shape == "part":
                found.append(reading.verb)
                break
    return found


def _subject(
    before: Sequence[Token], names: frozenset[str]
) -> tuple[Party | None, tuple[Party, ...]]:
    at = 0
    while at < len(before) and before[at].low in ADVERBS | COORDINATORS:
        at += 1
    while at < len(before) and before[at].low in PREPOSITIONS:
        # `In June the board will`: what a preposition leads in, up to the next determiner or name.
        at += 1
        while (
            at < len(before)
            and before[at].low not in {"the", "a"} | PRONOUNS
            or before[at - 1].low in PREPOSITIONS
        ):
            at += 1
            if at >= len(before):
                return None, ()
    rest = before[at:]
    if not rest:
        return None, ()
    if rest[0].low in PRONOUNS or (
        len(rest) == 1 and rest[0].low in ("this", "that", "there", "these")
    ):
        low = rest[0].low
        kind = (
            "thing"
            if low in ("it", "this", "that", "there", "these")
            else "many"
            if low in ("we", "they")
            else "person"
        )
        return Party(rest[0].text, kind, plural=low in ("we", "they"), pronoun=low), ()
    pieces: list[list[Token]] = [[]]
    for token in rest:
        if token.low in ("and", "or", "&"):
            pieces.append([])
        elif not (token.low in DETERMINERS and not pieces[-1]):
            pieces[-1].append(token)
    parties = [_party(piece, names) for piece in pieces if piece]
    if (
        parties
        and parties[0].who == "unknown"
        and rest[0].capital
        and not rest[0].low.endswith("s")
    ):
        # A noun that stands alone with a capital is a name.
        parties[0] = replace(parties[0], named=len(pieces[0]) <= 2)
    return (parties[0], tuple(parties[1:])) if parties else (None, ())


def _party(piece: Sequence[Token], names: frozenset[str]) -> Party:
    kept: list[Token] = []
    for token in piece:
        if token.low in PREPOSITIONS - {"of", "for"} or token.low in ADVERBS:
            break
        kept.append(token)
    text = " ".join(token.text for token in kept)
    head = kept[
        : next((at for at, token in enumerate(kept) if token.low in ("of", "for")), len(kept))
    ]
    kinds = [who(token.low) for token in head]
    for kind in ("many", "person", "body"):
        if kinds and kinds[-1] == kind or (kind in kinds and "thing" not in kinds[-1:]):
            return Party(text, kind, plural=kind == "many")
    named = any(token.low in names or token.shouted for token in head) and "thing" not in kinds[-1:]
    if named:
        return Party(text, "unknown", named=True)
    return Party(text, "thing" if "thing" in kinds else "unknown")


def _agent(part: Sequence[Token], names: frozenset[str]) -> Party | None:
    for at, token in enumerate(part[:-1]):
        if token.low == "by":
            rest = [t for t in part[at + 1 :] if t.low not in DETERMINERS]
            stop = next(
                (i for i, t in enumerate(rest) if t.low in PREPOSITIONS | MODALS), len(rest)
            )
            party = _party(rest[:stop], names) if rest[:stop] else None
            if party and party.can_act:
                return party
    return None
