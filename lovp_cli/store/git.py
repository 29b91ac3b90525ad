"""What is asked of git."""

from __future__ import annotations

import subprocess
from pathlib import Path

from lovp_cli.store.typed import typed


class NoGit(Exception):
    """There is no git, or no repository where one was looked for; the message says which."""


def top_level(path: Path) -> Path:
    """The folder of the clone that a path lies in. Raises NoGit."""
    found = _git(path, "rev-parse", "--show-toplevel")
    if found.returncode:
        raise NoGit(
            f"{path} is not in a git repository; to make one there, type: git init {typed(path)}"
        )
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
        )
    except OSError as error:
        raise NoGit(f"git does not start ({error.strerror or error}): is it installed?") from None
