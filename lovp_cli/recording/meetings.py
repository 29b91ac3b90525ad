"""A meeting added or cancelled."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from lovp_cli.council.lookup.references import find_meeting
from lovp_cli.council.phrases.dates import day_in_words
from lovp_cli.council.phrases.slugs import slug
from lovp_cli.council.records.refusal import Refusal
from lovp_cli.council.records.values import MEETING_ID
from lovp_cli.files.reading.contents import Contents
from lovp_cli.files.yaml_text.guards import Unreadable, decode
from lovp_cli.files.yaml_text.reader import read
from lovp_cli.files.yaml_text.scalars import block_entry
from lovp_cli.files.yaml_text.tree import Mapping, Sequence
from lovp_cli.files.yaml_text.writer import Refused, add_entry, add_missing
from lovp_cli.recording.change import Change, Recorded, edited


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


def default_title(contents: Contents, day: date, language: str) -> str:
    """The title of a meeting that nobody gave one."""
    council = contents.register.council
    return f"{council.short if council else ''} {day_in_words(day, language)}".strip()


def add_meeting(contents: Contents, draft: MeetingDraft, language: str) -> Change:
    """The change that adds a meeting's file. Raises Refusal."""
    day = meeting_date(draft.id)
    _check_new(contents, draft.id)
    lines = [
        f"date: {day}",
        block_entry("title", draft.title or default_title(contents, day, language)),
    ]
    if draft.kind != "regular":
        lines.append(block_entry("kind", draft.kind))
    if draft.minutes_title:
        lines += ["minutes:", "  " + block_entry("title", draft.minutes_title)]
    return Change(f"meetings/{draft.id}.yaml", None, ("\n".join(lines) + "\n").encode())


def take_meeting(contents: Contents, source: str, data: bytes, meeting_id: str | None) -> Change:
    """The change that takes over a whole meeting in YAML, with ids for actions that have none.

    `source` is what its findings name. Raises Refusal.
    """
    try:
        bom, text = decode(source, data)
        tree = read(source, text)
        text = add_missing(text, "actions", "id", _ids(contents, tree))
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
    _check_new(contents, found)
    return Change(f"meetings/{found}.yaml", None, (bom + text).encode(), source)


def _ids(contents: Contents, tree: Mapping) -> dict[int, str]:
    """Ids for the actions of a meeting that have a title and no id, by position."""
    taken = {action.id for meeting in contents.register.meetings for action in meeting.actions}
    actions = tree.get("actions")
    items = actions.items if isinstance(actions, Sequence) else ()
    mappings = {at: item for at, item in enumerate(items) if isinstance(item, Mapping)}
    taken |= {getattr(item.get("id"), "text", "") for item in mappings.values()}
    found = {}
    for at, item in mappings.items():
        title = getattr(item.get("title"), "text", "")
        if item.get("id") is None and title:
            found[at] = slug(title, taken)
            taken.add(found[at])
    return found


def cancel_meeting(contents: Contents, ref: str, today: date) -> Change:
    """The change that cancels a meeting. Raises Refusal."""
    meeting = find_meeting(contents, ref, today)
    if meeting.cancelled:
        raise Refusal(f"meeting {meeting.id} is cancelled already")
    if meeting.actions or meeting.follow_ups:
        held = ", so it was held" if meeting.date <= today else ""
        raise Refusal(
            f"meeting {meeting.id} has actions or follow-ups{held}; if they belong elsewhere,"
            f" move them first: lovp edit {meeting.id}"
        )
    return edited(contents, meeting.file, lambda text: add_entry(text, "cancelled", "true"))


def moved_terms(done: Recorded) -> list[str]:
    """What cancelling a meeting did to the terms of open actions, a line each."""
    old, new = (
        {row.id: row for row in contents.register.rows(date.max) if row.is_open}
        for contents in (done.before, done.after)
    )
    lines = [
        f"{row.id}: due at {row.due_meeting}, now at"
        f" {new[row.id].due_meeting or 'a meeting that is not planned yet'}"
        for row in old.values()
        if row.due_meeting != new[row.id].due_meeting
    ]
    return lines or ["No terms move."]


def _check_new(contents: Contents, meeting_id: str) -> None:
    if meeting_id in contents.register.calendar.by_id:
        raise Refusal(
            f"meeting {meeting_id} is there already; to change it: lovp edit {meeting_id};"
            f" for a second one that day: lovp add-meeting {meeting_id}-2"
        )
