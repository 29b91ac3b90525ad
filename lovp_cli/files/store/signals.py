"""Ctrl-C and its like, put off while stopping half-way would leave something behind."""

from __future__ import annotations

import signal
import threading
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from typing import Any

_NAMES = ("SIGINT", "SIGTERM", "SIGHUP")
# Signals are the whole process's own, and so is this.
_untold: list[ExitStack] = []
_put_off: list[Sequence[int]] = []


@contextmanager
def until_told() -> Iterator[None]:
    """What was put off in the block, for work that was then done, stays so until the block is over.

    Whoever stops a command after its work is to hear what it did.
    """
    with ExitStack() as stack:
        _untold.append(stack)
        try:
            yield
        finally:
            _untold.pop()


@contextmanager
def put_off() -> Iterator[Sequence[int]]:
    """For as long as the block runs, who asks to stop is only noted, in what the block is given.

    The block looks whether there is anything in it where stopping is safe, and when it is over,
    the time to stop is past: the work is done.
    """
    asked: list[int] = []

    def note(number: int, _: Any) -> None:
        asked.append(number)

    with ExitStack() as stack:
        if threading.current_thread() is threading.main_thread():
            for number in (getattr(signal, name) for name in _NAMES if hasattr(signal, name)):
                if signal.getsignal(number) not in (None, signal.SIG_IGN):
                    stack.callback(signal.signal, number, signal.signal(number, note))
        outermost = not _put_off
        _put_off.append(asked)
        try:
            yield asked
        finally:
            _put_off.pop()
        if _untold and outermost:
            # What was put off first is let go last.
            stack.push(_untold[-1].pop_all())
            _untold[-1].push(stack.pop_all())
