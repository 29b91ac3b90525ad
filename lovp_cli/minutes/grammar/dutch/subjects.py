"""Who the subject of a Dutch clause is, before its verb or behind it, and by whom it is done."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from lovp_cli.minutes.grammar.clause import Clause, Party
from lovp_cli.minutes.grammar.dutch.phrases import is_pronoun, phrase_at, pronoun, stands_alone
from lovp_cli.minutes.grammar.dutch.verbs import AUXILIARIES, done_in
from lovp_cli.minutes.words.little_nl import (
    ADVERBS,
    DETERMINERS,
    NEGATIONS,
    NUMBERS,
    PREPOSITIONS,
)
from lovp_cli.minutes.words.tokens import Token

# As a subject behind the verb they leave what stands before it to be the object.
_NOMINATIVE = ("hij", "ik", "wij", "we")


def fill_in_subject(clause: Clause, names: frozenset[str]) -> None:
    """Write the subject of a main clause into it."""
    before, after = clause.tokens[: clause.verb_at], clause.tokens[clause.verb_at + 1 :]
    ahead, others = _ahead(before, names, plural=clause.plural)
    behind = _behind(after, names, plural=clause.plural)
    nominative = bool(after) and after[0].low in _NOMINATIVE
    if ahead and ahead.can_act and not (nominative and behind):
        clause.subject, clause.others, clause.ahead = ahead, others, True
    elif clause.verb_at == 0 and behind and not behind.can_act and not behind.pronoun:
        # `en wil de cijfers zien`: it may be the object of a verb whose subject is left out.
        clause.subject, clause.elided = behind, True
    elif behind and (behind.can_act or not ahead):
        clause.subject = behind
    elif before and before[0].low == "ja" and (near := antecedent(before, names)):
        clause.subject, clause.ahead = near, True  # `ja, op 9 januari, de secretaris verstuurt`
    else:
        clause.subject = ahead or behind
        clause.elided = clause.subject is None and clause.verb_at == 0


def _ahead(
    before: Sequence[Token], names: frozenset[str], *, plural: bool
) -> tuple[Party | None, tuple[Party, ...]]:
    """Who stands before the verb, and who else is joined to them."""
    at = 0
    while at < len(before) and before[at].low in ADVERBS:
        at += 1
    if at >= len(before) or before[at].low in PREPOSITIONS:
        return None, ()
    if is_pronoun(before[at].low) and stands_alone(before, at):
        return pronoun(before[at], plural=plural), ()
    found = phrase_at(before, at, names, wide=True)
    if found is None:
        return None, ()
    first, end = found
    if not plural and _is_bare_name(before[at:end], first):
        first = replace(first, named=True)
    others = _joined_to(before, end, names)
    if first.who == "unknown" and others and others[0].can_act:
        first = replace(first, named=True)
    return first, others


def _is_bare_name(tokens: Sequence[Token], party: Party) -> bool:
    """A noun that stands alone, with a capital, before a verb in the singular is a name."""
    bare = tokens[0].capital and tokens[0].low not in DETERMINERS | NUMBERS
    return bare and party.who == "unknown" and len(tokens) <= 2 and not done_in(tokens)


def _joined_to(before: Sequence[Token], end: int, names: frozenset[str]) -> tuple[Party, ...]:
    others = []
    while end + 1 < len(before) and before[end].low in ("en", "&", "of"):
        more = phrase_at(before, end + 1, names, wide=True)
        if more is None:
            break
        others.append(more[0])
        end = more[1]
    return tuple(others)


def _behind(after: Sequence[Token], names: frozenset[str], *, plural: bool) -> Party | None:
    """Who stands directly behind the verb, past adverbs."""
    at = 0
    while at < len(after) and after[at].low in ADVERBS | NEGATIONS | {"zich"}:
        at += 1
    if at >= len(after):
        return None
    if is_pronoun(after[at].low) and stands_alone(after, at):
        return pronoun(after[at], plural=plural)
    if after[at].low in PREPOSITIONS:
        return None
    found = phrase_at(after, at, names, wide=True)
    return found[0] if found else None


def subject_of_hanging(clause: Clause, names: frozenset[str]) -> Party | None:
    """Who the subject is of a clause that hangs on another: whoever is named first."""
    part, at = clause.tokens, 0
    while at < len(part) and at != clause.verb_at and part[at].low in ADVERBS | {"zich"}:
        at += 1
    if at >= len(part) or at == clause.verb_at:
        return None
    if is_pronoun(part[at].low) and stands_alone(part, at):
        return pronoun(part[at], plural=clause.plural)
    while at < len(part) and part[at].low in PREPOSITIONS:
        inner = phrase_at(part, at + 1, names, wide=False)
        if inner is None:
            return None
        at = inner[1]
    found = phrase_at(part, at, names, wide=True)
    return found[0] if found else None


def antecedent(before: Sequence[Token], names: frozenset[str]) -> Party | None:
    """Who stands right before a relative clause."""
    for start in range(max(0, len(before) - 4), len(before)):
        found = phrase_at(before, start, names, wide=False)
        if found and found[1] == len(before) and found[0].can_act:
            return found[0]
    return None


def agent_of(part: Sequence[Token], names: frozenset[str]) -> Party | None:
    """Whoever is named as the one who does it: `door de griffie`, `van de zijde van de raad`."""
    for at, token in enumerate(part[:-1]):
        side = token.low == "van" and at > 0 and part[at - 1].low in ("zijde", "kant")
        if side or token.low in ("door", "namens", "vanuit", "via"):
            found = phrase_at(part, at + 1, names, wide=True)
            if found and (found[0].can_act or part[at + 1].capital):
                return replace(found[0], named=True)
    return None


def share_subjects(clauses: list[Clause]) -> None:
    """Give a subject to the clauses that leave theirs out."""
    _left_out(clauses)
    last: Clause | None = None
    for before, clause in zip([None, *clauses], clauses, strict=False):
        if last and clause.verb and clause.main and _shares(clause, last, before):
            clause.subject, clause.others, clause.elided = last.subject, last.others, True
        if clause.main and clause.verb and clause.subject:
            last = clause


def _left_out(clauses: list[Clause]) -> None:
    """Notes that begin with their verb, `Stuurt de brief rond`, have somebody as their subject."""
    first = clauses[0] if clauses else None
    if first is None or not first.main or first.verb_at != 0 or first.verb in AUXILIARIES:
        return
    acts = first.subject is not None and first.subject.can_act
    if first.tense == "present" and not first.plural and not acts:
        first.subject = Party("", "person", pronoun="left out")


def _shares(clause: Clause, last: Clause, before: Clause | None) -> bool:
    """Whether a clause that begins with its verb goes on with the subject of an earlier one.

    `Bo wist dit niet, spreekt morgen de directeur`: where that stands before its verb, what follows
    this one is its object.
    """
    if clause.elided or (clause.verb_at == 0 and clause.subject is None):
        return True
    if clause.verb_at != 0 or clause.subject is None or clause.subject.pronoun:
        return False
    return before is last and last.ahead and clause.plural == last.plural
