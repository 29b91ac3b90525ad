"""A seeded register of any size: ten actions a meeting, most or few of them settled later."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path

OWNERS = ("minister", "regioburgemeesters", "pg", "korpschef", "commissie", "secretariaat")
FIRST = date(1998, 1, 5)
ACTIONS = 10
# One in a hundred is never spoken of again, as happens.
FORGOTTEN = 0.01


@dataclass
class Item:
    """An action, for every program that is to hold the same items."""

    id: str
    title: str
    owner: str
    promised: date
    due: date
    settled: date | None = None


@dataclass
class Meeting:
    """A meeting's own actions, and those that it settles."""

    day: date
    actions: list[Item] = field(default_factory=list)
    settles: list[Item] = field(default_factory=list)


def meetings(count: int, *, forgotten: float = FORGOTTEN, seed: int = 1) -> list[Meeting]:
    """So many meetings, a day apart, and this share of their actions never settled."""
    chance = random.Random(seed)
    found = [Meeting(FIRST + timedelta(days=at)) for at in range(count)]
    for at, meeting in enumerate(found):
        for number in range(ACTIONS):
            item = Item(
                id=f"action-{at}-{number}",
                title=f"Toezegging {number} van vergadering {at}, uit te werken met de partners",
                owner=chance.choice(OWNERS),
                promised=meeting.day,
                due=meeting.day + timedelta(days=chance.randint(1, 90)),
            )
            meeting.actions.append(item)
            later = at + chance.randint(1, 5)
            if chance.random() >= forgotten and later < count:
                item.settled = found[later].day
                found[later].settles.append(item)
    return found


def write(folder: Path, found: list[Meeting]) -> None:
    """The meetings as a data folder."""
    (folder / "meetings").mkdir(parents=True)
    parties = "".join(f"  - {{id: {owner}, name: {owner}}}\n" for owner in OWNERS)
    (folder / "council.yaml").write_text(f"council: LOVP\nparties:\n{parties}", "utf-8")
    for meeting in found:
        text = "\n".join(_lines(meeting)) + "\n"
        (folder / "meetings" / f"{meeting.day}.yaml").write_text(text, "utf-8")


def _lines(meeting: Meeting) -> Iterator[str]:
    yield f"date: {meeting.day}"
    yield f"title: LOVP {meeting.day}"
    yield "actions:"
    for item in meeting.actions:
        yield f"  - id: {item.id}"
        yield f"    title: {item.title}"
        yield f"    owner: {item.owner}"
        yield f"    due: {{by: {item.due}}}"
    if meeting.settles:
        yield "follow_ups:"
    for item in meeting.settles:
        yield f"  - action: {item.id}"
        yield "    status: settled"
