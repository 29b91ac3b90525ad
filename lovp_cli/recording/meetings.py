"""A meeting added, cancelled or moved."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, timedelta
from typing import NamedTuple

from lovp_cli.council.lookup.days import find_day
from lovp_cli.council.lookup.meetings import find_meeting
from lovp_cli.council.phrases.dates import day_in_words
from lovp_cli.council.phrases.slugs import free_id, slug
from lovp_cli.council.records.calendar import Slot
from lovp_cli.council.records.notes import FarNote, Note, ReadNote
from lovp_cli.council.records.refusal import Refusal
from lovp_cli.council.records.values import MEETING_ID
from lovp_cli.council.register.register import Register
from lovp_cli.files.yaml_text.guards import Unreadable, decode
from lovp_cli.files.yaml_text.reader import read
from lovp_cli.files.yaml_text.scalars import block_entry
from lovp_cli.files.yaml_text.tree import Mapping, Sequence
from lovp_cli.files.yaml_text.writer import Refused, add_missing
from lovp_cli.recording.change import Edit, NewFile, Proposal, SetEntry

_HALF_A_YEAR = timedelta(days=182)
# So many years ahead a year is more likely to be mistyped than meant.
_FAR = 5


class MeetingTyped(NamedTuple):
    """A meeting's id and its day, and how that was read where it was not typed in full."""

    id: str
    day: date
    reading: str | None = None


@dataclass(frozen=True)
class MeetingDraft:
    """A meeting as typed."""

    meeting: MeetingTyped
    title: str | None = None
    kind: str = "regular"
    minutes_title: str | None = None


def typed_meeting(text: str, today: date) -> MeetingTyped:
    """The id that somebody typed for a meeting. Raises Refusal for what is none."""
    if re.fullmatch(MEETING_ID, text, re.ASCII):
        try:
            return MeetingTyped(text, date.fromisoformat(text[:10]))
        except ValueError:
            raise Refusal(f"{text[:10]} is not a day that exists") from None
    if not re.match(r"\d{4}-\d\d-\d\d", text):
        with suppress(Refusal):
            day, reading = find_day(text, today, "DATE", looks_back=False)
            return MeetingTyped(day.isoformat(), day, reading)
    raise Refusal(
        f"'{text}' is not a meeting's date: type it as 2022-01-31,"
        " or 2022-01-31-extra for a second one that day"
    )


def default_title(register: Register, day: date, language: str) -> str:
    """The title of a meeting that nobody gave one."""
    return f"{register.short} {day_in_words(day, language)}".strip()


def propose_meeting(
    register: Register, draft: MeetingDraft, language: str, today: date
) -> Proposal:
    """The change that adds a meeting's file. Raises Refusal."""
    id, day, reading = draft.meeting
    _check_new(register, id)
    title = draft.title or default_title(register, day, language)
    text = meeting_text(day, title, draft.kind, minutes_title=draft.minutes_title)
    read = (ReadNote("DATE", reading),) if reading else ()
    notes = (*read, *_far(register, id, day, today))
    return Proposal((NewFile(f"meetings/{id}.yaml", text),), notes)


def meeting_text(
    day: date,
    title: str,
    kind: str,
    *,
    minutes_title: str | None = None,
    minutes_file: str | None = None,
    confidential: bool = False,
) -> bytes:
    """The text of a new meeting's file."""
    lines = [f"date: {day}", block_entry("title", title)]
    if kind != "regular":
        lines.append(block_entry("kind", kind))
    if confidential:
        lines.append("confidential: true")
    minutes = {"title": minutes_title, "file": minutes_file}
    said = ["  " + block_entry(key, value) for key, value in minutes.items() if value]
    lines += ["minutes:", *said] if said else []
    return ("\n".join(lines) + "\n").encode()


