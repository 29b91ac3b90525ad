"""Records of one day: a meeting before one with a suffix, and a letter after both, everywhere."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.conftest import Run

Write = Callable[[str, str], Path]
ACTION = "actions:\n  - {{id: {id}, title: t, owner: chair, due: {due}}}\n"


@pytest.fixture
def same_day(council: None, write: Write) -> None:
    """Two meetings and a letter on one day; the meetings promise one id twice."""
    for suffix in ("-a", ""):
        head = f"date: 2021-01-01\ntitle: meeting{suffix}\n"
        write(f"meetings/2021-01-01{suffix}.yaml", head + ACTION.format(id="x", due="none"))
    write(
        "letters/2021-01-01.yaml",
        "date: 2021-01-01\nfollow_ups:\n  - {action: x, note: n}\n",
    )


def test_rows_that_are_equal_stand_in_the_order_of_their_records(lovp: Run, same_day: None) -> None:
    rows = json.loads(lovp("open-actions", "--format", "json").out)
    assert [row["meeting"] for row in rows] == ["2021-01-01", "2021-01-01-a"]


def test_findings_stand_in_the_order_of_their_records(
    lovp: Run, council: None, write: Write
) -> None:
    for name in ("meetings/2021-01-01-a", "meetings/2021-01-01", "letters/2021-01-01"):
        write(f"{name}.yaml", "titel: x\n")
    files = [line.split(":")[0] for line in lovp("check").out.splitlines()]
    assert list(dict.fromkeys(files)) == [
        "data/letters/2021-01-01.yaml",
        "data/meetings/2021-01-01.yaml",
        "data/meetings/2021-01-01-a.yaml",
    ]


def test_show_and_edit_of_a_day_mean_the_same_record(
    lovp: Run, same_day: None, here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    editor = here / "editor"
    editor.write_text(f'#!/bin/sh\ncp "$1" {here}/edited\necho "# seen" >> "$1"\n', "utf-8")
    editor.chmod(0o755)
    monkeypatch.setenv("EDITOR", str(editor))
    assert "meeting\n2021-01-01 · meetings/2021-01-01.yaml" in lovp("show", "2021-01-01").out
    assert lovp("edit", "2021-01-01").err == "Saved data/meetings/2021-01-01.yaml\n"
    assert "title: meeting\n" in (here / "edited").read_text("utf-8")
