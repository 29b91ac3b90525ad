"""An index that is cut off, taken away, in the way or not to be had: the answer is the same."""

from __future__ import annotations

import os
import random
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest

from lovp_cli.files.index.database import Database
from lovp_cli.files.index.kept import State
from tests.conftest import Outcome, Run

ASKED = ("open-actions", "--format", "json", "--as-of", "2026-11-23")
OLD = 1_600_000_000
Damage = Callable[[Path, Path], None]


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "indexes"
    monkeypatch.setenv("LOVP_CACHE_DIR", str(path))
    return path


@pytest.fixture
def old(shipped: Path) -> Path:
    """A register of some pages in an index, with files that are older than any index."""
    for number in range(20):
        day = date(2022, 1, 3) + timedelta(weeks=number)
        action = f"  - {{id: more-{number}, title: {'x' * 400}, owner: minister, due: none}}\n"
        text = f"date: {day}\ntitle: x\nactions:\n{action}"
        (shipped / "meetings" / f"{day}.yaml").write_text(text, "utf-8")
    for path in (*shipped.rglob("*"), shipped):
        os.utime(path, (OLD, OLD))
    return shipped


@pytest.fixture
def expected(lovp: Run, old: Path) -> Outcome:
    outcome = lovp("--no-cache", *ASKED)
    assert (outcome.code, outcome.err) == (0, "")
    assert '"more-19"' in outcome.out
    return outcome


def index(cache: Path) -> Path:
    (found,) = cache.glob("*.sqlite")
    return found


def test_every_place_may_be_damaged(lovp: Run, cache: Path, expected: Outcome) -> None:
    assert lovp(*ASKED) == expected
    name = index(cache)
    whole, chance = name.read_bytes(), random.Random(2)
    assert len(whole) > 20 * 1024
    for _ in range(300):
        data, at = bytearray(whole), chance.randrange(len(whole))
        data[at] ^= 1 << chance.randrange(8)
        shutil.rmtree(cache)
        cache.mkdir()
        name.write_bytes(data)
        assert lovp(*ASKED) == expected, at


def test_every_length_may_be_left(lovp: Run, cache: Path, expected: Outcome) -> None:
    assert lovp(*ASKED) == expected
    name = index(cache)
    whole = name.read_bytes()
    for length in (*range(0, 120, 20), *range(0, len(whole), 1000)):
        shutil.rmtree(cache)
        cache.mkdir()
        name.write_bytes(whole[:length])
        assert lovp(*ASKED) == expected, length
        assert lovp(*ASKED) == expected, length


def emptied(name: Path, _: Path) -> None:
    name.write_bytes(b"")


def cut_off(name: Path, _: Path) -> None:
    name.write_bytes(name.read_bytes()[:5000])


def another_database(name: Path, _: Path) -> None:
    name.unlink()
    with sqlite3.connect(name) as base:
        base.execute("CREATE TABLE box (key, other)")
    base.close()


def a_folder(name: Path, _: Path) -> None:
    name.unlink()
    (name / "x").mkdir(parents=True)


def a_link_to_nothing(name: Path, _: Path) -> None:
    name.unlink()
    name.symlink_to("nothing")


def a_link_to_a_meeting(name: Path, data: Path) -> None:
    name.unlink()
    name.symlink_to(data / "meetings/2021-11-29.yaml")


def a_log_of_rubbish(name: Path, _: Path) -> None:
    for ending in ("-wal", "-shm", "-journal"):
        Path(f"{name}{ending}").write_bytes(b"rubbish" * 1000)


def folders_for_logs(name: Path, _: Path) -> None:
    for ending in ("-wal", "-shm", "-journal"):
        Path(f"{name}{ending}").mkdir()


def a_pipe(name: Path, _: Path) -> None:
    name.unlink()
    os.mkfifo(name)


@pytest.mark.skipif(os.name != "posix", reason="links and pipes as POSIX has them")
@pytest.mark.parametrize(
    "damage",
    [
        emptied,
        another_database,
        a_folder,
        a_link_to_nothing,
        a_link_to_a_meeting,
        a_log_of_rubbish,
        folders_for_logs,
        a_pipe,
    ],
)
@pytest.mark.parametrize("stale", [False, True])
def test_something_else_in_its_place(
    lovp: Run, old: Path, cache: Path, expected: Outcome, damage: Damage, stale: bool
) -> None:
    assert lovp(*ASKED) == expected
    meetings = {path.name: path.read_bytes() for path in (old / "meetings").iterdir()}
    damage(index(cache), old)
    if stale:
        (old / "meetings/2021-11-29.yaml").touch()
    for _ in range(3):
        assert lovp(*ASKED) == expected
    assert meetings == {path.name: path.read_bytes() for path in (old / "meetings").iterdir()}


@pytest.mark.parametrize("damage", [emptied, another_database, cut_off])
def test_damaged_index_is_made_anew(
    lovp: Run, old: Path, cache: Path, expected: Outcome, damage: Damage
) -> None:
    lovp(*ASKED)
    damage(index(cache), old)
    for _ in range(2):
        assert lovp(*ASKED) == expected
    box = Database(str(index(cache)))
    assert "minister" in State(*box.get("state")).owners
    box.close()


@pytest.mark.parametrize("when", ["get", "put"])
@pytest.mark.parametrize("what", ["the file", "the folder"])
@pytest.mark.parametrize("stale", [False, True])
def test_taken_away_meanwhile(
    lovp: Run, old: Path, cache: Path, expected: Outcome, when: str, what: str, stale: bool
) -> None:
    if stale:
        assert lovp(*ASKED) == expected
        (old / "meetings/2021-11-29.yaml").touch()
    real = getattr(Database, when)

    def taken_away(*arguments: object, **named: object) -> object:
        for path in cache.glob("*") if what == "the file" else ():
            path.unlink()
        if what == "the folder":
            shutil.rmtree(cache, ignore_errors=True)
        return real(*arguments, **named)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Database, when, taken_away)
        assert lovp(*ASKED) == expected
    assert lovp(*ASKED) == expected


@pytest.mark.parametrize("place", ["/proc/lovp", "/dev/null", "/dev/null/x", "x" * 300, " ", "a\n"])
@pytest.mark.skipif(os.name != "posix", reason="places as POSIX has them")
def test_place_that_cannot_be_used(
    lovp: Run, expected: Outcome, place: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LOVP_CACHE_DIR", place)
    for _ in range(2):
        assert lovp(*ASKED) == expected


@pytest.mark.parametrize("change", [{"version": 0}, {"version": "1"}, {"path": "/another"}])
def test_of_another_version_or_folder(
    lovp: Run, cache: Path, expected: Outcome, change: dict[str, object]
) -> None:
    lovp(*ASKED)

    def hollow(change: dict[str, object]) -> None:
        box = Database(str(index(cache)))
        state = box.get("state")
        box.put({"state": State(*state)._replace(owners=[], **change)})
        box.close()

    hollow({})
    assert lovp(*ASKED).out == "[]\n"
    hollow(change)
    for _ in range(2):
        assert lovp(*ASKED) == expected


def test_many_bring_it_up_to_date_at_once(old: Path, cache: Path, expected: Outcome) -> None:
    line = [sys.executable, "-m", "lovp_cli", *ASKED]
    for round_ in range(3):
        os.utime(old / "meetings/2021-11-29.yaml", (OLD + round_, OLD + round_))
        running = [
            subprocess.Popen(line, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
            for _ in range(4)
        ]
        for process in running:
            out, err = process.communicate()
            assert Outcome(process.returncode, out, err) == expected
