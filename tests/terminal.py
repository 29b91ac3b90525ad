"""The program in a terminal of its own."""

from __future__ import annotations

import os
import select
import signal
import struct
import sys

import pytest

pty = pytest.importorskip("pty")
fcntl = pytest.importorskip("fcntl")
termios = pytest.importorskip("termios")

RUN = """
import sys
from datetime import date
from lovp_cli.program import streams
from lovp_cli.program.main import run
streams.prepare()
sys.exit(run(sys.argv[1:], date(2022, 3, 14)))
"""
CLEARED = "\x1b[2J"


class Terminal:
    """The program in a terminal of its own, typed at line by line."""

    def __init__(self, *words: str, lines: int = 24, columns: int = 80) -> None:
        self.child, self.terminal = pty.fork()
        if not self.child:
            os.execv(sys.executable, [sys.executable, "-c", RUN, *words])
        self.typed, self.screen = 0, ""
        self.resize(lines, columns)

    def resize(self, lines: int, columns: int) -> None:
        fcntl.ioctl(self.terminal, termios.TIOCSWINSZ, struct.pack("HHHH", lines, columns, 0, 0))

    def until(self, words: str) -> str:
        """What came on the screen up to and including these words; the rest is kept."""
        while words not in self.screen:
            ready = select.select([self.terminal], [], [], 60)[0]
            assert ready, f"never came: {words!r} in {self.screen!r}"
            try:
                read = os.read(self.terminal, 65536)
            except OSError:
                read = b""
            assert read, f"ended without {words!r}: {self.screen!r}"
            self.screen += read.decode()
        before, _, self.screen = self.screen.partition(words)
        return before + words

    def type(self, line: str) -> None:
        self.typed += len(line) + 1
        os.write(self.terminal, f"{line}\n".encode())

    def keys(self, keys: str) -> None:
        os.write(self.terminal, keys.encode())

    def answer(self, line: str) -> str:
        """Type an answer when it is asked for, and give the screen before it."""
        screen = self.until("keuze: ")
        self.type(line)
        return screen

    def kill(self) -> None:
        os.kill(self.child, signal.SIGKILL)
        self.end()

    def end(self) -> tuple[int, str]:
        screen, self.screen = self.screen, ""
        while select.select([self.terminal], [], [], 30)[0]:
            try:
                read = os.read(self.terminal, 65536)
            except OSError:
                break
            if not read:
                break
            screen += read.decode()
        os.close(self.terminal)
        return os.waitstatus_to_exitcode(os.waitpid(self.child, 0)[1]), screen
