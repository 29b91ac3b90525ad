"""What the seeing commands print, letter by letter, kept in tests/cases/golden.

`LOVP_UPDATE_GOLDEN=1 pytest tests/output/test_screens.py` writes them anew; read the diff then.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.conftest import ROOT, Run

GOLDEN = ROOT / "tests" / "cases" / "golden"
NOW = ("--as-of", "2026-11-23")
LATER = ("--as-of", "2022-02-01")

COUNCIL = """council: Raad
name: Raad van de Haven
language: en
parties:
  - {id: chair, name: the chair, aliases: [chairman]}
  - {id: harbour, name: harbour master}
"""
FIRST = """date: 2022-01-10
title: "Meeting [bold]one[/bold] \\e[31m"
minutes: {title: Report one}
actions:
  - id: quay
    title: "Quay | wall \\u202e repaired, =1+1"
    owner: chair
    with: [harbour]
    topic: Walls
    due: {by: 2022-01, said: this month}
    quote: repair the quay
  - {id: boats, title: "=Boats counted", owner: harbour, due: {meeting: next}}
  - {id: words, title: Words found, owner: chair, due: {said: one day}}
  - {id: later, title: Much later, owner: harbour, due: {meeting: 2022-03-14}}
  - {id: unknown, title: No term entered, owner: harbour}
  - {id: twin, title: Twin of the quay, owner: chair, due: none}
"""
SECOND = """date: 2022-03-14
title: Meeting two
follow_ups:
  - {action: boats, status: settled, note: all counted, reference: Letter 7}
"""
LETTER = """date: 2022-01-20
follow_ups:
  - {action: quay, due: {by: 2022-02-15}, note: more time}
  - {action: quay, owner: harbour, status: partly}
  - {action: twin, status: replaced, replaced_by: [quay]}
  - {action: twin, status: partly}
  - {action: twin, status: open}
  - {action: later, status: reported}
"""
EXTRA = "date: 2022-02-01\\ntitle: Extra one\\nkind: extra\\n"
GONE = "date: 2022-05-01\ntitle: Gone\ncancelled: true\n"

SHIPPED = {
    "open-actions": ("open-actions", *NOW),
    "open-actions-wide": ("open-actions", *NOW),
    "open-actions-minister": ("open-actions", "--owner", "minister", *NOW),
    "open-actions-en": ("open-actions", "--lang", "en", *NOW),
    "open-actions-none": ("open-actions", "--owner", "pg", *NOW),
    "open-actions-csv": ("open-actions", "--format", "csv", *NOW),
    "open-actions-md": ("open-actions", "--format", "md", *NOW),
    "open-actions-json": ("open-actions", "--format", "json", *NOW),
    "report": ("report", *NOW),
    "report-then": ("report", "--as-of", "2021-11-01"),
    "report-agenda": ("report", "2021-11-29", "--as-of", "2021-11-01"),
    "show-action": ("show", "mit-gov", *NOW),
    "show-meeting": ("show", "2021-11-29", *NOW),
    "meetings": ("meetings", *NOW),
    "parties": ("parties", *NOW),
}
OWN = {
    "own-any": ("open-actions", "--status", "any", *LATER),
    "own-any-wide": ("open-actions", "--status", "any", "--as-of", "2022-04-01"),
    "own-csv": ("open-actions", "--status", "any", "--format", "csv", *LATER),
    "own-md": ("open-actions", "--status", "any", "--format", "md", *LATER),
    "own-report": ("report", "--as-of", "2022-03-14"),
    "own-agenda": ("report", "next", *LATER),
    "own-agenda-nothing": ("report", "2022-02-01", "--as-of", "2022-01-11"),
    "own-show-extended": ("show", "quay", *LATER),
    "own-show-reopened": ("show", "twin", *LATER),
    "own-show-meeting": ("show", "2022-01-10", *LATER),
    "own-show-letter": ("show", "2022-01-20", *LATER),
    "own-show-cancelled": ("show", "2022-05-01", *LATER),
    "own-meetings": ("meetings", *LATER),
    "own-parties": ("parties", *LATER),
}


def compare(name: str, text: str) -> None:
    path = GOLDEN / f"{name}.txt"
    if os.environ.get("LOVP_UPDATE_GOLDEN"):
        path.write_text(text, "utf-8")
    assert text == path.read_text("utf-8")


@pytest.mark.parametrize("name", SHIPPED)
def test_shipped(name: str, lovp: Run, shipped: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "200" if name.endswith("wide") else "80")
    outcome = lovp(*SHIPPED[name])
    elsewhere = "lovp: there is one in which they take part: --involving pg\n"
    assert (outcome.code, outcome.err) == (0, elsewhere if name == "open-actions-none" else "")
    compare(name, outcome.out)


@pytest.mark.parametrize("name", OWN)
def test_own(
    name: str, lovp: Run, write: Callable[[str, str], Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    files = {
        "council.yaml": COUNCIL,
        "meetings/2022-01-10.yaml": FIRST,
        "meetings/2022-02-01.yaml": EXTRA.replace("\\n", "\n"),
        "meetings/2022-03-14.yaml": SECOND,
        "meetings/2022-05-01.yaml": GONE,
        "letters/2022-01-20.yaml": LETTER,
    }
    for file, text in files.items():
        write(file, text)
    monkeypatch.setenv("COLUMNS", "200" if name.endswith("wide") else "80")
    outcome = lovp(*OWN[name])
    assert (outcome.code, outcome.err) == (0, "")
    assert not {char for char in outcome.out if ord(char) < 32} - {"\n"}
    assert "\u202e" not in outcome.out
    compare(name, outcome.out)


def test_empty_register(lovp: Run, write: Callable[[str, str], Path]) -> None:
    write("council.yaml", "council: Raad\n")
    outputs = [
        lovp(command, *NOW).out for command in ("open-actions", "report", "meetings", "parties")
    ]
    compare("empty", "\n".join(outputs))


@pytest.mark.parametrize(
    ("environment", "coloured"),
    [({}, False), ({"FORCE_COLOR": "1"}, True), ({"FORCE_COLOR": "1", "NO_COLOR": "1"}, False)],
)
def test_colour_only_where_it_is_wanted(
    environment: dict[str, str],
    coloured: bool,
    lovp: Run,
    shipped: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    plain = lovp("open-actions", *NOW).out
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    out = lovp("open-actions", *NOW).out
    assert ("\x1b[" in out) is coloured
    assert coloured or out == plain


def test_what_was_replaced_names_what_goes_on(lovp: Run, kade: None) -> None:
    assert lovp("follow-up", "brug", "--replaced-by", "kade").code == 0
    assert "\nstatus       opgegaan in kade 1 december 2021\n" in lovp("show", "brug").out


@pytest.mark.parametrize("said", ["owner: chair", "due: none", "replaced_by: [kade]", "note: x"])
def test_what_was_said_after_the_end_is_shown_as_passed_over(
    lovp: Run, kade: None, write: Callable[[str, str], Path], said: str
) -> None:
    assert lovp("follow-up", "brug", "--status", "settled", "--on", "2021-10-01").code == 0
    write("letters/2021-11-01.yaml", f"date: 2021-11-01\nfollow_ups: [{{action: brug, {said}}}]\n")
    assert ("(niet verwerkt" in lovp("show", "brug").out) is (said != "note: x")
