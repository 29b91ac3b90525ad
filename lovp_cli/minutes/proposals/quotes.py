"""The few words of a sentence that a proposed action rests on."""

from __future__ import annotations

from lovp_cli.council.register.quotes import comparable
from lovp_cli.minutes.grammar.clause import Clause
from lovp_cli.minutes.words.tokens import Token, tokens_of

_MOST, _LEAST = 8, 3


def quote_of(sentence: str, clause: Clause, whole: str) -> str:
    """Words that stand literally in the text, which is given in its comparable form.

    As many as a quote has, from the clause on; where a page was turned inside them, others.
    """
    tokens = [token for token in tokens_of(sentence) if token.is_word]
    if not tokens:
        return sentence
    first = _first(tokens, clause)
    most = min(_MOST, max(len(tokens) - first, _LEAST))
    for size in range(most, 0, -1):
        starts = range(max(len(tokens) - size, 0) + 1)
        for at in sorted(starts, key=lambda start: (abs(start - first), start)):
            span = tokens[at : at + size]
            quote = sentence[span[0].start : span[-1].end]
            if comparable(quote) in whole:
                return quote
    return sentence[tokens[0].start : tokens[0].end]


def _first(tokens: list[Token], clause: Clause) -> int:
    """Where the quote begins: with the clause, or shortly before its verb where that is far on."""
    begun = next((at for at, token in enumerate(tokens) if token.start >= clause.start), 0)
    if clause.verb_at <= 2 or len(clause.tokens) <= _MOST:
        return begun
    verb = clause.tokens[clause.verb_at].start
    return max(begun, next(at for at, token in enumerate(tokens) if token.start >= verb) - 2)
