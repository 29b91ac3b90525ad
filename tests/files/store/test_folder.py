"""Which folder is taken for the register."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import Run

Forbid = Callable[[Path], None]


@pytest.fixture
def forbid(monkeypatch: pytest.MonkeyPatch) -> Forbid:
    """Let nobody enter a folder; no mode keeps root out of one."""
    real, forbidden = os.stat, list[Path]()

    def stat(path: Any, **named: bool) -> os.stat_result:
        if any(folder in Path(path).absolute().parents for folder in forbidden):
            raise PermissionError(13, "Permission denied", str(path))
        return real(path, **named)

    monkeypatch.setattr(os, "stat", stat)
    return forbidden.append


@pytest.mark.parametrize("name", ["data", "above"])
def test_a_folder_that_may_not_be_entered_is_passed_over(
    lovp: Run, shipped: Path, forbid: Forbid, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    listed = lovp("parties")
    assert listed.code == 0
    below = shipped.parent / "above" / "below"
    (below / name).mkdir(parents=True)
    monkeypatch.chdir(below)
    forbid(below / "data" if name == "data" else below.parent)
    assert lovp("parties") == listed


def test_a_named_folder_that_may_not_be_entered_is_said(
    lovp: Run, shipped: Path, forbid: Forbid, monkeypatch: pytest.MonkeyPatch
) -> None:
    forbid(shipped)
    said = "data may not be entered: Permission denied\n"
    assert lovp("parties", "--data", "data").err == f"lovp: --data: {said}"
    monkeypatch.setenv("LOVP_DATA", "data")
    outcome = lovp("parties")
    assert (outcome.code, outcome.out, outcome.err) == (1, "", f"lovp: LOVP_DATA: {said}")


def test_an_empty_lovp_data_is_none(
    lovp: Run, shipped: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    listed = lovp("parties")
    monkeypatch.setenv("LOVP_DATA", "")
    assert lovp("parties") == listed
