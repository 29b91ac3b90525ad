"""The text of a file of minutes."""

from __future__ import annotations

import sys
from pathlib import Path

from lovp_cli.council.records.refusal import Refusal


def read_minutes(path: str) -> str:
    """The text of a file in UTF-8; `-` is standard input. Raises Refusal."""
    try:
        data = sys.stdin.buffer.read() if path == "-" else Path(path).read_bytes()
        return data.decode()
    except OSError as error:
        raise Refusal(f"{path} cannot be read: {error.strerror}") from None
    except UnicodeDecodeError:
        raise Refusal(f"{path} is not text in UTF-8") from None
