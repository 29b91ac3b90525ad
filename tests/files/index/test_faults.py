"""Whatever happens to an index, the answer is the same and nobody hears of it."""

from __future__ import annotations

import os
import random
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from lovp_cli.files.index.database import Database
from lovp_cli.files.index.kept import State
from lovp_cli.files.store.folder import Folder
from tests.conftest import Outcome, Run

ASKED = ("open-actions", "--format", "json", "--as-of", "2026-11-23")


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "indexes"
    monkeypatch.setenv("LOVP_CACHE_DIR", str(path))
    return path


@pytest.fixture
def old(shipped: Path) -> Path:
    """The register with files older than any index, which an index then trusts."""
    for path in (*shipped.rglob("*"), shipped):
        os.utime(path, (1_600_000_000, 1_600_000_000))
    return shipped


def index(cache: Path) -> Path:
    (found,) = cache.glob("*.sqlite")
    return found


def test_damage_anywhere_changes_no_answer(lovp: Run, old: Path, cache: Path) -> None:
    expected = lovp("--no-cache", *ASKED)
    report = lovp("--no-cache", "report", "--as-of", "2026-11-23")
    assert not cache.exists()
    assert lovp(*ASKED) == expected
    name = index(cache)
    whole = name.read_bytes()
    chance = random.Random(1)
    damaged = [whole[: len(whole) // 2], b"", b"not a database", whole + b"x"]
    for _ in range(150):
        at = chance.randrange(len(whole))
        damaged.append(
            whole[:at] + bytes([whole[at] ^ (1 << chance.randrange(8))]) + whole[at + 1 :]
        )
    for data in damaged:
        for path in cache.iterdir():
            path.unlink()
        name.write_bytes(data)
        assert lovp(*ASKED) == expected
        name.write_bytes(data)
        assert lovp("report", "--as-of", "2026-11-23") == report


def test_a_hit_reads_no_file_and_a_change_reads_that_one(
    lovp: Run, old: Path, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from lovp_cli.files.reading.file_read import read_unless as real

    read: list[str] = []
    monkeypatch.setattr(
        "lovp_cli.files.reading.file_read.read_unless",
        lambda folder, file, known: read.append(file) or real(folder, file, known),
    )
    lovp(*ASKED)
    assert len(read) == 4
    assert lovp(*ASKED).code == 0
    assert len(read) == 4
    path = old / "meetings/2021-11-29.yaml"
    path.write_text(path.read_text("utf-8").replace("status: partly", "status: settled"), "utf-8")
    assert '"mit-governance"' not in lovp(*ASKED).out
    assert read[4:] == ["meetings/2021-11-29.yaml"]


def test_edit_of_the_same_size_in_the_same_moment_is_seen(
    lovp: Run, shipped: Path, cache: Path
) -> None:
    path = shipped / "meetings/2021-11-29.yaml"
    path.touch()
    assert '"partly"' in lovp(*ASKED).out
    when = path.stat().st_mtime_ns
    path.write_bytes(path.read_bytes().replace(b"status: partly", b"status: lapsed"))
    os.utime(path, ns=(when, when))
    assert '"mit-governance"' not in lovp(*ASKED).out


@pytest.mark.parametrize("kind", ["a file", "below a file", "version", "path", "locked"])
def test_index_of_no_use_is_done_without(
    lovp: Run, old: Path, cache: Path, kind: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    expected = lovp("--no-cache", *ASKED)
    if kind == "a file":
        cache.write_text("x", "utf-8")
    elif kind == "below a file":
        cache.write_text("x", "utf-8")
        monkeypatch.setenv("LOVP_CACHE_DIR", str(cache / "more"))
    else:
        lovp(*ASKED)
        if kind == "locked":
            other = sqlite3.connect(index(cache))
            other.execute("BEGIN EXCLUSIVE")
            (old / "meetings/2021-11-23.yaml").touch()
        else:
            box = Database(str(index(cache)))
            state = box.get("state")
            box.put({"state": State(*state)._replace(**{kind: "another"})})
            box.close()
    assert lovp(*ASKED) == expected
    if kind == "locked":
        other.close()
    assert lovp(*ASKED) == expected


def test_somebody_else_was_quicker(
    lovp: Run, old: Path, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    expected = lovp(*ASKED)
    (old / "meetings/2021-11-23.yaml").touch()
    put = Database.put

    def late(self: Database, changes: object, *, drop: object = ()) -> None:
        other = Database(str(index(cache)))
        put(other, {})
        other.close()
        put(self, changes, drop=drop)  # type: ignore[arg-type]

    monkeypatch.setattr(Database, "put", late)
    assert lovp(*ASKED) == expected


def test_a_hit_imports_none_of_the_heavy_libraries(old: Path, cache: Path) -> None:
    def imported(*words: str) -> set[str]:
        program = (
            "import sys; from lovp_cli.program.main import run\n"
            f"run({words!r})\nprint(*sys.modules, file=sys.stderr)"
        )
        done = subprocess.run(
            [sys.executable, "-c", program], capture_output=True, text=True, check=True
        )
        return set(done.stderr.split()) & {"pydantic", "ruamel", "_ruamel_yaml", "rich"}

    listing = ("open-actions", "--as-of", "2026-11-23")
    assert {"pydantic", "_ruamel_yaml"} <= imported(*listing)
    assert imported(*listing) == {"rich"}
    for format in ("json", "csv", "md"):
        assert imported(*listing, "--format", format) == set()


def test_two_at_once(old: Path, cache: Path) -> None:
    line = [sys.executable, "-m", "lovp_cli", *ASKED]
    running = [
        subprocess.Popen(line, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        for _ in range(4)
    ]
    found = {Outcome(process.wait(), *process.communicate()) for process in running}
    assert len(found) == 1
    assert next(iter(found)).err == ""


def test_a_file_that_could_not_be_opened_for_a_moment_is_looked_at_again(
    lovp: Run, old: Path, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    expected = lovp("--no-cache", *ASKED)

    def held(self: Folder, file: str, limit: int) -> bytes:
        if file == "meetings/2021-11-29.yaml":
            raise OSError(13, "Permission denied")
        return read(self, file, limit)

    read = Folder.read
    with monkeypatch.context() as patch:
        patch.setattr(Folder, "read", held)
        left_out = "left out, cannot be read: data/meetings/2021-11-29.yaml"
        for _ in range(2):
            outcome = lovp(*ASKED)
            assert (outcome.code, left_out in outcome.err) == (1, True)
    assert lovp(*ASKED) == expected
    # What is up to date again is trusted again.
    monkeypatch.setattr(Folder, "read", None)
    assert lovp(*ASKED) == expected


def test_the_same_file_by_another_way_is_looked_at_again(lovp: Run, old: Path, cache: Path) -> None:
    file = old / "meetings/2021-11-29.yaml"
    elsewhere = old.parent / "elsewhere.yaml"
    expected = lovp(*ASKED)
    assert lovp(*ASKED) == expected
    file.rename(elsewhere)
    file.symlink_to(elsewhere)
    assert lovp(*ASKED) == lovp("--no-cache", *ASKED) != expected
    elsewhere.replace(file)
    assert lovp(*ASKED) == expected
