"""The libraries that a format needs, and that not everybody has installed."""

from __future__ import annotations

from importlib.util import find_spec

from lovp_cli.council.records.refusal import Refusal


class LibraryMissing(Refusal):
    """A format cannot be made here until a library is installed."""


def check_library(module: str, library: str, made: str) -> None:
    """Raises LibraryMissing, with the line to type, where the module is not there."""
    if find_spec(module) is None:
        raise LibraryMissing(f"{made} needs {library}: type pip install 'lovp[office]'")
