"""What the tests of recording share."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from tests.conftest import Outcome

Write = Callable[[str, str], Path]
M1 = "data/meetings/2021-09-27.yaml"


def text(path: str) -> str:
    return Path(path).read_text("utf-8")


def ok(outcome: Outcome) -> str:
    assert outcome.code == 0, outcome.err
    return outcome.out
