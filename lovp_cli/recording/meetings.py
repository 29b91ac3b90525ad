"""A meeting added or cancelled."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from lovp_cli.council.lookup.meetings import find_meeting
from lovp_cli.council.phrases.dates import day_in_words
from lovp_cli.council.phrases.slugs import free_id, slug
from lovp_cli.council.records.refusal import Refusal
from lovp_cli.council.records.values import MEETING_ID
from lovp_cli.council.register.register import Register
from lovp_cli.files.yaml_text.guards import Unreadable, decode
from lovp_cli.files.yaml_text.reader import read
from lovp_cli.files.yaml_text.scalars import block_entry
from lovp_cli.files.yaml_text.tree import Mapping, Sequence
from lovp_cli.files.yaml_text.writer import Refused, add_missing
from lovp_cli.recording.change import NewFile, Proposal, SetEntry


@dataclass(frozen=True)
class MeetingDraft:
    """A meeting as typed; `id` is a date, with a suffix where there are several that day."""

    id: str
    title: str | None = None
    kind: str = "regular"
    minutes_title: str | None = None


def meeting_date(meeting_id: str) -> date:
    """The date of a meeting's id. Raises Refusal for what is no id."""
    if not re.fullmatch(MEETING_ID, meeting_id, re.ASCII):
        raise Refusal(
            f"'{meeting_id}' is not a meeting's date: type it as 2022-01-31,"
            " or 2022-01-31-extra for a second one that day"
        )
    try:
        return date.fromisoformat(meeting_id[:10])
    except ValueError:
        raise Refusal(f"{meeting_id[:10]} is not a day that exists") from None


def default_title(register: Register, day: date, language: str) -> str:
    """The title of a meeting that nobody gave one."""
    return f"{register.short} {day_in_words(day, language)}".strip()


def propose_meeting(register: Register, draft: MeetingDraft, language: str) -> Proposal:
    """The change that adds a meeting's file. Raises Refusal."""
    day = meeting_date(draft.id)
    _check_new(register, draft.id)
    lines = [
        f"date: {day}",
        block_entry("title", draft.title or default_title(register, day, language)),
    ]
    if draft.kind != "regular":
        lines.append(block_entry("kind", draft.kind))
    if draft.minutes_title:
        lines += ["minutes:", "  " + block_entry("title", draft.minutes_title)]
    text = ("\n".join(lines) + "\n").encode()
    return Proposal((NewFile(f"meetings/{draft.id}.yaml", text),))


def propose_whole_meeting(
    register: Register, source: str, data: bytes, meeting_id: str | None
) -> Proposal:
    """The change that takes over a whole meeting in YAML, with ids for actions that have none.

    `source` is what its findings name. Raises Refusal.
    """
    try:
        bom, text = decode(source, data)
        tree = read(source, text)
        text = add_missing(text, "actions", "id", _ids(register, tree)).text
    except Unreadable as error:
        places = ((found.place, found.message) for found in error.findings)
        raise Refusal(
            *(f"{source}:{at.line}:{at.column}: {message}" for at, message in places)
        ) from None
    except Refused as error:
        raise Refusal(f"{source}:{error.line}: {error}") from None
    said = getattr(tree.get("date"), "text", "")
    if not said:
        raise Refusal(f"{source}:1:1: 'date:' is missing or empty")
    found = meeting_id or said
    day = meeting_date(found)
    if said != day.isoformat():
        raise Refusal(f"{source}: the date is '{said}', you typed {found}: change one of them")
    _check_new(register, found)
    return Proposal((NewFile(f"meetings/{found}.yaml", (bom + text).encode(), source),))


def _ids(register: Register, tree: Mapping) -> dict[int, str]:
    """Ids for the actions of a meeting that have a title and no id, by position."""
    taken = {action.id for action in register.actions}
    actions = tree.get("actions")
    items = actions.items if isinstance(actions, Sequence) else ()
    mappings = {at: item for at, item in enumerate(items) if isinstance(item, Mapping)}
    taken |= {getattr(item.get("id"), "text", "") for item in mappings.values()}
    found = {}
    for at, item in mappings.items():
        title = getattr(item.get("title"), "text", "")
        if item.get("id") is None and title:
            found[at] = free_id(slug(title), taken)
            taken.add(found[at])
    return found


def propose_cancelling(register: Register, ref: str, today: date) -> Proposal:
    """The change that cancels a meeting. Raises Refusal."""
    slot = find_meeting(register.calendar, ref, today)
    file = f"meetings/{slot.id}.yaml"
    meeting = register.record(file)
    if slot.cancelled:
        raise Refusal(f"meeting {slot.id} is cancelled already")
    if slot.promised or (meeting and meeting.follow_ups):
        held = ", so it was held" if slot.date <= today else ""
        raise Refusal(
            f"meeting {slot.id} has actions or follow-ups{held}; if they belong elsewhere,"
            f" move them first: lovp edit {slot.id}"
        )
    if slot.date <= today and getattr(meeting, "has_minutes", False):
        raise Refusal(
            f"meeting {slot.id} has minutes, so it was held; if they belong elsewhere,"
            f" move them first: lovp edit {slot.id}"
        )
    return Proposal((SetEntry(file, "cancelled", "true"),))


def moved_terms(before: Register, after: Register) -> list[tuple[str, str | None, str | None]]:
    """The open actions of which the due meeting changed: id, due meeting before and after."""
    old, new = (
        {row.id: row.due_meeting for row in register.open_rows(date.max)}
        for register in (before, after)
    )
    return [(id, due, new.get(id)) for id, due in old.items() if due != new.get(id)]


def _check_new(register: Register, meeting_id: str) -> None:
    if meeting_id in register.calendar.by_id:
        raise Refusal(
            f"meeting {meeting_id} is there already; to change it: lovp edit {meeting_id};"
            f" for a second one that day: lovp add-meeting {meeting_id}-2"
        )
