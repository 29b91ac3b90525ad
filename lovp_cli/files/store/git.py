"""What is asked of git."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

from lovp_cli.council.records.refusal import Refusal
from lovp_cli.files.store.shell_quoting import typed


class NoGit(Refusal):
    """There is no git, or no repository where one was looked for; the message says which."""


def top_level(path: Path) -> Path:
    """The folder of the clone that a path lies in. Raises NoGit."""
    found = _git(path, "rev-parse", "--show-toplevel")
    if found.returncode:
        reason = found.stderr.strip().removeprefix("fatal: ")
        if reason.startswith("not a git repository"):
            reason = f"it is not in a git repository; to make one, type: git init {typed(path)}"
        raise NoGit(f"{path}: {reason}")
    return Path(found.stdout.rstrip("\n"))


def setting(path: Path, name: str) -> str | None:
    """What the clone itself has under a name of git's configuration, or None."""
    found = _git(path, "config", "--local", "--get", name)
    return None if found.returncode else found.stdout.rstrip("\n")


def set_setting(path: Path, name: str, value: str) -> None:
    """Put a value under a name of the clone's own configuration. Raises NoGit."""
    done = _git(path, "config", "--local", name, value)
    if done.returncode:
        raise NoGit(f"git did not take the setting {name}: {done.stderr.strip()}")


def attribute(path: Path, name: str, file: str) -> str:
    """What git takes an attribute of a file in this folder to be. Raises NoGit."""
    found = _git(path, "check-attr", "-z", name, "--", file)
    return found.stdout.rstrip("\0").rpartition("\0")[2]


def merge_text(base: Path, ours: Path, theirs: Path) -> int | None:
    """Merge texts into `ours`, line by line, as git does; the number of conflicts, None if no text.

    Raises NoGit.
    """
    labels = ("-L", "ours", "-L", "base", "-L", "theirs")
    files = (str(path.resolve()) for path in (ours, base, theirs))
    status = _git(Path(), "merge-file", *labels, *files).returncode
    return status if 0 <= status < 128 else None


def _git(path: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    try:
        return subprocess.run(  # noqa: S603 - no shell, and no argument from outside
            ["git", "-C", str(path), *arguments],  # noqa: S607 - whichever git the clerk uses
            capture_output=True,
            check=False,
            encoding="utf-8",
            errors="surrogateescape",
            # In English, whatever the user's language, as its reasons are looked at.
            env={**os.environ, "LC_ALL": "C"},
        )
    except OSError as error:
        raise NoGit(f"git does not start ({error.strerror or error}): is it installed?") from None