def _far(register: Register, id: str, day: date, today: date) -> Iterator[Note]:
    first = next((meeting for meeting in register.calendar.meetings), None)
    if day.year - today.year > _FAR or (day.year - today.year == _FAR and day > today):
        yield FarNote(id, f"is more than {_FAR} years away: is its year right?")
    elif first and day < first.date:
        yield FarNote(id, f"is before the first meeting there is, {first.id}: is its year right?")


def propose_whole_meeting(
    register: Register, source: str, data: bytes, meeting_id: str | None, today: date
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
        raise Refusal(
            f"{source}:{error.line}: {error}; write an 'id:' there yourself, or put each entry on"
            " a line of its own"
        ) from None
    said = getattr(tree.get("date"), "text", "")
    if not said:
        raise Refusal(f"{source}:1:1: 'date:' is missing or empty")
    found, day, _ = typed_meeting(meeting_id or said, today)
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
    _check_not_held(register, slot, today)
    return Proposal((SetEntry(_file(slot.id), "cancelled", "true"),))


def propose_moving(register: Register, ref: str, to: str, language: str, today: date) -> Proposal:
    """The change that moves a meeting to another day, to one that is there or to a new one.

    Raises Refusal.
    """
    slot = find_meeting(register.calendar, ref, today)
    # Without a year, the day that is closest to the one that it moves from.
    id, day, reading = typed_meeting(to, slot.date - _HALF_A_YEAR)
    if id == slot.id:
        raise Refusal(f"meeting {slot.id} is on that day already")
    if slot.moved_to != id:
        _check_not_held(register, slot, today)
    edits: list[Edit] = []
    there = register.calendar.by_id.get(id)
    if there is None:
        title = slot.title
        if title == default_title(register, slot.date, language):
            title = default_title(register, day, language)
        kind = "regular" if slot.regular else "extra"
        text = meeting_text(day, title, kind, confidential=slot.confidential)
        edits.append(NewFile(_file(id), text))
    elif not there.held:
        what = f"moved to {there.moved_to}" if there.moved_to else "cancelled"
        raise Refusal(f"meeting {id} is {what} itself: name another day")
    elif slot.confidential and not there.confidential:
        # What is recorded there would be public.
        raise Refusal(
            f"meeting {slot.id} is confidential and {id} is not: name a day of its own, such as"
            f" {day}-extra, or make that one confidential too: lovp edit {id}"
        )
    edits.append(SetEntry(_file(slot.id), "moved_to", id))
    read = (ReadNote("DATE", reading),) if reading else ()
    return Proposal(tuple(edits), (*read, *_far(register, id, day, today)))


def _check_not_held(register: Register, slot: Slot, today: date) -> None:
    if slot.cancelled:
        raise Refusal(f"meeting {slot.id} is cancelled already")
    if slot.moved_to:
        raise Refusal(f"meeting {slot.id} was moved to {slot.moved_to} already")
    meeting = register.record(_file(slot.id))
    has = "minutes" if getattr(meeting, "has_minutes", False) else ""
    if meeting and (meeting.actions or meeting.follow_ups):
        has = "actions or follow-ups"
    if has:
        held = ", so it was held" if slot.date <= today else ""
        raise Refusal(
            f"meeting {slot.id} has {has}{held}; if they belong elsewhere,"
            f" move them first: lovp edit {slot.id}"
        )


def _file(meeting_id: str) -> str:
    return f"meetings/{meeting_id}.yaml"


def moved_terms(before: Register, after: Register) -> list[tuple[str, str | None, str | None]]:
    """The open actions of which the due meeting changed: id, due meeting before and after."""
    old, new = (
        {row.id: row.due_meeting for row in register.open_rows(date.max)}
        for register in (before, after)
    )
    return [(id, due, new[id]) for id, due in old.items() if id in new and due != new[id]]


def _check_new(register: Register, meeting_id: str) -> None:
    if meeting_id in register.calendar.by_id:
        raise Refusal(
            f"meeting {meeting_id} is there already; to change it: lovp edit {meeting_id};"
            f" for a second one that day: lovp add-meeting {meeting_id}-2"
        )
