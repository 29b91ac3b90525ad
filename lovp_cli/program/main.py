"""The program: its global options, and one run of it."""

import sys
from collections.abc import Sequence
from datetime import date, datetime, time
from typing import Annotated, Any, NoReturn

import typer

from lovp_cli.program import streams
from lovp_cli.program.group import LazyGroup
from lovp_cli.program.options import Data, Lang

app = typer.Typer(
    cls=LazyGroup,
    context_settings={"help_option_names": ["--help", "-h"]},
)

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
    ctx.obj.update(data=data, lang=lang, no_cache=no_cache)


def main() -> NoReturn:
    """Run the command line and leave with its exit status."""
    streams.prepare()
    sys.exit(run(sys.argv[1:]))


def _now() -> datetime:
    return datetime.now().astimezone()  # noqa: TID251 - a clerk's hour is the one here


def run(arguments: Sequence[str], today: date | None = None) -> int:
    """Run one command line and give its exit status: 0, 1 for refused, 2 for wrong usage.

    `today` is the day on the wall, unless another is given.
    """
    # What a session finds in its context, and notes there.
    given: dict[str, Any] = {
        "today": today or date.today(),  # noqa: DTZ011, TID251 - a clerk's day is the one here
        "now": datetime.combine(today, time.min) if today else _now(),
        "line": arguments,
        "recorded": False,
    }
    try:
        result = typer.main.get_command(app).main(
            args=list(arguments) or ["--help"], prog_name="lovp", standalone_mode=False, obj=given
        )
        if result == _INTERRUPTED:
            raise KeyboardInterrupt
        sys.stdout.flush()
    except (Exception, KeyboardInterrupt) as error:  # noqa: BLE001 - the last stop before the user
        from lovp_cli.program.messages import tell

        return tell(error, recorded=given["recorded"])
    return result if isinstance(result, int) else 0
