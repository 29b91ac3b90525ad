"""Standard streams that are closed, full, or that nobody reads to the end, and no folder to be in.

Each is said as what it is, and whether a record was made; with real processes.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import SHIPPED, Outcome, tree

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="no shell to close streams with")

CLOSED = "lovp: standard output cannot be written: it is closed\n"
FULL = "lovp: standard output cannot be written: No space left on device\n"
MADE = "lovp: the record was made all the same\n"
GONE = "lovp: the folder that you are in is no longer there: go to another one, and try again\n"

SEE = ["open-actions", "show mit-governance --lang en", "--help", "--version"]
ADD = "add-action 2021-11-29 --owner pg --title Kade"
RECORD = [ADD, "follow-up mit-governance --on 2021-11-29 --note x", "add-meeting 2031-01-06"]

_always_full = pytest.mark.skipif(not Path("/dev/full").exists(), reason="nothing is always full")
NO_OUTPUT = [(">&-", CLOSED), pytest.param(">/dev/full", FULL, marks=_always_full)]
NO_MESSAGES = ["2>&-", "<&- 2>&-", pytest.param("2>/dev/full", marks=_always_full)]
NOBODY = "| (exec <&-; sleep 0.01); exit ${PIPESTATUS[0]}"


@pytest.fixture(params=["at once", "when full"])
def buffered(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Python writes what is printed at once, or what does not fit into its buffer."""
    if request.param == "at once":
        monkeypatch.setenv("PYTHONUNBUFFERED", "1")
    else:
        monkeypatch.delenv("PYTHONUNBUFFERED", raising=False)


