"""A save beside editors, other names of a file, and whoever stops it in the middle."""

from __future__ import annotations

import errno
import os
import signal
import stat
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from lovp_cli.files.store import exchange
from lovp_cli.files.store import save as saving
from lovp_cli.files.store.folder import Folder
from lovp_cli.files.store.lock import LOCK_FILE, locked
from lovp_cli.files.store.save import NotSaved, save
from lovp_cli.output.pages import changes
from lovp_cli.program import session
from tests.conftest import Outcome, Run, tree

FILE = "meetings/2021-11-29.yaml"
FOLLOW_UP = ("follow-up", "mit-governance", "--on", "2021-11-29", "--note", "x")
Edit = Callable[[Path, bytes], object]

linux = pytest.mark.skipif(sys.platform != "linux", reason="only Linux can exchange two files")
posix = pytest.mark.skipif(os.name != "posix", reason="modes and signals as POSIX has them")


def by_rename(path: Path, data: bytes) -> None:
    copy = path.with_name(".editor")
    copy.write_bytes(data)
    copy.replace(path)


def in_place(path: Path, data: bytes) -> None:
    path.write_bytes(data)


def edits_at(patch: pytest.MonkeyPatch, path: Path, edit: Edit, saves: list[bytes]) -> None:
    """Let an editor save just before each trade of names, as long as it has anything to save."""
    real = exchange._traded

    def traded(one: Path, other: Path) -> bool:
        if saves:
            edit(path, saves.pop(0))
        return real(one, other)

    patch.setattr(exchange, "_traded", traded)


@linux
@pytest.mark.parametrize("edit", [by_rename, in_place])
@pytest.mark.parametrize("saves", [[b"one"], [b"one", b"two"], [b"one", b"two", b"three"]])
def test_editor_that_saves_at_the_last_moment_is_not_overwritten(
    shipped: Path, monkeypatch: pytest.MonkeyPatch, edit: Edit, saves: list[bytes]
) -> None:
    before, old, last = (shipped / FILE).read_bytes(), tree(shipped), saves[-1]
    edits_at(monkeypatch, shipped / FILE, edit, list(saves))
    with pytest.raises(NotSaved, match="changed by someone else meanwhile; nothing was written"):
        save(Folder(shipped), FILE, before + b"# ours\n", before)
    assert tree(shipped) == {**old, FILE: last}


