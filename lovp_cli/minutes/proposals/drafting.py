"""From the text of minutes to the actions that are proposed."""

from __future__ import annotations

from datetime import date

from lovp_cli.council.phrases.situation import Situation
from lovp_cli.minutes.proposals.owners import owners_of
from lovp_cli.minutes.proposals.reading import document_of, passages_of
from lovp_cli.minutes.proposals.scoring import explained, judged, sure
from lovp_cli.minutes.text.blocks import blocks_of
from lovp_cli.minutes.text.front import front_of


def as_objects(text: str) -> list[dict]:
    blocks = blocks_of(text)
    front = front_of(blocks)
    document = document_of(blocks, "nl", front.council, Situation(front.days[0]))
    found = []
    for passage in passages_of(blocks, document):
        one = judged(passage, document)
        if one is None or not sure(one):
            continue
        owners = owners_of(passage, one, document)
        term = next((t for t in passage.terms), None)
        due = dict(term.term._asdict()) if term else None
        found.append({"sentence": passage.text, "owner_name": owners[0].words, "owner": owners[0].words.lower(), "due": due, "cue": one.cue.name, "explain": explained(one)})
    return found
