"""A follow-up added to the record of the day on which it was said."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from lovp_cli.council.lookup.references import find_action, find_meeting, find_party
from lovp_cli.council.records.record import Letter, Meeting, Record
from lovp_cli.council.records.refusal import Refusal
from lovp_cli.council.records.term import Term
from lovp_cli.files.reading.contents import Contents
from lovp_cli.files.yaml_text.scalars import Value
from lovp_cli.files.yaml_text.writer import add_item
from lovp_cli.recording.change import Change, edited
from lovp_cli.recording.due import as_yaml


@dataclass(frozen=True)
class FollowUpDraft:
    """A follow-up as typed."""

    action: str
    status: str | None = None
    note: str | None = None
    reference: str | None = None
    owner: str | None = None
    replaced_by: tuple[str, ...] = ()


def day_record(contents: Contents, on: str | None, today: date) -> Record:
    """The record that `--on` means: a meeting, or a day's letter, which need not be there yet.

    Raises Refusal.
    """
    on = on or today.isoformat()
    if not re.fullmatch(r"\d{4}-\d\d-\d\d", on):
        return find_meeting(contents, on, today)
    try:
        day = date.fromisoformat(on)
    except ValueError:
        raise Refusal(f"--on: {on} is not a day that exists") from None
    held = [
        meeting
        for meeting in contents.register.meetings
        if meeting.date == day and not meeting.cancelled
    ]
    exact: list[Meeting] = [meeting for meeting in held if meeting.id == on] or held
    if len(exact) > 1:
        ids = ", ".join(meeting.id for meeting in exact)
        raise Refusal(f"--on: there were several meetings on {on}: name one of {ids}")
    letters = [letter for letter in contents.register.letters if letter.date == day]
    return next(iter([*exact, *letters]), Letter(on, day))


def follow_up(
    contents: Contents, record: Record, draft: FollowUpDraft, term: Term | None
) -> Change:
    """The change that adds a follow-up. Raises Refusal for an unknown action or party."""
    item: dict[str, Value] = {"action": find_action(contents, draft.action).id}
    status = draft.status or ("replaced" if draft.replaced_by else None)
    if status:
        item["status"] = status
    if draft.replaced_by:
        item["replaced_by"] = [find_action(contents, ref).id for ref in draft.replaced_by]
    if draft.owner:
        item["owner"] = find_party(contents, draft.owner, "--owner")
    if term:
        item["due"] = as_yaml(term)
    if draft.note:
        item["note"] = draft.note
    if draft.reference:
        item["reference"] = draft.reference
    if record.places:
        return edited(contents, record.file, lambda text: add_item(text, "follow_ups", item))
    text = add_item(f"date: {record.date}\n", "follow_ups", item)
    return Change(f"letters/{record.id}.yaml", None, text.encode())
