"""Lines typed wrongly, and the ways to find the register: one clear line each, nothing written."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from lovp_cli.program.catalogue import COMMANDS
from tests.conftest import SHIPPED, Outcome, Run, tree

WRONG = [
    (["settle", "mit"], "there is no command 'settle'; type: lovp follow-up mit --status settled"),
    (["extend"], "there is no command 'extend'; type: lovp follow-up ACTION --due"),
    (["opne-actions"], "there is no command 'opne-actions'; did you mean: lovp open-actions"),
    (["xyzzy"], "there is no command 'xyzzy'; to see what there is, type: lovp --help"),
    (["--verbose", "check"], "there is no option --verbose"),
    (["open-actions", "--ownr", "x"], "there is no option --ownr; did you mean"),
    (["open-actions", "--format", "xml"], "--format: 'xml' is no format; choose from table, json"),
    (
        ["open-actions", "--status", "klaar"],
        "--status: 'klaar' is no status; choose from open (openstaand), partly (deels)",
    ),
    (["open-actions", "--sort", "x"], "--sort: 'x' is nothing to sort by; choose from due, owner"),
    (["add-action"], "MEETING is missing; for help, type: lovp add-action --help"),
    (["add-action", "last", "--owner", "pg"], "--title is missing; for help, type"),
    (["add-meeting"], "which day? For instance: lovp add-meeting 2022-01-31"),
    (["follow-up", "mit-governance"], "what was said? Give --status, --note"),
    (
        ["follow-up", "mit-governance", "--status", "klaar"],
        "--status: 'klaar' is no status; choose",
    ),
    (["follow-up", "x", "--note", "a\udc80"], "--note: it is not valid text"),
    (["follow-up", "x", "--note", "a", "--note", "b"], "--note is given more than once, and takes"),
    (["--data", "x", "--data", "data", "meetings"], "--data is given more than once, and takes"),
    (["open-actions", "--lang", "nl", "--lang=en"], "--lang is given more than once"),
    (["--lang", "fr", "report"], "--lang: 'fr' is not one of"),
]


@pytest.mark.parametrize(("line", "said"), WRONG)
def test_wrong_usage_is_one_line(
    lovp: Run, shipped: Path, here: Path, line: list[str], said: str
) -> None:
    before = tree(here)
    outcome = lovp(*line)
    assert (outcome.code, outcome.out) == (2, "")
    assert outcome.err.startswith(f"lovp: {said}"), outcome.err
    assert outcome.err.count("\n") == 1
    assert tree(here) == before


REFUSED = [
    (
        ["open-actions", "--owner", "ministre"],
        "--owner: there is no party 'ministre'; did you mean",
    ),
    (["open-actions", "--due-meeting", "2030-01-01"], "there is no meeting '2030-01-01'"),
    (["open-actions", "--as-of", "32-1-2021"], "--as-of: 32-1-2021 does not exist"),
    (["open-actions", "--due-before", "2021-02-30"], "--due-before: 2021-02-30 is not a day"),
    (["open-actions", "--meeting", "2021-1"], "'2021-1' could be any of these: 2021-11-23, 2021"),
    (["open-actions", "--due-meeting", "next"], "no meeting is planned yet; add one"),
    (
        ["open-actions", "--due-meeting", "last", "--as-of", "2020-01-01"],
        "no meeting has been held",
    ),
    (["show", "nothing"], "there is no action 'nothing'; to list them: lovp open-actions"),
    (["show", "2020"], "there is no meeting or letter '2020'; to list them: lovp meetings"),
    (["report", "2020-01-01"], "there is no meeting '2020-01-01'"),
    (["edit", "nothing"], "there is no action 'nothing'"),
    (["--data", "nowhere", "report"], "--data: there is no council.yaml in nowhere; to begin"),
]


@pytest.mark.parametrize(("line", "said"), REFUSED)
def test_refusal_is_one_line(lovp: Run, shipped: Path, line: list[str], said: str) -> None:
    outcome = lovp(*line)
    assert (outcome.code, outcome.out) == (1, "")
    assert outcome.err.startswith(f"lovp: {said}"), outcome.err
    assert outcome.err.count("\n") == 1


def test_register_is_found_from_below_or_by_name(
    lovp: Run, shipped: Path, here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    listed = lovp("parties")
    assert listed.code == 0
    assert lovp("parties", "--data", "data") == listed
    assert lovp("--data", "data", "parties") == listed
    for below in ("data", "data/meetings", "elsewhere"):
        (here / below).mkdir(exist_ok=True)
        monkeypatch.chdir(here / below)
        assert lovp("parties") == listed
    monkeypatch.chdir("/")
    none = lovp("parties")
    assert none.err.startswith("lovp: no register here or in any folder above; to begin one, type")
    monkeypatch.setenv("LOVP_DATA", str(shipped))
    assert lovp("parties") == listed
    monkeypatch.setenv("LOVP_DATA", "nowhere")
    assert lovp("parties").err.startswith("lovp: LOVP_DATA: there is no council.yaml in nowhere")


def test_language_before_and_after_the_command(lovp: Run, shipped: Path) -> None:
    assert lovp("--lang", "en", "report") == lovp("report", "--lang", "en")
    assert "state of the register" in lovp("--lang", "en", "report").out
    assert "stand van zaken" in lovp("--lang", "en", "report", "--lang", "nl").out


def test_filters(lovp: Run, shipped: Path) -> None:
    def ids(*flags: str) -> list[str]:
        outcome = lovp("open-actions", "--format", "csv", "--as-of", "2026-11-23", *flags)
        assert outcome.code == 0
        return [line.split(",")[0] for line in outcome.out.splitlines()[1:]]

    by_owner = ids("--owner", "COMMISSIE bos", "--owner", "korpsleiding")
    assert by_owner == ["commissie-bos-evaluatie", "personeelsplan-bespreken"]
    assert ids("--involving", "OM") == ["mit-governance"]
    assert ids("--overdue", "--due-after", "2021-11-08") == [
        "commissie-bos-presentatie",
        "personeelsplan-bespreken",
    ]
    assert ids("--due-before", "2021-11-08") == ["commissie-bos-evaluatie"]
    assert ids("--no-term", "--sort", "-id") == ["tekort-2021", "mit-structuur", "begroting-2022"]
    assert ids("--topic", "ondermijning", "--grep", "VOORTOUW") == ["mit-structuur"]
    assert ids("--status", "settled,partly") == ["mit-governance", "commissie-bos-agenderen"]
    assert ids("--meeting", "2021-11-23") == []
    assert len(ids("--status", "any")) == 9


def test_due_meeting_tells_of_what_is_overdue_besides(lovp: Run, shipped: Path) -> None:
    (shipped / "meetings/2022-06-13.yaml").write_text("date: 2022-06-13\ntitle: t\n", "utf-8")
    outcome = lovp("open-actions", "--due-meeting", "next", "--as-of", "2022-04-04", "--lang", "en")
    assert outcome.err == "lovp: besides these, 3 from earlier meetings are overdue\n"
    assert outcome.out.endswith("1 open · 1 overdue · as of 4 April 2022\n")
    last = lovp("open-actions", "--due-meeting", "last", "--as-of", "2021-11-30", "--owner", "pg")
    assert (last.code, last.err) == (0, "")


def test_help_names_every_command_and_flag(lovp: Run) -> None:
    overview = lovp("--help")
    assert overview.code == 0
    assert all(name in overview.out for name in (*COMMANDS, "See", "Record", "Look after"))
    for name in COMMANDS:
        assert lovp(name, "--help").code == 0


def test_the_name_alone_is_answered_with_help(lovp: Run) -> None:
    assert lovp() == lovp("--help")


def test_flags_that_may_be_repeated(lovp: Run, shipped: Path) -> None:
    outcome = lovp("open-actions", "--owner", "pg", "--owner", "minister", "--overdue", "--overdue")
    assert (outcome.code, outcome.err) == (0, "")


def process(*words: str, **environment: str) -> subprocess.CompletedProcess[str]:
    program = [sys.executable, "-m", "lovp_cli", *words]
    return subprocess.run(
        program, capture_output=True, text=True, check=False, env={**os.environ, **environment}
    )


def test_the_program_itself() -> None:
    asked = ("--data", str(SHIPPED), "open-actions", "--owner", "pg", "--format", "json")
    done = process(*asked)
    partner = "lovp: there is one in which they take part: --involving pg\n"
    assert (done.returncode, done.stdout, done.stderr) == (0, "[]\n", partner)
    assert process("--version").stdout.startswith("lovp 0.")
    wrong = process("settle", PYTHONIOENCODING="ascii")
    assert (wrong.returncode, wrong.stderr.count("\n")) == (2, 1)


def test_unforeseen_faults_are_one_line_too(
    lovp: Run, shipped: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise RuntimeError("so it goes")

    monkeypatch.setattr("lovp_cli.council.rules.run.check", fail)
    monkeypatch.delenv("LOVP_DEBUG")
    assert lovp("check").err.startswith("lovp: stopped by a fault of its own (RuntimeError: so it")
    monkeypatch.setenv("LOVP_DEBUG", "1")
    with pytest.raises(RuntimeError):
        lovp("check")


COMPLETIONS = [
    ("lovp open-actions --owner m", {"minister"}),
    ("lovp show mit", {"mit-structuur", "mit-governance"}),
    ("lovp follow-up commissie", {"commissie-bos-evaluatie", "commissie-bos-presentatie"}),
    ("lovp report 2021-11", {"2021-11-23", "2021-11-29"}),
    ("lovp add-action last --due n", {"next", "none"}),
    ("lovp op", {"open-actions"}),
]


@pytest.mark.parametrize(("line", "found"), COMPLETIONS)
def test_shell_completion(line: str, found: set[str], tmp_path: Path) -> None:
    done = process(
        _LOVP_CLI_COMPLETE="complete_bash",
        _LOVP_COMPLETE="complete_bash",
        COMP_WORDS=line,
        COMP_CWORD=str(len(line.split()) - 1),
        LOVP_DATA=str(SHIPPED),
    )
    assert set(done.stdout.split()) == found


def test_shell_completion_without_a_register_is_silent(here: Path) -> None:
    done = process(
        _LOVP_COMPLETE="complete_bash", COMP_WORDS="lovp show m", COMP_CWORD="2", LOVP_DEBUG=""
    )
    assert (done.stdout.strip(), done.stderr) == ("", "")


Write = Callable[[str, str], Path]


def test_check_formats(lovp: Run, shipped: Path, write: Write) -> None:
    write("meetings/2022-01-17.yaml", 'date: 2022-01-17\ntitle: t\nkind: "50%, \\e[1m"\n')
    message = r"kind: '50%, \x1b[1m' is not one of 'regular' or 'extra'"
    summary = "lovp: 1 error, 0 warnings\n"
    line = f"data/meetings/2022-01-17.yaml:3:7: error: wrong-value: {message}\n"
    assert lovp("check") == Outcome(1, line, summary)
    assert lovp("check", "--format", "github").out == (
        "::error file=data/meetings/2022-01-17.yaml,line=3,col=7,title=wrong-value::"
        + message.replace("%", "%25")
        + "\n"
    )
    found = lovp("check", "--format", "json").out
    assert '"file": "meetings/2022-01-17.yaml"' in found
    assert r"\u001b[1m" in found
    assert "\x1b" not in found


def test_owner_that_only_the_files_know(lovp: Run, shipped: Path) -> None:
    items = "".join(
        f"  - {{id: {name}, title: t, owner: {owner}, due: none}}\n"
        for name, owner in (("a", "Piet"), ("b", "piet"), ("c", "Jan"))
    )
    path = shipped / "meetings/2021-11-23.yaml"
    path.write_text(f"{path.read_text('utf-8')}actions:\n{items}", "utf-8")
    outcome = lovp("open-actions", "--owner", "PIET", "--format", "csv")
    assert [line.split(",")[0] for line in outcome.out.splitlines()] == ["id", "a", "b"]


def test_a_disk_that_fails_is_named(
    lovp: Run, shipped: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(path: object) -> None:
        raise OSError(5, "Input/output error", str(path))

    monkeypatch.setattr("lovp_cli.files.store.folder.os.listdir", fail)
    outcome = lovp("check")
    assert (outcome.code, outcome.out) == (1, "")
    assert outcome.err.endswith("data/meetings cannot be read: Input/output error\n")
