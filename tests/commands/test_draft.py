"""`lovp draft`: from a report to a meeting's file, which the register then takes."""

from __future__ import annotations

import io
import json
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.conftest import Run

REPORT = """Verslag raadscommissie Kade
Dinsdag 3 oktober 2023

2. De brug
De griffier opent de vergadering. De voorzitter zegt toe voor kerst een notitie te sturen.
Clubs moeten hun aanvraag voor 1 maart indienen.

3. De kade
Actie: de aannemer belt de bewoners.
"""
DRAFT = """\
# council.yaml does not know these parties; those that are meant belong there:
# parties:
#   - id: voorzitter
#     name: voorzitter
#   - id: aannemer
#     name: aannemer
date: 2023-10-03
title: Raadscommissie Kade 3 oktober 2023
minutes:
  title: Verslag raadscommissie Kade
actions:
  # certain: promise; line 5: De voorzitter zegt toe voor kerst een notitie te sturen.
  - id: notitie-sturen
    title: Notitie sturen
    owner: voorzitter
    topic: De brug
    due: {by: 2023-12-24, said: voor kerst}
    quote: De voorzitter zegt toe voor kerst een notitie
  # certain: does; line 9: Actie: de aannemer belt de bewoners.
  - id: bewoners-bellen
    title: Bewoners bellen
    owner: aannemer
    topic: De kade
    due: none
    quote: de aannemer belt de bewoners
"""


@pytest.fixture
def report(here: Path) -> str:
    (here / "verslag.txt").write_text(REPORT, encoding="utf-8")
    return "verslag.txt"


def test_without_a_register(lovp: Run, report: str) -> None:
    outcome = lovp("draft", report)
    assert (outcome.code, outcome.out, outcome.err) == (0, DRAFT, "")


def test_json(lovp: Run, report: str) -> None:
    outcome = lovp("draft", report, "--format", "json")
    found = json.loads(outcome.out)
    assert (outcome.code, outcome.err) == (0, "")
    assert list(found) == ["date", "title", "actions"]
    assert (found["date"], found["title"]) == ("2023-10-03", "Raadscommissie Kade 3 oktober 2023")
    assert found["actions"][0] == {
        "id": "notitie-sturen",
        "title": "Notitie sturen",
        "owner": "voorzitter",
        "owner_name": "voorzitter",
        "with": [],
        "topic": "De brug",
        "due": {
            "by": "2023-12-24",
            "meeting": None,
            "said": "voor kerst",
            "before": None,
            "at": None,
            "after": None,
            "every": None,
        },
        "quote": "De voorzitter zegt toe voor kerst een notitie",
        "number": None,
        "sentence": "De voorzitter zegt toe voor kerst een notitie te sturen.",
        "line": 5,
        "sure": "certain",
        "cue": "promise",
    }


def test_explain(lovp: Run, report: str) -> None:
    assert "\n  # score 8.5: promise +7, term +1.5\n" in lovp("draft", report, "--explain").out
    found = json.loads(lovp("draft", report, "--explain", "--format", "json").out)
    assert found["actions"][0]["score"] == {"promise": 7, "term": 1.5}


def test_a_register_knows_the_parties_and_takes_the_file(
    lovp: Run, here: Path, report: str, write: Callable[[str, str], Path]
) -> None:
    write(
        "council.yaml",
        "council: Kade\nparties:\n  - {id: chair, name: voorzitter}\n"
        "  - {id: builder, name: De aannemer}\n",
    )
    drafted = lovp("draft", report)
    assert (drafted.code, drafted.err) == (0, "")
    assert "owner: chair\n" in drafted.out
    assert "owner: builder\n" in drafted.out
    assert "council.yaml" not in drafted.out
    (here / "draft.yaml").write_text(drafted.out, encoding="utf-8")
    assert lovp("add-meeting", "--from", "draft.yaml").code == 0
    checked = lovp("check")
    assert (checked.code, checked.out) == (0, "")


def test_ids_are_not_those_that_the_register_has(lovp: Run, report: str, council: None) -> None:
    assert lovp("add-meeting", "2021-09-27").code == 0
    flags = ("--title", "Notitie sturen", "--owner", "chair")
    assert lovp("add-action", "2021-09-27", *flags).code == 0
    assert "\n  - id: notitie-sturen-2\n" in lovp("draft", report).out


def test_standard_input(lovp: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(REPORT.encode())))
    assert lovp("draft", "-").out == DRAFT


def test_nothing_is_promised(lovp: Run, here: Path) -> None:
    (here / "verslag.txt").write_text("Verslag 3 oktober 2023\n\nDe raad nam kennis van de nota.\n")
    outcome = lovp("draft", "verslag.txt")
    assert outcome.code == 0
    assert outcome.out.endswith("actions: []  # nothing in the text reads as a promise\n")


@pytest.mark.parametrize(
    ("front", "message"),
    [
        ("Verslag", "it does not tell the day of the meeting: add --date 2021-09-27"),
        (
            "Verslag van 3 oktober 2023 en 4 oktober 2023",
            (
                "the meeting may have been on 3 October 2023 or 4 October 2023:"
                " add --date with its day"
            ),
        ),
    ],
)
def test_which_day(front: str, message: str, lovp: Run, here: Path) -> None:
    (here / "verslag.txt").write_text(f"{front}\n\nDe griffier stuurt de nota in mei rond.\n")
    outcome = lovp("draft", "verslag.txt")
    assert (outcome.code, outcome.out) == (1, "")
    assert outcome.err == f"lovp: verslag.txt: {message}\n"
    dated = lovp("draft", "verslag.txt", "--date", "2023-10-04")
    assert dated.code == 0
    assert "due: {by: 2024-05, said: in mei}" in dated.out


@pytest.mark.parametrize("flags", [("--data", "elsewhere"), ("--format", "csv")])
def test_wrong_lines(flags: tuple[str, str], lovp: Run, report: str) -> None:
    outcome = lovp("draft", report, *flags)
    assert (outcome.code > 0, outcome.out) == (True, "")
    assert outcome.err.count("\n") == 1


def test_no_such_file(lovp: Run) -> None:
    outcome = lovp("draft", "nowhere.txt")
    assert (outcome.code, outcome.out) == (1, "")
    assert outcome.err == "lovp: there is no file nowhere.txt: type the path of the minutes\n"
