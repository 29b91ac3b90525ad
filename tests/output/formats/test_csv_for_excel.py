"""CSV as a Dutch Excel opens it, and CSV in which nothing runs."""

from __future__ import annotations

import csv
import io
from datetime import date
from pathlib import Path

import pytest

from lovp_cli.output.formats.csv_text import render, render_for_excel
from lovp_cli.output.sheet import Field, Sheet
from tests.conftest import SHIPPED, Run

LIST = ("--data", str(SHIPPED), "open-actions", "--as-of", "2021-12-01")
RUNS = [
    "=1+1",
    "+31 70",
    "-x",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    "  =1",
    '"=1"',
    "' =1",
    "\xa0=1",
    "\u3000@x",
    "＝1",
    "＋1",
    "－1",
    "＠x",
]


def one(text: str) -> Sheet:
    return Sheet("x", (Field("a", "a"), Field("b", "b", "day")), ((text, date(2022, 3, 1)),))


@pytest.mark.parametrize("text", RUNS)
def test_what_a_spreadsheet_would_run_is_text(text: str) -> None:
    for made, delimiter in ((render(one(text)), ","), (_read(render_for_excel(one(text))), ";")):
        _, (found, _) = csv.reader(io.StringIO(made, newline=""), delimiter=delimiter)
        assert found.startswith("'")


@pytest.mark.parametrize("text", ["kade = muur", "e-mail", "1-2", "'s-Hertogenbosch", "", "“=1”"])
def test_what_it_would_not_run_stays_as_it_is(text: str) -> None:
    _, (found, _) = csv.reader(io.StringIO(render(one(text))))
    assert found == text


def _read(data: bytes) -> str:
    assert data.startswith(b"\xef\xbb\xbf")
    return data.decode("utf-8-sig")


def test_its_bytes(lovp: Run, here: Path) -> None:
    assert lovp(*LIST, "--excel", "-o", "list.csv").code == 0
    lines = _read((here / "list.csv").read_bytes()).split("\r\n")
    assert lines[0].startswith("id;actiepunt;actiehouder;met;onderwerp;")
    assert lines[2].startswith("mit-governance;Governance van het MIT uitwerken, met de portef")
    assert ";minister van Justitie en Veiligheid;" in lines[2]
    assert ";08-11-2021;" in lines[2]
    assert lines[-1] == ""
    assert not any("\n" in line for line in lines)


def test_no_cell_has_a_decimal_sign_that_a_language_may_read_otherwise() -> None:
    made = _read(render_for_excel(Sheet("x", (Field("n", "n", "number"),), ((12345,),))))
    assert made == "n\r\n12345\r\n"


@pytest.mark.parametrize("command", ["open-actions", "meetings", "parties"])
def test_every_list_has_it_and_a_pipe_takes_it(command: str, lovp: Run) -> None:
    shown = lovp("--data", str(SHIPPED), command, "--format", "csv", "--excel")
    assert (shown.code, shown.out[:3]) == (0, "\ufeffid")


def test_programs_are_given_the_other_one(lovp: Run) -> None:
    shown = lovp(*LIST, "--format", "csv").out
    assert shown.startswith("id,actiepunt,")
    assert ",minister," in shown
    assert ",2021-11-08," in shown


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--excel",), "--excel is for CSV: add -o FILE.csv, or --format csv"),
        (("--excel", "-o", "list.json"), "--excel is for CSV: add -o FILE.csv, or --format csv"),
        (
            ("--excel", "-o", "list.xlsx"),
            "--excel is for CSV: an .xlsx is made for Excel already, so leave it out",
        ),
    ],
)
def test_it_is_refused_with_anything_else(
    words: tuple[str, ...], said: str, lovp: Run, here: Path
) -> None:
    outcome = lovp(*LIST, *words)
    assert (outcome.code, outcome.out) == (2, "")
    assert outcome.err.startswith(f"lovp: {said}")
    assert list(here.iterdir()) == []
