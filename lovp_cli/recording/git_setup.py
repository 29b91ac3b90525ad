"""What a clone needs for git to merge registers by what they say."""

from __future__ import annotations

import shlex
import sys
from dataclasses import dataclass
from pathlib import Path

from lovp_cli.council.records.refusal import Refusal
from lovp_cli.council.records.values import COUNCIL
from lovp_cli.files.store.folder import Folder
from lovp_cli.files.store.git import attribute, set_setting, setting, top_level
from lovp_cli.files.yaml_text.lines import newline
from lovp_cli.recording.change import Proposal, Replace

ATTRIBUTES = ".gitattributes"
_NAME = "lovp"
# Any day will do to ask git about the files of all days.
_DAY = "2022-01-31"
_FILES = (COUNCIL, "meetings/*.yaml", "letters/*.yaml")


@dataclass(frozen=True)
class GitSetup:
    """What is still to be done: the attributes file, if it lacks lines, and git's own settings."""

    attributes: Replace | None
    settings: dict[str, str]


def needed(folder: Folder) -> GitSetup:
    """What a clone still needs. Raises NoGit, and Refusal for attributes that git cannot read."""
    top_level(folder.path)
    wanted = {
        f"merge.{_NAME}.name": "a register, merged by what it says",
        f"merge.{_NAME}.driver": _driver(sys.executable),
    }
    path = folder.path
    settings = {name: value for name, value in wanted.items() if setting(path, name) != value}
    return GitSetup(_attributes(folder), settings)


def proposal(setup: GitSetup) -> Proposal | None:
    """The change to the attributes file, if one is needed."""
    # A register that has to be mended can be merged all the same.
    return Proposal((setup.attributes,), mending=True) if setup.attributes else None


def set_up(folder: Folder, setup: GitSetup) -> None:
    """Give git its own settings. Raises NoGit."""
    for name, value in setup.settings.items():
        set_setting(folder.path, name, value)


def passed_over(folder: Folder) -> list[str]:
    """The kinds of files that git, by some other line of attributes, merges in another way."""
    return [
        file for file in _FILES if attribute(folder.path, "merge", file.replace("*", _DAY)) != _NAME
    ]


def _attributes(folder: Folder) -> Replace | None:
    path = folder.path / ATTRIBUTES
    if path.is_symlink() or (path.exists() and not path.is_file()):
        raise Refusal(
            f"{folder.shown(ATTRIBUTES)} is a link or no file at all, and git does not read it:"
            " put a file in its place, then type: lovp git-setup"
        )
    before = path.read_bytes() if path.exists() else None
    text = (before or b"").decode("utf-8", "surrogateescape")
    there = {line.strip() for line in text.splitlines()}
    lines = [line for line in (f"{file} merge={_NAME}" for file in _FILES) if line not in there]
    if not lines:
        return None
    ending = newline(text)
    if text and not text.endswith("\n"):
        text += ending
    after = text + "".join(line + ending for line in lines)
    return Replace(
        ATTRIBUTES,
        before,
        after.encode("utf-8", "surrogateescape"),
        len(text.splitlines()) + 1,
        tuple(lines),
    )


def _driver(python: str) -> str:
    """The command that git runs through a shell.

    It names this very Python, as git may not know the user's PATH; should that be gone one day,
    git merges as it does without. Nothing in the clone is taken for a part of the program (-P).
    """
    program = shlex.quote(Path(python).as_posix()).replace("%", "%%") + " -P"
    return (
        f"if {program} -c 'import lovp_cli.commands.merge_driver' 2>/dev/null;"
        f" then {program} -m lovp_cli merge-driver -- %O %A %B %P;"
        " else git merge-file %A %O %B; fi"
    )
