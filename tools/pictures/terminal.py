"""Pictures of a terminal, with its colours: tmux holds it, rich draws it, a browser shows it."""

from __future__ import annotations

import shlex
import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from rich.console import Console
from rich.text import Text

from tools.pictures.browser import Sight, look

PROGRAMS = ("tmux",)
COLUMNS, LINES = 80, 24
# What stands on the screen once all of it is there.
_DONE = {"report.png": "per actiehouder", "review.png": "keuze:"}
# Seconds for the program to start and to answer.
_PATIENCE = 30.0


def make(data: Path, day: date, folder: Path, target: Path) -> Iterator[Path]:
    """The state of the register, and an item of a walk; the folder is for what is between."""
    lines = {"report.png": f"report --as-of {day}", "review.png": "review 2021-11-29"}
    for name, line in lines.items():
        screen = _screen(line, data, folder, _DONE[name])
        yield from look([_sight(name, f"$ lovp {line}", screen, folder)], target)


def _screen(line: str, data: Path, folder: Path, done: str) -> str:
    """What a terminal of its own shows of a command, colours and all. Raises TimeoutError."""
    tmux = ("tmux", "-S", str(folder / "tmux"))
    lovp = f"{shlex.quote(sys.executable)} -m lovp_cli --data {shlex.quote(str(data))} {line}"
    size = ("-x", str(COLUMNS), "-y", str(LINES))
    subprocess.run(
        (*tmux, "-f", "/dev/null", "new-session", "-d", *size, f"{lovp}; cat"), check=True
    )
    try:
        until = time.monotonic() + _PATIENCE
        while time.monotonic() < until:
            time.sleep(0.5)
            screen = subprocess.check_output((*tmux, "capture-pane", "-e", "-p"), text=True)
            if done in screen:
                return screen
    finally:
        subprocess.run((*tmux, "kill-server"), check=True)
    raise TimeoutError(f"lovp {line} never showed {done!r}")


def _sight(name: str, typed: str, screen: str, folder: Path) -> Sight:
    """The terminal as a page, in a window of its size."""
    with (folder / "console").open("w") as nowhere:
        console = Console(record=True, width=COLUMNS, file=nowhere, force_terminal=True)
        console.print(Text.from_ansi(screen.rstrip()))
    image = folder / f"{name}.svg"
    console.save_svg(str(image), title=typed)
    width, height = _size(image.read_text("utf-8"))
    page = folder / f"{name}.html"
    style = "body{margin:0}img{display:block;width:100%}"
    page.write_text(f"<style>{style}</style><img src='{image.name}'>", "utf-8")
    return Sight(name, page.as_uri(), width, height)


def _size(svg: str) -> tuple[int, int]:
    """The width and height that an image tells of itself."""
    box = svg.partition('viewBox="0 0 ')[2].partition('"')[0].split()
    return round(float(box[0])), round(float(box[1]))
