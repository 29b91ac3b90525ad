"""Findings as commands of a workflow of GitHub, read back as its runner reads them."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from lovp_cli.council.records.place import Finding, Place
from lovp_cli.output.formats.escaping import safe
from lovp_cli.output.formats.findings import as_annotations
from tests.conftest import ROOT, Outcome, Run

NAUGHTY = [
    text
    for name in ("blns.json", "own.json")
    for text in json.loads((ROOT / "tests/cases/naughty" / name).read_text("utf-8"))
]
HARMFUL = ["a\nb", "a\r\n::error::b", "50%", "%0A", "%25", "a:b,c=d", "::", "\x1b[2J", "\u202e", ""]


def read_back(line: str) -> tuple[str, dict[str, str], str]:
    """The command, its properties and its data, unescaped in the runner's order."""
    command, properties, data = re.fullmatch(r"::(\w+) (.*?)::(.*)", line, re.DOTALL).groups()  # type: ignore[union-attr]
    found = dict(part.split("=", 1) for part in properties.split(","))
    for code, char in (("%0D", "\r"), ("%0A", "\n"), ("%3A", ":"), ("%2C", ","), ("%25", "%")):
        found = {key: value.replace(code, char) for key, value in found.items()}
        data = data if char in ":," else data.replace(code, char)
    return command, found, data


def shown(text: str) -> str:
    """Text in which line breaks are as they were, and what hides is visible."""
    return "".join(char if char in "\r\n" else safe(char) for char in text)


@pytest.mark.parametrize("severity", ["error", "warning"])
def test_whatever_stands_in_a_file_stays_in_its_place(severity: str) -> None:
    for text in [*NAUGHTY, *HARMFUL]:
        finding = Finding(Place(text, 3, 7), severity, "wrong-value", text)  # type: ignore[arg-type]
        (line,) = as_annotations([finding], lambda file: file)
        assert safe(line) == line
        assert read_back(line) == (
            severity,
            {"file": shown(text), "line": "3", "col": "7", "title": "wrong-value"},
            shown(text),
        )


WRONG = 'date: 2022-01-17\ntitle: t\nkind: "50%: a,b\\n::error::"\n'
LINE = (
    "::error file={folder}/meetings/2022-01-17.yaml,line=3,col=7,title=wrong-value::kind:"
    " '50%25: a,b%0A::error::' is not one of 'regular' or 'extra'\n"
)
SUMMARY = "lovp: 1 error, 0 warnings\n"


@pytest.fixture
def wrong(council: None, here: Path) -> None:
    """A register in which one value is wrong."""
    (here / "data/meetings").mkdir()
    (here / "data/meetings/2022-01-17.yaml").write_text(WRONG)


def test_exit_status_and_summary_are_those_of_text(lovp: Run, wrong: None, here: Path) -> None:
    assert lovp("check", "--format", "github") == Outcome(1, LINE.format(folder="data"), SUMMARY)
    assert lovp("check", "--format", "text").code == 1
    assert lovp("check").out == lovp("check", "--format", "text").out
    (here / "data/meetings/2022-01-17.yaml").unlink()
    assert lovp("check", "--format", "github") == Outcome(0, "", "")


def test_warnings(lovp: Run, council: None) -> None:
    lovp("add-meeting", "2021-01-17")
    line = "::warning file=data/meetings/2021-01-17.yaml,line=1,col=7,title=nothing-recorded::"
    outcome = lovp("check", "--format", "github")
    assert outcome.out.startswith(line)
    assert (outcome.code, outcome.err) == (0, "lovp: 0 errors, 1 warning\n")
    assert lovp("check", "--format", "github", "--strict").code == 1


def test_files_are_named_from_the_root_of_the_repository(
    lovp: Run, wrong: None, here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GITHUB_WORKSPACE", str(here.parent))
    expected = LINE.format(folder="here/data")
    assert lovp("check", "--format", "github").out == expected
    monkeypatch.chdir(here / "data/meetings")
    assert lovp("check", "--format", "github").out == expected
    # The other formats are for whoever stands here.
    assert lovp("check").out.startswith("2022-01-17.yaml:3:7: ")


def test_a_register_elsewhere_is_named_as_it_can_be_found(
    lovp: Run, wrong: None, here: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "other").mkdir()
    monkeypatch.setenv("GITHUB_WORKSPACE", str(tmp_path / "other"))
    assert lovp("check", "--format", "github").out == LINE.format(folder="data")
