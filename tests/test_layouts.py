"""Layouts as hands make them: adding to a list adds lines, or is refused, and nothing else."""

from __future__ import annotations

import difflib
import random
import warnings
from typing import Any

import pytest
from ruamel.yaml import YAML

from lovp_cli.yaml_text.guards import decode
from lovp_cli.yaml_text.writer import Refused, add_entry, add_item, add_missing

ITEM: dict[str, Any] = {
    "id": "new-one",
    "title": "Zó: een # titel, 'met' \"alles\"",
    "with": ["pg", "y"],
    "due": {"by": "2021-10", "said": "ja, [dan]"},
}
OLD = "date: 2021-09-27\ntitle: x\n"

LAYOUTS = {
    "no list": OLD,
    "no final line break": OLD.rstrip("\n"),
    "windows": OLD.replace("\n", "\r\n"),
    "old mac": OLD.replace("\n", "\r"),
    "byte order mark": "\ufeff" + OLD,
    "empty list": OLD + "actions: []\n",
    "empty list and comment": OLD + "actions: []   # none yet\n# more\n",
    "empty list, then more": "actions: []\n" + OLD,
    "nothing after the key": OLD + "actions:\n",
    "nothing after the key, then more": "actions:\n\n# c\n" + OLD,
    "null": OLD + "actions: null\nminutes: {title: a}\n",
    "tilde": OLD + "actions: ~ # c\n",
    "list in the margin": OLD + "actions:\n- id: a\n  title: b\n",
    "list in two": OLD + "actions:\n  - id: a\n    title: b\n",
    "list in four": OLD + "actions:\n    - id: a\n      title: b\n",
    "wide dash": OLD + "actions:\n  -   id: a\n      title: b\n",
    "dash alone": OLD + "actions:\n  -\n    id: a\n    title: b\n",
    "items in braces": OLD + "actions:\n  - {id: a, title: b}\n  - {id: c,\n     title: d}\n",
    "comment after the last item": OLD + "actions:\n  - id: a # c\n  # end\n\n# foot\n",
    "comment in the margin": OLD + "actions:\n  - id: a\n# c\n    title: b\n# d\n",
    "blank lines": OLD + "\n\nactions:\n\n  - id: a\n\n  - id: b\n\n\n",
    "kept lines": OLD + "actions:\n  - id: a\n    title: |\n      b\n      c\n\n\n# foot\n",
    "kept lines and breaks": OLD + "actions:\n  - id: a\n    title: |+\n      b\n\n\n# foot\n",
    "stripped lines": OLD + "actions:\n  - id: a\n    title: |-\n      b\n\nminutes: {title: t}\n",
    "folded lines": OLD + "actions:\n  - title: >\n      b\n      c\n    id: a\n  - id: b\n",
    "folded at the end": OLD + "actions:\n  - id: a\n    title: >-\n      b\n      c",
    "quotes over lines": OLD + 'actions:\n  - id: a\n    title: "b\n      c"\n# foot\n',
    "plain over lines": OLD + "actions:\n  - id: a\n    title: b\n      c\n# foot\n",
    "single quotes": OLD + "actions:\n  - 'id': 'a''s'\n    \"title\": b\n",
    "list inside": OLD + "actions:\n  - id: a\n    with:\n      - b\n      - c\n# foot\n",
    "list inside in the margin": OLD + "actions:\n- id: a\n  with:\n  - b\nminutes: {title: t}\n",
    "document marks": "%YAML 1.2\n---\n" + OLD + "actions:\n  - id: a\n...\n",
    "follow-ups before": "follow_ups:\n    - action: a\n" + OLD,
    "indented file": " date: 2021-09-27\n title: x\n actions:\n  - id: a\n",
    "question mark": OLD + "? actions\n: - id: a\n",
    "question mark, empty": OLD + "? actions\n: []\n",
    "tabs in a comment": OLD + "actions: # c\t\n  - id: a # d\t\n",
    "comment only at the end": OLD + "actions:\n  - id: a\n#",
    "no-break space": OLD + "actions:\n  - id: a\n    title: b\u00a0\n",
}
REFUSED = {
    "list in brackets": OLD + "actions: [{id: a}]\n",
    "brackets over lines": OLD + "actions: [\n]\n",
    "file in braces": "{date: 2021-09-27, title: x}\n",
    # A line break at its end would become part of the title.
    "kept lines without a last break": OLD + "actions:\n  - id: a\n    title: |\n      b",
    "text for a list": OLD + "actions: none\n",
}


def loaded(text: str) -> Any:
    """The text as an independent reader sees it."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return YAML(typ="safe", pure=True).load(text)


def check(text: str) -> None:
    """Add the item, and compare lines and data with what was there."""
    bom, plain = decode("x", text.encode())
    after = bom + add_item(plain, "actions", ITEM)
    before = loaded(plain) or {}
    expected = {**before, "actions": [*(before.get("actions") or []), ITEM]}
    assert loaded(after.removeprefix("\ufeff")) == expected
    old, new = (part.splitlines() for part in (text, after))
    gone = [line[2:] for line in difflib.ndiff(old, new) if line.startswith("- ")]
    # Two lines may be touched: an empty list's, and, unseen here, a last one without its break.
    assert [line for line in gone if not line.lstrip(": ").startswith(("actions: ", "[]"))] == []
    for line in gone:
        assert line.partition("#")[2] in after
    assert after.count("\r\n") == (after.count("\n") if "\r\n" in text else 0)


@pytest.mark.parametrize("name", LAYOUTS)
def test_hand_made(name: str) -> None:
    check(LAYOUTS[name])


@pytest.mark.parametrize("name", REFUSED)
def test_refused(name: str) -> None:
    with pytest.raises(Refused):
        add_item(REFUSED[name], "actions", ITEM)


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
