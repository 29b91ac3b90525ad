"""Keeps README.md true: its reference is made from the code, its examples are run.

`python -m tools.docs` writes it anew; with `--check` it fails where that would change anything.
"""

from __future__ import annotations

import contextlib
import datetime
import io
import os
import re
import shlex
import sys
import tempfile
from collections.abc import Iterator
from difflib import unified_diff
from pathlib import Path
from typing import Any

import typer

from lovp_cli.council.rules.run import RULES
from lovp_cli.files.schema.problems import FINDINGS
from lovp_cli.files.yaml_text.guards import FINDINGS as GUARDS
from lovp_cli.program import main
from lovp_cli.program.catalogue import COMMANDS

README = Path(__file__).parent.parent / "README.md"
_MADE = re.compile(r"(<!-- made: (\w+) -->\n).*?(<!-- end -->)", re.DOTALL)
_RUN = re.compile(r"(<!-- run on (\S+) -->\n```console\n)(.*?)(```)", re.DOTALL)


def rules() -> str:
    """The table of everything that `check` can find."""
    rows = [(name, "error", text) for name, text in {**GUARDS, **FINDINGS}.items()]
    rows += [(rule.ID, rule.SEVERITY, (rule.__doc__ or "").split("\n\n")[0]) for rule in RULES]
    lines = [f"| `{name}` | {severity} | {_line(text)} |" for name, severity, text in sorted(rows)]
    return "\n".join(["| rule | severity | what it says |", "| --- | --- | --- |", *lines, ""])


def commands() -> str:
    """Every command with its arguments and options."""
    group: Any = typer.main.get_command(main.app)
    parts = []
    with group.make_context("lovp", ["report"], resilient_parsing=True) as ctx:
        for name in COMMANDS:
            command = group.get_command(ctx, name)
            parts.append(f"### `{_usage(name, command)}`\n\n{_line(command.help)}\n")
            rows = [_option(param) for param in command.params if param.name != "help"]
            if rows:
                parts.append("| | |\n| --- | --- |\n" + "\n".join(rows) + "\n")
    return "\n".join(parts)


def _usage(name: str, command: Any) -> str:
    arguments = [param for param in command.params if param.param_type_name == "argument"]
    shown = (_metavar(param) for param in arguments)
    texts = (
        text if param.required else f"[{text}]"
        for text, param in zip(shown, arguments, strict=True)
    )
    return " ".join(["lovp", name, *texts])


def _option(param: Any) -> str:
    if param.param_type_name == "argument":
        return f"| `{_metavar(param)}` | {_line(param.help)} |"
    flag = max(param.opts, key=len)
    value = "" if param.is_flag else f" {_metavar(param)}"
    return f"| `{flag}{value}` | {_line(param.help)} |"


def _metavar(param: Any) -> str:
    choices = getattr(param.type, "choices", None)
    text = "\\|".join(map(str, choices)) if choices else param.metavar or param.name.upper()
    return str(text).replace("|", "\\|").replace("\\\\|", "\\|")


def _line(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|")


def run_examples(text: str) -> str:
    """The text with every example's output as it is now; all run in one new folder, in order."""
    with tempfile.TemporaryDirectory() as folder, _in(folder):
        return _RUN.sub(lambda match: match[1] + _console(match[2], match[3]) + match[4], text)


def _console(day: str, block: str) -> str:
    today, lines = datetime.date.fromisoformat(day), []
    for command in re.findall(r"^\$ (.*(?:\n> .*)*)", block, re.MULTILINE):
        out = io.StringIO()
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(out):
            _run(shlex.split(command.replace("\n> ", " ").replace("\\ ", " ")), today)
        lines.append(f"$ {command}\n{out.getvalue()}")
    return "\n".join(lines)


def _run(words: list[str], today: datetime.date) -> None:
    if words[0] == "cat":
        print(Path(words[1]).read_text("utf-8"), end="")
    else:
        main.run(words[1:], today)


@contextlib.contextmanager
def _in(folder: str) -> Iterator[None]:
    environment, before = dict(os.environ), Path.cwd()
    for name in ("LOVP_DATA", "FORCE_COLOR"):
        os.environ.pop(name, None)
    os.environ |= {"COLUMNS": "80", "NO_COLOR": "1"}
    os.chdir(folder)
    try:
        yield
    finally:
        os.chdir(before)
        os.environ.clear()
        os.environ |= environment


def current(text: str) -> str:
    """README.md as it should be."""
    makers = {"rules": rules, "commands": commands}
    made = _MADE.sub(lambda match: f"{match[1]}{makers[match[2]]()}{match[3]}", text)
    return run_examples(made)


def update(*, check: bool) -> int:
    """Write README.md anew, or only compare; the exit status."""
    text = README.read_text("utf-8")
    wanted = current(text)
    if wanted == text:
        return 0
    if not check:
        README.write_text(wanted, "utf-8")
        return 0
    diff = unified_diff(
        text.splitlines(), wanted.splitlines(), "README.md", "as it should be", lineterm=""
    )
    print("\n".join(diff))
    print("README.md is not current: run python -m tools.docs", file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(update(check="--check" in sys.argv[1:]))
