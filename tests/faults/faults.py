"""What can go wrong at a system call, made by strace, or by functions of `os` that fail."""

from __future__ import annotations

import errno
import os
import re
import shutil
import signal
import subprocess
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import redirect_stderr
from dataclasses import replace
from functools import cache
from io import StringIO
from pathlib import Path
from typing import Any, NamedTuple

from tests.faults.child import Ended, Held
from tests.faults.writes import WRITES, Write

ERRNOS = ("ENOSPC", "EDQUOT", "EIO", "EACCES", "EPERM", "EROFS", "EMFILE", "ENOMEM")
SIGNALS = ("KILL", "TERM", "INT", "HUP")
# What a command does to a data folder, for want of strace.
FUNCTIONS = (
    "open", "close", "read", "fsync", "stat", "lstat", "listdir", "mkdir", "chmod", "umask",
    "link", "replace", "unlink", "access",
)  # fmt: skip

# The calls by which a write could tear something: no sample passes them over.
CHANGING = {
    "write", "fsync", "ftruncate", "rename", "renameat2", "replace", "link", "linkat", "unlink",
    "chmod", "fchmod", "mkdir",
}  # fmt: skip


class Call(NamedTuple):
    """One call: the how-manieth of its name, and whether it is about the data folder."""

    name: str
    number: int
    in_folder: bool


class Fault(NamedTuple):
    """A signal or an error instead of a call; a lasting one also instead of those that follow."""

    call: Call
    what: str
    lasting: bool = False

    @property
    def kind(self) -> str:
        """The sort that it is counted with."""
        return f"{self.what}{', lasting' if self.lasting else ''}"


def faults(calls: list[Call]) -> Iterator[Fault]:
    """Every fault that the calls of a write can have."""
    for call in calls:
        for name in SIGNALS:
            yield Fault(call, name)
        if call.in_folder:
            for name in (*ERRNOS, "EINTR"):
                yield Fault(call, name)
            for name in ERRNOS:
                yield Fault(call, name, lasting=True)


def sample(found: list[Fault], every: int) -> list[Fault]:
    """One fault in so many, and the worst of those at the calls that change something."""
    worst = [
        fault
        for fault in found
        if fault.call.in_folder
        and fault.call.name in CHANGING
        and fault.what in ("KILL", "TERM", "EIO")
    ]
    return [*dict.fromkeys([*found[::every], *worst])]


class Strace:
    """Faults made by strace."""

    def calls(self, write: Write, folder: Path) -> list[Call]:
        """Every system call of a write, in order."""
        lines = self._run(write, folder, "-y").calls.splitlines()
        counts: Counter[str] = Counter()
        found = []
        for line in lines:
            if match := re.match(r"(\w+)\(", line):
                counts[match[1]] += 1
                found.append(Call(match[1], counts[match[1]], f"{folder}" in line))
        # The first is what the child waits in, the last its end.
        return found[1:-1]

    def run(self, write: Write, folder: Path, fault: Fault) -> Ended:
        """A write with a fault."""
        what = f"{'signal' if fault.what in SIGNALS else 'error'}={fault.what}"
        when = f"{fault.call.number}{'+' if fault.lasting else ''}"
        return self._run(write, folder, f"--inject={fault.call.name}:{what}:when={when}")

    def _run(self, write: Write, folder: Path, *options: str) -> Ended:
        held = Held(write, folder)
        while Path(f"/proc/{held.pid}/stat").read_text().rpartition(")")[2].split()[0] != "S":
            time.sleep(0.0005)
        log = folder.parent / "calls"
        log.write_bytes(b"")
        line = ["strace", "-o", os.fspath(log), "-p", str(held.pid), *options]
        with subprocess.Popen(line, stderr=subprocess.PIPE) as tracer:
            assert tracer.stderr is not None
            attached = tracer.stderr.readline()
            code, err = held.let_go()
        assert b"attached" in attached, attached.decode()
        return Ended(code, err, log.read_text("utf-8", "replace"))

    @staticmethod
    @cache
    def works() -> bool:
        """Whether strace is here, and may look at our processes."""
        if not shutil.which("strace"):
            return False
        child = subprocess.Popen(["sleep", "9"])
        line = ["strace", "-o", os.devnull, "-p", str(child.pid)]
        with subprocess.Popen(line, stderr=subprocess.PIPE) as tracer:
            assert tracer.stderr is not None
            attached = b"attached" in tracer.stderr.readline()
            child.kill()
            child.wait()
        return attached


class Patches:
    """Faults made by functions of `os` that fail, where there is no strace."""

    def calls(self, write: Write, folder: Path) -> list[Call]:
        """Every such call of a write, in order."""
        log = folder.parent / "calls"
        log.write_bytes(b"")

        def note(name: str, number: int) -> None:
            with log.open("a") as stream:
                stream.write(f"{name} {number}\n")

        Held(write, folder, lambda: self._patch(note)).let_go()
        lines = (line.split() for line in log.read_text("utf-8").splitlines())
        # The child waits in a read of its own.
        return [Call(name, int(at), in_folder=True) for name, at in lines][1:]

    def run(self, write: Write, folder: Path, fault: Fault) -> Ended:
        """A write with a fault."""

        def strike(name: str, number: int) -> None:
            call = fault.call
            if name == call.name and (
                number == call.number or (fault.lasting and number > call.number)
            ):
                if fault.what in SIGNALS:
                    os.kill(os.getpid(), getattr(signal, f"SIG{fault.what}"))
                else:
                    code = getattr(errno, fault.what)
                    raise OSError(code, os.strerror(code))

        code, err = Held(write, folder, lambda: self._patch(strike)).let_go()
        return Ended(code, err, "INJECTED")

    def _patch(self, strike: Callable[[str, int], None]) -> None:
        counts: Counter[str] = Counter()

        def wrapped(name: str, real: Callable[..., Any]) -> Callable[..., Any]:
            def call(*arguments: Any, **named: Any) -> Any:
                counts[name] += 1
                strike(name, counts[name])
                return real(*arguments, **named)

            return call

        for name in FUNCTIONS:
            setattr(os, name, wrapped(name, getattr(os, name)))


def warm_up(scratch: Path) -> None:
    """Import here what the children would else import one by one, among their own calls."""
    folder = WRITES[0].folder(scratch / "data")
    for write in (*WRITES, replace(WRITES[0], arguments=("follow-up", "unknown", "--note", "x"))):
        with redirect_stderr(StringIO()):
            write.run(folder)
