"""The commands with their arguments and options, as the program itself has them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from itertools import groupby
from typing import Any

import typer

from lovp_cli.program import main
from lovp_cli.program.catalogue import COMMANDS
from tools.docs.table import one_line, table

# An option is told once, above the commands, where so many have it and it means the same in each.
_MANY = 4


def commands() -> str:
    """The options of many commands, then every command under the heading of its group."""
    group: Any = typer.main.get_command(main.app)
    with group.make_context("lovp", ["report"], resilient_parsing=True) as ctx:
        found = {name: group.get_command(ctx, name) for name in COMMANDS}
    shared = _shared(group, found)
    parts = ["## Options of many commands\n", table("", "", rows=shared.values())]
    for heading, names in groupby(COMMANDS, COMMANDS.__getitem__):
        parts.append(f"## {heading}\n")
        for name in names:
            parts += _command(name, found[name], shared)
    return "\n".join(parts)


def _shared(group: Any, found: Mapping[str, Any]) -> dict[str, tuple[str, str]]:
    """The rows of the options that stand before any command, or behind many, by their names."""
    every = [param for command in found.values() for param in _params(command)]
    times = Counter(_row(param) for param in every)
    many = {param.name: _row(param) for param in every if times[_row(param)] >= _MANY}
    return many | {param.name: _row(param) for param in _params(group) if param.name not in many}


def _command(name: str, command: Any, shared: Mapping[str, tuple[str, str]]) -> Iterable[str]:
    """What it is typed as, what it does, and its arguments and options."""
    arguments = [param for param in _params(command) if param.param_type_name == "argument"]
    usage = " ".join(["lovp", name, *map(_argument, arguments)])
    yield f"### `{usage}`\n\n{one_line(command.help)}\n"
    own = [param for param in _params(command) if _row(param) != shared.get(param.name)]
    if own:
        yield table("", "", rows=map(_row, own))
    if others := [f"`{_flag(param)}`" for param in _params(command) if param not in own]:
        yield f"{'Also' if own else 'Takes'} {', '.join(others)}.\n"


def _params(command: Any) -> list[Any]:
    return [param for param in command.params if param.name != "help"]


def _argument(param: Any) -> str:
    return _metavar(param) if param.required else f"[{_metavar(param)}]"


def _row(param: Any) -> tuple[str, str]:
    if param.param_type_name == "argument":
        return f"`{_metavar(param)}`", one_line(param.help)
    value = "" if param.is_flag else f" {_metavar(param)}"
    return f"`{_flag(param)}{value}`".replace("|", "\\|"), one_line(param.help)


def _flag(param: Any) -> str:
    return str(max(param.opts, key=len))


def _metavar(param: Any) -> str:
    choices = getattr(param.type, "choices", None)
    return "|".join(map(str, choices)) if choices else str(param.metavar or param.name.upper())
