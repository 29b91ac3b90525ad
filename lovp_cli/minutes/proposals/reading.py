"""From a text to its passages."""

from __future__ import annotations

import re
from collections import Counter

from lovp_cli.council.phrases.situation import Situation
from lovp_cli.minutes.grammar.clauses_nl import clauses_of
from lovp_cli.minutes.proposals.passage import LABEL_NL, Document, Passage
from lovp_cli.minutes.proposals.terms import terms_of
from lovp_cli.minutes.text.blocks import Block, heading_text
from lovp_cli.minutes.text.sentences import pieces_of
from lovp_cli.minutes.words.nouns import who
from lovp_cli.minutes.words.tokens import tokens_of

_PRESENT = re.compile(r"\b(?:is|zijn|heeft|wordt|vraagt|meldt|geeft|stelt|vindt|zegt|licht|opent|sluit|asks|says|reports|opens|notes)\b")
_PAST = re.compile(r"\b(?:was|waren|had|hadden|werd|werden|vroeg|vroegen|meldde|gaf|gaven|stelde|vond|vonden|zei|opende|sloot|lichtte|asked|said|reported|opened|noted|thanked)\b")


def document_of(blocks: list[Block], language: str, council: str, situation: Situation) -> Document:
    """What is known of the whole text."""
    prose = " ".join(block.text for block in blocks if block.kind in ("paragraph", "item"))
    past = len(_PAST.findall(prose)) > 1.2 * len(_PRESENT.findall(prose))
    return Document(language, council, situation, names_in(blocks), past)


def names_in(blocks: list[Block]) -> frozenset[str]:
    """Words that are written with a capital inside sentences, and never without one, as names are."""
    inside: Counter[str] = Counter()
    small: set[str] = set()
    for block in blocks:
        for piece in pieces_of(block.text):
            tokens = tokens_of(piece.text)
            for at, token in enumerate(tokens):
                if not token.text[0].isalpha():
                    continue
                begins = at == 0 or tokens[at - 1].text in ":•-–(\"'“‘"
                if token.capital and not begins and block.kind != "heading":
                    inside[token.low] += 1
                elif not token.capital:
                    small.add(token.low)
    return frozenset(
        word for word in inside if word not in small and who(word) != "thing" and len(word) > 1
    )


def passages_of(blocks: list[Block], document: Document) -> list[Passage]:
    """The sentences of a text, each in its paragraph."""
    found: list[Passage] = []
    topic: str | None = None
    for block in blocks:
        if block.kind == "heading":
            topic = heading_text(block.text) or topic
            continue
        if block.kind == "row":
            continue
        before: list[Passage] = []
        for piece in pieces_of(block.text):
            passage = Passage(
                piece.text, block.line_at(piece.start), block.kind, topic, block.arrow, before=list(before)
            )
            _take_apart(passage, document)
            if before:
                before[-1].after = passage
            before.append(passage)
            found.append(passage)
    return found


def _take_apart(passage: Passage, document: Document) -> None:
    text = passage.text
    if label := LABEL_NL.match(text):
        passage.label = label[1]
    passage.clauses = clauses_of(text, document.names)
    passage.terms = terms_of(text, document.situation)
