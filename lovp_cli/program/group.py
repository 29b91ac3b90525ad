"""The command group: loads only the command that is asked for, and answers what people guess."""

from __future__ import annotations

from difflib import get_close_matches
from importlib import import_module
from typing import Any

import typer
from typer.core import TyperCommand, TyperGroup
from typer.main import get_command

from lovp_cli.program.catalogue import COMMANDS, GUESSES


class WrongUsage(Exception):
    """A line that cannot be carried out as typed; the message says what to type instead."""


class LazyGroup(TyperGroup):
    """Imports a command's module when the command is named, or when help lists them all."""

    def list_commands(self, ctx: Any) -> list[str]:  # noqa: ARG002 - typer calls it so
        """The names, in the order of the catalogue."""
        return list(COMMANDS)

    def get_command(self, ctx: Any, cmd_name: str) -> Any:  # noqa: ARG002 - typer calls it so
        """The command with this name, or None."""
        if cmd_name not in COMMANDS:
            return None
        module = import_module(f"lovp_cli.commands.{cmd_name.replace('-', '_')}")
        single = typer.Typer(add_completion=False)
        panel = COMMANDS[cmd_name]
        single.command(cmd_name, cls=OnceCommand, rich_help_panel=panel)(module.run)
        return get_command(single)

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """What is left of the arguments. Raises WrongUsage."""
        _check_once(self, ctx, args)
        found: list[str] = super().parse_args(ctx, args)
        return found

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        """The command that the arguments name. Raises WrongUsage."""
        if args and args[0] not in COMMANDS:
            raise WrongUsage(_instead(args))
        return super().resolve_command(ctx, args)


class OnceCommand(TyperCommand):
    """Takes each flag once, unless it may be repeated: no value is silently passed over."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """What is left of the arguments. Raises WrongUsage."""
        _check_once(self, ctx, args)
        found: list[str] = super().parse_args(ctx, args)
        return found


def _check_once(command: Any, ctx: Any, args: list[str]) -> None:
    if ctx.resilient_parsing:
        return
    _, _, order = command.make_parser(ctx).parse_args(args=[*args])
    values = [param for param in order if not getattr(param, "is_flag", True)]
    for option in values:
        if values.count(option) > 1 and not option.multiple:
            raise WrongUsage(
                f"{max(option.opts, key=len)} is given more than once, and takes one value;"
                f" for help, type: {ctx.command_path} --help"
            )


def _instead(args: list[str]) -> str:
    name, *rest = args
    if name.startswith("-"):
        return f"there is no option {name}; type: lovp --help"
    if line := GUESSES.get(name.lower()):
        ref = next((word for word in rest if not word.startswith("-")), "REF")
        return f"there is no command '{name}'; type: {line.format(ref=ref)}"
    if close := get_close_matches(name.lower(), COMMANDS, 1):
        return f"there is no command '{name}'; did you mean: lovp {close[0]}"
    return f"there is no command '{name}'; to see what there is, type: lovp --help"
