"""What each exception that stops the work says to the user, and the exit status that it means."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple, Protocol, runtime_checkable

import typer

from lovp_cli.council.records.refusal import Refusal
from lovp_cli.output.formats.escaping import safe
from lovp_cli.program.streams import NotShown
from lovp_cli.program.typed_line import name_of, with_help

_INTERRUPTED = 130
_GONE = "the folder that you are in is no longer there: go to another one, and try again"


@runtime_checkable
class TyperError(Protocol):
    """What typer raises for a line that it cannot carry out; it gives no name to import it by."""

    exit_code: int

    def format_message(self) -> str:
        """What is wrong, in typer's words."""


class Message(NamedTuple):
    """The lines to say, and the exit status."""

    lines: Sequence[str]
    status: int = 1


def tell(error: BaseException, *, recorded: bool = False) -> int:
    """Say what an exception means, and give the exit status.

    `recorded` is for a command that had made its record by then.
    """
    lines, status = message_of(error)
    if recorded and isinstance(error, NotShown) and lines:
        lines = (*lines, "the record was made all the same")
    for line in lines:
        print(f"lovp: {safe(line)}", file=sys.stderr)
    return status


def message_of(error: BaseException) -> Message:
    """What an exception means; an unforeseen one is raised again where LOVP_DEBUG is set."""
    gone = [_GONE] if _for_want_of_here(error) else []
    if isinstance(error, Refusal):
        return Message([*error.lines, *gone], error.status)
    if isinstance(error, TyperError):
        return Message([_in_one_line(error)], error.exit_code)
    if isinstance(error, typer.Abort):
        return Message(["stopped; nothing was written"])
    if isinstance(error, KeyboardInterrupt):
        return Message(["stopped"], _INTERRUPTED)
    if gone:
        return Message(gone)
    if isinstance(error, OSError) and error.filename is not None:
        return Message([f"{os.fspath(error.filename)} cannot be read: {error.strerror or error}"])
    return _unforeseen(error)


def _for_want_of_here(error: BaseException) -> bool:
    """Whether something was not found, and there is no current folder any more."""
    first = error.__context__ if isinstance(error, Refusal) else error
    try:
        Path.cwd()
    except FileNotFoundError:
        return isinstance(first, FileNotFoundError)
    return False


def _unforeseen(error: BaseException) -> Message:
    if os.environ.get("LOVP_DEBUG"):
        raise error
    reason = getattr(error, "strerror", None) or str(error)
    message = (
        f"stopped by a fault of its own ({type(error).__name__}: {reason});"
        " set LOVP_DEBUG=1 for the details, and please report them"
    )
    return Message([message])


def _in_one_line(error: Any) -> str:
    """What typer says: the flag, what is wrong with it, and where help is."""
    message = error.format_message()
    if isinstance(error, typer.BadParameter) and error.param:
        missing = type(error).__name__ == "MissingParameter"
        what = " is missing" if missing else f": {error.message.rstrip('.')}"
        message = f"{name_of(error.param)}{what}"
    else:
        message = message[:1].lower() + message[1:].rstrip(".")
    return with_help(message, error.ctx.command_path if error.ctx else "lovp")
