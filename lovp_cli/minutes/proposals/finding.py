"""The sentences of a text that read as commitments."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import NamedTuple

from lovp_cli.council.phrases.situation import Situation
from lovp_cli.council.records.proposed import Commitment, Sure
from lovp_cli.council.records.record import Party
from lovp_cli.council.register.quotes import comparable
from lovp_cli.minutes.proposals.passage import Document, Passage
from lovp_cli.minutes.proposals.quotes import quote_of
from lovp_cli.minutes.proposals.reading import document_of, passages_of, told_in_past
from lovp_cli.minutes.proposals.scoring import Judged, further, judged, sure
from lovp_cli.minutes.text.blocks import blocks_of
from lovp_cli.minutes.text.front import Front, front_of
from lovp_cli.minutes.text.languages import language_of


@dataclass(frozen=True)
class Knowledge:
    """What is known beside the text: the day that it reports, and what a register knows, if any.

    `ids` are those that are taken, `council` is what the council is called.
    """

    situation: Situation
    parties: Sequence[Party] = ()
    ids: Collection[str] = ()
    council: str = ""


class Found(NamedTuple):
    """A sentence that reads as a commitment, and the words that it rests on."""

    passage: Passage
    judged: Judged
    sure: Sure
    quote: str


class Findings(NamedTuple):
    """What a text tells of itself, and its commitments in their order."""

    front: Front
    document: Document
    found: list[Found]


def days_of(text: str) -> tuple[date, ...]:
    """The days on which a text says that its meeting was held; several where that is not plain."""
    return front_of(blocks_of(text)).days


def findings_in(text: str, known: Knowledge) -> Findings:
    """The commitments of a text that was read on the day of the situation."""
    blocks = blocks_of(text)
    front, whole = front_of(blocks), comparable(text)
    council = front.council or known.council
    document = document_of(blocks, language_of(blocks), council, known.situation)
    passages = passages_of(blocks, document)
    document = replace(document, past=told_in_past(passages))
    found = [one for passage in passages for one in _in_passage(passage, document, whole)]
    return Findings(front, document, found)


def _in_passage(passage: Passage, document: Document, whole: str) -> Iterator[Found]:
    """What one sentence promises: mostly one thing, sometimes two."""
    first = judged(passage, document)
    if first is None or not sure(first):
        return
    quotes: set[str] = set()
    for one in (first, *further(first, passage, document)):
        level, quote = sure(one), quote_of(passage.text, one.clause, whole)
        if level and quote not in quotes:
            quotes.add(quote)
            yield Found(passage, one, level, quote)


def commitments(text: str, known: Knowledge) -> list[Commitment]:
    """The sentences of a text that read as commitments, in their order."""
    return [
        Commitment(one.passage.line, one.passage.text, one.quote, one.judged.cue.name, one.sure)
        for one in findings_in(text, known).found
    ]
