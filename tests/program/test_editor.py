"""Which editor it is, and how each is made to wait and told the line."""

from __future__ import annotations

import errno
import os
import sys
from pathlib import Path

import pytest

from lovp_cli.program import editor
from lovp_cli.program.editor import Editor, split
from tests.conftest import Run, tree

YAML = Path("/state/2021-09-27.yaml")
M1 = Path("data/meetings/2021-09-27.yaml")


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("nano", "+34 FILE"),
        ("vim -u NONE", "-u NONE +34 FILE"),
        ("emacsclient -n -c", "-c +34 FILE"),
        ("emacsclient --no-wait", "+34 FILE"),
        ("gvim", "-f +34 FILE"),
        ("gvim --nofork", "--nofork +34 FILE"),
        ("mvim -f", "-f +34 FILE"),
        ("gedit", "--wait +34 FILE"),
        ("bbedit -w", "-w +34 FILE"),
        ("code", "--wait --goto FILE:34"),
        ("codium -n", "--wait -n --goto FILE:34"),
        ("cursor -w", "-w --goto FILE:34"),
        ("subl", "--wait FILE:34"),
        ("zed --wait", "--wait FILE:34"),
        ("atom", "--wait FILE:34"),
        ("hx", "FILE:34"),
        ("kate", "--block -l 34 FILE"),
        ("kate -b", "-b -l 34 FILE"),
        ("mate --no-wait", "--wait -l 34 FILE"),
        ("notepad++", "-multiInst -n34 FILE"),
        ("open -t", "-W -t FILE"),
        ("open -W -t", "-W -t FILE"),
        ("other -n", "-n FILE"),
        ("/opt/bin/Code.exe", "--wait --goto FILE:34"),
    ],
)
def test_each_editor_is_made_to_wait_and_told_the_line(words: str, told: str) -> None:
    (_, *rest) = Editor(words.split()).command(YAML, 34)
    assert rest == told.replace("FILE", str(YAML)).split()


def test_braces_in_a_path_are_nothing_but_braces() -> None:
    assert Editor(["vi"]).command(Path("/{line}/{0}.yaml"), 3)[1:] == ["+3", "/{line}/{0}.yaml"]


@pytest.mark.parametrize(
    ("command", "words"),
    [
        (r'"C:\My Files\notepad++.exe" -ro', [r"C:\My Files\notepad++.exe", "-ro"]),
        (r"C:\Users\d'Arc\code.cmd # x", [r"C:\Users\d'Arc\code.cmd", "#", "x"]),
    ],
)
def test_command_line_of_windows(command: str, words: list[str]) -> None:
    assert split(command, windows=True) == words


@pytest.fixture
def programs(here: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The one folder in which programs are found; empty."""
    monkeypatch.setenv("PATH", str(here / "bin"))
    monkeypatch.setattr(editor, "AT_ONCE", 0)
    (here / "bin").mkdir()
    return here / "bin"


def add(programs: Path, *names: str) -> None:
    """Programs that note by which name they were called, and change nothing."""
    for name in names:
        path = programs / name
        noted = f"open({str(programs / 'called')!r}, 'a').write({name!r})"
        path.write_text(f"#!{sys.executable}\n{noted}\n", "utf-8")
        path.chmod(0o755)


@pytest.mark.parametrize(
    ("there", "visual", "chosen", "called"),
    [
        ("vi nano own", None, None, "nano"),
        ("vi own", None, None, "vi"),
        ("vi own", None, " ", "vi"),
        ("vi own", "\t", "", "vi"),
        ("nano own", " ", "own", "own"),
        ("nano own other", "other", "own", "other"),
        ("nano own", "", " own -x ", "own"),
    ],
)
def test_which_editor_it_is(
    lovp: Run,
    shipped: Path,
    programs: Path,
    monkeypatch: pytest.MonkeyPatch,
    there: str,
    visual: str | None,
    chosen: str | None,
    called: str,
) -> None:
    add(programs, *there.split())
    for variable, value in (("VISUAL", visual), ("EDITOR", chosen)):
        if value is not None:
            monkeypatch.setenv(variable, value)
    outcome = lovp("edit", "2021-09-27")
    named = called in ("own", "other")
    opening = "" if named else f"Opening {M1} in {called} (set EDITOR for another)\n"
    assert (outcome.code, outcome.err) == (0, f"{opening}Nothing changed.\n")
    assert (programs / "called").read_text("utf-8") == called


@pytest.mark.parametrize(
    ("variable", "held", "fault", "cure"),
    [
        ("EDITOR", "", "there is no editor here: no nano or vi", "the one that you use: code"),
        (
            "EDITOR",
            'code "--wait',
            'EDITOR is code "--wait, in which a quotation mark, or a backslash, stands alone',
            "the whole command: code",
        ),
        (
            "EDITOR",
            "code \\",
            "EDITOR is code \\, in which a quotation mark, or a backslash, stands alone",
            "the whole command: code",
        ),
        (
            "VISUAL",
            "no-such -x",
            "VISUAL is no-such -x, but there is no program 'no-such' here",
            "one that there is: nano",
        ),
        (
            "EDITOR",
            "''",
            "EDITOR is '', but there is no program '' here",
            "one that there is: nano",
        ),
    ],
)
def test_editor_that_cannot_be_run(
    lovp: Run,
    shipped: Path,
    programs: Path,
    monkeypatch: pytest.MonkeyPatch,
    variable: str,
    held: str,
    fault: str,
    cure: str,
) -> None:
    monkeypatch.setenv(variable, held)
    what, _, example = cure.partition(": ")
    typed = example.replace("code", "'code --wait'")
    message = f"{fault}; set {variable} to {what}, for instance: export {variable}={typed}"
    before = tree(shipped)
    outcome = lovp("edit", "council")
    assert (outcome.code, outcome.out, outcome.err) == (1, "", f"lovp: {message}\n")
    assert tree(shipped) == before


def test_editor_that_does_not_start(
    lovp: Run, shipped: Path, programs: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    add(programs, "vi", "own")
    (programs / "own").write_text("#!/no/such/interpreter\n", "utf-8")
    monkeypatch.setenv("EDITOR", "own")
    outcome = lovp("edit", "council")
    first, last = outcome.err.splitlines()
    assert first.startswith("lovp: the editor own does not start: No such file or directory;")
    assert last == "lovp: set EDITOR to one that does, for instance: export EDITOR=vi"


def test_path_with_spaces_needs_no_quotation_marks(
    lovp: Run, shipped: Path, programs: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    add(programs, "my own editor")
    monkeypatch.setenv("EDITOR", str(programs / "my own editor"))
    assert lovp("edit", "council").err == "Nothing changed.\n"


def test_copy_that_cannot_be_made_leaves_no_folder(
    lovp: Run, shipped: Path, programs: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(path: Path, data: bytes) -> int:
        raise OSError(errno.ENOSPC, "No space left on device")

    add(programs, "vi")
    monkeypatch.setenv("EDITOR", "vi")
    monkeypatch.setattr(Path, "write_bytes", full)
    drafts = Path(os.environ["LOVP_STATE_DIR"]) / "edits"
    outcome = lovp("edit", "council")
    message = f"lovp: no copy can be made in {drafts}: No space left on device\n"
    assert (outcome.code, outcome.err) == (1, message)
    assert list(drafts.iterdir()) == []
