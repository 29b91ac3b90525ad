"""What each exception that stops the work says to the user."""

from __future__ import annotations

import os
from collections.abc import Sequence

from lovp_cli.council.records.refusal import Refusal
from lovp_cli.files.store.folder import NoFolder
from lovp_cli.files.store.git import NoGit
from lovp_cli.files.store.lock import Busy
from lovp_cli.files.store.save import NotSaved


def lines_of(error: Exception) -> Sequence[str]:
    """The lines for an exception; an unforeseen one is raised again where LOVP_DEBUG is set."""
    if isinstance(error, Refusal):
        return error.lines
    if isinstance(error, NoFolder | NoGit | Busy | NotSaved):
        return [str(error)]
    if isinstance(error, OSError) and error.filename is not None:
        return [f"{os.fspath(error.filename)} cannot be read: {error.strerror or error}"]
    return _unforeseen(error)


def _unforeseen(error: Exception) -> Sequence[str]:
    if os.environ.get("LOVP_DEBUG"):
        raise error
    reason = getattr(error, "strerror", None) or str(error)
    message = (
        f"stopped by a fault of its own ({type(error).__name__}: {reason});"
        " set LOVP_DEBUG=1 for the details, and please report them"
    )
    return [message]
