"""What the tests run the program with: a folder, a fixed day, and its own output."""

from __future__ import annotations

import datetime
import os
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from lovp_cli.program import main

# How fast a machine is tells nothing of the code.
settings.register_profile(
    "any-machine",
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
settings.load_profile("any-machine")

ROOT = Path(__file__).parent.parent
SHIPPED = ROOT / "data"
TODAY = datetime.date(2021, 12, 1)


@dataclass(frozen=True)
class Outcome:
    """What one run of the program gave."""

    code: int
    out: str
    err: str


Run = Callable[..., Outcome]


@pytest.fixture(autouse=True)
def _own_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """No run sees the machine's own register, day, screen or user folders."""
    for name in ("LOVP_DATA", "NO_COLOR", "FORCE_COLOR", "COLUMNS", "EDITOR", "VISUAL"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LOVP_STATE_DIR", str(tmp_path / ".state"))
    monkeypatch.setenv("LOVP_CACHE_DIR", str(tmp_path / ".cache" / "lovp"))
    monkeypatch.setenv("LOVP_DEBUG", "1")
    # Typer looks at this to decide how wide its help is.
    monkeypatch.setenv("TERMINAL_WIDTH", "80")
    here = tmp_path / "here"
    here.mkdir()
    monkeypatch.chdir(here)


@pytest.fixture
def here() -> Path:
    """The folder that the program is run in; empty."""
    return Path.cwd()


@pytest.fixture
def lovp(capfd: pytest.CaptureFixture[str]) -> Run:
    """Run `lovp` with these arguments, in this process, on a day that is given."""

    def run(*arguments: str, today: datetime.date = TODAY) -> Outcome:
        capfd.readouterr()
        code = main.run(arguments, today)
        captured = capfd.readouterr()
        return Outcome(code, captured.out, captured.err)

    return run


@pytest.fixture
def shipped(here: Path) -> Path:
    """A copy of the shipped register, in `data/`."""
    return Path(shutil.copytree(SHIPPED, here / "data", ignore=shutil.ignore_patterns(".lovp*")))


@pytest.fixture
def write(here: Path) -> Callable[[str, str], Path]:
    """Write a text into a file of `data/`, its folders made as needed."""

    def write_file(file: str, text: str) -> Path:
        path = here / "data" / file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode())
        return path

    return write_file


@pytest.fixture
def council(write: Callable[[str, str], Path]) -> None:
    """A council of two parties that has not met."""
    write(
        "council.yaml",
        "council: Raad\nparties:\n"
        "  - {id: chair, name: voorzitter}\n  - {id: clerk, name: griffie}\n",
    )


@pytest.fixture
def kade(lovp: Run, council: None) -> None:
    """A meeting of September in which the quay was promised for the next one, in November."""
    for day in ("2021-09-27", "2021-11-29"):
        assert lovp("add-meeting", day).code == 0
    for title in ("Kade", "Brug"):
        flags = ("--title", title, "--owner", "chair", "--due", "next")
        assert lovp("add-action", "2021-09-27", *flags).code == 0


def tree(folder: Path) -> dict[str, bytes]:
    """Every file below a folder with its bytes, but for the lock."""
    return {
        os.fspath(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.name != ".lovp.lock"
    }
