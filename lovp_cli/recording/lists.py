"""A whole list recorded at once: parties, meetings, actions and what was said of them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date

from lovp_cli.council.records.listed import ListedAction, ListRead, NewMeeting, SaidLater
from lovp_cli.council.records.values import COUNCIL
from lovp_cli.files.yaml_text.scalars import Value, block_entry
from lovp_cli.recording.change import AddItems, Edit, NewFile, Proposal
from lovp_cli.recording.terms import as_yaml

_Item = dict[str, Value]


@dataclass
class _Day:
    """What goes into one file."""

    day: date
    actions: list[_Item] = field(default_factory=list)
    follow_ups: list[_Item] = field(default_factory=list)


def propose_list(read: ListRead) -> Proposal:
    """The change that records all that a list says: the council first, then day by day."""
    edits: list[Edit] = []
    if read.parties:
        parties = [{"id": party.id, "name": party.name} for party in read.parties]
        edits.append(AddItems(COUNCIL, {"parties": parties}))
    openings = {f"meetings/{meeting.id}.yaml": _opening(meeting) for meeting in read.meetings}
    days = _by_file(read.actions)
    edits += [NewFile(file, text.encode()) for file, text in openings.items() if file not in days]
    if read.letter_title:
        title = block_entry("title", read.letter_title)
        openings[f"letters/{read.list_day}.yaml"] = f"date: {read.list_day}\n{title}\n"
    for file, found in sorted(days.items(), key=lambda item: (item[1].day, item[0])):
        items = {"actions": found.actions, "follow_ups": found.follow_ups}
        edits.append(AddItems(file, items, openings.get(file, f"date: {found.day}\n")))
    return Proposal(tuple(edits), whole=True)


def _opening(meeting: NewMeeting) -> str:
    kind = "kind: extra\n" if meeting.kind == "extra" else ""
    return f"date: {meeting.day}\n{block_entry('title', meeting.title)}\n{kind}"


def _by_file(actions: Iterable[ListedAction]) -> dict[str, _Day]:
    days: dict[str, _Day] = {}
    for action in actions:
        days.setdefault(action.file, _Day(action.day)).actions.append(_action(action))
        for said in action.said:
            found = days.setdefault(said.file, _Day(said.day))
            found.follow_ups.append(_follow_up(action.id, said))
    return days


def _action(action: ListedAction) -> _Item:
    item: _Item = {"id": action.id, "title": action.title, "owner": action.owner}
    if action.involved:
        item["with"] = action.involved
    if action.topic:
        item["topic"] = action.topic
    if action.due:
        item["due"] = as_yaml(action.due)
    for key in ("quote", "number", "asked_by", "reference", "contact"):
        if text := getattr(action, key):
            item[key] = text
    if action.confidential:
        item["confidential"] = True
    return item


def _follow_up(id: str, said: SaidLater) -> _Item:
    item: _Item = {"action": id}
    if said.status:
        item["status"] = said.status
    if said.replaced_by:
        item["replaced_by"] = said.replaced_by
    if said.note:
        item["note"] = said.note
    if said.reference:
        item["reference"] = said.reference
    return item
