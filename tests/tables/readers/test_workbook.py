"""Workbooks as they come: several sheets and tables, formulas, macros, formatting to the end."""

from __future__ import annotations

import io
import re
import zipfile
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook

from tests.conftest import Run, tree

HEAD = ("Nr.", "Actie", "Wie", "Datum", "Termijn")


@pytest.fixture(autouse=True)
def _council(council: None) -> None:
    """All lists are of the council of chair and clerk."""


def saved(book: Workbook, path: str = "lijst.xlsx") -> None:
    book.save(path)


def filled(sheet: Any, *rows: tuple[object, ...], head: tuple[str, ...] = HEAD) -> None:
    for row in (head, *rows):
        sheet.append(row)


def promised(here: Path) -> str:
    return tree(here / "data")["meetings/2021-03-01.yaml"].decode()


def test_of_several_sheets_one_is_named(lovp: Run, here: Path) -> None:
    book = Workbook()
    for name in ("2020", "2021"):
        filled(book.create_sheet(name), (name, f"Kade {name}", "chair", "1-3-2021", None))
    hidden = book.create_sheet("oud")
    filled(hidden, (9, "Oud", "chair", "1-3-2021", None))
    hidden.sheet_state = "hidden"
    saved(book)
    outcome = lovp("import", "lijst.xlsx", "--yes")
    assert (outcome.code, outcome.out) == (2, "")
    assert outcome.err == (
        'lovp: several sheets hold a list: 2020, 2021; name one: --sheet "2020"\n'
    )
    assert lovp("import", "lijst.xlsx", "--sheet", "2021", "--yes").code == 0
    assert "Kade 2021" in promised(here)
    assert "Kade 2020" not in promised(here)
    wrong = lovp("import", "lijst.xlsx", "--sheet", "x", "--yes")
    assert wrong.err == ("lovp: --sheet: there is no sheet 'x'; choose from 2020, 2021, oud\n")


def test_two_tables_on_a_sheet_are_taken_together(lovp: Run, here: Path) -> None:
    book = Workbook()
    sheet = book.active
    filled(sheet, (1, "Kade", "chair", "1-3-2021", None))
    sheet.append([])
    sheet.append(["Afgehandeld"])
    filled(
        sheet,
        ("chair", "Brug", "1-3-2021", "2-3-2021"),
        head=("Actiehouder", "Actiepunt", "Datum", "Afgedaan d.d."),
    )
    saved(book)
    outcome = lovp("import", "lijst.xlsx", "--yes")
    assert outcome.code == 0
    assert "2 tables with such headings, taken together" in outcome.out
    assert "title: Kade\n" in promised(here)
    assert "title: Brug\n" in promised(here)
    assert "status: settled" in tree(here / "data")["letters/2021-03-02.yaml"].decode()


def test_a_formula_has_its_last_value(lovp: Run, here: Path) -> None:
    """A value that Excel kept is in the file; openpyxl writes none, so it is put there."""
    book = Workbook()
    filled(book.active, (1, '="Kade"&" meten"', "chair", "1-3-2021", None))
    saved(book)
    without = lovp("import", "lijst.xlsx", "--yes")
    assert without.code == 1
    assert without.err == (
        "lovp: lijst.xlsx: the formula in B2 has no value yet: open the workbook in Excel or"
        " LibreOffice, and save it\n"
    )
    with_value("lijst.xlsx", "B2", "Kade meten")
    assert lovp("import", "lijst.xlsx", "--yes").code == 0
    assert "title: Kade meten\n" in promised(here)


def test_macros_are_left_alone(lovp: Run, here: Path) -> None:
    book = Workbook()
    filled(book.active, (1, "Kade", "chair", "1-3-2021", None))
    saved(book, "lijst.xlsm")
    with zipfile.ZipFile("lijst.xlsm", "a") as archive:
        archive.writestr("xl/vbaProject.bin", b"\xd0\xcf\x11\xe0 macros")
    assert lovp("import", "lijst.xlsm", "--yes").code == 0
    assert "title: Kade\n" in promised(here)


def test_a_sheet_that_is_formatted_to_its_end_is_as_long_as_what_it_holds(
    lovp: Run, here: Path
) -> None:
    book = Workbook()
    filled(book.active, (7, "Kade", "chair", "1-3-2021", None))
    book.active["A2"].number_format = "0000"
    book.active.cell(50_000, 60).number_format = "0"
    saved(book)
    outcome = lovp("import", "lijst.xlsx", "--yes")
    assert outcome.code == 0
    assert "0 rows" not in outcome.out
    assert 'number: "0007"' in promised(here)


def test_a_damaged_workbook_is_refused_in_one_line(lovp: Run, here: Path) -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("xl/workbook.xml", "<workbook")
    (here / "lijst.xlsx").write_bytes(out.getvalue())
    outcome = lovp("import", "lijst.xlsx", "--yes")
    assert outcome.code == 1
    assert outcome.err.startswith("lovp: lijst.xlsx is a damaged workbook (")
    assert outcome.err.count("\n") == 1


def test_an_empty_workbook(lovp: Run, here: Path) -> None:
    saved(Workbook())
    assert lovp("import", "lijst.xlsx").err == "lovp: lijst.xlsx is empty\n"


def with_value(path: str, cell: str, value: str) -> None:
    """Put the kept value of a formula into the first sheet of a workbook."""
    with zipfile.ZipFile(path) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    sheet = files["xl/worksheets/sheet1.xml"].decode()
    pattern = rf'<c r="{cell}"[^>]*>(<f>.*?</f>).*?</c>'
    assert re.search(pattern, sheet)
    kept = re.sub(pattern, rf'<c r="{cell}" t="str">\1<v>{value}</v></c>', sheet)
    files["xl/worksheets/sheet1.xml"] = kept.encode()
    with zipfile.ZipFile(path, "w") as archive:
        for name, data in files.items():
            archive.writestr(name, data)
