"""Undo after a command that was killed, beside others that write, and with a disk that fails."""

from __future__ import annotations

import errno
import os
import signal
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from lovp_cli.files.journal import journal
from lovp_cli.files.store import save
from lovp_cli.files.store.folder import Folder
from lovp_cli.program import main
from lovp_cli.recording import transaction
from tests.cases.recording import ok, text
from tests.conftest import TODAY, Run, tree

M2, M3 = "data/meetings/2021-11-29.yaml", "data/meetings/2021-12-06.yaml"
SAID = ("follow-up", "kade", "--note", "loopt", "--on", "2021-11-29")
MOVED = ("move-meeting", "2021-11-29", "2021-12-06")

forks = pytest.mark.skipif(not hasattr(os, "fork"), reason="commands are killed in forks")


def kinds() -> list[str]:
    """The names of what is kept, in order."""
    folder = Path(os.environ["LOVP_STATE_DIR"], "recorded", Folder(Path("data")).key)
    return sorted(
        (path.name for path in folder.iterdir()), key=lambda name: int(name.split(".")[0])
    )


def killed(line: tuple[str, ...], saves: int) -> None:
    """A command that is killed after so many of its files were saved."""
    child = os.fork()
    if not child:
        real, done = transaction.save, []

        def struck(*arguments: object) -> None:
            if len(done) == saves:
                os._exit(9)
            done.append(real(*arguments))  # type: ignore[arg-type]

        transaction.save = struck
        journal.Journal.settle = lambda *_, **__: os._exit(9)  # type: ignore[method-assign]
        main.run(line, TODAY)
        os._exit(1)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 9


def listed(lovp: Run) -> str:
    return ok(lovp("undo", "--list")).splitlines()[0].replace("2021-12-01 00:00  ", "")


@forks
def test_what_was_killed_before_it_was_saved_is_none(lovp: Run, kade: None) -> None:
    before = tree(Path("data"))
    killed(SAID, 0)
    assert tree(Path("data")) == before
    assert kinds()[-1] == "5.begun"
    assert listed(lovp).startswith("4  lovp add-action")
    assert lovp(*SAID).code == 0
    assert kinds() == [f"{number}.json" for number in (1, 2, 3, 4, 5)]
    assert lovp("undo").code == 0
    assert tree(Path("data")) == before


@forks
def test_what_was_killed_after_it_was_saved_is_the_last(lovp: Run, kade: None) -> None:
    before = tree(Path("data"))
    killed(SAID, 1)
    assert tree(Path("data")) != before
    assert kinds()[-1] == "5.begun"
    assert listed(lovp).startswith("5  lovp follow-up")
    assert lovp("undo").code == 0
    assert tree(Path("data")) == before
    assert kinds()[-2:] == ["5.json", "6.json"]


@forks
def test_of_what_was_killed_between_two_files_the_first_is_taken_back(
    lovp: Run, kade: None
) -> None:
    before = tree(Path("data"))
    killed(MOVED, 1)
    assert Path(M3).exists()
    assert "moved_to" not in text(M2)
    assert lovp("undo").code == 0
    assert tree(Path("data")) == before


@forks
def test_one_that_was_killed_while_it_was_noted_down_came_before_any_save(
    lovp: Run, kade: None
) -> None:
    folder = Path(os.environ["LOVP_STATE_DIR"], "recorded", Folder(Path("data")).key)
    (folder / "5.begun").write_bytes(b'{"register": ')
    assert listed(lovp).startswith("4  ")
    assert lovp(*SAID).code == 0
    assert kinds()[-1] == "5.json"


@forks
def test_processes_that_record_at_once_are_all_noted(lovp: Run, kade: None) -> None:
    children = []
    for who in range(4):
        children.append(os.fork())
        if not children[-1]:
            line = ("follow-up", "kade", "--on", "2021-11-29", "--note")
            os._exit(max(main.run((*line, f"{who}.{at}"), TODAY) for at in range(4)))
    codes = [os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) for child in children]
    assert codes == [0] * 4
    assert kinds() == [f"{number}.json" for number in range(1, 21)]
    found = ok(lovp("undo", "--list"))
    assert all(f"--note {who}.{at}\n" in found for who in range(4) for at in range(4))


