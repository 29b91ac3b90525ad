"""Any text at all, as a value in a file: it comes back the same, and is never taken for more.

LOVP_NAUGHTY_STRINGS may name a file with more of them, one on each line (`#` begins a comment),
such as blns.txt of the npm package big-list-of-naughty-strings.
"""

from __future__ import annotations

import json
import os
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from ruamel.yaml import YAML

from lovp_cli.yaml_text.reader import read
from lovp_cli.yaml_text.scalars import flow_map, flow_seq, scalar
from lovp_cli.yaml_text.tree import plain
from tests.conftest import Run

HARMFUL = re.compile("[\0-\t\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ufeff]")
TEXTS: list[str] = json.loads((Path(__file__).parent / "naughty.json").read_text("utf-8"))


def more() -> list[str]:
    path = os.environ.get("LOVP_NAUGHTY_STRINGS")
    lines = Path(path).read_text("utf-8").split("\n") if path else []
    return [line for line in lines if line.strip() and not line.startswith("#")]


def independent(text: str) -> object:
    return YAML(typ="safe", pure=True).load(text)


def check(text: str) -> None:
    for written in (
        f"a: {scalar(text)}\n",
        f"- a: {scalar(text)}\n  b: c\n",
        f"a: {flow_seq([text, text])}\n",
        f"a: {flow_map({'by': text, 'said': text})}\n",
    ):
        assert len(written.splitlines()) <= 3
        document = written if written.startswith("a") else f"x:\n{written}"
        found = plain(read("x", document))
        assert text in json_values(found)
        if not re.fullmatch(r"\d{4}-\d\d-\d\d", text):  # which is left bare, as people write it
            assert text in json_values(independent(document))


def json_values(value: object) -> list[object]:
    if isinstance(value, dict):
        return [found for item in value.values() for found in json_values(item)]
    if isinstance(value, list):
        return [found for item in value for found in json_values(item)]
    return [value]


@given(st.text())
def test_any_text_comes_back(text: str) -> None:
    check(text)


@given(st.text(alphabet=st.sampled_from(list(" :#-,[]{}'\"&*!|>%@`?\\\n\t\u00e9a1"))))
def test_any_signs_come_back(text: str) -> None:
    check(text)


@pytest.mark.parametrize("text", TEXTS, ids=range(len(TEXTS)))
def test_naughty_text_comes_back(text: str) -> None:
    check(text)


def test_naughty_texts_in_a_register(lovp: Run, shipped: Path) -> None:
    texts = [*TEXTS, *more()]
    for at, text in enumerate(texts):
        if "\0" in text:  # no command line can hold it
            continue
        words = [f"--title={text}", f"--topic={text}", f"--quote={text}", f"--said={text}"]
        added = lovp("add-action", "2021-11-29", "--owner=pg", f"--id=n-{at}", *words)
        assert (added.code, added.out) == (0, f"n-{at}\n"), added.err
        assert not HARMFUL.search(added.err)
    shown = lovp("open-actions", "--owner", "pg", "--format", "json")
    found = {row["id"]: row for row in json.loads(shown.out)}
    for at, text in enumerate(texts):
        if "\0" not in text:
            row = found[f"n-{at}"]
            assert [row["title"], row["topic"], row["quote"], row["due"]["said"]] == [text] * 4
    outputs = [
        lovp("open-actions", "--owner", "pg", "--format", name) for name in ("table", "csv", "md")
    ]
    outputs += [shown, lovp("show", "2021-11-29"), lovp("report"), lovp("check")]
    for outcome in outputs:
        assert outcome.code == 0, outcome.err
        assert not HARMFUL.search(outcome.out + outcome.err)
