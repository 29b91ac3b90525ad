"""Layouts as hands make them: adding to a list adds lines, or is refused, and nothing else."""

from __future__ import annotations

import difflib
import random
import re
import warnings
from typing import Any

import pytest
from ruamel.yaml import YAML

from lovp_cli.files.yaml_text.guards import decode
from lovp_cli.files.yaml_text.writer import Refused
from tests.cases.layouts import LAYOUTS, REFUSED
from tests.cases.writing import add_entry, add_item, add_missing

SAID: dict[str, Any] = {
    "action": "a",
    "status": "partly",
    "replaced_by": ["b", "n"],
    "note": "- [x] *niet* &dit: {of dat} | 1",
}
ITEM: dict[str, Any] = {
    "id": "new-one",
    "title": "Zó: een # titel, 'met' \"alles\"",
    "with": ["pg", "y"],
    "due": {"by": "2021-10", "said": "ja, [dan]"},
}
ADDED = {"actions": ITEM, "follow_ups": SAID}


def loaded(text: str) -> Any:
    """The text as an independent reader sees it."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return YAML(typ="safe", pure=True).load(text)


def check(text: str, key: str = "actions") -> None:
    """Add an item, and compare lines and data with what was there."""
    bom, plain = decode("x", text.encode())
    after = bom + add_item(plain, key, ADDED[key])
    before = loaded(plain) or {}
    expected = {**before, key: [*(before.get(key) or []), ADDED[key]]}
    assert loaded(after.removeprefix("\ufeff")) == expected
    old, new = (part.splitlines() for part in (text, after))
    gone = [line[2:] for line in difflib.ndiff(old, new) if line.startswith("- ")]
    # Two lines may be touched: an empty list's, and, unseen here, a last one without its break.
    empty = re.compile(rf"\s*(\? )?['\"]?({key}['\"]?\s*)?:? *(\[\]|~|null|Null|NULL)? *(#.*)?")
    assert [line for line in gone if not empty.fullmatch(line)] == []
    for line in gone:
        assert line.partition("#")[2] in after
    assert after.count("\r\n") == (after.count("\n") if "\r\n" in text else 0)


@pytest.mark.parametrize("key", ADDED)
@pytest.mark.parametrize("name", LAYOUTS)
def test_hand_made(name: str, key: str) -> None:
    check(LAYOUTS[name], key)


@pytest.mark.parametrize("name", REFUSED)
def test_refused(name: str) -> None:
    text, key, line, why = REFUSED[name]
    with pytest.raises(Refused, match=f"^{re.escape(why)}$") as refused:
        add_item(text, key, ADDED[key])
    assert refused.value.line == line


def test_enough_of_them() -> None:
    assert len(LAYOUTS) >= 110


def ugly(seed: int) -> str:
    """A file of one of very many layouts."""
    chance = random.Random(seed)

    def some(*choices: str) -> str:
        return chance.choice(choices)

    indent, gap = " " * chance.randint(0, 4), " " * chance.randint(1, 4)
    deep = indent + " " + gap
    value = {
        "plain": "b",
        "quoted": '"b \\u00e9"',
        "over lines": f"b\n{deep}  c",
        "kept": f"|{some('', '+', '-')}\n{deep}  b\n{some('', chr(10))}",
        "flow": "[b, {c: d}]",
        "empty": "",
    }[some("plain", "quoted", "over lines", "kept", "flow", "empty")]
    note = some("", "", "  # a note", "# tight" if not value else " # n")
    items = "".join(
        f"{some('', chr(10), '# between' + chr(10))}{indent}-{gap}id: a{number}{some('', ' # c')}\n"
        f"{deep}title: {value.rstrip(chr(10))}{note if chr(10) not in value else ''}\n"
        for number in range(chance.randint(1, 3))
    )
    head = some("# head\n", "", "---\n") + "date: 2021-09-27\n"
    foot = some("", "\n", "# foot\n", f"{deep}# deep\n", "minutes:\n  title: t\n", "\n\n# x")
    text = some("", head) + f"actions:{some('', ' # list')}\n{items}{foot}"
    text = text.rstrip("\n") if chance.random() < 0.2 else text
    return text.replace("\n", some("\n", "\n", "\r\n"))


def test_generated() -> None:
    refused = 0
    for seed in range(3_000):
        text = ugly(seed)
        try:
            check(text)
        except Refused:
            refused += 1
        except AssertionError:
            raise AssertionError(f"seed {seed}:\n{text}") from None
    assert refused <= 100


def test_entry() -> None:
    assert add_entry("a: b\n# c\n", "cancelled", "true") == "a: b\ncancelled: true\n# c\n"
    assert add_entry("cancelled:\na: b\n", "cancelled", "true") == "cancelled: true\na: b\n"
    assert add_entry("cancelled: no # c\n", "cancelled", "true") == "cancelled: true # c\n"
    with pytest.raises(Refused):
        add_entry("cancelled: |\n  x\n", "cancelled", "true")
    with pytest.raises(Refused):
        add_entry("{a: b}\n", "cancelled", "true")


def test_missing() -> None:
    text = "actions:\n  - title: a\n  - id: x\n    title: b\n"
    assert add_missing(text, "actions", "id", {0: "a"}) == text.replace("- t", "- id: a\n    t", 1)
    assert add_missing("a: b\n", "actions", "id", {}) == "a: b\n"
