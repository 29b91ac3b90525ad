"""`lovp git-setup`: what it puts into a clone, and that git then merges by it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import Outcome, Run, tree

LINES = "council.yaml merge=lovp\nmeetings/*.yaml merge=lovp\nletters/*.yaml merge=lovp\n"


def git(*arguments: str) -> str:
    done = subprocess.run(["git", *arguments], capture_output=True, check=True, encoding="utf-8")
    return done.stdout


@pytest.fixture
def clone(shipped: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The shipped register in a repository, all of it committed."""
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", os.devnull)
    for who in ("GIT_AUTHOR_NAME", "GIT_AUTHOR_EMAIL", "GIT_COMMITTER_NAME", "GIT_COMMITTER_EMAIL"):
        monkeypatch.setenv(who, "clerk@example.org")
    git("init", "-q", "-b", "main")
    git("add", "data")
    git("commit", "-q", "-m", "register")
    return shipped


def driver() -> str:
    return (
        f"if {sys.executable} -P -c 'import lovp_cli.commands.merge_driver' 2>/dev/null;"
        f" then {sys.executable} -P -m lovp_cli merge-driver -- %O %A %B %P;"
        " else git merge-file %A %O %B; fi"
    )


def test_once_and_again(lovp: Run, clone: Path) -> None:
    outcome = lovp("git-setup")
    assert outcome == Outcome(
        0,
        "",
        "Added to data/.gitattributes, line 1:\n"
        "  council.yaml merge=lovp\n  meetings/*.yaml merge=lovp\n  letters/*.yaml merge=lovp\n"
        "Commit data/.gitattributes, so that every clone has it.\n"
        "Set merge.lovp.name for this clone: a register, merged by what it says\n"
        f"Set merge.lovp.driver for this clone: {driver()}\n",
    )
    assert (clone / ".gitattributes").read_bytes().decode() == LINES
    assert git("config", "--local", "merge.lovp.driver") == driver() + "\n"
    outcome = lovp("git-setup")
    assert outcome == Outcome(0, "", "Git merges this register already; there was nothing to do.\n")
    assert (clone / ".gitattributes").read_bytes().decode() == LINES


def test_another_clone_needs_its_settings_only(lovp: Run, clone: Path) -> None:
    lovp("git-setup")
    git("config", "--local", "--remove-section", "merge.lovp")
    outcome = lovp("git-setup")
    assert "gitattributes" not in outcome.err
    assert outcome.err.count("Set ") == 2
    git("config", "--local", "merge.lovp.driver", "/gone/python -m lovp_cli")
    outcome = lovp("git-setup")
    assert outcome.err == f"Set merge.lovp.driver for this clone: {driver()}\n"


def test_a_dry_run_changes_nothing(lovp: Run, clone: Path) -> None:
    before = Path(".git/config").read_bytes()
    outcome = lovp("git-setup", "--dry-run")
    assert outcome.code == 0
    assert outcome.out == (
        "--- /dev/null\n+++ data/.gitattributes\n@@ -0,0 +1,3 @@\n"
        "+council.yaml merge=lovp\n+meetings/*.yaml merge=lovp\n+letters/*.yaml merge=lovp\n"
    )
    assert outcome.err == (
        'Would run: git config merge.lovp.name "a register, merged by what it says"\n'
        f'Would run: git config merge.lovp.driver "{driver()}"\n'
    )
    assert not (clone / ".gitattributes").exists()
    assert Path(".git/config").read_bytes() == before


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("*.txt text\n", "*.txt text\n" + LINES),
        ("*.txt text", "*.txt text\n" + LINES),
        ("*.txt text\r\n", "*.txt text\r\n" + LINES.replace("\n", "\r\n")),
        ("letters/*.yaml merge=lovp\n", "letters/*.yaml merge=lovp\n" + LINES[:-26]),
    ],
)
def test_lines_that_are_there_stay(lovp: Run, clone: Path, before: str, after: str) -> None:
    (clone / ".gitattributes").write_bytes(before.encode())
    assert lovp("git-setup").code == 0
    assert (clone / ".gitattributes").read_bytes().decode() == after


def test_no_repository(lovp: Run, shipped: Path) -> None:
    outcome = lovp("git-setup")
    assert outcome.code == 1
    assert outcome.err == (
        f"lovp: {shipped}: it is not in a git repository; to make one, type: git init {shipped}\n"
    )
    assert not (shipped / ".gitattributes").exists()


