"""The shipped register, the main job on real input."""

from __future__ import annotations

import json
from pathlib import Path

from tests.conftest import Run


def test_the_ministers_open_actions(lovp: Run, shipped: Path) -> None:
    outcome = lovp(
        "open-actions", "--owner", "minister", "--format", "json", "--as-of", "2026-11-23"
    )
    rows = json.loads(outcome.out)
    assert (outcome.code, outcome.err) == (0, "")
    assert [row["id"] for row in rows] == [
        "mit-governance",
        "commissie-bos-presentatie",
        "begroting-2022",
        "formatie-inzet",
        "mit-structuur",
        "tekort-2021",
    ]
