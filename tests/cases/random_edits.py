"""Pairs of edits that two people make to one register at the same time.

An edit changes the text as people or the commands do, and a plain model of the files by itself.
"""

from __future__ import annotations

import copy
import json
import random
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from lovp_cli.files.yaml_text.scalars import block_entry
from tests.cases.writing import add_entry, add_item

MEETING, LETTER, COUNCIL = "meetings/2022-01-31.yaml", "letters/2022-02-01.yaml", "council.yaml"
EARLIER = "meetings/2021-11-01.yaml"
PARTIES = ("minister", "pg", "om")

Model = dict[str, Any]


@dataclass
class Side:
    """A register's files as texts and as models; and what was touched, with the value it got."""

    texts: dict[str, str]
    models: dict[str, Model]
    touched: dict[tuple[str, ...], str] = field(default_factory=dict)
    comments: list[str] = field(default_factory=list)

    def copy(self) -> Side:
        return Side(dict(self.texts), copy.deepcopy(self.models))


def _item(number: int, chance: random.Random) -> Model:
    item: Model = {
        "id": f"actie-{number}",
        "title": f"Actie nummer {number}",
        "owner": chance.choice(PARTIES),
    }
    if chance.random() < 0.6:
        item["due"] = {"by": f"2022-0{chance.randint(3, 8)}"}
    if chance.random() < 0.4:
        item["topic"] = "Veiligheid: wijk"
    return item


def base(chance: random.Random) -> Side:
    """A small register: laid out by hand or by the commands, with or without anything in it."""
    parties = [{"id": party, "name": party.upper()} for party in PARTIES]
    council: Model = {"council": "Raad", "name": "Raad", "language": "nl", "parties": parties}
    meeting: Model = {"date": "2022-01-31", "title": "Raad 31 januari 2022"}
    old = {"date": "2021-11-01", "title": "Raad 1 november 2021"}
    old["actions"] = [_item(number, chance) for number in range(90, 95)]  # type: ignore[assignment]
    for number in range(count := chance.choice((0, 1, 2, 4))):
        meeting.setdefault("actions", []).append(_item(number, chance))
    if count or chance.random() < 0.3:
        meeting["follow_ups"] = [
            {"action": f"actie-{number}", "note": "loopt nog"} for number in (90, 91)
        ]
    models = {COUNCIL: council, MEETING: meeting, EARLIER: old}
    style = chance.choice(((0, "\n"), (2, "\n"), (4, "\n"), (4, "\r\n")))
    return Side({file: _dumped(model, *style, chance) for file, model in models.items()}, models)


def _dumped(model: Model, indent: int, newline: str, chance: random.Random) -> str:
    lines = []
    for key, value in model.items():
        if not isinstance(value, list):
            lines.append(block_entry(key, value))
            continue
        lines += [""] * (chance.random() < 0.3) + [f"{key}:"]
        for item in value:
            lines += [" " * indent + "# let op"] * (chance.random() < 0.1)
            entries = [" " * (indent + 2) + block_entry(*entry) for entry in item.items()]
            lines += [" " * indent + "- " + entries[0].lstrip(), *entries[1:]]
    return newline.join(lines) + newline * (chance.random() < 0.9)


def edited(side: Side, who: str, chance: random.Random) -> Side:
    """One person's version, after two to five edits."""
    own = side.copy()
    for _ in range(chance.randint(2, 5)):
        chance.choice(EDITS)(own, who, chance)
    return own


def _add_action(side: Side, who: str, chance: random.Random) -> None:
    # From a small number of ids, so that two people sometimes take the same one.
    item = _item(chance.randint(10, 11), chance)
    if chance.random() < 0.3:
        item["id"] += f"-{who}"
    if item["id"] in ids(side.models):
        return
    file = chance.choice((MEETING, MEETING, EARLIER))
    _append(side, file, "actions", item, ("action", item["id"]))


def ids(models: dict[str, Model]) -> list[str]:
    """The id of every action, as often as it was given."""
    return [action["id"] for model in models.values() for action in model.get("actions", ())]


def _follow_up(side: Side, who: str, chance: random.Random) -> None:
    item: Model = {"action": f"actie-{chance.randint(90, 92)}"}
    kind = chance.choice(("note", "note", "status", "due", "owner"))
    item[kind] = {
        "note": f"gezegd tegen {who}, {chance.random()}",
        "status": chance.choice(("settled", "partly")),
        "due": {"by": f"2022-{chance.randint(10, 12)}"},
        "owner": chance.choice(PARTIES),
    }[kind]
    keys = [("said", item["action"], kind)] if kind != "note" else []
    if keys and any(key[1:3] == keys[0][:2] for key in side.touched):
        return
    _append(side, chance.choice((MEETING, MEETING, LETTER)), "follow_ups", item, *keys)


