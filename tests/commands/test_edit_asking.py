"""What `edit` asks in a terminal about an edit that brings new errors."""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.commands.test_add_meeting_asking import in_a_terminal
from tests.commands.test_edit import M1, kept
from tests.conftest import tree

BROKEN = b"owner: korps\n"
QUESTION = "Edit again, put in place all the same, or keep aside? [edit again]: "


@pytest.fixture
def rounds(here: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Path]:
    """Make an editor that replaces one text by another, a pair for each time it is run.

    It notes the lines that it was told.
    """

    def make(*pairs: tuple[str, str]) -> Path:
        lines = here / "lines"
        program = here / "vi"
        program.write_text(
            f"#!{sys.executable}\nimport pathlib, sys\n"
            f"lines, path = pathlib.Path({str(lines)!r}), pathlib.Path(sys.argv[2])\n"
            "told = lines.read_text().split() if lines.exists() else []\n"
            "lines.write_text(' '.join([*told, sys.argv[1]]))\n"
            f"old, new = {pairs!r}[len(told)]\n"
            "path.write_bytes(path.read_bytes().replace(old.encode(), new.encode()))\n",
            "utf-8",
        )
        program.chmod(program.stat().st_mode | stat.S_IXUSR)
        monkeypatch.setenv("EDITOR", str(program))
        return lines

    return make


@pytest.mark.parametrize("answer", ["", "e", "Edit again"])
def test_refused_edit_is_edited_again_at_the_first_finding(
    here: Path, shipped: Path, rounds: Callable[..., Path], answer: str
) -> None:
    before = M1.read_bytes()
    lines = rounds(("owner: korpschef", "owner: korps"), ("owner: korps\n", "owner: pg\n"))
    status, screen = in_a_terminal([answer], "edit", "2021-09-27")
    assert status == 0, screen
    assert f"{M1}:62:12: error: unknown-party: there is no party 'korps'" in screen
    assert screen.count(QUESTION) == 1
    assert screen.endswith(f"Saved {M1}\r\n")
    assert lines.read_text("utf-8") == "+1 +62"
    assert M1.read_bytes() == before.replace(b"owner: korpschef\n", b"owner: pg\n")
    assert kept() == []


def test_edit_may_come_back_to_what_was_there(
    here: Path, shipped: Path, rounds: Callable[..., Path]
) -> None:
    before = tree(shipped)
    rounds(("owner: korpschef", "owner: korps"), ("owner: korps\n", "owner: korpschef\n"))
    status, screen = in_a_terminal([""], "edit", "2021-09-27")
    assert (status, tree(shipped), kept()) == (0, before, [])
    assert screen.endswith("Nothing changed.\r\n")


def test_refused_edit_is_put_in_place_all_the_same(
    here: Path, shipped: Path, rounds: Callable[..., Path]
) -> None:
    rounds(("owner: korpschef", "owner: korps"))
    status, screen = in_a_terminal(["what?", "put"], "edit", "2021-09-27")
    assert status == 0, screen
    assert screen.count(QUESTION) == 2
    assert screen.endswith(f"Saved {M1}; for what is wrong now, type: lovp check\r\n")
    assert BROKEN in M1.read_bytes()
    assert kept() == []


def test_dry_run_shows_what_would_be_put_in_place_all_the_same(
    here: Path, shipped: Path, rounds: Callable[..., Path]
) -> None:
    before = tree(shipped)
    rounds(("owner: korpschef", "owner: korps"))
    status, screen = in_a_terminal(["p"], "edit", "2021-09-27", "--dry-run")
    assert status == 0, screen
    assert "+    owner: korps\r\n" in screen
    assert (tree(shipped), kept()) == (before, [])


@pytest.mark.parametrize(
    ("answer", "told"),
    [
        ("keep", "not put in place; your edit is kept in {}\r\n"),
        ("\x04", "\r\nlovp: your edit is kept in {}\r\nlovp: stopped; nothing was written\r\n"),
    ],
)
def test_refused_edit_is_kept_aside(
    here: Path, shipped: Path, rounds: Callable[..., Path], answer: str, told: str
) -> None:
    before = tree(shipped)
    rounds(("owner: korpschef", "owner: korps"))
    status, screen = in_a_terminal([answer], "edit", "2021-09-27")
    (copy,) = kept()
    assert status == 1, screen
    assert screen.endswith(told.format(os.fspath(copy)))
    assert BROKEN in copy.read_bytes()
    assert tree(shipped) == before


def test_edit_that_is_refused_again_is_asked_about_again(
    here: Path, shipped: Path, rounds: Callable[..., Path]
) -> None:
    lines = rounds(("owner: korpschef", "owner: korps"), ("owner: korps\n", "owner: corps\n"))
    status, screen = in_a_terminal(["", "keep"], "edit", "2021-09-27")
    assert status == 1, screen
    assert screen.count(QUESTION) == 2
    assert lines.read_text("utf-8") == "+1 +62"
    assert b"owner: corps\n" in kept()[0].read_bytes()
