"""A result into a file: in the format of its ending, and never over somebody's own work."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
from pathlib import Path

import pytest

from lovp_cli.files.store import exports
from tests.conftest import SHIPPED, Run

LIST = ("--data", str(SHIPPED), "open-actions", "--as-of", "2021-12-01")


@pytest.fixture(autouse=True)
def state(here: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    found = here / "state"
    monkeypatch.setenv("LOVP_STATE_DIR", str(found))
    return found


def test_the_ending_says_the_format(lovp: Run, here: Path) -> None:
    outcome = lovp(*LIST, "-o", "list.CSV")
    size = len((here / "list.CSV").read_bytes()) // 1000
    assert (outcome.code, outcome.out) == (0, "")
    assert outcome.err == f"Made list.CSV: {size} kB, 8 actions\n"
    shown = lovp(*LIST, "--format", "csv").out
    assert (here / "list.CSV").read_text("utf-8") == shown


def test_a_format_that_is_named_goes_before_the_ending(lovp: Run, here: Path) -> None:
    assert lovp(*LIST, "-o", "list", "--format", "json").code == 0
    assert (here / "list").read_text("utf-8") == lovp(*LIST, "--format", "json").out


def test_a_document_is_whole_and_a_table_to_paste_is_bare(lovp: Run, here: Path) -> None:
    lovp(*LIST, "-o", "list.md")
    assert (here / "list.md").read_text("utf-8").startswith("# LOVP · openstaande actiepunten\n")
    assert lovp(*LIST, "--format", "md").out.startswith("| id |")


def test_an_unknown_ending_is_answered_with_those_there_are(lovp: Run, here: Path) -> None:
    outcome = lovp(*LIST, "-o", "list.pdf")
    assert outcome.code == 2
    assert outcome.err.startswith("lovp: -o list.pdf: its ending says no format; choose from .txt,")
    assert not (here / "list.pdf").exists()


def test_what_lovp_made_is_replaced_and_the_same_again_is_unchanged(lovp: Run, here: Path) -> None:
    assert lovp(*LIST, "-o", "list.csv").err.startswith("Made list.csv: ")
    assert lovp(*LIST, "-o", "list.csv").err.startswith("Unchanged: list.csv: ")
    assert lovp(*LIST, "--overdue", "-o", "list.csv").err == "Replaced list.csv: 1 kB, 3 actions\n"


@pytest.mark.parametrize(
    ("made", "reason"), [(False, "was not made by lovp here"), (True, "was changed after lovp")]
)
def test_somebodys_own_work_is_kept(made: bool, reason: str, lovp: Run, here: Path) -> None:
    if made:
        lovp(*LIST, "-o", "list.csv")
    (here / "list.csv").write_text("mine\n")
    outcome = lovp(*LIST, "-o", "list.csv")
    assert (outcome.code, outcome.out) == (1, "")
    assert outcome.err.startswith(f"lovp: list.csv {reason}")
    assert outcome.err.endswith(": give another name, or type --force to replace it\n")
    assert (here / "list.csv").read_text() == "mine\n"
    assert lovp(*LIST, "-o", "list.csv", "--force").err.startswith("Replaced list.csv: ")


@pytest.mark.parametrize("lock", ["~$list.csv", "~$st.csv", ".~lock.list.csv#"])
def test_what_is_open_in_another_program_is_not_replaced(lock: str, lovp: Run, here: Path) -> None:
    lovp(*LIST, "-o", "list.csv")
    (here / lock).write_text("")
    before = (here / "list.csv").read_bytes()
    outcome = lovp(*LIST, "--overdue", "-o", "list.csv")
    assert outcome.code == 1
    assert outcome.err.startswith("lovp: list.csv is open in another program: close it there")
    assert (here / "list.csv").read_bytes() == before


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (PermissionError(errno.EACCES, "denied"), "close it where it is open"),
        (OSError(errno.ENOSPC, "No space left on device"), "was not written: No space left"),
    ],
)
def test_a_disk_that_fails_leaves_the_old_file_whole(
    error: OSError, said: str, lovp: Run, here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lovp(*LIST, "-o", "list.csv")
    before = (here / "list.csv").read_bytes()

    def fail(*_: object) -> None:
        raise error

    monkeypatch.setattr(os, "replace", fail)
    outcome = lovp(*LIST, "--overdue", "-o", "list.csv")
    assert outcome.code == 1
    assert said in outcome.err
    assert (here / "list.csv").read_bytes() == before
    assert not list(here.glob(".lovp-*"))


@pytest.mark.parametrize(
    ("file", "said"),
    [
        ("nowhere/list.csv", "there is no folder"),
        ("folder.csv", "is a folder: give the name of a file in it"),
    ],
)
def test_where_no_file_can_be(file: str, said: str, lovp: Run, here: Path) -> None:
    (here / "folder.csv").mkdir()
    outcome = lovp(*LIST, "-o", file)
    assert outcome.code == 1
    assert said in outcome.err


def test_a_state_folder_that_cannot_be_written_asks_for_force(
    lovp: Run, here: Path, state: Path
) -> None:
    state.write_text("a file")
    assert lovp(*LIST, "-o", "list.csv").code == 0
    assert lovp(*LIST, "--overdue", "-o", "list.csv").code == 1
    assert lovp(*LIST, "--overdue", "-o", "list.csv", "--force").code == 0


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("--force",), "--force replaces a file: add -o FILE"),
        (("--template", "house.docx"), "--template is for Word: add -o FILE.docx"),
        (
            ("-o", "list.csv", "--format", "json"),
            "-o list.csv is for csv, and --format says json: leave out one of them",
        ),
        (
            ("-o", "list.XLSX", "--format", "csv", "--excel"),
            "-o list.XLSX is for xlsx, and --format says csv: leave out one of them",
        ),
    ],
)
def test_options_that_do_not_go_together(options: tuple[str, ...], said: str, lovp: Run) -> None:
    outcome = lovp(*LIST, *options)
    assert (outcome.code, outcome.out) == (2, "")
    assert outcome.err.startswith(f"lovp: {said}")


def test_only_so_many_are_remembered(
    lovp: Run, state: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(exports, "_KEPT", 2)
    for name in ("a.csv", "b.csv", "c.csv"):
        lovp(*LIST, "-o", name)
    assert len(list((state / "made").iterdir())) == 2


def test_no_file_is_made_among_the_records(lovp: Run, here: Path) -> None:
    lovp("init", "--name", "Havenberaad")
    for file in ("data/meetings/list.md", "data/letters/list.md", "data/council.yaml"):
        outcome = lovp("open-actions", "-o", file, "--format", "md", "--force")
        assert outcome.code == 1
        assert outcome.err.startswith(f"lovp: {file} is in the register: give a file outside it")


@pytest.mark.parametrize("file", ["list.txt", "list", "list.TXT", "list.bak"])
def test_an_ending_that_is_no_other_formats_says_nothing(file: str, lovp: Run, here: Path) -> None:
    assert lovp(*LIST, "-o", file, "--format", "csv").code == 0
    assert (here / file).read_text("utf-8").startswith("id,")


# Formats that are no text, and csv for Excel, whose mark and line ends are no terminal's.
BINARY = {
    "xlsx": (("--format", "xlsx"), ".xlsx", b"PK"),
    "ics": (("--format", "ics"), ".ics", b"BEGIN:VCALENDAR"),
    "excel": (("--format", "csv", "--excel"), ".csv", b"\xef\xbb\xbfid;"),
}
PROGRAM = (sys.executable, "-m", "lovp_cli", *LIST)


@pytest.mark.parametrize("name", BINARY)
def test_a_pipe_takes_the_same_bytes_as_a_file(name: str, lovp: Run, here: Path) -> None:
    words, ending, begins = BINARY[name]
    done = subprocess.run([*PROGRAM, *words], capture_output=True, check=True)
    assert done.stdout.startswith(begins)
    assert done.stderr == b""
    assert lovp(*LIST, *words, "-o", f"list{ending}").code == 0
    assert (here / f"list{ending}").read_bytes() == done.stdout


@pytest.mark.parametrize("name", BINARY)
def test_a_terminal_is_spared_what_is_for_a_file(
    name: str, lovp: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    words, ending, _ = BINARY[name]
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    outcome = lovp(*LIST, *words)
    kind = words[1]
    assert (outcome.code, outcome.out) == (2, "")
    assert outcome.err.startswith(f"lovp: {kind} is for a file: add -o FILE{ending}")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full here")
@pytest.mark.parametrize("name", BINARY)
def test_a_full_disk_behind_a_pipe_is_told(name: str) -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [*PROGRAM, *BINARY[name][0]], stdout=full, stderr=subprocess.PIPE, check=False
        )
    said = b"lovp: standard output cannot be written: No space left on device\n"
    assert (done.returncode, done.stderr) == (1, said)


@pytest.mark.parametrize("name", BINARY)
def test_a_reader_that_has_seen_enough_is_no_fault(name: str) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    done = subprocess.run(
        [*PROGRAM, *BINARY[name][0]], stdout=writing, stderr=subprocess.PIPE, check=False
    )
    os.close(writing)
    assert (done.returncode, done.stderr) == (0, b"")


@pytest.mark.parametrize(("name", "library"), [("xlsx", "xlsxwriter"), ("ics", "icalendar")])
def test_a_library_that_is_missing_is_named_with_what_to_type(
    name: str, library: str, lovp: Run, here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, library, None)
    outcome = lovp(*LIST, "-o", f"list.{name}")
    assert (outcome.code, outcome.out) == (1, "")
    assert outcome.err.endswith(": type pip install 'lovp[office]'\n")
    assert not (here / f"list.{name}").exists()