def _not_action(side: Side, who: str, chance: random.Random) -> None:
    # Two people may well decide on the same sentence, for reasons of their own.
    item = {"quote": f"zin {chance.randint(1, 3)}", "reason": f"volgens {who}, {chance.random()}"}
    _append(side, chance.choice((MEETING, EARLIER)), "not_actions", item)


def _append(side: Side, file: str, key: str, item: Model, *touched: tuple[str, ...]) -> None:
    if file not in side.texts:
        side.texts[file], side.models[file] = "date: 2022-02-01\n", {"date": "2022-02-01"}
    side.texts[file] = add_item(side.texts[file], key, item)
    side.models[file].setdefault(key, []).append(item)
    for at in touched:
        side.touched[(file, *at)] = json.dumps(item, sort_keys=True)


def _change_action(side: Side, who: str, chance: random.Random) -> None:
    if not (actions := _old_actions(side)):
        return
    action, key = chance.choice(actions), chance.choice(("title", "owner", "topic"))
    if key not in action or (MEETING, "changed", action["id"], key) in side.touched:
        return
    old = block_entry(key, action[key])
    action[key] = _another(action[key], chance) if key == "owner" else f"Anders volgens {who}"
    _in_item(side, action["id"], old, block_entry(key, action[key]))
    side.touched[(MEETING, "changed", action["id"], key)] = action[key]


def _another(party: str, chance: random.Random) -> str:
    return chance.choice([other for other in PARTIES if other != party])


def _in_item(side: Side, ref: str, old: str, new: str) -> None:
    before, found, after = side.texts[MEETING].partition(f"- id: {ref}")
    assert found
    assert old in after
    side.texts[MEETING] = before + found + after.replace(old, new, 1)


def _remove_action(side: Side, who: str, chance: random.Random) -> None:
    actions = _old_actions(side)
    if len(side.models[MEETING].get("actions", ())) < 2 or not actions:
        return
    action = chance.choice(actions)
    lines = side.texts[MEETING].splitlines(keepends=True)
    first = end = next(at for at, line in enumerate(lines) if f"- id: {action['id']}" in line)
    for _ in action:
        end += 1
        while _is_note(lines[end - 1]):
            end += 1
    gone = "".join(lines[first:end])
    side.comments = [comment for comment in side.comments if comment not in gone]
    side.texts[MEETING] = "".join(lines[:first] + lines[end:])
    side.models[MEETING]["actions"].remove(action)
    side.touched = {
        key: value for key, value in side.touched.items() if key[2:3] != (action["id"],)
    }
    side.touched[(MEETING, "removed", action["id"])] = "yes"


def _old_actions(side: Side) -> list[Model]:
    actions = side.models[MEETING].get("actions", ())
    return [action for action in actions if int(action["id"].split("-")[1]) < 10]


def _remark(side: Side, who: str, chance: random.Random) -> None:
    comment = f"# {who} vraagt dit na: {chance.randint(0, 9999)}"
    lines = side.texts[MEETING].splitlines(keepends=True)
    at = chance.randrange(1, len(lines))
    newline = "\r\n" if lines[0].endswith("\r\n") else "\n"
    if item := _item_at(lines, at):
        side.touched[(MEETING, "remarked", item, comment)] = "yes"
    lines.insert(at, comment + newline)
    side.texts[MEETING] = "".join(lines)
    side.comments.append(comment)


def _item_at(lines: list[str], at: int) -> str | None:
    """The action that a comment put there stands in."""
    below = next((line for line in lines[at:] if not _is_note(line)), "")
    above = [line for line in lines[:at] if line.lstrip().startswith("- ")]
    inside = above and below.startswith(" ") and not below.lstrip().startswith("- ")
    return above[-1].partition("- id: ")[2].strip() if inside else None


def _is_note(line: str) -> bool:
    return not line.strip() or line.lstrip().startswith("#")


def _cancel(side: Side, who: str, chance: random.Random) -> None:
    if chance.random() < 0.3 and "cancelled" not in side.models[MEETING]:
        side.texts[MEETING] = add_entry(side.texts[MEETING], "cancelled", "true")
        side.models[MEETING]["cancelled"] = "true"
        side.touched[(MEETING, "cancelled")] = "yes"


def _add_party(side: Side, who: str, chance: random.Random) -> None:
    party = f"partij-{chance.choice((who, 'nieuw'))}"
    if any(party == other["id"] for other in side.models[COUNCIL]["parties"]):
        return
    item = {"id": party, "name": f"Partij {chance.randint(1, 2)}"}
    side.texts[COUNCIL] = add_item(side.texts[COUNCIL], "parties", item)
    side.models[COUNCIL]["parties"].append(item)
    side.touched[(COUNCIL, "party", party)] = item["name"]


EDITS: tuple[Callable[[Side, str, random.Random], None], ...] = (
    _add_action, _add_action, _add_action, _add_action, _add_action, _follow_up, _follow_up, _follow_up,
    _change_action, _change_action, _remove_action, _remark, _cancel, _add_party, _not_action,
)  # fmt: skip
