"""`lovp edit`, with small programs for editors."""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from lovp_cli.commands import edit
from tests.conftest import Run, tree

M1 = Path("data/meetings/2021-09-27.yaml")


@pytest.fixture
def editor(here: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Path]:
    """Make a program the editor: it notes its arguments, then replaces one text by another."""

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


def kept() -> list[Path]:
    return list((Path(os.environ["XDG_STATE_HOME"]) / "lovp" / "edits").rglob("*.yaml"))


def test_good_edit_is_saved(lovp: Run, shipped: Path, editor: Callable[..., Path]) -> None:
    before = M1.read_text("utf-8")
    editor("bij de formatiegesprekken}", "bij de formatie}")
    outcome = lovp("edit", "formatie")
    assert (outcome.code, outcome.out, outcome.err) == (0, "", f"Saved {M1}\n")
    assert M1.read_text("utf-8") == before.replace("formatiegesprekken}", "formatie}")
    assert kept() == []


def test_ctrl_c_is_the_editors_to_answer(
    lovp: Run, shipped: Path, editor: Callable[..., Path]
) -> None:
    program = editor("bij de formatiegesprekken}", "bij de formatie}")
    told = "import os, signal\nos.kill(os.getppid(), signal.SIGINT)\nimport pathlib"
    program.write_text(program.read_text("utf-8").replace("import pathlib", told, 1), "utf-8")
    outcome = lovp("edit", "formatie")
    assert (outcome.code, outcome.err) == (0, f"Saved {M1}\n")


def test_who_ends_the_command_while_the_editor_runs_is_heard(
    lovp: Run, shipped: Path, editor: Callable[..., Path]
) -> None:
    program = editor("bij de formatiegesprekken}", "bij de formatie}")
    told = "import os, signal\nos.kill(os.getppid(), signal.SIGTERM)\nimport pathlib"
    program.write_text(program.read_text("utf-8").replace("import pathlib", told, 1), "utf-8")
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

    monkeypatch.setattr(edit, "carry_out", stopped)
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


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("nano", ["+34", "{path}"]),
        ("code", ["--wait", "--goto", "{path}:34"]),
        ("subl", ["{path}:34"]),
        ("other", ["{path}"]),
    ],
)
def test_editor_is_told_the_line(
    lovp: Run, shipped: Path, here: Path, editor: Callable[..., Path], name: str, words: list[str]
) -> None:
    editor(name=name)
    assert lovp("edit", "mit-governance").err == "Nothing changed.\n"
    told = (here / "arguments").read_text("utf-8").splitlines()
    path = told[-1].split(".yaml")[0] + ".yaml"
    assert told == [word.format(path=path) for word in words]
    assert Path(path).name == M1.name


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


def test_editor_that_fails_or_is_not_there(
    lovp: Run, shipped: Path, editor: Callable[..., Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    editor("korpschef", "x", status=3)
    before = tree(shipped)
    failed = lovp("edit", "council")
    assert failed.err.startswith("lovp: the editor stopped with status 3; nothing was written")
    monkeypatch.setenv("EDITOR", "no-such-editor")
    missing = lovp("edit", "council")
    assert missing.err.startswith("lovp: the editor no-such-editor does not start: ")
    assert (failed.code, missing.code) == (1, 1)
    assert tree(shipped) == before


def test_edit_of_a_file_that_changed_meanwhile_is_kept(
    lovp: Run, shipped: Path, here: Path, editor: Callable[..., Path]
) -> None:
    program = editor("korpschef", "korpschef ")
    council = shipped / "council.yaml"
    program.write_text(
        program.read_text("utf-8")
        + f"\nopen({str(council)!r}, 'a').write('# another clerk\\n')\n".replace("\n", "\n"),
        "utf-8",
    )
    text = program.read_text("utf-8").replace("sys.exit(0)\n", "")
    program.write_text(text, "utf-8")
    outcome = lovp("edit", "council")
    assert outcome.code == 1
    assert outcome.err.splitlines()[0] == f"lovp: your edit is kept in {kept()[0]}"
    assert "was changed by someone else meanwhile" in outcome.err.splitlines()[1]
    assert council.read_text("utf-8").endswith("# another clerk\n")
