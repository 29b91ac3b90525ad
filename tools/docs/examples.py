"""The examples of a document: its files are written, its commands are run, in their order."""

from __future__ import annotations

import contextlib
import io
import os
import re
import shlex
import tempfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from lovp_cli.program import main

REGISTER = Path(__file__).parent.parent.parent / "data"
_BLOCK = re.compile(
    r"<!-- (?P<kind>run on|file|add to) (?P<what>[^\s,]+)(?:, (?P<how>[^>]+))? -->\n"
    r"```(?:console|sh|yaml|text)\n(?P<body>.*?)```\n",
    re.DOTALL,
)


class BrokenExample(Exception):
    """An example that cannot be run, or files of examples in which `lovp check` finds errors."""


def run_examples(text: str) -> str:
    """The text with the output of every command as it is now. Raises BrokenExample.

    All happens in one new folder, in which `lovp check` must find no errors at the end. What a
    block is stands in a comment above it: `run on DAY` for commands, `file PATH` for a file,
    `add to PATH` for lines at its end. Behind a comma, `shipped register` runs commands on this
    repository's, and `output left out` shows commands alone.
    """
    with tempfile.TemporaryDirectory() as folder, _in(folder):
        done = _BLOCK.sub(_block, text)
        os.chdir(folder)
        for council in Path(folder).rglob("council.yaml"):
            _must_be_well(council.parent)
        return done


def _block(match: re.Match[str]) -> str:
    """A block as it should be, once what it says is done."""
    body, whole = match["body"], match[0]
    if match["kind"] == "run on":
        shown = _console(date.fromisoformat(match["what"]), body, match["how"])
        start = match.start("body") - match.start()
        return whole[:start] + shown + whole[start + len(body) :]
    path = Path(match["what"])
    path.parent.mkdir(parents=True, exist_ok=True)
    mode = "a" if match["kind"] == "add to" else "w"
    with path.open(mode, encoding="utf-8", newline="\n") as file:
        file.write(body)
    return whole


def _console(today: date, body: str, how: str | None) -> str:
    """The commands of a block, with their output unless that is left out."""
    if how == "output left out":
        for command in body.splitlines():
            code, said = _ran(command, today)
            if code:
                raise BrokenExample(f"{command}\n{said}")
        return body
    if how == "shipped register":
        os.environ["LOVP_DATA"] = str(REGISTER)
    shown = ""
    for command in re.findall(r"^\$ (.*)", body, re.MULTILINE):
        # A blank line sets what a command says apart from the next.
        shown += "\n" * (shown.count("\n") > 1) + f"$ {command}\n{_ran(command, today)[1]}"
    os.environ.pop("LOVP_DATA", None)
    return shown


def _ran(command: str, today: date) -> tuple[int, str]:
    """The exit status of a command, and what it says."""
    code, out = 0, io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(out):
        match shlex.split(command):
            case ["lovp", *arguments]:
                code = main.run(arguments, today)
            case ["cat", path]:
                out.write(Path(path).read_text("utf-8"))
            case ["mkdir", path]:
                Path(path).mkdir()
            case ["cd", path]:
                os.chdir(path)
            case _:
                raise BrokenExample(f"cannot run: {command}")
    # As on Linux and macOS, on whatever this runs.
    return code, out.getvalue().replace(os.sep, "/")


def _must_be_well(folder: Path) -> None:
    code, said = _ran(f"lovp check --data {shlex.quote(str(folder))}", date.max)
    if code:
        raise BrokenExample(f"the files of the examples are not well:\n{said}")


@contextlib.contextmanager
def _in(folder: str) -> Iterator[None]:
    """Be in a folder, with an environment in which nothing of this machine's shows."""
    environment, before = dict(os.environ), Path.cwd()
    for name in ("LOVP_DATA", "FORCE_COLOR"):
        os.environ.pop(name, None)
    os.environ |= {"COLUMNS": "80", "NO_COLOR": "1"}
    os.environ |= {"LOVP_CACHE_DIR": f"{folder}/.cache", "LOVP_STATE_DIR": f"{folder}/.state"}
    os.chdir(folder)
    try:
        yield
    finally:
        os.chdir(before)
        os.environ.clear()
        os.environ |= environment