@pytest.fixture
def data(shipped: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A register; faults of the program's own are messages, as they are to users."""
    monkeypatch.delenv("LOVP_DEBUG")
    return shipped


def shell(line: str, cwd: Path | None = None) -> Outcome:
    """A line of the shell, with `lovp` for this program; the status is the program's."""
    program = f"'{sys.executable}' -P -m lovp_cli"
    text = f"lovp() {{ PYTHONPATH='{SHIPPED.parent}' {program} \"$@\"; }}\n{line}\n"
    done = subprocess.run(
        ["bash", "-c", text], capture_output=True, text=True, check=False, cwd=cwd
    )
    assert "Traceback" not in done.stderr
    assert "fault of its own" not in done.stderr
    return Outcome(done.returncode, done.stdout, done.stderr)


@pytest.mark.usefixtures("buffered", "data")
@pytest.mark.parametrize(("nowhere", "said"), NO_OUTPUT)
@pytest.mark.parametrize("line", SEE)
def test_what_is_asked_for_cannot_be_shown(line: str, nowhere: str, said: str) -> None:
    assert shell(f"lovp {line} {nowhere}") == Outcome(1, "", said)
    assert shell(f"lovp {line} {nowhere} <&- 2>&-") == Outcome(1, "", "")


@pytest.mark.usefixtures("buffered", "data")
@pytest.mark.parametrize("line", SEE)
def test_what_is_asked_for_is_shown_without_the_other_streams(line: str) -> None:
    plain = shell(f"lovp {line}")
    assert (plain.code, plain.err) == (0, "")
    for closed in ("<&-", "2>&-", "<&- 2>&-"):
        assert shell(f"lovp {line} {closed}") == plain
    assert shell(f"lovp {line} {NOBODY}") == Outcome(0, "", "")


@pytest.mark.usefixtures("buffered")
@pytest.mark.parametrize("nowhere", [*NO_MESSAGES, "2> >(exec <&-)"])
@pytest.mark.parametrize("line", RECORD)
def test_a_record_does_not_hang_on_its_messages(data: Path, line: str, nowhere: str) -> None:
    before, dry = tree(data), shell(f"lovp {line} --dry-run").out.splitlines(keepends=True)
    outcome = shell(f"lovp {line} {nowhere}")
    assert outcome == Outcome(0, "kade\n" if line == ADD else "", "")
    added = "".join(line[1:] for line in dry[3:] if line.startswith("+"))
    (changed,) = (text for file, text in tree(data).items() if before.get(file) != text)
    assert changed.decode().endswith(added)


@pytest.mark.usefixtures("buffered")
@pytest.mark.parametrize(("nowhere", "said"), NO_OUTPUT)
def test_a_record_whose_id_cannot_be_shown(data: Path, nowhere: str, said: str) -> None:
    outcome = shell(f"lovp {ADD} {nowhere}")
    assert outcome.code == 1
    assert "\nAdded to data/meetings/2021-11-29.yaml, line 12:\n" in outcome.err
    assert outcome.err.endswith(said + MADE)
    assert shell(f"lovp {ADD}-2 {nowhere} <&- 2>&-") == Outcome(1, "", "")
    assert b"id: kade\n" in tree(data)["meetings/2021-11-29.yaml"]
    assert b"id: kade-2\n" in tree(data)["meetings/2021-11-29.yaml"]


@pytest.mark.usefixtures("buffered")
@pytest.mark.parametrize(("nowhere", "said"), NO_OUTPUT)
def test_a_dry_run_that_cannot_be_shown_says_of_no_record(
    data: Path, nowhere: str, said: str
) -> None:
    before = tree(data)
    outcome = shell(f"lovp {ADD} --dry-run {nowhere}")
    assert outcome.code == 1
    assert outcome.err.endswith(said)
    assert tree(data) == before


@pytest.mark.usefixtures("buffered")
def test_a_record_whose_reader_has_left(data: Path) -> None:
    assert shell(f"lovp {ADD} 2>&1 {NOBODY}") == Outcome(0, "", "")
    assert b"id: kade\n" in tree(data)["meetings/2021-11-29.yaml"]


@pytest.mark.usefixtures("buffered")
@pytest.mark.parametrize("nowhere", [*NO_MESSAGES, "<&- >&- 2>&-"])
def test_a_refusal_that_cannot_be_said(data: Path, nowhere: str) -> None:
    before = tree(data)
    for line in ("show nothing", "add-action 2021-11-29 --title x --owner nobody"):
        assert shell(f"lovp {line} {nowhere}") == Outcome(1, "", "")
    for line in ("settle mit", "open-actions --eigenaar x", "show --lang fr x"):
        assert shell(f"lovp {line} {nowhere}") == Outcome(2, "", "")
    assert tree(data) == before


@pytest.mark.usefixtures("data")
def test_a_closed_standard_input(data: Path) -> None:
    refused = shell("lovp add-meeting --from - <&-")
    assert refused == Outcome(1, "", "lovp: --from: - cannot be read: it is closed\n")
    assert shell("lovp add-meeting <&-").code == 2


def test_git_is_not_given_a_file_of_ours_for_a_stream(data: Path) -> None:
    assert shell("git init -q . && lovp git-setup <&- >&- 2>&-") == Outcome(0, "", "")
    assert "merge=lovp" in (data / ".gitattributes").read_text("utf-8")


EDITOR = """
import os, sys
for number in range(3):
    os.fstat(number)
open(sys.argv[-1], "a").write("# seen\\n")
"""


def test_an_editor_finds_no_stream_closed(
    data: Path, here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (here / "editor.py").write_text(EDITOR, "utf-8")
    monkeypatch.setenv("EDITOR", f"'{sys.executable}' '{here / 'editor.py'}'")
    assert shell("lovp edit council <&- >&- 2>&-") == Outcome(0, "", "")
    assert (data / "council.yaml").read_text("utf-8").endswith("\n# seen\n")


def gone(line: str, here: Path) -> Outcome:
    """A line in a folder that somebody removed meanwhile."""
    (here / "gone").mkdir(exist_ok=True)
    return shell(f"cd gone && rmdir ../gone && {line}", here)


@pytest.mark.usefixtures("data")
@pytest.mark.parametrize("line", ["open-actions", "check", "meetings", ADD])
def test_a_current_folder_that_was_deleted(here: Path, line: str) -> None:
    assert gone(f"lovp {line}", here) == Outcome(1, "", GONE)


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("lovp --data data report", "lovp: --data: there is no council.yaml in data;"),
        ("LOVP_DATA=data lovp report", "lovp: LOVP_DATA: there is no council.yaml in data;"),
        ("lovp init", "lovp: data cannot be made: No such file"),
        ("lovp add-meeting --from x.yaml --data {data}", "lovp: --from: x.yaml cannot be read: No"),
    ],
)
def test_what_is_looked_for_in_a_folder_that_was_deleted(
    data: Path, here: Path, line: str, said: str
) -> None:
    outcome = gone(line.format(data=data), here)
    assert outcome.code == 1
    assert outcome.err.startswith(said)
    assert outcome.err.endswith(f"\n{GONE}")


def test_a_register_elsewhere_is_used_from_a_folder_that_was_deleted(
    data: Path, here: Path
) -> None:
    for line in ("open-actions", "check", "show 2021-11-29", "report --lang en"):
        assert gone(f"lovp --data {data} {line}", here) == shell(f"lovp --data {data} {line}")
        assert gone(f"LOVP_DATA={data} lovp {line}", here) == shell(f"lovp {line}")
    for line in RECORD:
        outcome = gone(f"lovp --data {data} {line}", here)
        assert outcome.code == 0
        assert f"Added to {data}/meetings/" in outcome.err
    unknown = gone(f"lovp --data {data} show nothing", here)
    assert unknown.err == shell("lovp show nothing").err
