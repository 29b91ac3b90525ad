"""Saving: whole or not at all, as the file was, and never over what somebody else did."""

from __future__ import annotations

import contextlib
import errno
import os
import stat
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from lovp_cli.files.store.folder import Folder
from lovp_cli.files.store.lock import LOCK_FILE, Busy, locked
from lovp_cli.files.store.save import NotSaved, save
from tests.conftest import Run, tree

FILE = "meetings/2021-11-29.yaml"
FOLLOW_UP = ("follow-up", "mit-governance", "--on", "2021-11-29", "--note", "x")


@pytest.fixture
def folder(shipped: Path) -> Folder:
    return Folder(shipped)


def test_mode_is_kept(lovp: Run, shipped: Path) -> None:
    (shipped / FILE).chmod(0o664)
    assert lovp(*FOLLOW_UP).code == 0
    assert stat.S_IMODE((shipped / FILE).stat().st_mode) == 0o664


def test_new_file_has_the_usual_mode(lovp: Run, shipped: Path) -> None:
    mask = os.umask(0o027)
    try:
        lovp("add-meeting", "2022-01-17")
    finally:
        os.umask(mask)
    assert stat.S_IMODE((shipped / "meetings/2022-01-17.yaml").stat().st_mode) == 0o640


def test_read_only_file_is_left_alone(lovp: Run, shipped: Path) -> None:
    (shipped / FILE).chmod(0o444)
    before = tree(shipped)
    outcome = lovp(*FOLLOW_UP)
    assert outcome.err.endswith(f"lovp: data/{FILE} is read-only; nothing was written\n")
    assert (outcome.code, tree(shipped)) == (1, before)


def test_link_inside_the_folder_is_followed(lovp: Run, shipped: Path) -> None:
    real = shipped / "minutes" / "real.yaml"
    real.parent.mkdir()
    (shipped / FILE).rename(real)
    (shipped / FILE).symlink_to(real)
    assert lovp(*FOLLOW_UP).code == 0
    assert (shipped / FILE).is_symlink()
    assert real.read_text("utf-8").endswith("note: x\n")


def test_what_changed_meanwhile_is_not_overwritten(folder: Folder) -> None:
    before = (folder.path / FILE).read_bytes()
    (folder.path / FILE).write_bytes(before + b"# an editor\n")
    with pytest.raises(NotSaved, match="changed by someone else"):
        save(folder, FILE, b"ours", before)
    with pytest.raises(NotSaved, match="appeared"):
        save(folder, FILE, b"ours", None)
    assert (folder.path / FILE).read_bytes() == before + b"# an editor\n"


@pytest.mark.parametrize("call", ["fsync", "replace", "chmod", "link", "mkstemp", "read"])
@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EIO, errno.EACCES, errno.EROFS])
@pytest.mark.parametrize("new", [True, False])
def test_fault_leaves_the_old_or_the_new(
    folder: Folder, monkeypatch: pytest.MonkeyPatch, call: str, number: int, new: bool
) -> None:
    def fail(*_: Any, **__: Any) -> None:
        raise OSError(number, os.strerror(number))

    file = "letters/2022-01-01.yaml" if new else FILE
    before = None if new else (folder.path / FILE).read_bytes()
    old = tree(folder.path)
    with monkeypatch.context() as patch:
        if call == "mkstemp":
            patch.setattr("tempfile.mkstemp", fail)
        elif call == "read":
            patch.setattr(Path, "read_bytes", lambda _: b"other bytes")
        else:
            patch.setattr(os, call, fail)
        with contextlib.suppress(NotSaved):
            save(folder, file, b"new", before)
    after = tree(folder.path)
    assert after in (old, {**old, file: b"new"})
    if after == old:
        save(folder, file, b"new", before)
        assert tree(folder.path) == {**old, file: b"new"}


def test_what_a_killed_command_left_is_swept(lovp: Run, shipped: Path) -> None:
    left = shipped / "meetings" / ".lovp-abc.tmp"
    left.write_text("half", "utf-8")
    assert lovp("check").out == ""
    assert lovp(*FOLLOW_UP).code == 0
    assert not left.exists()


def test_one_writer_at_a_time(lovp: Run, shipped: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("lovp_cli.files.store.lock._PATIENCE", 0.1)
    program = (
        "import sys; from pathlib import Path; from lovp_cli.files.store.folder import Folder;"
        "from lovp_cli.files.store.lock import locked\n"
        "with locked(Folder(Path('data'))): print('held', flush=True); sys.stdin.read()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", program], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as other:
        assert other.stdout is not None
        assert other.stdin is not None
        assert other.stdout.readline() == b"held\n"
        outcome = lovp(*FOLLOW_UP)
        reading = lovp("open-actions")
        other.stdin.close()
    assert outcome.err == (
        "lovp: another lovp is writing in this register; try again when it is done\n"
    )
    assert (outcome.code, reading.code) == (1, 0)
    assert lovp(*FOLLOW_UP).code == 0
    assert stat.S_IMODE((shipped / LOCK_FILE).stat().st_mode) == 0o666


def test_lock_that_cannot_be_made(folder: Folder) -> None:
    (folder.path / LOCK_FILE).mkdir()
    with pytest.raises(Busy, match="cannot be locked"), locked(folder):
        pass


def test_reading_and_dry_runs_leave_the_folder_alone(lovp: Run, shipped: Path) -> None:
    def names() -> list[str]:
        return sorted(str(path) for path in shipped.rglob("*"))

    before = names()
    for command in ("open-actions", "report", "meetings", "parties", "check"):
        assert lovp(command).code == 0
    assert lovp(*FOLLOW_UP, "--dry-run").code == 0
    assert names() == before


def test_windows_line_ends_and_byte_order_mark_stay(lovp: Run, shipped: Path) -> None:
    path = shipped / FILE
    old = b"\xef\xbb\xbf" + path.read_bytes().replace(b"\n", b"\r\n")
    path.write_bytes(old)
    assert lovp(*FOLLOW_UP).code == 0
    assert path.read_bytes() == old + b"  - action: mit-governance\r\n    note: x\r\n"
