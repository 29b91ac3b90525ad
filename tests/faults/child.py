"""A write in a process of its own, held until somebody who makes faults has a hand on it."""

from __future__ import annotations

import os
import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple, NoReturn

from lovp_cli.program import streams
from tests.faults.writes import Write


class Ended(NamedTuple):
    """How a write came to its end; the code is negative for a signal."""

    code: int
    err: str
    calls: str


class Held:
    """A child that begins when it is let go."""

    def __init__(
        self, write: Write, folder: Path, before: Callable[[], None] | None = None
    ) -> None:
        self._err = folder.parent / "err"
        waiting, self._go = os.pipe()
        ready, begun = os.pipe()
        self.pid = os.fork()
        if not self.pid:
            os.close(ready)
            self._run(write, folder, (waiting, begun), before)
        os.close(waiting)
        os.close(begun)
        # What it does until it waits is none of the calls that faults are made at.
        os.read(ready, 1)
        os.close(ready)

    def _run(
        self,
        write: Write,
        folder: Path,
        pipes: tuple[int, int],
        before: Callable[[], None] | None,
    ) -> NoReturn:
        status, (waiting, begun) = 1, pipes
        try:
            os.close(self._go)
            err = os.open(self._err, os.O_CREAT | os.O_TRUNC | os.O_WRONLY)
            for number in (1, 2):
                os.dup2(err, number)
            # Whoever runs the tests may have put other streams in their place.
            sys.stdout = sys.stderr = None
            streams.prepare()
            os.close(begun)
            if before:
                before()
            os.read(waiting, 1)
            status = write.run(folder)
            sys.stderr.flush()
        except BaseException:
            traceback.print_exc()
            raise
        finally:
            os._exit(status)

    def let_go(self) -> tuple[int, str]:
        """Its exit status, negative for a signal, and what it said."""
        os.write(self._go, b"x")
        os.close(self._go)
        code = os.waitstatus_to_exitcode(os.waitpid(self.pid, 0)[1])
        return code, self._err.read_text("utf-8", "replace")


def undisturbed(write: Write, folder: Path) -> Ended:
    """A write without any fault."""
    code, err = Held(write, folder).let_go()
    return Ended(code, err, "")
