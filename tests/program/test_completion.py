"""What completion shows of the register, in each shell."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

TITLES = {
    "bad": ("\\e[35mred\\u202e", "/x1b[35mred/u202e"),
    "markup": ("[bold]Kade[/] [link=x]", "[bold]Kade[/] [link=x]"),
    "command": ("\\\\$(touch it) \\\\`touch it`", None),
}


@pytest.fixture
def titled(council: None, write: Callable[[str, str], Path]) -> None:
    actions = "".join(
        f'  - {{id: {name}, title: "{title}", owner: chair, due: none}}\n'
        for name, (title, _) in TITLES.items()
    )
    write("meetings/2021-09-27.yaml", f'date: 2021-09-27\ntitle: "\\e]0;x"\nactions:\n{actions}')


def completed(shell: str, line: str) -> str:
    environment = {"_LOVP_COMPLETE": f"complete_{shell}", "_TYPER_COMPLETE_ARGS": line}
    done = subprocess.run(
        [sys.executable, "-m", "lovp_cli"],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, **environment, "_TYPER_COMPLETE_FISH_ACTION": "get-args"},
    )
    assert done.stderr == ""
    return done.stdout


@pytest.mark.parametrize("shell", ["fish", "zsh"])
@pytest.mark.usefixtures("titled")
def test_what_a_file_holds_steers_no_terminal(shell: str) -> None:
    shown = completed(shell, "lovp show ")
    assert not {char for char in shown if ord(char) < 32} - {"\n", "\t"}
    assert "\u202e" not in shown
    assert "2021-09-27" in shown


@pytest.mark.usefixtures("titled")
def test_titles_are_what_they_are() -> None:
    shown = dict(line.split("\t") for line in completed("fish", "lovp show ").splitlines())
    for name, (_, title) in TITLES.items():
        assert title in (None, shown[name])


@pytest.mark.usefixtures("titled")
def test_a_shell_carries_out_no_title() -> None:
    shown = completed("zsh", "lovp show ")
    assert "/\\$(touch it) /\\`touch it\\`" in shown
