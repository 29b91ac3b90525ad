"""Files that the JSON Schemas must accept, and mistakes that they can know."""

from __future__ import annotations

from typing import NamedTuple


class File(NamedTuple):
    """What kind of file, and what it says."""

    kind: str
    text: str


def council(lines: str) -> File:
    return File("council", f"council: Raad\n{lines}\n")


def meeting(lines: str) -> File:
    return File("meeting", f"date: 2022-01-17\ntitle: x\n{lines}\n")


def letter(lines: str) -> File:
    return File("letter", f"date: 2022-01-17\n{lines}\n")


def action(more: str) -> File:
    return meeting(f"actions: [{{id: a, title: t, owner: b, {more}}}]")


GOOD = [
    council("language: en\nparties:\n  - {id: a, name: b, aliases: [c]}"),
    council("moments: [{id: reces, name: reces, on: 2022-07/2022-08}, {id: a, name: b}]"),
    council("parties: [{id: a, name: b, contact: c}]"),
    council("parties: [{id: a, name: b, email: griffie@example.org}]\nletter: {closing: c}"),
    council("parties:\nmoments:"),
    meeting("kind: extra\ncancelled: true\nminutes: {title: t, file: minutes/x.txt}"),
    meeting("kind:\ncancelled:\nminutes:\nactions:\nfollow_ups:"),
    meeting("not_actions: [{quote: wordt besproken, reason: 2022}]"),
    meeting("not_actions:"),
    meeting("moved_to: 2022-01-24"),
    meeting("moved_to: 2022-01-24\ncancelled: false"),
    meeting("actions: [{id: a, title: 2022, owner: b, with: [c], due: none}]"),
    action("due: {by: 2022, said: x}"),
    action("due: {meeting: next}"),
    action("due: {every: quarter}, number: 12"),
    action("due: {before: reces}, contact: c"),
    action("due: {by: 2022, every: year}, with: "),
    action("due: {meeting: next, every: meeting}"),
    action("due: {said: ooit}"),
    action("asked_by: c, confidential: true"),
    letter("follow_ups:\n  - {action: a, status: settled, note: x}"),
    letter("actions: [{id: a, title: t, owner: b, reference: c}]"),
    letter("title: Brief\nconfidential: true\nfollow_ups: [{action: a, with: []}]"),
]
WRONG = [
    council("language: fr"),
    council("parties: [{id: A, name: b}]"),
    council("moments: [{name: reces}]"),
    council("parties: [{id: a, name: b, email: griffie}]"),
    council("letter: {ending: c}"),
    meeting("not_actions: [wordt besproken]"),
    meeting("not_actions: [{quote: wordt besproken}]"),
    meeting("not_actions: wordt besproken"),
    letter("not_actions: [{quote: a, reason: b}]"),
    File("council", "name: Raad\n"),
    meeting("kind: special"),
    meeting("actoins: []"),
    meeting("moved_to: next"),
    meeting("moved_to: 2022-01-24\ncancelled: true"),
    meeting("actions: [{title: t, owner: b}]"),
    action("due: ooit"),
    action("due: {meeting: volgende}"),
    action("due: {every: day}"),
    action("due: {befor: reces}"),
    action("due: {by: 2022, meeting: next}"),
    action("due: {after: x, before: x}"),
    action("due: {every: meeting, by: 2022}"),
    action("due: {every: year, meeting: next}"),
    action("due: {every: year, before: reces}"),
    action("due: {}"),
    action("confidential: maybe"),
    File("meeting", "date: '0'\ntitle: x\n"),
    File("meeting", "date: 2022-13-10\ntitle: x\n"),
    File("meeting", "date: 2022-01-17\ntitle: ''\n"),
    letter("follow_ups: [{action: a, status: klaar}]"),
    letter("follow_ups: [{action: a}]"),
    letter("follow_up: []"),
    letter("kind: extra"),
]
# Only who knows that a file is a meeting's can miss this in it.
WRONG_OF_KIND = [File("meeting", "date: 2022-01-17\n"), letter("minutes: {title: t}\ntitle: x")]
