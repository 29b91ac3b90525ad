"""`lovp import`: what it says, what it refuses, and what it leaves out."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.commands.test_add_meeting_asking import in_a_terminal
from tests.conftest import Run, tree

HEAD = "Nr.;Actie;Wie;Datum;Wanneer;Status\n"
Write = Callable[[str, str], Path]


@pytest.fixture(autouse=True)
def _council(council: None) -> None:
    """All lists are of the council of chair and clerk."""


def listed(here: Path, *rows: str, head: str = HEAD, name: str = "lijst.csv") -> None:
    (here / name).write_text(head + "".join(f"{row}\n" for row in rows), "utf-8")


def recorded(here: Path) -> dict[str, str]:
    return {file: data.decode() for file, data in tree(here / "data").items()}


def test_shows_what_it_understood_and_writes_nothing_without_yes(lovp: Run, here: Path) -> None:
    listed(here, "1;Kade meten;chair;1-3-2021;eind 2021;loopt")
    before = tree(here / "data")
    outcome = lovp("import", "lijst.csv")
    assert outcome.code == 2
    assert outcome.err == "lovp: nothing is recorded yet: to record this, add --yes\n"
    assert outcome.out == (
        "lijst.csv: 1 action, 1 new meeting\n"
        "\n"
        "Columns\n"
        "\n"
        "heading   is\n"
        "──────────────────\n"
        "Nr.       number\n"
        "Actie     title\n"
        "Wie       owner\n"
        "Datum     promised\n"
        "Wanneer   due\n"
        "Status    status\n"
        "\n"
        "First rows\n"
        "\n"
        "action       owner   promised in   term                       follow-ups\n"
        "────────────────────────────────────────────────────────────────────────\n"
        "Kade meten   chair   2021-03-01    October to December 2021\n"
        "\n"
        "Statuses: loopt → open (1)\n"
    )
    assert tree(here / "data") == before


def test_records_all_at_once(lovp: Run, here: Path) -> None:
    listed(
        here,
        "1;Kade meten;chair;1-3-2021;eind 2021;loopt",
        "2;Brug verven;voorzitter, griffie;1-3-2021;z.s.m.;gereed",
    )
    outcome = lovp("import", "lijst.csv", "--yes")
    assert outcome.code == 0
    assert outcome.err == ("Recorded in 2 files: 2 actions, 1 follow-up, 1 new meeting\n")
    files = recorded(here)
    assert files["meetings/2021-03-01.yaml"] == (
        "date: 2021-03-01\ntitle: Raad 1 maart 2021\nactions:\n"
        "  - id: kade-meten\n    title: Kade meten\n    owner: chair\n"
        "    due: {by: 2021-10/2021-12, said: eind 2021}\n"
        '    number: "1"\n'
        "  - id: brug-verven\n    title: Brug verven\n    owner: chair\n    with: [clerk]\n"
        "    due: {said: z.s.m.}\n"
        '    number: "2"\n'
    )
    assert files["letters/2021-12-01.yaml"] == (
        "date: 2021-12-01\ntitle: overgenomen uit lijst.csv\nfollow_ups:\n"
        "  - action: brug-verven\n    status: settled\n"
    )


def test_what_is_not_understood_goes_beside_it_and_comes_back_mended(lovp: Run, here: Path) -> None:
    listed(
        here,
        "1;Kade meten;chair;1-3-2021;;",
        "2;Brug verven;chair;31-2-2021;;",
        '3;"=Weg ""open"";\nen dicht";wethouder;1-3-2021;;',
        "4;Park;chair;1-3-2021;32-1-2022;",
        "5;Plein;chair;1-3-2021;;klaarr",
        "6;;chair;1-3-2021;;",
    )
    outcome = lovp("import", "lijst.csv", "--yes")
    assert outcome.code == 0
    rest = (here / "lijst-rest.csv").read_bytes()
    assert rest.decode("utf-8-sig") == (
        "Nr.;Actie;Wie;Datum;Wanneer;Status;reason\r\n"
        "2;Brug verven;chair;31-2-2021;;;the day of the promise: 31-2-2021 does not exist\r\n"
        '3;"\'=Weg ""open"";\nen dicht";wethouder;1-3-2021;;;there is no party \'wethouder\'\r\n'
        "4;Park;chair;1-3-2021;32-1-2022;;32-1-2022 does not exist\r\n"
        "5;Plein;chair;1-3-2021;;klaarr;the status 'klaarr' is not known\r\n"
        "6;;chair;1-3-2021;;;it says no action\r\n"
    )
    shown = " ".join(outcome.out.split())
    assert 'if that is settled, add --map "klaarr=settled"' in shown
    mended = rest.decode("utf-8-sig").replace("31-2", "28-2").replace("32-1", "31-1")
    (here / "lijst-rest.csv").write_bytes(mended.encode("utf-8-sig"))
    flags = ("--yes", "--map", "wethouder=clerk", "--map", "klaarr=settled")
    again = lovp("import", "lijst-rest.csv", *flags)
    assert again.code == 0
    assert ": 4 actions" in again.err
    assert 'title: "=Weg \\"open\\"; en dicht"' in recorded(here)["meetings/2021-03-01.yaml"]
    assert (here / "lijst-rest-2.csv").read_bytes().count(b"\r\n") == 2
    assert (here / "lijst-rest.csv").read_bytes() == mended.encode("utf-8-sig")


@pytest.mark.parametrize(
    ("head", "message"),
    [
        (
            "Ding;Wie;Datum\n",
            (
                'no column is recognised as the action; name it: --map "Ding=title"'
                " (its columns: Ding, Wie, Datum)"
            ),
        ),
        (
            "Actie;Mens;Datum\n",
            (
                'no column is recognised as the owner; name it: --map "Mens=owner"'
                " (its columns: Actie, Mens, Datum)"
            ),
        ),
        (
            "Actie;Wie;Moment\n",
            (
                "no column is recognised as the day of the promise; name it:"
                ' --map "Moment=promised" (its columns: Actie, Wie, Moment);'
                " if all was promised on one day: --meeting DAY"
            ),
        ),
        ("", "has no line of headings, such as: actie; actiehouder; datum; termijn"),
    ],
)
def test_a_column_that_is_missing_is_named(lovp: Run, here: Path, head: str, message: str) -> None:
    listed(here, "Kade meten;chair;1-3-2021", head=head)
    outcome = lovp("import", "lijst.csv", "--yes")
    assert outcome.code == 1
    separator = ": " if head else " "
    assert outcome.err == f"lovp: lijst.csv{separator}{message}\n"
    named = {"D": "Ding=title", "M": "Mens=owner", "W": "Moment=promised"}
    for flag in [value for value in named.values() if value.partition("=")[0] in head]:
        assert lovp("import", "lijst.csv", "--yes", "--map", flag).code == 0


def test_one_day_for_all(lovp: Run, here: Path) -> None:
    listed(here, "Kade meten;chair", head="Actie;Wie\n")
    assert lovp("import", "lijst.csv", "--yes", "--meeting", "1 maart").code == 0
    assert "meetings/2021-03-01.yaml" in recorded(here)


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "lijst.csv is empty"),
        (b" \n\n", "lijst.csv is empty"),
        (b"\0\1\2\3\4\5\6\7", "lijst.csv is no text: save the list as .xlsx, .docx or .csv"),
        (
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 secret",
            (
                "lijst.csv is protected by a password, or of an old kind (.xls, .doc): open it,"
                " and save it as .xlsx, .docx or .csv without a password"
            ),
        ),
        (
            b"PK\3\4 not",
            "lijst.csv is damaged, or protected (File is not a zip file): save it again",
        ),
        (b"%PDF-1.4", "lijst.csv is no list with columns: save it as .xlsx, .docx or .csv"),
        (b"Actie;Wie;Datum\n", "lijst.csv has headings, and no rows under them"),
    ],
)
def test_what_is_no_list_is_refused_in_one_line(
    lovp: Run, here: Path, data: bytes, message: str
) -> None:
    (here / "lijst.csv").write_bytes(data)
    outcome = lovp("import", "lijst.csv", "--yes")
    assert (outcome.code, outcome.out) == (1, "")
    assert outcome.err == f"lovp: {message}\n"


def test_a_file_that_is_not_there(lovp: Run, here: Path) -> None:
    outcome = lovp("import", "nergens.csv")
    assert outcome.err == ("lovp: nergens.csv is not there: give a list as .csv, .xlsx or .docx\n")


def test_all_or_nothing(lovp: Run, here: Path, write: Write) -> None:
    """A list that would break a rule leaves everything as it was."""
    listed(
        here,
        "1;Kade;chair;1-3-2021;;opgegaan in;2",
        "2;Brug;chair;1-4-2021;;opgegaan in;1",
        head="Nr.;Actie;Wie;Datum;Wanneer;Status;Opgegaan in\n",
    )
    before = tree(here / "data")
    outcome = lovp("import", "lijst.csv", "--yes")
    assert outcome.code == 1
    assert "replaced in a circle" in outcome.err
    assert tree(here / "data") == before


def test_a_dry_run_shows_the_lines_and_writes_nothing(lovp: Run, here: Path) -> None:
    listed(here, "1;Kade meten;chair;1-3-2021;;", "2;Brug;niemand;1-3-2021;;")
    before = tree(here)
    outcome = lovp("import", "lijst.csv", "--dry-run")
    assert outcome.code == 0
    assert "+  - id: kade-meten\n" in outcome.out
    assert tree(here) == before


@pytest.mark.parametrize(
    "data",
    [
        "Actie;Wie;Datum\nCafé “Zuid”;chair;1-3-2021\n".encode("cp1252"),
        "Actie\tWie\tDatum\nCafé “Zuid”\tchair\t1-3-2021\n".encode("utf-16"),
        "Actie\tWie\tDatum\nCafé “Zuid”\tchair\t1-3-2021\n".encode("utf-16-le"),
        "Actie,Wie,Datum\r\nCafé “Zuid”,chair,1-3-2021\r\n".encode("utf-8-sig"),
        "sep=|\r\nActie|Wie|Datum\r\nCafé “Zuid”|chair|1-3-2021\r\n".encode(),
    ],
    ids=["windows-1252", "utf-16 with a mark", "utf-16", "utf-8 with a mark", "sep="],
)
def test_any_separator_and_encoding(lovp: Run, here: Path, data: bytes) -> None:
    (here / "lijst.csv").write_bytes(data)
    assert lovp("import", "lijst.csv", "--yes").code == 0
    assert "title: Café “Zuid”\n" in recorded(here)["meetings/2021-03-01.yaml"]


def test_what_is_pasted(here: Path, lovp: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    listed(here, "Kade meten\tchair\t1-3-2021", head="Actie\tWie\tDatum\n", name="geplakt")
    with (here / "geplakt").open() as pasted:
        monkeypatch.setattr(sys, "stdin", pasted)
        assert lovp("import", "-", "--yes").code == 0
    assert "title: Kade meten\n" in recorded(here)["meetings/2021-03-01.yaml"]


def test_two_questions_in_a_terminal(here: Path) -> None:
    listed(here, "1;Kade meten;wethouder Bos;1-3-2021;;", "2;Brug;chair;1-3-2021;;")
    status, screen = in_a_terminal(["y", "y"], "--data", "data", "import", "lijst.csv")
    assert status == 0, screen
    assert "1 owner not known: make parties of them? (y/n) [n]" in screen
    assert "Record 2 actions? (y/n) [y]" in screen
    assert "  - id: wethouder-bos\n    name: wethouder Bos\n" in recorded(here)["council.yaml"]


def test_no_is_no(here: Path) -> None:
    listed(here, "2;Brug;chair;1-3-2021;;")
    before = tree(here / "data")
    status, screen = in_a_terminal(["n"], "--data", "data", "import", "lijst.csv")
    assert status == 1
    assert "lovp: nothing was written" in screen
    assert tree(here / "data") == before


def test_rows_are_known_by_number_else_by_day_owner_and_title(lovp: Run, here: Path) -> None:
    listed(here, "1;Kade meten;chair;1-3-2021;;", ";Brug;chair;1-3-2021;;")
    assert lovp("import", "lijst.csv", "--yes").code == 0
    listed(
        here,
        "1;Kade anders;clerk;2-3-2021;;",
        ";Brug;voorzitter;1 maart 2021;;",
        ";Brug;clerk;1-3-2021;;",
        ";Brug;clerk;1-3-2021;;",
    )
    outcome = lovp("import", "lijst.csv", "--yes")
    assert "2 known already, 1 row left out" in outcome.out
    assert "line 5: the same promise stands on line 4" in outcome.out
    assert ": 1 action" in outcome.err


def test_undo_takes_all_of_it_back(lovp: Run, here: Path) -> None:
    listed(here, "1;Kade meten;bos;1-3-2021;;gereed")
    before = tree(here / "data")
    assert lovp("import", "lijst.csv", "--yes", "--add-parties").code == 0
    assert tree(here / "data") != before
    assert lovp("undo").code == 0
    assert tree(here / "data") == before


@pytest.mark.parametrize(
    ("said", "message"),
    [
        ("Wie", '--map Wie: type it as "WORD=MEANING", such as "Wie=owner"'),
        ("Waar=place", "--map: 'Waar' stands nowhere in the list"),
    ],
)
def test_what_is_mapped_wrongly(lovp: Run, here: Path, said: str, message: str) -> None:
    listed(here, "1;Kade;chair;1-3-2021;;")
    outcome = lovp("import", "lijst.csv", "--map", said)
    assert (outcome.code, outcome.err) == (2, f"lovp: {message}\n")


def test_a_meaning_that_is_none(lovp: Run, here: Path) -> None:
    listed(here, "1;Kade;chair;1-3-2021;;")
    outcome = lovp("import", "lijst.csv", "--map", "Wie=wethouder")
    assert outcome.code == 2
    assert outcome.err.startswith("lovp: --map: 'wethouder' is no column (title, owner, with,")


def test_a_heading_on_two_lines_is_mapped_whole(lovp: Run, here: Path) -> None:
    head = "Actie;Wie;Datum;Afronding;\n;;;d.d.;hoe\n"
    listed(here, "Kade;chair;1-3-2021;4-5-2021;mail", head=head)
    flags = ("--map", "Afronding d.d.=ended", "--map", "Afronding hoe=ended_by")
    assert lovp("import", "lijst.csv", "--yes", *flags).code == 0
    assert "    status: settled\n    reference: mail\n" in recorded(here)["letters/2021-05-04.yaml"]
