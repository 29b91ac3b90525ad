"""The libraries that only some files need, and that need not be there."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from lovp_cli.council.records.refusal import Refusal


@contextmanager
def needed(file: str, library: str) -> Iterator[None]:
    """For the import of a library of the extra `office`. Raises Refusal where it is not there."""
    try:
        yield
    except ModuleNotFoundError as error:
        raise Refusal(
            f"{file} is read by {library}, which is not installed here; type:"
            ' pip install "lovp[office]", or save the list as .csv'
        ) from error
