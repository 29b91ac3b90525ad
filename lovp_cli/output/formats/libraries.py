"""The libraries that only some formats need, and that need not be there."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from lovp_cli.council.records.refusal import Refusal


@contextmanager
def office(format: str, library: str) -> Iterator[None]:
    """For the import of a library of the extra `office`. Raises Refusal where it is not there."""
    try:
        yield
    except ModuleNotFoundError as error:
        raise Refusal(
            f"{format} needs {library}, which is not installed here; type:"
            ' pip install "lovp[office]"'
        ) from error
