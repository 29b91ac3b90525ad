"""From the text of minutes to the meeting that it tells of, with its proposed actions."""

from __future__ import annotations

import re
from datetime import date

from lovp_cli.council.phrases.dates import day_in_words
from lovp_cli.council.phrases.slugs import free_id, slug
from lovp_cli.council.records.proposed import ProposedAction, ProposedMeeting, ScorePart
from lovp_cli.minutes.proposals.finding import Found, Knowledge, findings_in
from lovp_cli.minutes.proposals.naming import Naming
from lovp_cli.minutes.proposals.owners import owners_of, partners_of
from lovp_cli.minutes.proposals.passage import Document
from lovp_cli.minutes.proposals.terms import term_of
from lovp_cli.minutes.proposals.titles import title_of
from lovp_cli.minutes.text.front import Front


def draft(text: str, known: Knowledge) -> ProposedMeeting:
    """The meeting that a text tells of, held on the day of the situation."""
    front, document, found = findings_in(text, known)
    naming, taken, actions = Naming(known.parties), set(known.ids), []
    for one in found:
        action = _action(one, document, naming)
        action = action._replace(id=free_id(action.id, taken))
        taken.add(action.id)
        actions.append(action)
    day = known.situation.said_on
    title = _title(front, day, document.language)
    return ProposedMeeting(day, title, front.title or None, tuple(actions), naming.proposed)


def _action(found: Found, document: Document, naming: Naming) -> ProposedAction:
    passage, judged = found.passage, found.judged
    owners = owners_of(passage, judged, document)
    owner, name = naming.of(owners[0].words)
    beside = [*(party.words for party in owners[1:]), *partners_of(passage, judged)]
    title = passage.title or title_of(passage, judged, document)
    return ProposedAction(
        id=slug(title),
        title=title,
        owner=owner,
        owner_name=name,
        involved=tuple(dict.fromkeys(id for id, _ in map(naming.of, beside) if id != owner)),
        topic=passage.topic,
        due=term_of(passage, judged, document),
        quote=found.quote,
        sentence=passage.text,
        line=passage.line,
        sure=found.sure,
        cue=judged.cue.name,
        number=passage.number,
        score=tuple(ScorePart(part.name, part.weight) for part in judged.parts),
    )


def _title(front: Front, day: date, language: str) -> str:
    """What the meeting is called: the council, with the day where that is not told."""
    name = front.council or front.title
    if not name:
        return day_in_words(day, language)
    name = name[:1].upper() + name[1:]
    return name if re.search(r"\d{4}", name) else f"{name} {day_in_words(day, language)}"
