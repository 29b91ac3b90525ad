"""The bar of long work: for people in a terminal, in every format, and without a trace in it."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from lovp_cli.output.formats.choices import FORMATS, formats_of
from lovp_cli.program import progress
from lovp_cli.program.delivery import WITH_DAYS
from tests.conftest import SHIPPED, Run

LIST = ("--data", str(SHIPPED), "open-actions", "--as-of", "2021-12-01", "--force", "-o")


@pytest.fixture
def few_are_many(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(progress, "_MANY_ROWS", 3)
    monkeypatch.setenv("TERM", "xterm")


@pytest.mark.parametrize("name", formats_of(*WITH_DAYS))
def test_a_bar_in_a_terminal_and_the_same_result(
    name: str,
    lovp: Run,
    here: Path,
    few_are_many: None,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    file = f"list{FORMATS[name].ending}"
    plain = lovp(*LIST, file)
    assert (plain.code, "Writing" in plain.err) == (0, False)
    before = (here / file).read_bytes()
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    shown = lovp(*LIST, file)
    assert (shown.code, "Writing" in shown.err, shown.out) == (0, True, "")
    assert "100%" in shown.err
    assert shown.err.endswith(plain.err.replace("Made", "Unchanged:"))
    assert (here / file).read_bytes() == before


def test_no_bar_for_a_few(lovp: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    assert lovp(*LIST, "list.csv").err.startswith("Made list.csv: ")


def test_what_is_watched_is_as_it_was(
    few_are_many: None, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    rows = (1, 2, 3, 4)
    with progress.Writing() as writing:
        watched = writing._watched(rows)
        assert (watched, len(watched), watched[1:], [*watched]) == (rows, 4, (2, 3, 4), [*rows])
        assert list(zip(watched, watched, strict=True)) == list(zip(rows, rows, strict=True))
    assert "Writing" in capfd.readouterr().err
