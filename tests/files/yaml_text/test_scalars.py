"""Any text at all, as a value in a file: it comes back the same, and is never taken for more.

`tests/cases/naughty/own.json` was gathered here; `blns.json` beside it is the npm package
big-list-of-naughty-strings 1.0.0, under the licence beside it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from ruamel.yaml import YAML

from lovp_cli.council.register.names import folded
from lovp_cli.files.yaml_text.reader import read
from lovp_cli.files.yaml_text.scalars import flow_map, flow_seq, scalar
from lovp_cli.files.yaml_text.tree import plain
from tests.conftest import ROOT, Run

HARMFUL = re.compile("[\0-\t\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ufeff]")
NAUGHTY = ROOT / "tests" / "cases" / "naughty"
TEXTS: list[str] = [
    text
    for name in ("own.json", "blns.json")
    for text in json.loads((NAUGHTY / name).read_text("utf-8"))
]
GROUPS = 16
COUNCIL = "council: Raad\nparties:\n  - {id: pg, name: PG}\n"
MEETING = "date: 2021-11-29\ntitle: Raad 29 november 2021\n"


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


@pytest.mark.parametrize("group", range(GROUPS))
def test_naughty_texts_in_a_register(
    lovp: Run, write: Callable[[str, str], Path], group: int
) -> None:
    write("council.yaml", COUNCIL)
    write("meetings/2021-11-29.yaml", MEETING)
    # No command line can hold a null character.
    fit = {at: TEXTS[at] for at in range(group, len(TEXTS), GROUPS) if "\0" not in TEXTS[at]}
    # What differs in case alone is one promise, and refused a second time.
    texts = {
        f"n-{at}": text for at, text in {folded(fit[at]): (at, fit[at]) for at in fit}.values()
    }
    blank = [ref for ref, text in texts.items() if not text.strip()]
    for ref, text in texts.items():
        flags = ("title", "topic", "quote", "said", "number", "asked-by", "reference", "contact")
        words = [f"--{flag}={text}" for flag in flags]
        added = lovp("add-action", "2021-11-29", "--owner=pg", f"--id={ref}", *words)
        if ref in blank:
            assert (added.code, "--title: it is empty" in added.err) == (2, True)
            continue
        said = lovp("follow-up", ref, f"--note={text}", "--on=2021-11-29")
        assert (added.code, added.out, said.code) == (0, f"{ref}\n", 0), added.err + said.err
        assert not HARMFUL.search(added.err + said.err)
    file = plain(read("x", Path("data/meetings/2021-11-29.yaml").read_bytes().decode()))
    notes = {said["action"]: said["note"] for said in file["follow_ups"]}
    shown = lovp("open-actions", "--format", "json")
    found = {row["id"]: row for row in json.loads(shown.out)}
    assert found.keys() == notes.keys() == texts.keys() - set(blank)
    for ref, row in found.items():
        keys = ("title", "topic", "quote", "number", "asked_by", "reference")
        came_back = [*(row[key] for key in keys), row["due"]["said"], notes[ref]]
        assert came_back == [texts[ref]] * len(came_back)
    outputs = [lovp("open-actions", "--format", name) for name in ("table", "csv", "md")]
    outputs += [shown, lovp("show", "2021-11-29"), lovp("report"), lovp("check")]
    for outcome in outputs:
        assert outcome.code == 0, outcome.err
        assert not HARMFUL.search(outcome.out + outcome.err)
