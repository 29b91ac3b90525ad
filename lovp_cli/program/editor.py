"""The user's editor: which one it is, how it is made to wait, and a copy that it is run on."""

from __future__ import annotations

import os
import shlex
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from lovp_cli.council.records.refusal import Refusal
from lovp_cli.files.store.signals import put_off
from lovp_cli.program.session import state_folder

# Seconds. An editor with a window that is back sooner, nothing changed, may not have waited for it
# to be closed: what the user types from then on is in the copy, which therefore stays.
AT_ONCE = 2.0

_WINDOWS = sys.platform == "win32"
_PLAIN = ("notepad",) if _WINDOWS else ("nano", "vi")
_WAITS = "code --wait"


class _Manner(NamedTuple):
    """How an editor is told the line; its flags that make it wait; those that keep it from that."""

    line: tuple[str, ...]
    wait: tuple[str, ...] = ()
    never: tuple[str, ...] = ()


_PLUS = ("+{line}", "{file}")
_COLON = ("{file}:{line}",)
_GOTO = ("--goto", "{file}:{line}")
_DASH_L = ("-l", "{line}", "{file}")
_W = ("--wait", "-w")

# These hold the terminal until they are closed, however soon that is; but for `vim -g`.
_IN_TERMINAL = frozenset(("vi", "vim", "nvim", "nano", "micro", "kak", "joe", "ed", "ne", "hx"))
_MANNERS = {
    **dict.fromkeys(_IN_TERMINAL, _Manner(_PLUS)),
    "hx": _Manner(_COLON),
    "emacs": _Manner(_PLUS),
    **dict.fromkeys(("gvim", "mvim"), _Manner(_PLUS, ("-f", "--nofork"))),
    **dict.fromkeys(("gedit", "bbedit"), _Manner(_PLUS, _W)),
    **dict.fromkeys(("code", "codium", "cursor"), _Manner(_GOTO, _W)),
    **dict.fromkeys(("subl", "zed", "atom"), _Manner(_COLON, _W)),
    "emacsclient": _Manner(_PLUS, never=("-n", "--no-wait")),
    "kate": _Manner(_DASH_L, ("--block", "-b")),
    "mate": _Manner(_DASH_L, _W, never=("--no-wait",)),
    "notepad++": _Manner(("-n{line}", "{file}"), ("-multiInst",)),
    "open": _Manner(("{file}",), ("-W", "--wait-apps")),
}


@dataclass(frozen=True)
class Copy:
    """A copy of a file, in a folder of its own where it survives a restart."""

    folder: Path
    path: Path

    @classmethod
    def of(cls, file: str, data: bytes, beside: Mapping[str, bytes]) -> Copy:
        """A copy of these bytes, and files that the editor looks for in the data folder.

        All keep their paths in that folder. Raises Refusal.
        """
        drafts = Path(state_folder(), "edits")
        try:
            drafts.mkdir(parents=True, exist_ok=True)
            folder = Path(tempfile.mkdtemp(dir=drafts))
            copy = cls(folder, folder / file)
            try:
                for name, content in {**beside, file: data}.items():
                    (folder / name).parent.mkdir(parents=True, exist_ok=True)
                    (folder / name).write_bytes(content)
            except BaseException:
                copy.remove()
                raise
        except OSError as error:
            raise Refusal(f"no copy can be made in {drafts}: {error.strerror or error}") from None
        return copy

    def read(self) -> bytes:
        """Its bytes now. Raises Refusal where it is gone."""
        try:
            return self.path.read_bytes()
        except OSError as error:
            raise Refusal(
                f"the copy {self.path} cannot be read: {error.strerror or error};"
                " nothing was written"
            ) from None

    def remove(self) -> None:
        """Remove it, its folder, and what the editor left beside it."""
        shutil.rmtree(self.folder, ignore_errors=True)