def test_git_says_why_a_clone_is_none(lovp: Run, clone: Path) -> None:
    git("config", "core.bare", "true")
    outcome = lovp("git-setup")
    reason = "this operation must be run in a work tree"
    assert outcome == Outcome(1, "", f"lovp: {clone}: {reason}\n")


@pytest.mark.parametrize("kind", ["a link", "a link to nowhere", "a folder", "a pipe"])
def test_attributes_that_git_does_not_read_are_refused(
    lovp: Run, clone: Path, here: Path, kind: str
) -> None:
    path, elsewhere = clone / ".gitattributes", here / "elsewhere"
    if kind == "a folder":
        path.mkdir()
    elif kind == "a pipe":
        os.mkfifo(path)
    else:
        path.symlink_to(elsewhere)
        if kind == "a link":
            elsewhere.write_text("*.txt text\n", "utf-8")
    before = tree(here)
    outcome = lovp("git-setup")
    assert (outcome.code, outcome.out) == (1, "")
    assert outcome.err.startswith("lovp: data/.gitattributes is a link or no file at all")
    assert tree(here) == before


def test_another_line_that_wins_is_told_of(lovp: Run, clone: Path) -> None:
    (clone / "meetings/.gitattributes").write_text("*.yaml merge=union\n", "utf-8")
    for _ in range(2):
        outcome = lovp("git-setup")
        assert outcome.code == 1
        assert outcome.err.splitlines()[-1] == (
            "lovp: git merges data/meetings/*.yaml in another way, as a line says in"
            " another .gitattributes file or in .git/info/attributes: remove that line"
        )
    assert lovp("git-setup", "--dry-run").code == 1
    (clone / "meetings/.gitattributes").unlink()
    assert lovp("git-setup").err.startswith("Git merges this register already")


def test_nothing_in_the_clone_is_taken_for_the_program(lovp: Run, clone: Path) -> None:
    for name in ("lovp_cli.py", "typer.py"):
        Path(name).write_text("raise SystemExit(0)\n", "utf-8")
    lovp("git-setup")
    record_on_two_branches(lovp)
    git("merge", "-q", "-m", "both", "one")
    text = (clone / "meetings/2021-11-29.yaml").read_text("utf-8")
    assert all(title in text for title in ("Plan voor de wijk", "Brief aan de raad"))
    assert "<<<<<<<" not in text


def test_a_folder_that_looks_like_a_flag(lovp: Run, clone: Path, here: Path) -> None:
    git("mv", "--", "data", "-d")
    assert lovp("git-setup", "--data=-d").code == 0
    record_on_two_branches(lovp, "-d")
    git("merge", "-q", "-m", "both", "one")
    assert lovp("check", "--data=-d").code == 0


def test_no_git(lovp: Run, clone: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    outcome = lovp("git-setup")
    assert outcome.code == 1
    assert outcome.err == (
        "lovp: git does not start (No such file or directory): is it installed?\n"
    )


def record_on_two_branches(lovp: Run, data: str = "data") -> None:
    git("add", "--", data)
    git("commit", "-q", "--allow-empty", "-m", "set up")
    for branch, title in (("one", "Plan voor de wijk"), ("two", "Brief aan de raad")):
        git("checkout", "-q", "-b", branch, "main")
        flags = ("--title", title, "--owner", "minister", f"--data={data}")
        outcome = lovp("add-action", "2021-11-29", *flags)
        assert outcome.code == 0
        git("commit", "-q", "-a", "-m", title)


def test_two_clerks(lovp: Run, clone: Path) -> None:
    lovp("git-setup")
    record_on_two_branches(lovp)
    git("merge", "-q", "-m", "both", "one")
    text = (clone / "meetings/2021-11-29.yaml").read_text("utf-8")
    assert "<<<<<<<" not in text
    assert text.index("title: Brief aan de raad") < text.index("title: Plan voor de wijk")
    assert lovp("check").code == 0


def test_when_python_is_gone_git_marks_the_conflict(lovp: Run, clone: Path) -> None:
    lovp("git-setup")
    git("config", "merge.lovp.driver", driver().replace(sys.executable, "/gone/python"))
    record_on_two_branches(lovp)
    with pytest.raises(subprocess.CalledProcessError):
        git("merge", "-q", "-m", "both", "one")
    text = (clone / "meetings/2021-11-29.yaml").read_text("utf-8")
    assert "title: Brief aan de raad" in text
    assert "title: Plan voor de wijk" in text
    assert "conflict-marker" in lovp("check").out
