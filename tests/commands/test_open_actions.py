"""The shipped register, the main job on real input."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from lovp_cli.council.rules.quote_not_in_minutes import ID as QUOTE_NOT_IN_MINUTES
from lovp_cli.files.reading.contents import open_folder
from lovp_cli.files.store.folder import Folder
from tests.conftest import ROOT, SHIPPED, Run

LATER = "2026-11-23"
REPORTS = ROOT.parent / "shared" / "minutes"


def rows(lovp: Run, *flags: str) -> list[dict[str, Any]]:
    outcome = lovp("open-actions", "--format", "json", *flags)
    assert (outcome.code, outcome.err) == (0, "")
    found: list[dict[str, Any]] = json.loads(outcome.out)
    return found


def ids(found: list[dict[str, Any]]) -> list[str]:
    return [row["id"] for row in found]


@pytest.mark.usefixtures("shipped")
def test_the_ministers_open_actions(lovp: Run) -> None:
    found = rows(lovp, "--owner", "minister", "--as-of", LATER)
    assert ids(found) == [
        "mit-governance",
        "commissie-bos-presentatie",
        "begroting-2022",
        "formatie-inzet",
        "mit-structuur",
        "tekort-2021",
    ]
    assert [row["overdue"] for row in found] == [True, True, False, False, False, False]


@pytest.mark.usefixtures("shipped")
def test_all_open_actions(lovp: Run) -> None:
    found = rows(lovp, "--as-of", LATER)
    assert Counter(row["overdue"] for row in found) == {True: 4, False: 4}
    by_id = {row["id"]: row for row in found}
    assert by_id["mit-governance"]["status"] == "partly"
    presentation = by_id["commissie-bos-presentatie"]
    assert (presentation["due_date"], presentation["due_meeting"]) == ("2021-11-29", "2021-11-29")
    assert "commissie-bos-agenderen" not in by_id


@pytest.mark.usefixtures("shipped")
@pytest.mark.parametrize(
    ("day", "status", "overdue"),
    [
        ("2021-11-01", "open", []),
        ("2021-11-08", "open", []),
        ("2021-11-09", "open", ["mit-governance"]),
        ("2021-11-29", "partly", ["mit-governance"]),
        ("2021-11-30", "partly", ["mit-governance", "commissie-bos-presentatie"]),
    ],
)
def test_as_it_stood(lovp: Run, day: str, status: str, overdue: list[str]) -> None:
    found = [
        row
        for row in rows(lovp, "--as-of", day)
        if row["id"] in ("mit-governance", "commissie-bos-presentatie")
    ]
    assert [row["id"] for row in found if row["overdue"]] == overdue
    assert {row["id"]: row["status"] for row in found} == {
        "mit-governance": status,
        "commissie-bos-presentatie": "open",
    }


@pytest.mark.usefixtures("shipped")
def test_what_a_meeting_must_answer_for(lovp: Run) -> None:
    found = rows(lovp, "--due-meeting", "2021-11-29", "--as-of", "2021-11-01")
    assert sorted(ids(found)) == [
        "commissie-bos-agenderen",
        "commissie-bos-evaluatie",
        "commissie-bos-presentatie",
        "mit-governance",
    ]
    assert [row["id"] for row in found if row["overdue"]] == ["commissie-bos-evaluatie"]


@pytest.mark.usefixtures("shipped")
def test_nothing_is_wrong_with_it(lovp: Run) -> None:
    outcome = lovp("check", "--strict")
    assert (outcome.code, outcome.out, outcome.err) == (0, "", "")


def test_quotes_are_short() -> None:
    meetings = open_folder(Folder(SHIPPED)).register.meetings
    quotes = [action.quote for meeting in meetings for action in meeting.actions]
    assert quotes
    assert all(quote and len(quote.split()) <= 8 for quote in quotes)


@pytest.mark.skipif(not REPORTS.is_dir(), reason="the report is not beside the checkout")
def test_quotes_stand_in_the_report(lovp: Run, shipped: Path) -> None:
    report = "minutes/2021-09-27.txt"
    (shipped / "minutes").mkdir()
    (shipped / report).write_bytes((REPORTS / "2021-09-27.txt").read_bytes())
    file = shipped / "meetings/2021-09-27.yaml"
    text = file.read_text("utf-8").replace("minutes:\n", f"minutes:\n  file: {report}\n", 1)
    file.write_text(text, "utf-8")
    outcome = lovp("check", "--strict")
    assert (outcome.code, outcome.out) == (0, "")
    file.write_text(text.replace("de governance", "het bestuur"), "utf-8")
    assert QUOTE_NOT_IN_MINUTES in lovp("check").out
