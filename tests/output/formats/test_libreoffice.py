"""What LibreOffice Calc makes of a workbook, and of CSV for Excel where it speaks Dutch."""

from __future__ import annotations

import csv
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.conftest import SHIPPED, Run

OFFICE = shutil.which("soffice") or shutil.which("libreoffice")
LIST = ("--data", str(SHIPPED), "open-actions", "--as-of", "2021-12-01")
# Comma, quotation mark, UTF-8, from the first line, no types, Dutch, and cells as they are shown.
AS_SHOWN = "csv:Text - txt - csv (StarCalc):44,34,76,1,,1043,false,true"
# What it is asked with a CSV in a dialogue: semicolon, quotation mark, UTF-8, first line, Dutch.
IN_DUTCH = "CSV:59,34,76,1,,1043,false,true"


@pytest.fixture(scope="session")
def calc(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A profile of LibreOffice of its own; skips where it has no Calc."""
    if not OFFICE:
        pytest.skip("LibreOffice is not installed: apt-get install libreoffice-calc-nogui")
    profile = tmp_path_factory.mktemp("profile")
    (profile / "try.csv").write_text("a\n")
    if not _convert(profile, profile / "try.csv", "xlsx").exists():
        pytest.skip("LibreOffice has no Calc here: apt-get install libreoffice-calc-nogui")
    return profile


def _convert(profile: Path, file: Path, to: str, *options: str) -> Path:
    command = [
        str(OFFICE), f"-env:UserInstallation={profile.as_uri()}", "--headless", *options,
        "--convert-to", to, "--outdir", str(profile / "out"), str(file),
    ]  # fmt: skip
    subprocess.run(command, capture_output=True, check=False, timeout=300)
    return profile / "out" / f"{file.stem}.{to.partition(':')[0]}"


def _rows(file: Path) -> list[list[str]]:
    return list(csv.reader(file.read_text("utf-8").splitlines()))


def test_a_workbook_as_it_shows_it(calc: Path, lovp: Run, here: Path) -> None:
    assert lovp(*LIST, "-o", "list.xlsx").code == 0
    assert lovp(*LIST, "-o", "list.csv", "--excel").code == 0
    heading, *rows = _rows(_convert(calc, here / "list.xlsx", AS_SHOWN))
    text = (here / "list.csv").read_text("utf-8-sig")
    assert [heading, *rows] == list(csv.reader(text.splitlines(), delimiter=";"))
    assert "08-11-2021" in rows[1]


def test_csv_for_excel_in_dutch(calc: Path, lovp: Run, here: Path) -> None:
    """Days are read as days: written in another form they are the same."""
    assert lovp(*LIST, "-o", "excel.csv", "--excel").code == 0
    workbook = _convert(calc, here / "excel.csv", "xlsx", f"--infilter={IN_DUTCH}")
    from openpyxl import load_workbook

    heading, *rows = load_workbook(workbook).active.iter_rows(values_only=True)
    assert heading[:3] == ("id", "actiepunt", "actiehouder")
    (found,) = [row for row in rows if row[0] == "mit-governance"]
    assert found[2] == "minister van Justitie en Veiligheid"
    due = found[heading.index("termijn")]
    assert due.date().isoformat() == "2021-11-08"
    assert found[heading.index("verlengd")] == 0
