"""An English sentence as clauses."""

from __future__ import annotations

from collections.abc import Sequence

from lovp_cli.minutes.grammar.clause import Clause
from lovp_cli.minutes.grammar.english.cutting import Part, parts_of
from lovp_cli.minutes.grammar.english.phrases import agent_in, subject_in
from lovp_cli.minutes.grammar.english.verbs import fill_in_verbs, finite_in
from lovp_cli.minutes.words.tokens import Token, tokens_of

_SHORT = {"'ll": "will", "'d": "would", "'ve": "have", "'re": "are"}


def clauses_of(sentence: str, names: frozenset[str] = frozenset()) -> list[Clause]:
    """The clauses of a sentence in their order; `names` are words that name somebody."""
    found: list[Clause] = []
    front: list[Token] = []
    for part in parts_of(_in_full(tokens_of(sentence))):
        verbless = finite_in(part.tokens) < 0 and not part.lead
        if verbless and not found and not front and part.mark == ":":
            found.append(Clause(part.tokens))
        elif verbless and not front and found and found[-1].verb and found[-1].main:
            found[-1] = _clause([*found[-1].tokens, *part.tokens], "", names)
        elif verbless and not found:
            front += part.tokens
        else:
            if part.lead and front:
                found.append(_clause(front, "", names))
            found.append(_with_subject(part, front, found, names))
            front = []
    return [*found, _clause(front, "", names)] if front else found


def _in_full(tokens: Sequence[Token]) -> list[Token]:
    """The words, with `he'll` taken apart."""
    found = []
    for token in tokens:
        ends = (end for end in _SHORT if token.low.endswith(end) and token.low != end)
        short = next(ends, None)
        if short is None:
            found.append(token)
            continue
        cut = token.end - len(short)
        found.append(Token(token.text[: -len(short)], token.low[: -len(short)], token.start, cut))
        found.append(Token(_SHORT[short], _SHORT[short], cut, token.end))
    return found


def _with_subject(
    part: Part, front: list[Token], before: list[Clause], names: frozenset[str]
) -> Clause:
    """A clause; a second verb without a subject has that of the clause before it."""
    clause = _clause(part.tokens if part.lead else [*front, *part.tokens], part.lead, names)
    if part.lead == "who" and clause.subject is None:
        clause.subject = subject_in(front, names)[0] or (before[-1].subject if before else None)
    if clause.subject is None and not part.lead:
        last = next((one for one in reversed(before) if one.main and one.subject), None)
        if last:
            clause.subject, clause.others, clause.elided = last.subject, last.others, True
    return clause


def _clause(tokens: list[Token], lead: str, names: frozenset[str]) -> Clause:
    clause = Clause(tokens, lead)
    at = finite_in(tokens)
    fill_in_verbs(clause, at)
    # A note may be without a finite verb: `Farid to ring the landlord`.
    lows = clause.lows
    end = at if at >= 0 else lows.index("to") if "to" in lows else 0
    if at >= 0 or end > 0:
        clause.subject, clause.others = subject_in(tokens[:end], names)
    clause.agent = agent_in(tokens, names)
    return clause
