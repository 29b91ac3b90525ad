"""`lovp edit`, with small programs for editors."""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from lovp_cli.files.yaml_text.guards import MAX_BYTES
from lovp_cli.program import editor as user_editor
from lovp_cli.program.session import Session
from tests.conftest import Run, tree

M1 = Path("data/meetings/2021-09-27.yaml")


@pytest.fixture
def editor(here: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Path]:
    """Make a program the editor: it notes its arguments, then replaces one text by another."""
    # However soon it is back, it counts as one that has waited.
    monkeypatch.setattr(user_editor, "AT_ONCE", 0)

    def make(old: str = "", new: str = "", name: str = "edit", status: int = 0) -> Path:
        program = here / name
        program.write_text(
            f"#!{sys.executable}\nimport pathlib, sys\n"
            f"pathlib.Path({str(here / 'arguments')!r}).write_text(chr(10).join(sys.argv[1:]))\n"
            "path = pathlib.Path(sys.argv[-1].split('.yaml:')[0].removesuffix('.yaml') + '.yaml')\n"
            f"path.write_bytes(path.read_bytes().replace({old.encode()!r}, {new.encode()!r}))\n"
            f"sys.exit({status})\n",
            "utf-8",
        )
        program.chmod(program.stat().st_mode | stat.S_IXUSR)
        monkeypatch.setenv("EDITOR", str(program))
        return program

    return make


def alter(program: Path, old: str, new: str) -> None:
    """Have an editor do something else besides."""
    program.write_text(program.read_text("utf-8").replace(old, new, 1), "utf-8")


def kept() -> list[Path]:
    """The copies that are there; a folder without one would be left over."""
    copies = []
    for folder in (Path(os.environ["LOVP_STATE_DIR"]) / "edits").glob("*"):
        (copy,) = (path for path in folder.rglob("*") if path.is_file())
        copies.append(copy)
    return copies


@pytest.mark.parametrize("at_once", [0, 60])
def test_good_edit_is_saved_however_soon(
    lovp: Run,
    shipped: Path,
    editor: Callable[..., Path],
    monkeypatch: pytest.MonkeyPatch,
    at_once: int,
) -> None:
    before = M1.read_text("utf-8")
    editor("bij de formatiegesprekken}", "bij de formatie}")
    monkeypatch.setattr(user_editor, "AT_ONCE", at_once)
    outcome = lovp("edit", "formatie")
    assert (outcome.code, outcome.out, outcome.err) == (0, "", f"Saved {M1}\n")
    assert M1.read_text("utf-8") == before.replace("formatiegesprekken}", "formatie}")
    assert kept() == []


def test_ctrl_c_is_the_editors_to_answer(
    lovp: Run, shipped: Path, editor: Callable[..., Path]
) -> None:
    program = editor("bij de formatiegesprekken}", "bij de formatie}")
    told = "import os, signal\nos.kill(os.getppid(), signal.SIGINT)\nimport pathlib"
    alter(program, "import pathlib", told)
    outcome = lovp("edit", "formatie")
    assert (outcome.code, outcome.err) == (0, f"Saved {M1}\n")


def test_who_ends_the_command_while_the_editor_runs_is_heard(
    lovp: Run, shipped: Path, editor: Callable[..., Path]
) -> None:
    program = editor("bij de formatiegesprekken}", "bij de formatie}")
    told = "import os, signal\nos.kill(os.getppid(), signal.SIGTERM)\nimport pathlib"
    alter(program, "import pathlib", told)
    before = tree(shipped)
    outcome = lovp("edit", "formatie")
    (copy,) = kept()
    stopped = f"lovp: stopped; nothing was written; the copy is {copy}\n"
    assert (outcome.code, outcome.err, tree(shipped)) == (1, stopped, before)


def test_no_change_is_no_write(lovp: Run, shipped: Path, editor: Callable[..., Path]) -> None:
    editor()
    before = tree(shipped)
    assert lovp("edit", "council").err == "Nothing changed.\n"
    assert tree(shipped) == before
    assert kept() == []


