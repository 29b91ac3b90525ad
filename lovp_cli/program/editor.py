"""The user's editor, run on a copy."""

from __future__ import annotations

import os
import shlex
import shutil
import signal
import subprocess
import sys
import tempfile
from pathlib import Path

from lovp_cli.council.records.refusal import Refusal
from lovp_cli.files.store.signals import put_off

# How each editor is told the line; any other is given the file alone.
_PLUS_LINE = frozenset(
    {"vi", "vim", "nvim", "gvim", "nano", "emacs", "emacsclient", "micro", "kak", "joe", "ed", "ne"}
)
_GOTO = frozenset({"code", "codium", "cursor"})
_COLON_LINE = frozenset({"subl", "hx", "zed"})


def edit_text(file: str, data: bytes, line: int) -> tuple[Path, bytes]:
    """Have the user edit bytes; the copy's path, and its bytes afterwards. Raises Refusal.

    The copy lies in the user's own state folder, where it survives a restart.
    """
    from platformdirs import user_state_path

    drafts = user_state_path("lovp", appauthor=False) / "edits"
    try:
        drafts.mkdir(parents=True, exist_ok=True)
        copy = Path(tempfile.mkdtemp(dir=drafts)) / Path(file).name
        copy.write_bytes(data)
    except OSError as error:
        raise Refusal(f"no copy can be made in {drafts}: {error.strerror or error}") from None
    command = _command(copy, line)
    try:
        # Ctrl-C is the editor's to answer, as long as it runs.
        with put_off() as asked:
            status = subprocess.run(command, check=False).returncode  # noqa: S603 - the user's own choice
    except OSError as error:
        raise Refusal(
            f"the editor {command[0]} does not start: {error.strerror or error};"
            " set EDITOR to one that is there"
        ) from None
    if {*asked} - {signal.SIGINT}:
        raise Refusal(f"stopped; nothing was written; the copy is {copy}")
    if status:
        raise Refusal(
            f"the editor stopped with status {status}; nothing was written; the copy is {copy}"
        )
    return copy, copy.read_bytes()


def _command(copy: Path, line: int) -> list[str]:
    chosen = os.environ.get("VISUAL") or os.environ.get("EDITOR") or _usual()
    words = shlex.split(chosen, posix=sys.platform != "win32")
    words[0] = words[0].strip('"')
    name = Path(words[0]).stem.lower()
    if name in _PLUS_LINE:
        return [*words, f"+{line}", str(copy)]
    if name in _GOTO:
        wait = [] if "--wait" in words else ["--wait"]
        return [*words, *wait, "--goto", f"{copy}:{line}"]
    return [*words, f"{copy}:{line}" if name in _COLON_LINE else str(copy)]


def _usual() -> str:
    if sys.platform == "win32":
        return "notepad"
    return next((name for name in ("nano", "vi") if shutil.which(name)), "vi")
