"""An action added to its meeting."""

from __future__ import annotations

from dataclasses import dataclass

from lovp_cli.council.lookup.references import find_party
from lovp_cli.council.phrases.slugs import slug
from lovp_cli.council.records.record import Meeting
from lovp_cli.council.records.term import Term
from lovp_cli.files.reading.contents import Contents
from lovp_cli.files.yaml_text.scalars import Value
from lovp_cli.files.yaml_text.writer import add_item
from lovp_cli.recording.change import Change, edited
from lovp_cli.recording.due import as_yaml


@dataclass(frozen=True)
class ActionDraft:
    """An action as typed."""

    title: str
    owner: str
    involved: tuple[str, ...] = ()
    topic: str | None = None
    quote: str | None = None
    id: str | None = None


def add_action(
    contents: Contents, meeting: Meeting, draft: ActionDraft, term: Term | None
) -> tuple[str, Change]:
    """The action's id, and the change that adds it. Raises Refusal for an unknown party."""
    taken = {action.id for other in contents.register.meetings for action in other.actions}
    found = draft.id or slug(draft.title, taken)
    item: dict[str, Value] = {
        "id": found,
        "title": draft.title,
        "owner": find_party(contents, draft.owner, "--owner"),
    }
    if draft.involved:
        item["with"] = [find_party(contents, name, "--with") for name in draft.involved]
    if draft.topic:
        item["topic"] = draft.topic
    if term:
        item["due"] = as_yaml(term)
    if draft.quote:
        item["quote"] = draft.quote
    return found, edited(contents, meeting.file, lambda text: add_item(text, "actions", item))