def test_edit_that_brings_errors_is_kept_and_not_put_in_place(
    lovp: Run, shipped: Path, editor: Callable[..., Path]
) -> None:
    editor("owner: korpschef", "owner: korps")
    before = tree(shipped)
    outcome = lovp("edit", "personeelsplan")
    assert outcome.code == 1
    first, last = outcome.err.splitlines()
    assert first == (
        f"lovp: {M1}:62:12: error: unknown-party: there is no party 'korps':"
        " did you mean 'korpschef'?"
    )
    assert last == f"lovp: not put in place; your edit is kept in {kept()[0]}"
    assert b"owner: korps\n" in kept()[0].read_bytes()
    assert tree(shipped) == before


def test_edit_that_is_stopped_is_kept(
    lovp: Run, shipped: Path, editor: Callable[..., Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    def stopped(*arguments: object, **more: object) -> object:
        raise KeyboardInterrupt

    monkeypatch.setattr(Session, "carry_out", stopped)
    editor("owner: korpschef", "owner: pg")
    before = tree(shipped)
    outcome = lovp("edit", "personeelsplan")
    assert outcome.code == 130
    assert outcome.err == f"lovp: your edit is kept in {kept()[0]}\nlovp: stopped\n"
    assert tree(shipped) == before


def test_broken_file_can_be_opened_at_its_line_and_mended(
    lovp: Run, shipped: Path, here: Path, editor: Callable[..., Path]
) -> None:
    M1.write_text(M1.read_text("utf-8").replace("    topic: Ondermijning", "\ttopic: Onder", 1))
    line = M1.read_text("utf-8").split("\t")[0].count("\n") + 1
    editor("\ttopic: Onder", "    topic: Ondermijning", name="vim")
    assert lovp("edit", "2021-09-27").code == 0
    assert (here / "arguments").read_text("utf-8").splitlines()[0] == f"+{line}"
    assert lovp("check").code == 0


def test_what_the_editor_leaves_beside_the_copy_goes_with_it(
    lovp: Run, shipped: Path, editor: Callable[..., Path]
) -> None:
    program = editor("bij de formatiegesprekken}", "bij de formatie}")
    alter(program, "sys.exit", "pathlib.Path(f'{path}~').write_bytes(b'')\nsys.exit")
    assert lovp("edit", "formatie").code == 0
    assert kept() == []


@pytest.mark.parametrize(
    ("name", "at_once", "code"),
    [("pad", 0.01, 0), ("pad", 60, 1), ("nano", 60, 0), ("vim -g", 60, 1), ("code", 60, 1)],
)
def test_copy_is_removed_only_after_a_real_wait(
    lovp: Run,
    shipped: Path,
    editor: Callable[..., Path],
    monkeypatch: pytest.MonkeyPatch,
    name: str,
    at_once: float,
    code: int,
) -> None:
    program = editor(name=name.split(maxsplit=1)[0])
    monkeypatch.setenv("EDITOR", f"{program.parent}/{name}")
    alter(program, "sys.exit", "import time; time.sleep(0.02)\nsys.exit")
    monkeypatch.setattr(user_editor, "AT_ONCE", at_once)
    before = tree(shipped)
    outcome = lovp("edit", "council")
    assert (outcome.code, len(kept()), tree(shipped)) == (code, code, before)
    if not code:
        assert outcome.err == "Nothing changed.\n"
        return
    assert outcome.err == (
        f"lovp: the editor {program} came back at once, and nothing has changed: it may still be"
        f" open; nothing was written, and your copy is kept in {kept()[0]}\n"
        "lovp: set EDITOR to one that waits until the file is closed, for instance:"
        " export EDITOR='code --wait'\n"
    )


def test_what_is_typed_after_the_editor_came_back_is_in_the_copy(
    lovp: Run, shipped: Path, here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = here / "detached"
    types = "import pathlib, sys; input(); pathlib.Path(sys.argv[1]).write_text('typed')"
    program.write_text(
        f"#!{sys.executable}\nimport subprocess, sys\n"
        f"subprocess.Popen([sys.executable, '-c', {types!r}, *sys.argv[1:]],"
        f" stdin=open({str(here / 'keys')!r}))\n",
        "utf-8",
    )
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setenv("EDITOR", str(program))
    monkeypatch.setattr(user_editor, "AT_ONCE", 60)
    os.mkfifo(here / "keys")
    keys = os.open(here / "keys", os.O_RDWR)
    assert lovp("edit", "council").code == 1
    os.write(keys, b"\n")
    while kept()[0].read_bytes() != b"typed":
        pass
    os.close(keys)


@pytest.mark.parametrize(
    "wrong",
    [b"# " + b"x" * MAX_BYTES + b"\n", b"# caf\xe9\n", b"# nul \x00\n", b"<<<<<<< HEAD\n"],
)
def test_file_that_cannot_be_read_is_opened_whole_and_mended(
    lovp: Run, shipped: Path, here: Path, editor: Callable[..., Path], wrong: bytes
) -> None:
    good = M1.read_bytes()
    M1.write_bytes(wrong + good)
    assert lovp("check").code == 1
    (here / "wrong").write_bytes(wrong)
    mends = f".removeprefix(pathlib.Path({str(here / 'wrong')!r}).read_bytes())"
    alter(editor(), ".replace(b'', b'')", mends)
    outcome = lovp("edit", "2021-09-27")
    assert (outcome.code, outcome.err) == (0, f"Saved {M1}\n")
    assert M1.read_bytes() == good


def test_file_that_cannot_be_opened_is_said_to_be_so(
    lovp: Run, shipped: Path, here: Path, editor: Callable[..., Path]
) -> None:
    M1.rename(here / "elsewhere.yaml")
    M1.symlink_to(here / "elsewhere.yaml")
    editor("korpschef", "pg")
    outcome = lovp("edit", "2021-09-27")
    reason = "it is a link to a file outside the data folder"
    assert (outcome.code, outcome.err) == (1, f"lovp: {M1} cannot be read: {reason}\n")
    assert kept() == []


def test_copy_that_is_gone_is_said_to_be_so(
    lovp: Run, shipped: Path, editor: Callable[..., Path]
) -> None:
    alter(editor(), "sys.exit", "path.unlink()\nsys.exit")
    outcome = lovp("edit", "council")
    assert outcome.code == 1
    assert outcome.err.endswith("cannot be read: No such file or directory; nothing was written\n")


@pytest.mark.parametrize(
    ("ref", "line"),
    [
        ("council", 1),
        ("data/council.yaml", 1),
        ("minister", 5),
        ("2021-11-29", 1),
        ("meetings/2021-11-29", 1),
        ("2021-11-2", None),
    ],
)
def test_what_can_be_edited(
    lovp: Run, shipped: Path, here: Path, editor: Callable[..., Path], ref: str, line: int | None
) -> None:
    editor(name="vi")
    outcome = lovp("edit", ref)
    assert outcome.code == (line is None)
    if line:
        assert (here / "arguments").read_text("utf-8").splitlines()[0] == f"+{line}"


def test_editor_that_fails(lovp: Run, shipped: Path, editor: Callable[..., Path]) -> None:
    editor("korpschef", "x", status=3)
    before = tree(shipped)
    failed = lovp("edit", "council")
    assert failed.err == (
        f"lovp: the editor stopped with status 3; nothing was written; the copy is {kept()[0]}\n"
    )
    assert (failed.code, tree(shipped)) == (1, before)


def test_edit_of_a_file_that_changed_meanwhile_is_kept(
    lovp: Run, shipped: Path, here: Path, editor: Callable[..., Path]
) -> None:
    program = editor("korpschef", "korpschef ")
    council = shipped / "council.yaml"
    meanwhile = f"open({str(council)!r}, 'a').write('# another clerk\\n')\nsys.exit"
    alter(program, "sys.exit", meanwhile)
    outcome = lovp("edit", "council")
    assert outcome.code == 1
    assert outcome.err.splitlines()[0] == f"lovp: your edit is kept in {kept()[0]}"
    assert "was changed by someone else meanwhile" in outcome.err.splitlines()[1]
    assert council.read_text("utf-8").endswith("# another clerk\n")
