"""A Dutch sentence as clauses."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from lovp_cli.minutes.grammar.clause import Clause, Party
from lovp_cli.minutes.grammar.cutting_nl import cuts_of, may_be_finite
from lovp_cli.minutes.grammar.phrases_nl import is_pronoun, phrase_at, pronoun
from lovp_cli.minutes.words.lexicon import Lexicon, Reading, dutch
from lovp_cli.minutes.words.little_nl import (
    ADVERBS,
    COORDINATORS,
    DETERMINERS,
    NEGATIONS,
    NUMBERS,
    PREPOSITIONS,
    SUBORDINATORS,
)
from lovp_cli.minutes.words.nouns import who
from lovp_cli.minutes.words.tokens import Token, tokens_of

_AUXILIARIES = frozenset(
    "zijn hebben worden zullen kunnen moeten mogen willen gaan laten blijven hoeven".split()
)
_HELPING = frozenset(
    "zal zullen gaat gaan wil willen kan kunnen laat laten moet moeten zou zouden mag mogen".split()
)
# Particles that are no prepositions, so that they are known wherever they stand.
_PURE = frozenset(
    "toe terug mee af neer weg vast samen klaar open bekend beschikbaar rond stil deel vrij plaats stop"
    " overeen bouwrijp schoon openbaar waar recht kwijt herzien welkom vorm bloot bekend".split()
)


_VERB_FORM = re.compile(r"[a-zëïöü]{2,}(?:[^aeiou]t|[aeo]{2}[a-z]t|[a-z]{3}en)")


def clauses_of(sentence: str, names: frozenset[str] = frozenset()) -> list[Clause]:
    """The clauses of a sentence in their order; `names` are words that name somebody."""
    words = dutch()
    tokens = tokens_of(sentence)
    found: list[Clause] = []
    front: list[Token] = []
    cuts = cuts_of(tokens, words)
    for (start, lead), end in zip(cuts, [at for at, _ in cuts[1:]] + [len(tokens)], strict=True):
        part = [token for token in tokens[start:end] if token.is_word or token.text in "&"]
        lead_word = lead if lead.isalpha() else ""
        if lead_word and part and part[0].low in COORDINATORS:
            part = part[1:]
        if lead_word:
            clause = _hanging(part, lead_word, words, names)
            if lead_word == "die" and clause.subject is None and found:
                clause.subject = _antecedent(found[-1].tokens, words, names)
            found.append(clause)
            continue
        if part and part[0].low in COORDINATORS and len(part) > 1:
            part = part[1:]
        finite = _finite(part, words)
        closed = end < len(tokens) and tokens[end - 1].low in (":", ";", "–", "—")
        if (
            finite < 0
            and closed
            and not front
            and (not found or tokens[end - 1].low != ":")
            and lead != ","
        ):
            found.append(Clause(part, acts=_acts(part, -1, words), done=_done(part, -1, words)))
            continue
        if (
            finite < 0
            and found
            and found[-1].verb
            and lead in (",", "&", "(", ")", "[", "]")
            and not front
            and part
        ):
            _append(found, part, words, names)
            continue
        if finite < 0 and lead in ("", ",") and not _bare_act(part, words):
            front += part
            if end == len(tokens):
                found.append(Clause(front))
            continue
        if _goes_on(found, part, finite, lead, words) and not front:
            _append(found, part, words, names)
            continue
        found.append(_main([*front, *part], words, names))
        front = []
    _left_out(found)
    _elide(found)
    return [clause for clause in found if clause.tokens]


def _goes_on(
    found: list[Clause], part: list[Token], finite: int, lead: str, words: Lexicon
) -> bool:
    """Whether words behind a comma hold what a helping verb before it waits for."""
    if not found or lead not in (",", "&") or finite < 0:
        return False
    last = found[-1]
    waits = last.verb in ("zullen", "gaan", "kunnen", "moeten", "willen", "laten") and not (
        last.acts or last.done
    )
    infinitive = any(reading.shape == "plural" for reading in words.of(part[finite].low))
    return waits and not last.particle and infinitive


def _append(found: list[Clause], part: list[Token], words: Lexicon, names: frozenset[str]) -> None:
    """More words for the last clause that a mark had parted from them."""
    last = found[-1]
    if last.lead and last.verb_at < 0:
        found[-1] = _hanging([*last.tokens, *part], last.lead, words, names, had_lead=False)
    elif last.lead:
        last.tokens = [*last.tokens, *part]
        last.acts += _acts(part, -1, words)
        last.done += _done(part, -1, words)
    else:
        found[-1] = _main([*last.tokens, *part], words, names)


def _bare_act(part: Sequence[Token], words: Lexicon) -> bool:
    return bool(_acts(part, -1, words))


def _finite(part: Sequence[Token], words: Lexicon) -> int:
    """Where the finite verb of a main clause stands, or -1."""
    kinds = [may_be_finite(part, at, words) for at in range(len(part))]
    plural = next(
        (at for at, kind in enumerate(kinds) if kind == "plural" and _may_rule(part, at)), -1
    )
    sure = next((at for at, kind in enumerate(kinds) if kind == "sure"), -1)
    if sure >= 0 and not (0 <= plural < sure and plural <= 3):
        return sure
    if plural >= 0:
        return plural
    if sure >= 0:
        return sure
    noun = next((at for at, kind in enumerate(kinds) if kind == "noun" and at > 0), -1)
    return noun if noun >= 0 else _unknown_verb(part, words)


def _unknown_verb(part: Sequence[Token], words: Lexicon) -> int:
    """A word that stands where the finite verb does, behind somebody, and ends as one does."""
    found = phrase_at(part, 0, words, frozenset(), wide=True) if part else None
    if found is None or not (found[0].can_act or part[0].capital):
        return -1
    at = found[1]
    if at >= len(part) or part[at].capital or len(part) - at < 2:
        return -1
    low = part[at].low
    closed = PREPOSITIONS | ADVERBS | NEGATIONS | COORDINATORS | DETERMINERS | SUBORDINATORS
    if low in closed or not _VERB_FORM.fullmatch(low):
        return -1
    return at if found[0].can_act or low.endswith("t") else -1


def _may_rule(part: Sequence[Token], at: int) -> bool:
    """Whether a plural is the finite verb, and not an infinitive at the end or a noun."""
    if at == 0:
        return False
    if at == len(part) - 1:
        return at <= 2 and (who(part[at - 1].low) == "many" or is_pronoun(part[at - 1].low))
    if at == 1 and part[0].low in PREPOSITIONS | ADVERBS:
        return True
    return True


def _hanging(
    part: list[Token], lead: str, words: Lexicon, names: frozenset[str], *, had_lead: bool = True
) -> Clause:
    body = part[1:] if had_lead and part and part[0].low == lead else part
    if lead == "om":
        return Clause(body, lead, acts=_acts(body, -1, words), done=_done(body, -1, words))
    finite = _last_finite(body, words)
    clause = Clause(body, lead)
    _rule(clause, finite, words)
    clause.subject = _hanging_subject(clause, words, names)
    clause.agent = _agent(body, words, names)
    return clause


def _last_finite(body: Sequence[Token], words: Lexicon) -> int:
    kinds = [may_be_finite(body, at, words) for at in range(len(body))]
    helpers = [
        at
        for at, kind in enumerate(kinds)
        if kind
        and any(
            r.verb in _AUXILIARIES and not r.particle and r.shape != "part"
            for r in words.of(body[at].low)
        )
    ]
    sure = [at for at, kind in enumerate(kinds) if kind == "sure"]
    plural = [at for at, kind in enumerate(kinds) if kind in ("plural", "noun")]
    singular = [at for at in helpers if kinds[at] == "sure"]
    if singular:
        return singular[-1]
    if helpers:
        return helpers[0]
    return (sure or plural or [-1])[-1]


def _rule(clause: Clause, at: int, words: Lexicon) -> None:
    """Fill in what follows from where the finite verb stands."""
    part = clause.tokens
    clause.verb_at = at
    if at >= 0:
        reading = _reading(part, at, words, hanging=bool(clause.lead))
        clause.verb, clause.particle = reading.verb, reading.particle
        clause.tense = "past" if reading.shape == "past" else "present"
        clause.plural = reading.shape == "plural" or part[at].low.endswith("en")
        if not clause.particle:
            clause.particle = _particle(part, at, reading.verb, words)
    clause.acts = _acts(part, at, words)
    clause.done = _done(part, at, words)


def _reading(part: Sequence[Token], at: int, words: Lexicon, *, hanging: bool) -> Reading:
    found = [r for r in words.of(part[at].low) if r.shape in ("third", "past", "plural")]
    if not found and (stems := [r for r in words.of(part[at].low) if r.shape == "stem"]):
        return stems[0]
    if not found:
        return Reading(part[at].low, "plural" if part[at].low.endswith("en") else "third")
    order = {"third": 0, "plural": 1, "past": 2}
    found.sort(key=lambda r: (order[r.shape], bool(r.particle) != hanging, r.verb))
    return found[0]


def _particle(part: Sequence[Token], at: int, verb: str, words: Lexicon) -> str:
    possible = words.particles.get(verb, frozenset())
    for other in range(len(part) - 1, at, -1):
        low = part[other].low
        if low not in possible:
            continue
        following = part[other + 1] if other + 1 < len(part) else None
        if following and following.low == "te" and other + 2 < len(part):
            # `vraagt zich uit te spreken`: it belongs to the infinitive, if that can have it.
            verbs = [r.verb for r in words.of(part[other + 2].low) if r.shape == "plural"]
            if any(low in words.particles.get(verb, ()) for verb in verbs):
                continue
            return low
        if other == at + 1 and "te" in [token.low for token in part[other:]]:
            return low  # `biedt aan een plan te maken`
        if low in _PURE or following is None or following.start > part[other].end + 1:
            return low
        if following.low in PREPOSITIONS | ADVERBS | COORDINATORS | SUBORDINATORS - DETERMINERS:
            return low
    return ""


def _acts(part: Sequence[Token], finite: int, words: Lexicon) -> list[str]:
    found = []
    for at, token in enumerate(part):
        if at == finite or (token.capital and at):
            continue
        if token.low == "zijn" and (not at or part[at - 1].low != "te") and at + 1 < len(part):
            continue
        for reading in words.of(token.low):
            if reading.shape == "to":
                found.append(reading.lemma)
                break
            if reading.shape == "plural":
                before = part[at - 1].low if at else ""
                helped = finite >= 0 and part[finite].low in _HELPING
                pronoun_before = helped and before in (
                    "dit",
                    "dat",
                    "het",
                    "deze",
                    "die",
                    "ons",
                    "haar",
                    "hun",
                )
                if (before in DETERMINERS and not pronoun_before) or (
                    before in PREPOSITIONS
                    and before != "te"
                    and before not in words.particles.get(reading.verb, ())
                ):
                    continue
                particle = reading.particle
                if (
                    before == "te"
                    and at > 1
                    and part[at - 2].low in words.particles.get(reading.verb, ())
                ):
                    particle = part[at - 2].low
                elif before in words.particles.get(reading.verb, ()):
                    particle = particle or before
                found.append(particle + reading.verb)
                break
    return found


def _done(part: Sequence[Token], finite: int, words: Lexicon) -> list[str]:
    found = []
    for at, token in enumerate(part):
        if at == finite:
            continue
        parts = [r for r in words.of(token.low) if r.shape == "part"]
        others = [r for r in words.of(token.low) if r.shape == "plural"]
        if parts and not (at and part[at - 1].low in ("een", "geen", "elk", "ieder")):
            before = part[at - 1].low if at else ""
            reading = parts[0]
            particle = reading.particle
            if not particle and before in words.particles.get(reading.verb, ()):
                particle = before
            if not others or len(parts) >= 1:
                found.append(particle + reading.verb)
    return found


def _main(part: list[Token], words: Lexicon, names: frozenset[str]) -> Clause:
    clause = Clause(part)
    _rule(clause, _finite(part, words), words)
    if clause.verb_at >= 0:
        _find_subject(clause, words, names)
    clause.agent = _agent(part, words, names)
    return clause


def _find_subject(clause: Clause, words: Lexicon, names: frozenset[str]) -> None:
    before, after = clause.tokens[: clause.verb_at], clause.tokens[clause.verb_at + 1 :]
    ahead, others = _ahead(before, words, names, plural=clause.plural)
    behind = _behind(after, words, names, plural=clause.plural)
    if ahead and ahead.can_act:
        clause.subject, clause.others, clause.ahead = ahead, others, True
        nominative = after[0].low in ("hij", "ik", "wij", "we") if after else False
        if nominative and behind:
            clause.subject, clause.others = behind, ()
        return
    if clause.verb_at == 0 and behind and not behind.can_act and not behind.pronoun:
        # `en wil de cijfers zien`: what follows may be the object of a verb whose subject is left out.
        clause.elided, clause.subject = True, behind
        return
    if behind and (behind.can_act or not ahead):
        clause.subject = behind
        return
    clause.subject = ahead or behind
    clause.elided = clause.subject is None and clause.verb_at == 0


def _ahead(
    before: Sequence[Token], words: Lexicon, names: frozenset[str], *, plural: bool
) -> tuple[Party | None, tuple[Party, ...]]:
    """Who stands before the verb, and who else is joined to them."""
    at = 0
    while at < len(before) and before[at].low in ADVERBS and before[at].low not in ("alle",):
        at += 1
    if at >= len(before) or before[at].low in PREPOSITIONS:
        return None, ()
    if is_pronoun(before[at].low) and _stands_alone(before, at):
        return pronoun(before[at], plural=plural), ()
    found = phrase_at(before, at, words, names, wide=True)
    if found is None:
        return None, ()
    first, end = found
    bare = before[at].capital and before[at].low not in DETERMINERS | NUMBERS
    if (
        first.who == "unknown"
        and not plural
        and bare
        and end - at <= 2
        and not _done(before[at:end], -1, words)
    ):
        # A noun that stands alone, and takes a verb in the singular, is a name.
        first = replace(first, named=True)
    others = []
    while end + 1 < len(before) and (before[end].low in ("en", "&", "of")):
        more = phrase_at(before, end + 1, words, names, wide=True)
        if more is None:
            break
        others.append(more[0])
        end = more[1]
    if not first.can_act and others and others[0].can_act:
        if first.who == "unknown":
            return Party(first.words, "unknown", named=True), tuple(others)
    return first, tuple(others)


def _stands_alone(part: Sequence[Token], at: int) -> bool:
    """Whether a pronoun that may also belong to a noun has none behind it."""
    if part[at].low not in DETERMINERS or at + 1 >= len(part):
        return True
    following = part[at + 1].low
    if following in PREPOSITIONS | ADVERBS | NEGATIONS | DETERMINERS:
        return True
    return any(reading.shape in ("third", "past") for reading in dutch().of(following))


def _behind(
    after: Sequence[Token], words: Lexicon, names: frozenset[str], *, plural: bool
) -> Party | None:
    """Who stands directly behind the verb, past adverbs."""
    at = 0
    while at < len(after) and after[at].low in ADVERBS | NEGATIONS | {"zich"}:
        at += 1
    if at >= len(after):
        return None
    if is_pronoun(after[at].low) and _stands_alone(after, at):
        return pronoun(after[at], plural=plural)
    if after[at].low in PREPOSITIONS:
        return None
    found = phrase_at(after, at, words, names, wide=True)
    return found[0] if found else None


def _hanging_subject(clause: Clause, words: Lexicon, names: frozenset[str]) -> Party | None:
    part = clause.tokens
    at = 0
    while at < len(part) and at != clause.verb_at and part[at].low in ADVERBS | {"zich"}:
        at += 1
    if at >= len(part) or at == clause.verb_at:
        return None
    if is_pronoun(part[at].low) and _stands_alone(part, at):
        return pronoun(part[at], plural=clause.plural)
    while at < len(part) and part[at].low in PREPOSITIONS:
        inner = phrase_at(part, at + 1, words, names, wide=False)
        if inner is None:
            return None
        at = inner[1]
    found = phrase_at(part, at, words, names, wide=True)
    return found[0] if found else None


def _antecedent(before: Sequence[Token], words: Lexicon, names: frozenset[str]) -> Party | None:
    """Who stands right before a relative clause."""
    for start in range(max(0, len(before) - 4), len(before)):
        found = phrase_at(before, start, words, names, wide=False)
        if found and found[1] == len(before) and found[0].can_act:
            return found[0]
    return None


def _agent(part: Sequence[Token], words: Lexicon, names: frozenset[str]) -> Party | None:
    """Who is named behind `door`."""
    for at, token in enumerate(part[:-1]):
        if token.low in ("door", "namens", "vanuit") or (
            token.low == "van" and at and part[at - 1].low in ("zijde", "kant")
        ):
            found = phrase_at(part, at + 1, words, names, wide=True)
            if found and found[0].can_act:
                return found[0]
    return None


def _shares(clause: Clause, last: Clause, clauses: list[Clause]) -> bool:
    """Whether a clause that begins with its verb goes on with the subject of the one before it.

    `Bo wist dit niet, spreekt morgen de directeur`: where that stands before its verb, what follows
    this one is its object.
    """
    if clause.verb_at != 0:
        return False
    if clause.subject is None:
        return True
    at = next(at for at, other in enumerate(clauses) if other is clause)
    follows = at > 0 and clauses[at - 1] is last and last.ahead
    return follows and not clause.subject.pronoun and clause.plural == last.plural


def _left_out(clauses: list[Clause]) -> None:
    """Notes that begin with their verb, `Stuurt de brief rond`, have somebody as their subject."""
    first = clauses[0] if clauses else None
    if (
        first
        and first.main
        and first.verb_at == 0
        and first.tense == "present"
        and not first.plural
    ):
        if (first.subject is None or not first.subject.can_act) and first.verb not in _AUXILIARIES:
            first.subject = Party("", "person", pronoun="left out")


def _elide(clauses: list[Clause]) -> None:
    """A second verb without a subject has that of the clause before it."""
    last: Clause | None = None
    for clause in clauses:
        if clause.verb and last is not None and not clause.lead:
            if clause.elided or _shares(clause, last, clauses):
                clause.subject, clause.others, clause.elided = last.subject, last.others, True
        if clause.main and clause.verb and clause.subject:
            last = clause
