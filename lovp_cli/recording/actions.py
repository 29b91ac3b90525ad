"""An action added to its meeting."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from lovp_cli.council.lookup.meetings import find_meeting
from lovp_cli.council.lookup.parties import find_party
from lovp_cli.council.lookup.terms import find_term
from lovp_cli.council.phrases.slugs import slug
from lovp_cli.council.register.register import Register
from lovp_cli.files.yaml_text.scalars import Value
from lovp_cli.recording.change import AddItem, Proposal
from lovp_cli.recording.terms import as_yaml, notes_on


@dataclass(frozen=True)
class ActionDraft:
    """An action as typed."""

    title: str
    owner: str
    involved: tuple[str, ...] = ()
    topic: str | None = None
    due: str | None = None
    said: str | None = None
    quote: str | None = None
    id: str | None = None


def propose_action(register: Register, ref: str, draft: ActionDraft, today: date) -> Proposal:
    """The change that adds an action to a meeting. Raises Refusal."""
    meeting = find_meeting(register.calendar, ref, today)
    term = find_term(register, draft.due, draft.said, meeting.date)
    item: dict[str, Value] = {
        "id": draft.id or slug(draft.title),
        "title": draft.title,
        "owner": find_party(register, draft.owner, "--owner"),
    }
    if draft.involved:
        item["with"] = [find_party(register, name, "--with") for name in draft.involved]
    if draft.topic:
        item["topic"] = draft.topic
    if term:
        item["due"] = as_yaml(term)
    if draft.quote:
        item["quote"] = draft.quote
    edit = AddItem(f"meetings/{meeting.id}.yaml", "actions", item, made_id=draft.id is None)
    return Proposal((edit,), notes_on(register, term, meeting.date, today))
