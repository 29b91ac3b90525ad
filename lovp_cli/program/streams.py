"""The three standard streams as a command finds them: closed, full, or with nobody at the end."""

from __future__ import annotations

import errno
import io
import os
import sys
from typing import Self, TextIO

from lovp_cli.council.records.refusal import Refusal

_ERRORS = "backslashreplace"


class NotShown(Refusal):
    """Standard output took nothing more."""


class ReaderLeft(NotShown):
    """Whoever read standard output has seen enough; there is nothing to say, and nothing wrong."""

    status = 0

    def __init__(self) -> None:
        super().__init__()


def prepare() -> None:
    """Make the streams fit for use: UTF-8 in a pipe, no traceback for what cannot be written.

    Standard output raises NotShown; messages that cannot be written are dropped, as what a command
    records must not hang on them.
    """
    for number, wrong_way in enumerate((os.O_WRONLY, os.O_RDONLY, os.O_RDONLY)):
        _fill(number, wrong_way)
    sys.stdin = sys.stdin or io.TextIOWrapper(io.BufferedReader(io.FileIO(0)))
    sys.stdout = _Output.instead_of(sys.stdout, 1)
    sys.stderr = _Messages.instead_of(sys.stderr, 2)
    # The size of the terminal is asked of this one, which lost what is below it.
    sys.__stdout__ = sys.stdout  # type: ignore[misc]


def reason(error: OSError) -> str:
    """Why a stream or a file cannot be read or written, in words."""
    return "it is closed" if error.errno == errno.EBADF else error.strerror or str(error)


def show_bytes(data: bytes) -> None:
    """Put bytes on standard output, which no text may be mixed with. Raises NotShown."""
    sys.stdout.flush()
    try:
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
    except OSError as error:
        if not isinstance(sys.stdout, _Output):
            raise
        sys.stdout._fail(error)  # noqa: SLF001 - as it does with text


def _fill(number: int, wrong_way: int) -> None:
    """Put something in a closed stream's place, whose use fails as that of a closed one does.

    Left closed, its number would go to the next file opened, which every program that this one
    starts would then take for its standard output.
    """
    try:
        os.fstat(number)
    except OSError:
        os.set_inheritable(os.open(os.devnull, wrong_way), True)  # noqa: FBT003 - it has no name


class _Messages(io.TextIOWrapper):
    """Standard error; what cannot be written is dropped."""

    @classmethod
    def instead_of(cls, found: TextIO | None, number: int) -> Self:
        """In place of the stream that Python made, or did not make where it found it closed."""
        if not isinstance(found, io.TextIOWrapper):
            return cls(io.BufferedWriter(io.FileIO(number, "w")), "utf-8", _ERRORS)
        encoding = found.encoding if found.isatty() else "utf-8"
        by_line, at_once = found.line_buffering, found.write_through
        below = found.detach()
        return cls(below, encoding, _ERRORS, line_buffering=by_line, write_through=at_once)

    def write(self, text: str, /) -> int:
        """Write a text, as far as that can be done."""
        try:
            return super().write(text)
        except OSError as error:
            self._fail(error)
            return len(text)

    def flush(self) -> None:
        """Write what waits to be written, as far as that can be done."""
        try:
            super().flush()
        except OSError as error:
            self._fail(error)

    def _fail(self, error: OSError) -> None:  # noqa: ARG002 - for those that say it
        # The rest goes nowhere, or Python would stumble over it when it ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), self.fileno())


class _Output(_Messages):
    """Standard output; raises NotShown for what cannot be written."""

    def _fail(self, error: OSError) -> None:
        super()._fail(error)
        if error.errno == errno.EPIPE:
            raise ReaderLeft from None
        raise NotShown(f"standard output cannot be written: {reason(error)}") from None
