"""The few words of a sentence that a proposed action rests on."""

from __future__ import annotations

from lovp_cli.council.register.quotes import comparable
from lovp_cli.minutes.grammar.clause import Clause
from lovp_cli.minutes.words.tokens import tokens_of

_WORDS = 8


def quote_of(sentence: str, clause: Clause, whole: str) -> str:
    """Words that stand literally in the text, which is given in its comparable form.

    As many as a quote has, from the clause on; where a page was turned inside them, others.
    """
    tokens = [token for token in tokens_of(sentence) if token.is_word]
    first = next((at for at, token in enumerate(tokens) if token.start >= clause.start), 0)
    last = max((at for at, token in enumerate(tokens) if token.end <= clause.end), default=first)
    if last - first >= _WORDS and clause.verb_at > 2:
        verb = clause.tokens[clause.verb_at].start
        first = max(first, next(at for at, t in enumerate(tokens) if t.start >= verb) - 2)
    for size in range(_WORDS, 1, -1):
        starts = sorted(range(len(tokens) - size + 1), key=lambda at: (abs(at - first), at))
        for at in starts or [0]:
            span = tokens[at : at + size]
            if not span:
                continue
            quote = sentence[span[0].start : span[-1].end]
            if comparable(quote) in whole:
                return quote
    return sentence if not tokens else sentence[tokens[0].start : tokens[0].end]
