"""Lists of three councils, row by row."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from tests.cases.lists import document, export, workbook
from tests.conftest import Run, tree

LISTS = {
    "afspraken.xlsx": (workbook, date(2024, 9, 2), ("--add-parties",)),
    "acties.docx": (document, date(2025, 6, 2), ("--add-parties",)),
    "toezeggingen.csv": (export, date(2025, 6, 2), ("--map", "weth. Bos=bos")),
}


def row(found: dict[str, Any]) -> tuple[Any, ...]:
    """An action of open-actions, as the cases have it."""
    keys = ("number", "title", "owner", "with", "topic", "meeting", "due_date", "status", "ended")
    last = found["last"] or {}
    return (*(found[key] for key in keys), last.get("note") or last.get("reference"))


@pytest.mark.parametrize("file", LISTS)
def test_every_row_is_understood(
    lovp: Run, here: Path, write: Callable[[str, str], Path], file: str
) -> None:
    case, today, flags = LISTS[file]
    imported(lovp, here, write, file, case, today, flags)
    actions = json.loads(
        lovp("open-actions", "--status", "any", "--format", "json", today=today).out
    )
    actions.sort(key=lambda action: (action["promised"], action["number"] or "2a"))
    assert [row(action) for action in actions] == case.ROWS
    assert not list(here.glob("*-rest*"))
    checked = lovp("check", today=today)
    assert checked.code == 0, checked.out


@pytest.mark.parametrize("file", LISTS)
def test_the_same_list_again_adds_nothing(
    lovp: Run, here: Path, write: Callable[[str, str], Path], file: str
) -> None:
    case, today, flags = LISTS[file]
    imported(lovp, here, write, file, case, today, flags)
    before = tree(here / "data")
    again = lovp("import", file, "--yes", *flags, today=today)
    assert again.code == 0
    assert f"{len(case.ROWS)} known already" in again.out
    assert tree(here / "data") == before


def imported(
    lovp: Run,
    here: Path,
    write: Callable[[str, str], Path],
    file: str,
    case: ModuleType,
    today: date,
    flags: tuple[str, ...],
) -> None:
    write("council.yaml", f"council: Raad\nparties:\n{case.PARTIES}")
    (here / file).write_bytes(case.made())
    outcome = lovp("import", file, "--yes", *flags, today=today)
    assert outcome.code == 0, outcome.err
