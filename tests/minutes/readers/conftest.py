"""How the tests read a document: from a file in the current folder."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from lovp_cli.minutes.readers.choices import extract
from lovp_cli.minutes.readers.extracted import Extracted

Read = Callable[[str, bytes], Extracted]


@pytest.fixture
def read(here: Path) -> Read:
    """Write a file, and read it."""

    def write_and_read(name: str, data: bytes) -> Extracted:
        (here / name).write_bytes(data)
        return extract(name)

    return write_and_read
