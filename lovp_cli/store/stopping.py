"""Ctrl-C and its like, put off while stopping half-way would leave something behind."""

from __future__ import annotations

import signal
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

_NAMES = ("SIGINT", "SIGTERM", "SIGHUP")


@contextmanager
def put_off() -> Iterator[Sequence[int]]:
    """For as long as the block runs, who asks to stop is only noted, in what the block is given.

    The block looks whether there is anything in it where stopping is safe, and when it is over,
    the time to stop is past: the work is done.
    """
    asked: list[int] = []

    def note(number: int, _: Any) -> None:
        asked.append(number)

    handlers = {}
    if threading.current_thread() is threading.main_thread():
        for number in (getattr(signal, name) for name in _NAMES if hasattr(signal, name)):
            if signal.getsignal(number) not in (None, signal.SIG_IGN):
                handlers[number] = signal.signal(number, note)
    try:
        yield asked
    finally:
        for number, handler in handlers.items():
            signal.signal(number, handler)
