"""The program: its global options, and the one place where errors become messages."""

import os
import sys
from collections.abc import Sequence
from typing import Annotated, Any, NoReturn

import typer

from lovp_cli.program.group import LazyGroup, WrongUsage
from lovp_cli.program.options import Data, Lang

app = typer.Typer(
    cls=LazyGroup,
    context_settings={"help_option_names": ["--help", "-h"]},
)

# The public exception that is nearest to the one that all wrong usage is raised as.
UsageError: Any = typer.BadParameter.__bases__[0]
ClickException: Any = UsageError.__bases__[0]

# What typer answers to Ctrl-C, and shells take for it.
_INTERRUPTED = 130


def _version(wanted: bool) -> None:  # noqa: FBT001 - typer calls it so
    if wanted:
        from importlib.metadata import version

        print(f"lovp {version('lovp')}")
        raise typer.Exit


@app.callback()
def _global(
    ctx: typer.Context,
    data: Data = None,
    lang: Lang = None,
    no_cache: Annotated[
        bool, typer.Option("--no-cache", help="Read every file, and keep no index.")
    ] = False,
    version: Annotated[  # noqa: ARG001 - its callback has answered by then
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Show the version.")
    ] = False,
) -> None:
    """Keep the commitments made in a council's meetings: what is open, whose, and when due."""
    ctx.obj = {"data": data, "lang": lang, "no_cache": no_cache}


def main() -> NoReturn:
    """Run the command line and leave with its exit status."""
    for stream in (sys.stdout, sys.stderr):
        # A pipe gets UTF-8 whatever the system's own habit; a terminal never gets a traceback.
        encoding = None if stream.isatty() else "utf-8"
        stream.reconfigure(encoding=encoding, errors="backslashreplace")  # type: ignore[union-attr]
    try:
        status = run(sys.argv[1:])
        sys.stdout.flush()
    except BrokenPipeError:
        # Whoever read along has seen enough; nothing more can be said to them.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        status = 0
    sys.exit(status)


def run(arguments: Sequence[str]) -> int:
    """Run one command line and give its exit status: 0, 1 for refused, 2 for wrong usage."""
    command = typer.main.get_command(app)
    try:
        result = command.main(
            args=list(arguments) or ["--help"], prog_name="lovp", standalone_mode=False
        )
    except WrongUsage as error:
        return _say([str(error)], 2)
    except UsageError as error:
        return _say([_usage(error)], 2)
    except ClickException as error:
        return _say([error.format_message()], 1)
    except (typer.Abort, KeyboardInterrupt):
        return _say(["stopped; nothing was written"], 1)
    except BrokenPipeError:
        raise
    except Exception as error:  # noqa: BLE001 - the last stop before the user
        from lovp_cli.program.messages import lines_of

        return _say(lines_of(error), 1)
    if result == _INTERRUPTED:
        return _say(["stopped"], result)
    return result if isinstance(result, int) else 0


def _say(lines: Sequence[str], status: int) -> int:
    from lovp_cli.output.formats.escaping import safe

    for line in lines:
        print(f"lovp: {safe(line)}", file=sys.stderr)
    return status


def _usage(error: Any) -> str:
    """Wrong usage in one line: the flag, what is wrong with it, and where help is."""
    name = error.ctx.command_path if error.ctx else "lovp"
    param = getattr(error, "param", None)
    flag = _flag(param, error) if param or getattr(error, "param_hint", None) else ""
    message = error.format_message()
    if isinstance(error, typer.BadParameter) and flag:
        missing = type(error).__name__ == "MissingParameter"
        message = f"{flag} is missing" if missing else f"{flag}: {error.message.rstrip('.')}"
    elif close := getattr(error, "possibilities", None):
        message = f"there is no option {error.option_name}; did you mean {' or '.join(close)}?"
    else:
        message = message[:1].lower() + message[1:].rstrip(".")
    return message if "; " in message else f"{message}; for help, type: {name} --help"


def _flag(param: Any, error: Any) -> str:
    if param is None:
        return str(error.param_hint).strip("'\"")
    if param.param_type_name == "argument":
        return str(param.human_readable_name).upper()
    return max(param.opts, key=len, default="")
