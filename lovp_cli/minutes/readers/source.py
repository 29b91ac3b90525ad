"""The bytes of a document, from a file or from standard input."""

from __future__ import annotations

import os
import stat
import sys
from pathlib import Path

from lovp_cli.council.records.refusal import Refusal

STDIN = "-"
MAX_BYTES = 200 << 20


def name_of(path: str) -> str:
    """What a document is called in messages."""
    return "standard input" if path == STDIN else path


def read_bytes(path: str) -> bytes:
    """The bytes of the file at a path, or of standard input for `-`.

    Raises Refusal for what is not there, no regular file, over 200 MB, or empty.
    """
    data = sys.stdin.buffer.read(MAX_BYTES + 1) if path == STDIN else _of_file(path)
    if len(data) > MAX_BYTES:
        raise Refusal(f"{name_of(path)}: larger than 200 MB: save it without its pictures")
    if not data.strip():
        raise Refusal(f"{name_of(path)}: the file is empty")
    return data


def _of_file(path: str) -> bytes:
    try:
        # Without blocking, or a pipe that nobody writes to would hold the command for ever.
        descriptor = os.open(
            path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
        )
    except FileNotFoundError:
        raise Refusal(f"there is no file {path}: type the path of the minutes") from None
    except (OSError, ValueError) as error:
        if Path(path).is_dir():  # Windows opens no folder
            raise Refusal(_no_file(path)) from None
        reason = getattr(error, "strerror", None) or error
        raise Refusal(f"{path} cannot be read: {reason}") from None
    try:
        if not stat.S_ISREG(os.fstat(descriptor).st_mode):
            raise Refusal(_no_file(path))
        with os.fdopen(descriptor, "rb", closefd=False) as stream:
            # One byte more than the limit tells what is too large, also where a file grows.
            return stream.read(MAX_BYTES + 1)
    finally:
        os.close(descriptor)


def _no_file(path: str) -> str:
    what = "a folder" if Path(path).is_dir() else "no regular file"
    return f"{path} is {what}: type the path of one document"
