"""The kinds of write that faults are tried on, and what each must leave."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from lovp_cli.files.store import lock
from lovp_cli.files.store.lock import LOCK_FILE
from lovp_cli.files.store.save import TEMP_PREFIX
from lovp_cli.program import main
from tests.conftest import SHIPPED, TODAY

MEETING = "meetings/2021-11-29.yaml"
LETTER = "letters/2021-10-15.yaml"
BEHIND = "minutes/behind.yaml"
PLANNED = "meetings/2022-01-17.yaml"


def _follow_up(day: str) -> tuple[str, ...]:
    return ("follow-up", "mit-governance", "--on", day, "--note", "a fault came in between")


def _locked_before(data: Path) -> None:
    (data / LOCK_FILE).touch()


def _never_written(data: Path) -> None:
    shutil.rmtree(data / "letters", ignore_errors=True)


def _behind_a_link(data: Path) -> None:
    (data / BEHIND).parent.mkdir(exist_ok=True)
    (data / MEETING).rename(data / BEHIND)
    (data / MEETING).symlink_to(Path("..") / BEHIND)


def _planned(data: Path) -> None:
    _locked_before(data)
    (data / PLANNED).write_text("date: 2022-01-17\ntitle: LOVP 17 januari 2022\n", "utf-8")


def _said_by_letter(data: Path) -> None:
    _never_written(data)
    assert main.run(("--data", os.fspath(data), *_follow_up("2021-10-15")), TODAY) == 0


@dataclass(frozen=True)
class Write:
    """A command that writes, the files in their order, and the folder that it is given."""

    name: str
    arguments: tuple[str, ...]
    files: tuple[str, ...]
    prepare: Callable[[Path], None]

    def folder(self, path: Path) -> Path:
        """A data folder as it is before the write, made anew."""
        for old in (path, state_of(path)):
            shutil.rmtree(old, ignore_errors=True)
        os.environ["LOVP_STATE_DIR"] = os.fspath(state_of(path))
        shutil.copytree(SHIPPED, path, ignore=shutil.ignore_patterns(".lovp*"))
        self.prepare(path)
        return path

    def run(self, folder: Path) -> int:
        """Run the command in this process."""
        return main.run(("--data", os.fspath(folder), *self.arguments), TODAY)


WRITES = (
    Write("lines added", _follow_up("2021-11-29"), (MEETING,), _locked_before),
    Write("new letter", _follow_up("2021-10-15"), (LETTER,), _never_written),
    Write("behind a link", _follow_up("2021-11-29"), (BEHIND,), _behind_a_link),
    Write(
        "a meeting that moves",
        ("move-meeting", "2022-01-17", "2022-02-07"),
        ("meetings/2022-02-07.yaml", PLANNED),
        _planned,
    ),
    Write("a letter taken back", ("undo",), (LETTER,), _said_by_letter),
)


def state_of(data: Path) -> Path:
    """The state folder, at a path that begins as the data folder's: its calls get faults, too."""
    return data.with_name(f"{data.name}-state")


def steady() -> None:
    """Messages as users get them, and no long wait for a lock that fails."""
    os.environ.pop("LOVP_DEBUG", None)
    lock._PATIENCE = 0.2


Tree = dict[str, bytes]


def tree(folder: Path) -> Tree:
    """Every file with its bytes, a link with where it leads; the lock and temporary files not."""
    return {
        os.fspath(path.relative_to(folder)): (
            os.fsencode(path.readlink()) if path.is_symlink() else path.read_bytes()
        )
        for path in folder.rglob("*")
        if not path.is_dir() and not path.name.startswith((LOCK_FILE, TEMP_PREFIX))
    }


def temporary(folder: Path) -> list[Path]:
    """The temporary files that lie about."""
    return [*folder.rglob(f"{TEMP_PREFIX}*")]
