"""A follow-up added to the record of the day on which it was said."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from lovp_cli.council.lookup.actions import find_action
from lovp_cli.council.lookup.parties import find_party
from lovp_cli.council.lookup.records import find_day
from lovp_cli.council.lookup.terms import find_term
from lovp_cli.council.records.notes import TermNote
from lovp_cli.council.register.register import Register
from lovp_cli.files.yaml_text.scalars import Value
from lovp_cli.recording.change import AddItem, Proposal
from lovp_cli.recording.terms import as_yaml, notes_on


@dataclass(frozen=True)
class FollowUpDraft:
    """A follow-up as typed."""

    action: str
    on: str | None = None
    status: str | None = None
    note: str | None = None
    reference: str | None = None
    due: str | None = None
    said: str | None = None
    owner: str | None = None
    replaced_by: tuple[str, ...] = ()


def propose_follow_up(register: Register, draft: FollowUpDraft, today: date) -> Proposal:
    """The change that adds a follow-up. Raises Refusal."""
    file, said_on = find_day(register, draft.on, today)
    term = find_term(register, draft.due, draft.said, said_on)
    item: dict[str, Value] = {"action": find_action(register, draft.action).id}
    status = draft.status or ("replaced" if draft.replaced_by else None)
    if status:
        item["status"] = status
    if draft.replaced_by:
        item["replaced_by"] = [find_action(register, ref).id for ref in draft.replaced_by]
    if draft.owner:
        item["owner"] = find_party(register, draft.owner, "--owner")
    if term:
        item["due"] = as_yaml(term)
    if draft.note:
        item["note"] = draft.note
    if draft.reference:
        item["reference"] = draft.reference
    notes = notes_on(register, term, said_on, today)
    told = notes if term else tuple(note for note in notes if not isinstance(note, TermNote))
    return Proposal((AddItem(file, "follow_ups", item, f"date: {said_on}\n"),), told)