def failing(monkeypatch: pytest.MonkeyPatch, where: object, name: str, fails: str) -> None:
    """Have a function of `os` fail for paths with these words in them."""
    real: Callable[..., object] = getattr(where, name)

    def struck(path: object, *arguments: object, **named: object) -> object:
        if fails in str(path):
            raise OSError(errno.EIO, os.strerror(errno.EIO), str(path))
        return real(path, *arguments, **named)

    monkeypatch.setattr(where, name, struck)


def test_a_folder_that_cannot_be_listed_is_no_empty_one(
    lovp: Run, kade: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = kinds()
    with monkeypatch.context() as patch:
        failing(patch, os, "listdir", "recorded")
        outcome = lovp(*SAID)
        assert outcome.code == 0
        assert "lovp: recorded, but it cannot be undone, as it could not be noted in" in outcome.err
        assert ": Input/output error\n" in outcome.err
        assert lovp("undo").err.endswith(" cannot be read: Input/output error\n")
    assert kinds() == before


def test_what_was_refused_while_it_was_saved_is_not_noted(
    lovp: Run, kade: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = kinds()
    with monkeypatch.context() as patch:
        failing(patch, os, "replace", ".lovp-")
        patch.setattr(save, "put_over", lambda *_: False)
        assert lovp(*SAID).code == 1
    assert kinds() == before
    assert "loopt" not in text(M2)


@forks
def test_who_asks_to_stop_while_it_is_noted_down_is_heard(
    lovp: Run, kade: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    before, names, real = tree(Path("data")), kinds(), journal.Journal.begin

    def stopped(*arguments: Any) -> Path:
        os.kill(os.getpid(), signal.SIGTERM)
        return real(*arguments)

    monkeypatch.setattr(journal.Journal, "begin", stopped)
    outcome = lovp(*SAID)
    assert (outcome.code, outcome.err) == (1, "lovp: stopped; nothing was written\n")
    assert tree(Path("data")) == before
    assert kinds() == names


def test_who_saves_in_a_file_that_is_being_removed_keeps_it(
    lovp: Run, kade: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert lovp("follow-up", "kade", "--note", "brief").code == 0
    letter = Path("data/letters/2021-12-01.yaml")
    theirs = letter.read_bytes() + b"# net getypt\n"
    real = os.replace

    def meanwhile(source: str | Path, target: str | Path) -> None:
        if Path(source).name == letter.name:
            letter.write_bytes(theirs)
        real(source, target)

    monkeypatch.setattr(os, "replace", meanwhile)
    outcome = lovp("undo")
    assert outcome.code == 1
    assert outcome.err == (
        f"lovp: {letter} was changed by someone else meanwhile; nothing was written: try again\n"
    )
    assert letter.read_bytes() == theirs
    assert not [*Path("data").rglob(".lovp-*")]


def test_a_file_behind_a_link_is_not_removed(lovp: Run, kade: None) -> None:
    assert lovp("follow-up", "kade", "--note", "brief").code == 0
    letter = Path("data/letters/2021-12-01.yaml")
    letter.rename("data/behind.yaml")
    letter.symlink_to("../behind.yaml")
    assert lovp("undo").err == (
        f"lovp: {letter} is a link; nothing was removed: remove it yourself\n"
    )
    assert letter.is_symlink()


def test_a_file_that_is_read_only_is_not_removed(lovp: Run, kade: None) -> None:
    assert lovp("follow-up", "kade", "--note", "brief").code == 0
    letter = Path("data/letters/2021-12-01.yaml")
    letter.chmod(0o444)
    assert lovp("undo").err == f"lovp: {letter} is read-only; nothing was written\n"
    assert letter.exists()
