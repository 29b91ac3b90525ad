"""What a proposed action is called: in short, what is to be done."""

from __future__ import annotations

from collections.abc import Sequence

from lovp_cli.minutes.cues.cue import acts_of
from lovp_cli.minutes.grammar.clause import Clause
from lovp_cli.minutes.proposals.passage import Passage
from lovp_cli.minutes.proposals.scoring import Judged
from lovp_cli.minutes.words.little_nl import ADVERBS
from lovp_cli.minutes.words.tokens import Token

_MOST = 12
_LENGTH = 90
_DROPPED = ADVERBS | frozenset("te zich om zal zullen gaat gaan wordt worden will shall to be".split())


def title_of(passage: Passage, found: Judged) -> str:
    """A title that begins with a capital and holds no more than a line."""
    clause = _content(passage, found)
    words = _words(passage, clause)
    text = " ".join(words[:_MOST]) or passage.text
    text = text[:_LENGTH].strip(" ,;:.–-")
    return text[:1].upper() + text[1:]


def _content(passage: Passage, found: Judged) -> Clause:
    """The clause that says what is to be done: of `zegt toe dat`, the one behind it."""
    if found.cue.owner == "doer" or found.cue.name.startswith("promise"):
        for clause in passage.clauses[found.at + 1 :]:
            if clause.lead in ("dat", "om", "that") and len(clause.tokens) > 2:
                return clause
    return found.clause


def _words(passage: Passage, clause: Clause) -> list[str]:
    """The words of a clause but for its subject, its verb and its term, the verb at the end."""
    last = [lemma for lemma in acts_of(clause) if len(lemma) > 2 and lemma.isalpha()][:1]
    skip = _skipped(passage, clause)
    kept = [
        token.text for at, token in enumerate(clause.tokens) if at not in skip and token.low not in _DROPPED
    ]
    if not kept:
        return [token.text for token in clause.tokens]
    while kept and kept[0].lower() in ("de", "het", "een", "the", "a", "an", "en"):
        kept.pop(0)
    return kept + [lemma for lemma in last if clause.verb and lemma not in ("zijn", "worden")]


def _skipped(passage: Passage, clause: Clause) -> set[int]:
    tokens: Sequence[Token] = clause.tokens
    skip = {clause.verb_at}
    for at, token in enumerate(tokens):
        if token.low == clause.particle and at > clause.verb_at >= 0:
            skip.add(at)
        if any(term.start <= token.start < term.end for term in passage.terms):
            skip.add(at)
    subject = clause.subject
    if subject and (subject.can_act or subject.pronoun):
        named = subject.words.lower().split()
        lows = [token.low for token in tokens]
        for at in range(len(lows)):
            if lows[at : at + len(named)] == named:
                skip.update(range(at, at + len(named)))
                if at and lows[at - 1] in ("de", "het", "een", "the"):
                    skip.add(at - 1)
                break
    if clause.acts and clause.verb:
        for at, token in enumerate(tokens):
            if token.low in acts_of(clause) or any(lemma.endswith(token.low) and len(token.low) > 3 for lemma in clause.acts):
                skip.add(at)
    for at, token in enumerate(tokens):
        if clause.verb in ("zijn", "worden") and token.low.startswith(("ge", "be", "ver", "her", "ont")) and at == len(tokens) - 1:
            skip.add(at)
    return skip
