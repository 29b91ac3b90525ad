"""Merging judged without a model: every word and every comment is there once, and is followed."""

from __future__ import annotations

import copy
import os
import random
import re
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field

import pytest
from ruamel.yaml import YAML

from lovp_cli.files.merging.files import merge_files

PAIRS = int(os.environ.get("LOVP_MERGES", "400"))
GROUPS = 4
KEYS = {
    "actions": ("id", "title", "owner"),
    "follow_ups": ("action", "note"),
    "not_actions": ("quote", "reason"),
}
MORE = ("topic", "reference", "quote", "due")
_WORD = re.compile(r"\b[wc]\d+\b")


@dataclass
class Entry:
    key: str
    lines: list[str]


@dataclass
class Item:
    above: list[str]
    entries: list[Entry]


@dataclass
class Listed:
    indent: int
    dash: int
    items: list[Item] = field(default_factory=list)


class Version:
    """A file of unique words, and the edits that people make to it."""

    def __init__(self, chance: random.Random) -> None:
        self.chance = chance
        self.count = iter(range(10**6))
        self.title = self.entry("title")
        self.lists: dict[str, Listed] = {}
        self.newline = chance.choice(("\n", "\n", "\r\n"))
        self.ended = chance.random() < 0.8
        for _ in range(chance.randint(0, 6)):
            self.add()

    def edited(self, first: int) -> Version:
        own = copy.deepcopy(self)
        own.chance, own.count = self.chance, iter(range(first, first + 10**6))
        for _ in range(self.chance.randint(1, 3)):
            self.chance.choice(EDITS)(own)
        return own

    def word(self, letter: str = "w") -> str:
        return f"{letter}{next(self.count)}"

    def entry(self, key: str) -> Entry:
        one, other = self.word(), self.word()
        written = [
            [f" {one}"],
            [f' "{one}: {other}"'],
            [f" [{one}, {other}]"],
            [" |", f"  {one}", "", f"  {other}"],
            [" >-", f"  {one}", f"  {other}"],
            [f" {one}", f"  {other}"],
        ]
        simple = key in ("id", "action", "owner")
        lines = written[0] if simple else self.chance.choice(written)
        if self.chance.random() < 0.1 and len(lines) == 1:
            lines = [f"{lines[0]}  # {self.word('c')}"]
        return Entry(key, lines)

    def items(self) -> list[tuple[Listed, Item]]:
        return [(listed, item) for listed in self.lists.values() for item in listed.items]

    def add(self) -> None:
        kind = self.chance.choice(list(KEYS))
        indent, dash = self.chance.choice((0, 2, 4)), self.chance.choice((2, 2, 4))
        listed = self.lists.setdefault(kind, Listed(indent, dash))
        more = [key for key in MORE if key not in KEYS[kind]]
        keys = [*KEYS[kind], *self.chance.sample(more, self.chance.choice((0, 0, 1)))]
        above = [self.word("c")] if self.chance.random() < 0.2 else []
        at = self.chance.choice((len(listed.items), self.chance.randint(0, len(listed.items))))
        listed.items.insert(at, Item(above, [self.entry(key) for key in keys]))

    def remove(self) -> None:
        if items := self.items():
            listed, item = self.chance.choice(items)
            listed.items.remove(item)

    def move(self) -> None:
        if items := self.items():
            listed, item = self.chance.choice(items)
            listed.items.remove(item)
            listed.items.insert(self.chance.randint(0, len(listed.items)), item)

    def change(self) -> None:
        # Not the first of an item, by which it is known.
        others = [entry for _, item in self.items() for entry in item.entries[1:]]
        entries = [self.title, *others]
        entry = self.chance.choice(entries)
        entry.lines = self.entry(entry.key).lines

    def say_more(self) -> None:
        if items := self.items():
            item = self.chance.choice(items)[1]
            unused = [key for key in MORE if key not in [entry.key for entry in item.entries]]
            at = self.chance.randint(1, len(item.entries))
            item.entries[at:at] = [self.entry(key) for key in unused[:1]]

    def say_less(self) -> None:
        if items := self.items():
            item = self.chance.choice(items)[1]
            if len(item.entries) > 1:
                item.entries.pop(self.chance.randrange(1, len(item.entries)))

    def remark(self) -> None:
        if items := self.items():
            item = self.chance.choice(items)[1]
            if item.above and self.chance.random() < 0.5:
                item.above.pop()
            else:
                item.above.append(self.word("c"))

    def lay_out_anew(self) -> None:
        for listed in self.lists.values():
            listed.indent, listed.dash = self.chance.choice((0, 2, 4)), self.chance.choice((2, 4))

    def text(self) -> str:
        lines = ["date: 2022-01-31", *_written(self.title, "", "")]
        for key, listed in self.lists.items():
            indent = " " * listed.indent
            lines += [f"{key}:"] if listed.items else []
            for item in listed.items:
                lines += [f"{indent}# {comment}" for comment in item.above]
                for at, entry in enumerate(item.entries):
                    dash = "" if at else "-"
                    lines += _written(entry, indent, dash.ljust(listed.dash))
        return self.newline.join(lines) + (self.newline if self.ended else "")


