"""The command group: loads only the command that is asked for, and answers what people guess."""

from __future__ import annotations

from importlib import import_module
from typing import Any

import typer
from typer.core import TyperCommand, TyperGroup
from typer.main import get_command

from lovp_cli.council.records.refusal import WrongUsage
from lovp_cli.program.catalogue import COMMANDS
from lovp_cli.program.typed_line import TypedLine


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
        single.command(cmd_name, cls=JudgedCommand, rich_help_panel=panel)(module.run)
        return get_command(single)

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """What is left of the arguments. Raises WrongUsage."""
        _judge(self, ctx, args)
        found: list[str] = super().parse_args(ctx, args)
        return found

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        """The command that the arguments name. Raises WrongUsage."""
        if args and args[0] not in COMMANDS:
            # Only here: most lines are typed well.
            from lovp_cli.program.guesses import instead_of_command

            raise WrongUsage(instead_of_command(args))
        return super().resolve_command(ctx, args)


class JudgedCommand(TyperCommand):
    """Says what is wrong with a line in words of its own, before typer does."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """What is left of the arguments. Raises WrongUsage."""
        _judge(self, ctx, args)
        found: list[str] = super().parse_args(ctx, args)
        return found


def _judge(command: Any, ctx: Any, args: list[str]) -> None:
    if ctx.resilient_parsing:
        return
    line = TypedLine(command, ctx, args)
    if unknown := line.unknown:
        # Only here: most lines are typed well.
        from lovp_cli.program.guesses import instead_of_flag

        name = next((word for word in args if word in COMMANDS), None)
        if name and isinstance(command, LazyGroup):
            line = _behind(command, ctx, name, unknown.typed)
        if line.unknown:
            raise WrongUsage(instead_of_flag(line, line.unknown))
        raise WrongUsage(f"type {unknown.flag} behind the command: {line.path} {unknown.flag}")
    if complaint := line.complaint():
        raise WrongUsage(complaint)


def _behind(group: LazyGroup, ctx: Any, name: str, word: str) -> TypedLine:
    """The line as it would be with a word that was typed before the command behind it."""
    command = group.get_command(ctx, name)
    return TypedLine(command, typer.Context(command, parent=ctx, info_name=name), [word])
