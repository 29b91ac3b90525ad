"""In which file a row goes: a meeting that is there, a new one, or a letter."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.conftest import Run, tree

HEAD = "Actie;Wie;Datum;Vergadering;Stand van zaken\n"


@pytest.fixture(autouse=True)
def _council(council: None) -> None:
    """All lists are of the council of chair and clerk."""


def imported(lovp: Run, here: Path, *rows: str) -> list[str]:
    """The files that importing these rows makes or changes, and the reasons of rows left out."""
    before = tree(here / "data")
    (here / "lijst.csv").write_text(HEAD + "".join(f"{row}\n" for row in rows), "utf-8")
    outcome = lovp("import", "lijst.csv", "--yes")
    assert outcome.code == 0, outcome.err
    reasons = [line for line in outcome.out.splitlines() if line.startswith("Left out")]
    after = tree(here / "data")
    return [*(file for file in after if after[file] != before.get(file)), *reasons]


@pytest.mark.parametrize(
    ("row", "file"),
    [
        ("Kade;chair;1-3-2021;;", "meetings/2021-03-01.yaml"),
        ("Kade;chair;1-3-2021;Raadsvergadering;", "meetings/2021-03-01.yaml"),
        ("Kade;chair;;Raad van 1 maart 2021;", "meetings/2021-03-01.yaml"),
        ("Kade;chair;1-3-2021;Raadsinformatiebrief;", "letters/2021-03-01.yaml"),
        ("Kade;chair;1-3-2021;per brief;", "letters/2021-03-01.yaml"),
        ("Kade;chair;1-3-2021;Briefing;", "meetings/2021-03-01.yaml"),
    ],
)
def test_a_new_day(lovp: Run, here: Path, row: str, file: str) -> None:
    assert imported(lovp, here, row) == [file]


def test_two_bodies_on_one_day(lovp: Run, here: Path) -> None:
    rows = ("Kade;chair;1-3-2021;Raad;", "Brug;chair;1-3-2021;Commissie Ruimte;")
    files = ["meetings/2021-03-01-commissie-ruimte.yaml", "meetings/2021-03-01.yaml"]
    assert imported(lovp, here, *rows) == files
    assert imported(lovp, here, "Weg;chair;1-3-2021;Commissie Ruimte;") == files[:1]
    assert imported(lovp, here, "Plein;chair;1-3-2021;Raad;") == files[1:]


def test_a_meeting_that_is_there(lovp: Run, here: Path) -> None:
    assert lovp("add-meeting", "2021-03-01-extra", "--title", "Overleg").code == 0
    assert imported(lovp, here, "Kade;chair;1-3-2021;;") == ["meetings/2021-03-01-extra.yaml"]
    # What comes in by letter on the day of a meeting goes into that meeting.
    assert imported(lovp, here, "Brug;chair;1-3-2021;brief;") == ["meetings/2021-03-01-extra.yaml"]


def test_a_meeting_that_is_not_held(lovp: Run, here: Path) -> None:
    assert lovp("add-meeting", "2021-03-01").code == 0
    assert lovp("cancel-meeting", "2021-03-01").code == 0
    assert imported(lovp, here, "Kade;chair;1-3-2021;;") == [
        "Left out: line 2: meeting 2021-03-01 is cancelled"
    ]


def test_several_meetings_on_a_day(lovp: Run, here: Path) -> None:
    for id in ("2021-03-01", "2021-03-01-avond"):
        assert lovp("add-meeting", id, "--title", f"Raad {id[11:]}").code == 0
    assert imported(lovp, here, "Kade;chair;1-3-2021;avond;") == ["meetings/2021-03-01-avond.yaml"]
    [left] = imported(lovp, here, "Brug;chair;1-3-2021;;")
    assert left.startswith("Left out: line 2: there were several meetings on 2021-03-01")


def test_what_was_said_goes_to_its_day(lovp: Run, here: Path) -> None:
    assert lovp("add-meeting", "2021-05-03").code == 0
    note = "1-3-2021: meteen; 4-4-2021: later; 3-5-2021: in de raad"
    assert imported(lovp, here, f'Kade;chair;1-3-2021;;"{note.replace("; ", chr(10))}"') == [
        "letters/2021-04-04.yaml",
        "meetings/2021-03-01.yaml",
        "meetings/2021-05-03.yaml",
    ]
