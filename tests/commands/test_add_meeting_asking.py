"""The questions that `add-meeting` asks in a terminal."""

from __future__ import annotations

import os
import select
import sys
from pathlib import Path

import pytest

pty = pytest.importorskip("pty")


def in_a_terminal(answers: list[str], *words: str) -> tuple[int, str]:
    """The exit status and the screen of the program run in a terminal, these lines typed."""
    child, terminal = pty.fork()
    if not child:
        os.execv(sys.executable, [sys.executable, "-m", "lovp_cli", *words])
    os.write(terminal, "".join(f"{answer}\n" for answer in answers).encode())
    screen = b""
    # What asks for more than it is told would wait for ever.
    while select.select([terminal], [], [], 20)[0]:
        try:
            read = os.read(terminal, 4096)
        except OSError:
            break
        if not read:
            break
        screen += read
    os.close(terminal)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), screen.decode()


def test_add_meeting_asks_for_what_it_needs(here: Path) -> None:
    (here / "council.yaml").write_text("council: Raad\n", "utf-8")
    answers = ["32-1-2022", "2022-01-31", "", "special", "extra", "Verslag"]
    status, screen = in_a_terminal(answers, "add-meeting")
    assert status == 0, screen
    assert "'32-1-2022' is not a meeting's date" in screen
    assert (here / "meetings/2022-01-31.yaml").read_text("utf-8") == (
        "date: 2022-01-31\ntitle: Raad 31 januari 2022\nkind: extra\nminutes:\n  title: Verslag\n"
    )


def test_leaving_a_question_writes_nothing(here: Path) -> None:
    (here / "council.yaml").write_text("council: Raad\n", "utf-8")
    status, screen = in_a_terminal(["\x04"], "add-meeting")
    assert status == 1
    assert "lovp: stopped; nothing was written" in screen
    assert sorted(path.name for path in here.iterdir()) == ["council.yaml"]


def test_overdue_stands_out_in_a_terminal(here: Path, shipped: Path) -> None:
    status, screen = in_a_terminal([], "open-actions")
    assert status == 0
    assert "\x1b[1;31m! te laat" in screen
