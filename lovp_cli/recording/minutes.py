"""The minutes of a meeting filed, and what they were found to say recorded."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from lovp_cli.council.lookup.parties import find_parties, find_party
from lovp_cli.council.records.notes import ReadNote
from lovp_cli.council.records.proposed import ProposedAction
from lovp_cli.council.records.record import Meeting
from lovp_cli.council.records.refusal import Refusal
from lovp_cli.council.register.quotes import comparable
from lovp_cli.council.register.register import Register
from lovp_cli.files.store.folder import Folder
from lovp_cli.files.yaml_text.guards import MAX_BYTES
from lovp_cli.recording.actions import check_new
from lovp_cli.recording.change import AddItem, Edit, NewFile, Proposal, Replace, SetUnder
from lovp_cli.recording.drafts import item_of
from lovp_cli.recording.meetings import MeetingTyped, meeting_text

# How sure a proposal must be to be recorded without asking.
ACCEPT = ("certain", "all", "none")


class MinutesTyped(NamedTuple):
    """A document of minutes as typed, and what is said of its meeting."""

    source: str
    day: str | None = None
    title: str | None = None
    kind: str | None = None
    minutes_title: str | None = None


class MinutesDraft(NamedTuple):
    """The text of minutes, and the meeting that they are of, with what these are called."""

    text: str
    meeting: MeetingTyped
    title: str
    kind: str = "regular"
    minutes_title: str | None = None


def propose_minutes(
    folder: Folder, register: Register, draft: MinutesDraft, today: date
) -> Proposal:
    """The change that files minutes with their meeting, which is added where it is not there.

    Nothing changes where they are filed already. Raises Refusal.
    """
    id, day, reading = draft.meeting
    _check_held(register, id, day, today)
    record = register.record(_file(id))
    named = record.minutes_file if isinstance(record, Meeting) else None
    file = named or f"minutes/{id}.txt"
    edits: list[Edit] = [_text_filed(folder, file, draft.text)]
    if not isinstance(record, Meeting):
        text = meeting_text(
            day,
            draft.title,
            draft.kind,
            minutes_title=draft.minutes_title,
            minutes_file=file,
        )
        edits.append(NewFile(_file(id), text))
    elif named is None:
        title = None if record.minutes_title else draft.minutes_title
        said = {"title": title, "file": file}
        values = {key: value for key, value in said.items() if value}
        edits.append(SetUnder(_file(id), "minutes", values))
    return Proposal(tuple(edits), (ReadNote("DATE", reading),) if reading else ())


def _check_held(register: Register, id: str, day: date, today: date) -> None:
    slot = register.calendar.by_id.get(id)
    if slot and not slot.held:
        what = f"moved to {slot.moved_to}" if slot.moved_to else "cancelled"
        raise Refusal(
            f"meeting {id} is {what}, so it has no minutes; to change that: lovp edit {id}"
        )
    if day > today:
        raise Refusal(f"--minutes: {day} is still to come, so there are no minutes of it yet")


def _text_filed(folder: Folder, file: str, text: str) -> Edit:
    """The file with the text; one that is there and says the same stays as it is."""
    shown = folder.shown(file)
    try:
        before = folder.read_if_there(file, MAX_BYTES)
    except OSError as error:
        raise Refusal(f"{shown} cannot be read: {error.strerror or error}") from None
    if before is None:
        return Replace(file, None, text.encode())
    if comparable(before.decode("utf-8-sig", "replace")) != comparable(text):
        raise Refusal(
            f"{shown} is there already and says something else: give that file to go on with it,"
            " or move it away first, and take its quotes over"
        )
    return Replace(file, before, before)


def propose_accepted(
    register: Register, meeting_id: str, actions: Iterable[ProposedAction]
) -> Proposal:
    """The change that records proposed actions in their meeting. Raises Refusal."""
    file = _file(meeting_id)
    edits = []
    for action in actions:
        owner = find_party(register, action.owner, "--owner")
        involved = find_parties(register, action.involved, "--with")
        check_new(register, file, action.title, owner)
        item = item_of(action._replace(owner=owner, involved=tuple(involved)))
        edits.append(AddItem(file, "actions", item, made_id=True))
    return Proposal(tuple(edits))


def propose_not_action(meeting_id: str, quote: str, reason: str) -> Proposal:
    """The change that records that words of the minutes are no action."""
    item = {"quote": quote, "reason": reason}
    return Proposal((AddItem(_file(meeting_id), "not_actions", item),))


def _file(meeting_id: str) -> str:
    return f"meetings/{meeting_id}.yaml"