@dataclass(frozen=True)
class Editor:
    """A command line, and the variable that holds it (None: no variable did, it was found)."""

    words: Sequence[str]
    variable: str | None = None

    @property
    def _name(self) -> str:
        return Path(self.words[0]).stem.lower()

    @property
    def _in_terminal(self) -> bool:
        return self._name in _IN_TERMINAL and "-g" not in self.words

    def edit(self, copy: Copy, line: int) -> bytes:
        """Have the user edit a copy; its bytes afterwards.

        Raises Refusal, and the copy stays, where the editor fails, or may not have been closed yet.
        """
        opened, began = copy.read(), time.monotonic()
        self._run(copy, line)
        edited = copy.read()
        waited = self._in_terminal or time.monotonic() - began >= AT_ONCE
        if edited == opened and not waited:
            raise Refusal(
                f"the editor {self.words[0]} came back at once, and nothing has changed: it may"
                f" still be open; nothing was written, and your copy is kept in {copy.path}",
                _set_to(self.variable, "one that waits until the file is closed", _WAITS),
            )
        return edited

    def _run(self, copy: Copy, line: int) -> None:
        command = self.command(copy.path, line)
        try:
            # Ctrl-C is the editor's to answer, as long as it runs.
            with put_off() as asked:
                status = subprocess.run(command, check=False).returncode  # noqa: S603 - the user's own choice
        except OSError as error:
            raise Refusal(
                f"the editor {self.words[0]} does not start: {error.strerror or error};"
                f" the copy is {copy.path}",
                _set_to(self.variable, "one that does", _plain() or _PLAIN[0]),
            ) from None
        if {*asked} - {signal.SIGINT}:
            raise Refusal(f"stopped; nothing was written; the copy is {copy.path}")
        if status:
            raise Refusal(
                f"the editor stopped with status {status}; nothing was written;"
                f" the copy is {copy.path}"
            )

    def command(self, file: Path, line: int) -> list[str]:
        """The words that open a file at a line, and wait until it is closed."""
        program, *words = self.words
        manner = _MANNERS.get(self._name, _Manner(("{file}",)))
        wait = [] if {*manner.wait} & {*words} else list(manner.wait[:1])
        kept = [word for word in words if word not in manner.never]
        told = [word.format(file=file, line=line) for word in manner.line]
        # Windows starts what is no .exe, such as code.cmd, by its whole path only.
        return [shutil.which(program) or program, *wait, *kept, *told]


def find_editor() -> Editor:
    """What VISUAL holds, else EDITOR, else the first plain editor there is; blank is nothing.

    Raises Refusal where what it holds cannot be run, and where there is none.
    """
    for variable in ("VISUAL", "EDITOR"):
        if held := os.environ.get(variable, "").strip():
            return Editor(_words(variable, held), variable)
    if found := _plain():
        return Editor([found])
    raise Refusal(
        f"there is no editor here: no {' or '.join(_PLAIN)};"
        f" {_set_to(None, 'the one that you use', _WAITS)}"
    )


def _plain() -> str | None:
    return next((name for name in _PLAIN if shutil.which(name)), None)


def _words(variable: str, held: str) -> list[str]:
    if shutil.which(held):  # a path with spaces in it is often typed without quotation marks
        return [held]
    try:
        words = split(held, windows=_WINDOWS)
    except ValueError:
        raise Refusal(
            f"{variable} is {held}, in which a quotation mark, or a backslash, stands alone;"
            f" {_set_to(variable, 'the whole command', _WAITS)}"
        ) from None
    if not shutil.which(words[0]):
        raise Refusal(
            f"{variable} is {held}, but there is no program '{words[0]}' here;"
            f" {_set_to(variable, 'one that there is', _plain() or _PLAIN[0])}"
        )
    return words


def split(command: str, *, windows: bool) -> list[str]:
    """The words of a command line. Raises ValueError where a quotation mark stands alone."""
    words = shlex.split(command, posix=not windows)
    return [word.strip('"') for word in words] if windows else words


def _set_to(variable: str | None, what: str, example: str) -> str:
    name = variable or "EDITOR"
    if _WINDOWS:
        typed = f'setx {name} "{example}", and open a new window'
    else:
        typed = f"export {name}={shlex.quote(example)}"
    return f"set {name} to {what}, for instance: {typed}"
