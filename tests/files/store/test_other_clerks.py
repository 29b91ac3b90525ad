"""Files and folders of other clerks, read-only ones, and a disk that is full: as root only."""

from __future__ import annotations

import contextlib
import os
import shutil
import stat
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from lovp_cli.files.store.lock import LOCK_FILE
from tests.conftest import SHIPPED, Outcome, Run, tree

FILE = "meetings/2021-11-29.yaml"
FOLLOW_UP = ("follow-up", "mit-governance", "--on", "2021-11-29", "--note", "x")
CLERK = 65534
GROUP = 54321
AsClerk = Callable[..., Outcome]

pytestmark = pytest.mark.skipif(
    not hasattr(os, "setresuid") or os.geteuid() != 0, reason="only root can be somebody else"
)


@pytest.fixture
def shared(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The register where another user gets at it, which is not below the tests' own folder."""
    with tempfile.TemporaryDirectory() as name:
        Path(name).chmod(0o755)
        monkeypatch.chdir(name)
        ignored = shutil.ignore_patterns(".lovp*")
        yield Path(shutil.copytree(SHIPPED, Path(name) / "data", ignore=ignored))


@pytest.fixture
def as_clerk(lovp: Run, here: Path, shared: Path) -> AsClerk:
    """Run the program as a user who owns nothing here; what it imports is imported before."""
    used = shutil.copytree(SHIPPED, here / "used")
    for words in (FOLLOW_UP, ("follow-up", "unknown", "--note", "x"), ("open-actions",)):
        lovp("--data", f"{used}", *words)
    groups = os.getgroups()

    def run(group: int, *words: str) -> Outcome:
        os.setgroups([])
        os.setresgid(group, group, 0)
        os.setresuid(CLERK, CLERK, 0)
        try:
            return lovp("--data", "data", *words)
        finally:
            os.setresuid(0, 0, 0)
            os.setresgid(0, 0, 0)
            os.setgroups(groups)

    return run


def opened_to(folder: Path, group: int, folders: int, files: int) -> None:
    for path in (folder, *folder.rglob("*")):
        os.chown(path, 0, group)
        path.chmod(folders if path.is_dir() else files)


def test_another_clerks_file_keeps_mode_and_group(shared: Path, as_clerk: AsClerk) -> None:
    opened_to(shared, GROUP, 0o2775, 0o664)
    assert as_clerk(GROUP, *FOLLOW_UP).code == 0
    found = (shared / FILE).stat()
    assert (stat.S_IMODE(found.st_mode), found.st_uid, found.st_gid) == (0o664, CLERK, GROUP)
    assert (shared / LOCK_FILE).stat().st_mode & 0o666 == 0o666


def test_group_that_cannot_be_kept_is_let_go(shared: Path, as_clerk: AsClerk) -> None:
    opened_to(shared, GROUP, 0o777, 0o666)
    assert as_clerk(CLERK, *FOLLOW_UP).code == 0
    found = (shared / FILE).stat()
    assert (stat.S_IMODE(found.st_mode), found.st_gid) == (0o666, CLERK)


def test_root_keeps_the_group_of_others(lovp: Run, shared: Path) -> None:
    opened_to(shared, GROUP, 0o775, 0o640)
    assert lovp(*FOLLOW_UP).code == 0
    found = (shared / FILE).stat()
    assert (stat.S_IMODE(found.st_mode), found.st_gid) == (0o640, GROUP)


def test_file_that_only_its_owner_may_write(shared: Path, as_clerk: AsClerk) -> None:
    opened_to(shared, 0, 0o777, 0o644)
    old = tree(shared)
    outcome = as_clerk(CLERK, *FOLLOW_UP)
    assert outcome.err == f"lovp: data/{FILE} is read-only; nothing was written\n"
    assert (outcome.code, tree(shared)) == (1, old)


@pytest.mark.parametrize("lock", [False, True])
def test_read_only_folder(shared: Path, as_clerk: AsClerk, lock: bool) -> None:
    if lock:
        (shared / LOCK_FILE).touch()
    opened_to(shared, 0, 0o755, 0o666)
    old = tree(shared)
    outcome = as_clerk(CLERK, *FOLLOW_UP)
    what = f"data/{FILE} was not saved" if lock else "you may not write in data"
    assert outcome.err == f"lovp: {what}: Permission denied\n"
    assert (outcome.code, tree(shared)) == (1, old)
    assert as_clerk(CLERK, "open-actions").code == 0


def test_lock_of_another_clerk(shared: Path, as_clerk: AsClerk, lovp: Run) -> None:
    opened_to(shared, GROUP, 0o2775, 0o664)
    mask = os.umask(0o077)
    try:
        assert lovp(*FOLLOW_UP).code == 0
    finally:
        os.umask(mask)
    assert as_clerk(GROUP, *FOLLOW_UP).code == 0
    assert lovp(*FOLLOW_UP).code == 0


def test_rights_that_are_taken_away_are_seen_past_the_index(
    shared: Path, as_clerk: AsClerk, monkeypatch: pytest.MonkeyPatch
) -> None:
    cache = shared.parent / "cache"
    cache.mkdir()
    cache.chmod(0o777)
    monkeypatch.setenv("LOVP_CACHE_DIR", f"{cache}")
    opened_to(shared, 0, 0o755, 0o644)
    for path in (*shared.rglob("*"), shared):
        os.utime(path, (1_600_000_000, 1_600_000_000))
    expected = as_clerk(CLERK, "open-actions")
    assert (expected.code, [*cache.iterdir()] != []) == (0, True)
    (shared / FILE).chmod(0)
    left_out = as_clerk(CLERK, "open-actions")
    assert (left_out.code, f"cannot be read: data/{FILE}" in left_out.err) == (1, True)
    (shared / FILE).chmod(0o644)
    assert as_clerk(CLERK, "open-actions") == expected


@pytest.mark.parametrize("stale", [False, True])
def test_index_that_only_its_owner_may_write(
    shared: Path, as_clerk: AsClerk, lovp: Run, monkeypatch: pytest.MonkeyPatch, stale: bool
) -> None:
    cache = shared.parent / "cache"
    monkeypatch.setenv("LOVP_CACHE_DIR", f"{cache}")
    for path in (*shared.rglob("*"), shared):
        os.utime(path, (1_600_000_000, 1_600_000_000))
    expected = lovp("open-actions")
    assert (expected.code, expected.err) == (0, "")
    opened_to(cache, 0, 0o755, 0o644)
    opened_to(shared, 0, 0o755, 0o644)
    if stale:
        (shared / FILE).touch()
    before = tree(cache)
    assert as_clerk(CLERK, "open-actions") == expected
    assert tree(cache) == before
    assert lovp("open-actions") == expected


@pytest.fixture
def disk(here: Path) -> Iterator[Path]:
    """A disk of 64 KiB."""
    path = here / "disk"
    path.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=64k", "none", f"{path}"]
    if subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("nothing can be mounted here")
    yield path
    subprocess.run(["umount", "-l", f"{path}"], check=True)


@pytest.mark.parametrize("day", ["2021-11-29", "2021-11-30"])
def test_full_disk(lovp: Run, disk: Path, day: str) -> None:
    data = shutil.copytree(SHIPPED, disk / "data", ignore=shutil.ignore_patterns(".lovp*"))
    (data / "letters").mkdir(exist_ok=True)
    (data / LOCK_FILE).touch()
    with contextlib.suppress(OSError), (disk / "ballast").open("wb", buffering=0) as ballast:
        while True:
            ballast.write(b"x" * 512)
    old = tree(data)
    words = ("--data", f"{data}", "follow-up", "mit-governance", "--on", day, "--note", "x")
    outcome = lovp("--no-cache", *words)
    assert f"lovp: {disk.name}/data/" in outcome.err
    assert outcome.err.endswith(" was not saved: No space left on device\n")
    assert (outcome.code, tree(data)) == (1, old)
    assert not list(data.rglob(".lovp-*"))
    (disk / "ballast").unlink()
    assert lovp("--no-cache", *words).code == 0
