"""From the text of minutes to the actions that are proposed."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import date

from lovp_cli.council.phrases.dates import day_in_words
from lovp_cli.council.phrases.situation import Situation
from lovp_cli.council.phrases.slugs import free_id, slug
from lovp_cli.council.records.proposed import (
    Commitment,
    ProposedAction,
    ProposedMeeting,
    ScorePart,
)
from lovp_cli.council.records.record import Party
from lovp_cli.council.register.quotes import comparable
from lovp_cli.minutes.proposals.naming import Naming
from lovp_cli.minutes.proposals.owners import owners_of, partners_of
from lovp_cli.minutes.proposals.passage import Document, Passage
from lovp_cli.minutes.proposals.quotes import quote_of
from lovp_cli.minutes.proposals.reading import document_of, passages_of, told_in_past
from lovp_cli.minutes.proposals.scoring import Judged, judged, sure
from lovp_cli.minutes.proposals.terms import term_of
from lovp_cli.minutes.proposals.titles import title_of
from lovp_cli.minutes.text.blocks import Block, blocks_of
from lovp_cli.minutes.text.front import Front, front_of
from lovp_cli.minutes.text.languages import language_of


@dataclass(frozen=True)
class Knowledge:
    """What a register knows that a draft may use; nothing where there is none."""

    situation: Situation
    parties: Sequence[Party] = ()
    ids: Collection[str] = ()
    council: str = ""


def days_of(text: str) -> tuple[date, ...]:
    """The days on which a text says that its meeting was held; several where that is not plain."""
    return front_of(blocks_of(text)).days


def draft(text: str, known: Knowledge) -> ProposedMeeting:
    """The meeting that a text tells of, with the actions that it seems to promise.

    The day on which it was held is that of the situation.
    """
    blocks = blocks_of(text)
    front = front_of(blocks)
    document = _document(blocks, front, known)
    naming = Naming(known.parties)
    whole = comparable(text)
    taken = set(known.ids)
    actions = []
    for passage, one in _found(blocks, document):
        action = _action(passage, one, document, naming, whole, taken)
        taken.add(action.id)
        actions.append(action)
    day = known.situation.said_on
    title = _title(front, day, document.language)
    return ProposedMeeting(day, title, front.title or None, tuple(actions), naming.proposed)


def commitments(text: str, known: Knowledge) -> list[Commitment]:
    """The sentences of a text that read as commitments, in their order."""
    blocks = blocks_of(text)
    document = _document(blocks, front_of(blocks), known)
    whole = comparable(text)
    return [
        Commitment(
            passage.line,
            passage.text,
            quote_of(passage.text, one.clause, whole),
            one.cue.name,
            level,
        )
        for passage, one in _found(blocks, document)
        for level in [sure(one)]
        if level
    ]


def _document(blocks: list[Block], front: Front, known: Knowledge) -> Document:
    return document_of(blocks, language_of(blocks), front.council or known.council, known.situation)


def _found(blocks: list[Block], document: Document) -> list[tuple[Passage, Judged]]:
    found = []
    passages = passages_of(blocks, document)
    document = replace(document, past=told_in_past(passages))
    for passage in passages:
        one = judged(passage, document)
        if one is not None and sure(one):
            found.append((passage, one))
    return found


def _action(
    passage: Passage, one: Judged, document: Document, naming: Naming, whole: str, taken: set[str]
) -> ProposedAction:
    owners = owners_of(passage, one, document)
    owner, name = naming.of(owners[0].words)
    beside = [*(party.words for party in owners[1:]), *partners_of(passage, one)]
    others = tuple(dict.fromkeys(id for id, _ in map(naming.of, beside) if id != owner))
    title = passage.title or title_of(passage, one, document)
    level = sure(one)
    assert level is not None
    return ProposedAction(
        id=free_id(slug(title), taken),
        title=title,
        owner=owner,
        owner_name=name,
        involved=others,
        topic=passage.topic,
        due=term_of(passage, one, document),
        quote=quote_of(passage.text, one.clause, whole),
        sentence=passage.text,
        line=passage.line,
        sure=level,
        cue=one.cue.name,
        number=passage.number,
        score=tuple(ScorePart(part.name, part.weight) for part in one.parts),
    )


def _title(front: Front, day: date, language: str) -> str:
    name = front.council or front.title
    if not name:
        return day_in_words(day, language)
    name = name[:1].upper() + name[1:]
    return name if re.search(r"\d{4}", name) else f"{name} {day_in_words(day, language)}"