@linux
def test_what_came_out_but_cannot_be_read_goes_back(
    shipped: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before, old = (shipped / FILE).read_bytes(), tree(shipped)
    with monkeypatch.context() as patch:
        patch.setattr(exchange, "contents", lambda _: None)
        with pytest.raises(NotSaved):
            save(Folder(shipped), FILE, before + b"# ours\n", before)
    assert tree(shipped) == old


@linux
@pytest.mark.parametrize("after", [1, 2])
def test_trade_that_cannot_be_undone_by_a_trade_is_undone_by_a_rename(
    shipped: Path, monkeypatch: pytest.MonkeyPatch, after: int
) -> None:
    before, old = (shipped / FILE).read_bytes(), tree(shipped)
    saves = [b"one", b"two"][:after]
    last, left = saves[-1], [after]
    edits_at(monkeypatch, shipped / FILE, in_place, saves)
    editing = exchange._traded

    def traded(one: Path, other: Path) -> bool:
        left[0] -= 1
        return left[0] >= 0 and editing(one, other)

    monkeypatch.setattr(exchange, "_traded", traded)
    with pytest.raises(NotSaved):
        save(Folder(shipped), FILE, before + b"# ours\n", before)
    assert tree(shipped) == {**old, FILE: last}


def test_where_no_names_can_be_traded_it_is_replaced(
    lovp: Run, shipped: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(exchange, "_traded", lambda *_: False)
    before = (shipped / FILE).read_bytes()
    assert lovp(*FOLLOW_UP).code == 0
    assert (shipped / FILE).read_bytes() == before + b"  - action: mit-governance\n    note: x\n"


def test_file_that_is_gone_since_it_was_read(shipped: Path) -> None:
    before = (shipped / FILE).read_bytes()
    (shipped / FILE).unlink()
    old = tree(shipped)
    with pytest.raises(NotSaved):
        save(Folder(shipped), FILE, b"ours", before)
    assert tree(shipped) == old


def test_hard_link_is_not_parted_in_silence(lovp: Run, shipped: Path, here: Path) -> None:
    other = here / "other.yaml"
    os.link(shipped / FILE, other)
    before = other.read_bytes()
    outcome = lovp(*FOLLOW_UP)
    assert outcome.code == 1
    assert outcome.err == (
        f"lovp: data/{FILE} has a second name (a hard link), which would keep the old text;"
        " nothing was written: put a copy of the file in its place first\n"
    )
    assert (shipped / FILE).samefile(other)
    assert other.read_bytes() == before
    other.unlink()
    assert lovp(*FOLLOW_UP).code == 0


def test_reader_that_has_the_file_open_reads_on(lovp: Run, shipped: Path) -> None:
    before = (shipped / FILE).read_bytes()
    with (shipped / FILE).open("rb") as stream:
        first = stream.read(20)
        assert lovp(*FOLLOW_UP).code == (0 if os.name == "posix" else 1)
        assert first + stream.read() == before


def test_leftovers_anywhere_are_swept(lovp: Run, shipped: Path) -> None:
    left = [shipped / below / ".lovp-1.tmp" for below in (".", "meetings", "letters")]
    for path in left:
        path.parent.mkdir(exist_ok=True)
        path.touch()
    mine = shipped / "meetings" / ".lovp-notes"
    mine.touch()
    assert lovp(*FOLLOW_UP).code == 0
    assert [path.exists() for path in (*left, mine)] == [False, False, False, True]


def test_folder_that_cannot_be_synced(
    lovp: Run, shipped: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before, real = (shipped / FILE).read_bytes(), os.fsync

    def fsync(number: int, code: int) -> None:
        if stat.S_ISDIR(os.fstat(number).st_mode):
            raise OSError(code, os.strerror(code))
        real(number)

    monkeypatch.setattr(os, "fsync", lambda number: fsync(number, errno.EINVAL))
    assert lovp(*FOLLOW_UP).code == 0
    monkeypatch.setattr(os, "fsync", lambda number: fsync(number, errno.EIO))
    outcome = lovp(*FOLLOW_UP, "--reference", "x")
    assert outcome.code == 1
    assert outcome.err == (
        f"lovp: data/{FILE} was written, but the disk does not promise to keep it so"
        f" ({os.strerror(errno.EIO)}): look what is there before you type it again\n"
    )
    assert (shipped / FILE).read_bytes().removeprefix(before).count(b"- action") == 2


@posix
@pytest.mark.parametrize("name", ["SIGINT", "SIGTERM", "SIGHUP"])
@pytest.mark.parametrize("call", ["fsync", "chmod", "_put", "sync_folder"])
def test_stopped_in_the_middle(
    lovp: Run, shipped: Path, monkeypatch: pytest.MonkeyPatch, name: str, call: str
) -> None:
    old, number = tree(shipped), getattr(signal, name)
    where = os if hasattr(os, call) else saving
    real, handler = getattr(where, call), signal.getsignal(number)

    def stopped(*arguments: object) -> object:
        os.kill(os.getpid(), number)
        return real(*arguments)

    with monkeypatch.context() as patch:
        patch.setattr(where, call, stopped)
        outcome = lovp(*FOLLOW_UP)
    assert signal.getsignal(number) == handler
    if where is os:
        assert (outcome.code, outcome.err) == (1, "lovp: stopped; nothing was written\n")
        assert tree(shipped) == old
    else:
        assert outcome.code == 0
        assert tree(shipped) != old
    assert not list(shipped.rglob(".lovp-*"))


@posix
@pytest.mark.parametrize("name", ["SIGINT", "SIGTERM", "SIGHUP"])
def test_who_stops_after_the_work_hears_what_was_done(
    lovp: Run, shipped: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    number, real = getattr(signal, name), changes.added
    handler = signal.getsignal(number)

    def stopped(*arguments: Any) -> list[str]:
        os.kill(os.getpid(), number)
        return real(*arguments)

    monkeypatch.setattr(changes, "added", stopped)
    outcome = lovp(*FOLLOW_UP)
    assert outcome.err.startswith(f"Added to data/{FILE}, line ")
    assert (outcome.code, signal.getsignal(number)) == (0, handler)


def test_stopped_while_reading(lovp: Run, shipped: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def stopped(*arguments: object) -> object:
        raise KeyboardInterrupt

    monkeypatch.setattr(session, "find", stopped)
    assert lovp("report") == Outcome(130, "", "lovp: stopped\n")


@posix
def test_signal_that_is_ignored_stays_ignored(lovp: Run, shipped: Path) -> None:
    handler = signal.signal(signal.SIGHUP, signal.SIG_IGN)
    try:
        with saving.put_off() as asked:
            os.kill(os.getpid(), signal.SIGHUP)
            assert not asked
    finally:
        signal.signal(signal.SIGHUP, handler)


@posix
def test_lock_is_open_to_every_clerk_from_the_moment_it_is_there(shipped: Path) -> None:
    mask = os.umask(0o077)
    modes: list[int] = []
    try:
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(os, "close", _noting(modes, shipped / LOCK_FILE, os.close))
            with locked(Folder(shipped)):
                pass
        assert os.umask(0o077) == 0o077
    finally:
        os.umask(mask)
    assert modes[0] == 0o666


def _noting(modes: list[int], path: Path, real: Callable[[int], None]) -> Callable[[int], None]:
    def call(number: int) -> None:
        modes.append(stat.S_IMODE(path.stat().st_mode))
        real(number)

    return call
