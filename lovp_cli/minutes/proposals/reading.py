"""From a text to its passages."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import groupby

from lovp_cli.council.phrases.situation import Situation
from lovp_cli.minutes.grammar.clause import Clause, Party
from lovp_cli.minutes.grammar.dutch.clauses import clauses_of as dutch_clauses
from lovp_cli.minutes.grammar.english.clauses import clauses_of as english_clauses
from lovp_cli.minutes.proposals.labels import Label, label_before, label_of
from lovp_cli.minutes.proposals.leads import head_of, is_somebody, party_named, take_lead
from lovp_cli.minutes.proposals.passage import Document, Passage
from lovp_cli.minutes.proposals.rows import rows_of
from lovp_cli.minutes.text.action_headings import is_action_heading
from lovp_cli.minutes.text.blocks import Block, heading_text
from lovp_cli.minutes.text.days import days_in
from lovp_cli.minutes.text.sentences import pieces_of
from lovp_cli.minutes.words.nouns import is_thing
from lovp_cli.minutes.words.tokens import tokens_of

_SIGNED = re.compile(
    r"(?:^|(?:groet|groeten|hoogachtend|sincerely),? (?:namens )?)"
    r"(?:de|het|the) ([^,.:;]{3,80}),?$",
    re.IGNORECASE,
)
_RUN_IN = re.compile(r"([A-ZÀ-Ý][A-ZÀ-Ý0-9 /&'-]{2,60})[.:]?")


def document_of(blocks: list[Block], language: str, council: str, situation: Situation) -> Document:
    """What is known of the whole text."""
    return Document(language, council, situation, names_in(blocks), writer=_writer(blocks))


def _writer(blocks: list[Block]) -> Party | None:
    """Who signed the text, as a letter's last lines tell."""
    for block in reversed(blocks[-6:]):
        signed = _SIGNED.search(block.text)
        party = party_named(signed[1]) if signed else None
        if party and party.who in ("person", "body"):
            return party
    return None


def told_in_past(passages: Sequence[Passage]) -> bool:
    """Whether a report is told in the past tense, as most of its sentences are."""
    tenses = Counter(
        clause.tense for passage in passages for clause in passage.clauses if clause.main
    )
    return tenses["past"] > tenses["present"]


def names_in(blocks: list[Block]) -> frozenset[str]:
    """Words with a capital inside sentences, and never without one, as names are."""
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
        word for word in inside if word not in small and not is_thing(word) and len(word) > 1
    )


def passages_of(blocks: list[Block], document: Document) -> list[Passage]:
    """The sentences of a text, each in its paragraph, and the rows of its tables."""
    found: list[Passage] = []
    topic: str | None = None
    for rows, group in groupby(blocks, lambda block: block.kind == "row"):
        if rows:
            found += _of_table(list(group), topic, document)
            continue
        for block in group:
            if block.kind == "heading":
                # The title, and the line that tells the day, head nothing.
                title = block is blocks[0] or bool(days_in(block.text))
                topic = topic if title else heading_text(block.text) or topic
            else:
                found += _of_block(block, topic, document)
    return found


def _of_block(block: Block, topic: str | None, document: Document) -> list[Passage]:
    found: list[Passage] = []
    for piece in pieces_of(block.text):
        if run_in := _RUN_IN.fullmatch(piece.text):
            topic = run_in[1].capitalize()
        label = label_of(piece.text)
        if label and label.alone:
            party = party_named(label.who)
            if found and is_somebody(party, document):
                found[-1].label, found[-1].lead = label.word, party
                continue
            label = label_before(piece.text)
        passage = Passage(
            piece.text,
            block.line_at(piece.start),
            block.kind,
            topic,
            block.arrow or "→" in piece.text,
        )
        passage.before, passage.head = list(found), head_of(topic)
        _take_apart(passage, label, document)
        if found:
            found[-1].after = passage
        found.append(passage)
    return found


def _take_apart(passage: Passage, label: Label | None, document: Document) -> None:
    text = passage.text
    passage.under_actions = passage.kind == "item" and is_action_heading(passage.topic or "")
    if label:
        passage.label, passage.number = label.word, label.number
        passage.lead = party_named(label.who)
        # What a label takes away keeps its place, so that offsets hold for the whole sentence.
        text = " " * label.rest + text[label.rest :]
    passage.clauses = clauses_in(text, document)
    passage.situation = document.situation
    take_lead(passage, text, document)


def clauses_in(text: str, document: Document) -> list[Clause]:
    """The clauses of a sentence in the document's language."""
    clauses_of = english_clauses if document.language == "en" else dutch_clauses
    return clauses_of(text, document.names)


def _of_table(blocks: list[Block], topic: str | None, document: Document) -> list[Passage]:
    found = []
    for row in rows_of(blocks, document.situation):
        passage = Passage(row.sentence, row.line, "row", topic, label="actie", number=row.number)
        passage.title = row.what[:1].upper() + row.what[1:]
        passage.lead = party_named(row.who)
        passage.clauses = [Clause(tokens_of(row.sentence))]
        passage.terms_in, passage.situation = row.when, document.situation
        found.append(passage)
    return found