EDITS: tuple[Callable[[Version], None], ...] = (
    Version.add, Version.add, Version.add, Version.remove, Version.move, Version.change,
    Version.change, Version.say_more, Version.say_less, Version.remark, Version.remark,
    Version.lay_out_anew,
)  # fmt: skip


def _written(entry: Entry, indent: str, dash: str) -> list[str]:
    further = indent + " " * len(dash)
    first = f"{indent}{dash}{entry.key}:{entry.lines[0]}"
    return [first, *(further + line if line else "" for line in entry.lines[1:])]


def words(text: str) -> Counter[str]:
    return Counter(_WORD.findall(text))


def homes(text: str) -> dict[str, tuple[str, int]]:
    """The list and item that each word stands in."""
    model = YAML(typ="safe", pure=True).load(text)
    return {
        word: (key, at)
        for key in KEYS
        for at, item in enumerate(model.get(key) or ())
        for word in _WORD.findall(str(item))
    }


@pytest.mark.parametrize("first", range(GROUPS))
def test_no_word_is_lost_undone_or_moved_elsewhere(first: int) -> None:
    for seed in range(first, PAIRS, GROUPS):
        base = Version(random.Random(seed))
        texts = [version.text() for version in (base, base.edited(10**6), base.edited(2 * 10**6))]
        merged = merge_files(*(text.encode() for text in texts))
        result = merged.data.decode()
        found = words(result)
        old, *sides = map(words, texts)
        new = {word for side in sides for word in side if word not in old}
        assert all(found[word] for word in new), f"pair {seed}"
        if merged.conflict:
            assert "<<<<<<< ours" in result, f"pair {seed}"
            continue
        kept = {word for word in old if all(word in side for side in sides)}
        said = {word for word in kept | new if word[0] == "w"}
        assert {word: times for word, times in found.items() if word[0] == "w"} == dict.fromkeys(
            said, 1
        ), f"pair {seed}"
        assert {word for word in kept | new if word[0] == "c"} <= {*found}, f"pair {seed}"
        where = homes(result)
        for text in texts[1:]:
            together: dict[tuple[str, int], set[tuple[str, int]]] = {}
            for word, home in homes(text).items():
                together.setdefault(home, set()).update(filter(None, [where.get(word)]))
            assert all(len(places) < 2 for places in together.values()), f"pair {seed}"


def test_most_pairs_need_nobody() -> None:
    """Or the test above would see conflicts only."""
    chances = [random.Random(seed) for seed in range(100)]
    bases = [Version(chance) for chance in chances]
    conflicts = sum(
        merge_files(
            *(version.text().encode() for version in (base, base.edited(10**6), base.edited(10**7)))
        ).conflict
        for base in bases
    )
    assert 3 < conflicts < 40
