"""Whatever stops the work says so in lines for people, and knows the exit status."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
from pathlib import Path

import pytest

import lovp_cli
from lovp_cli.council.records.refusal import Refusal
from lovp_cli.files.index.database import Busy, Database
from lovp_cli.files.store.folder import Folder
from lovp_cli.program.messages import Message, message_of
from tests.conftest import Run, tree


def exceptions() -> dict[str, type[BaseException]]:
    """Every exception that the project makes."""
    found = {}
    for module in pkgutil.walk_packages(lovp_cli.__path__, "lovp_cli."):
        if not module.name.endswith("__main__"):
            for name, kind in inspect.getmembers(importlib.import_module(module.name)):
                ours = inspect.isclass(kind) and kind.__module__.startswith("lovp_cli.")
                if ours and issubclass(kind, BaseException):
                    found[f"{kind.__module__}.{name}"] = kind
    return found


EXCEPTIONS = exceptions()


def test_the_exceptions_are_found() -> None:
    assert len(EXCEPTIONS) > 10


@pytest.mark.parametrize("name", EXCEPTIONS)
def test_an_exception_is_a_refusal_or_says_that_it_never_reaches_the_user(name: str) -> None:
    kind = EXCEPTIONS[name]
    says_so = "Never reaches the user" in (kind.__doc__ or "")
    assert issubclass(kind, Refusal) != says_so


def test_a_refusal_says_its_lines_and_knows_its_status() -> None:
    class Late(Refusal):
        """It is too late."""

        status = 7

    assert message_of(Late("one", "two")) == Message(["one", "two"], 7)
    assert message_of(Refusal("one")) == Message(["one"], 1)


@pytest.mark.parametrize("broken", [b"\xff", b"actions: ["])
def test_a_file_that_breaks_between_two_readings_is_no_fault_of_the_program(
    lovp: Run, shipped: Path, monkeypatch: pytest.MonkeyPatch, broken: bytes
) -> None:
    read, seen = Folder.read, list[str]()

    def broken_the_second_time(folder: Folder, file: str, limit: int) -> bytes:
        seen.append(file)
        return broken if seen.count(file) == 2 else read(folder, file, limit)

    monkeypatch.setattr(Folder, "read", broken_the_second_time)
    before = tree(shipped)
    outcome = lovp("add-action", "2021-11-29", "--title", "Kade", "--owner", "pg")
    assert (outcome.code, outcome.out) == (1, "")
    assert "\nlovp: data/meetings/2021-11-29.yaml: " in f"\n{outcome.err}"
    assert tree(shipped) == before


def test_an_index_that_somebody_holds_is_passed_over(
    lovp: Run, shipped: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def busy(*_: object) -> None:
        raise Busy("database is locked")

    for line in (["open-actions"], ["open-actions", "--status", "any"], ["report"], ["check"]):
        answer = lovp(*line)
        assert lovp(*line) == answer
        for method in ("get_many", "get_all"):
            with monkeypatch.context() as patch:
                patch.setattr(Database, method, busy)
                assert lovp(*line) == answer
