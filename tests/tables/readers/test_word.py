"""Word files: which tables are lists, and what of their text counts."""

from __future__ import annotations

import sys
from pathlib import Path

import docx
import pytest
from docx.oxml import parse_xml

from tests.conftest import Run, tree

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


@pytest.fixture(autouse=True)
def _council(council: None) -> None:
    """All lists are of the council of chair and clerk."""


def test_a_document_without_tables(lovp: Run, here: Path) -> None:
    document = docx.Document()
    document.add_paragraph("Kade: chair zal meten.")
    document.save("lijst.docx")
    outcome = lovp("import", "lijst.docx", "--yes")
    assert (outcome.code, outcome.out) == (1, "")
    assert outcome.err == (
        "lovp: lijst.docx has no table in it: lovp import reads a list with columns\n"
    )


def test_what_was_deleted_is_not_there_and_what_was_inserted_is(lovp: Run, here: Path) -> None:
    document = docx.Document()
    table = document.add_table(2, 3)
    for at, text in enumerate(("Actie", "Wie", "Datum")):
        table.cell(0, at).text = text
    for at, text in enumerate(("Kade", "chair", "1-3-2021")):
        table.cell(1, at).text = text
    paragraph = table.cell(1, 0).paragraphs[0]._p
    paragraph.append(parse_xml(f"<w:ins {W}><w:r><w:t> meten</w:t></w:r></w:ins>"))
    paragraph.append(parse_xml(f"<w:del {W}><w:r><w:delText> slopen</w:delText></w:r></w:del>"))
    document.save("lijst.docx")
    assert lovp("import", "lijst.docx", "--yes").code == 0
    assert "title: Kade meten\n" in tree(here / "data")["meetings/2021-03-01.yaml"].decode()


@pytest.mark.parametrize(
    ("file", "library", "kind"),
    [("lijst.docx", "docx", "a Word file"), ("lijst.xlsx", "openpyxl", "a workbook")],
)
def test_a_library_that_is_not_there(
    lovp: Run, here: Path, monkeypatch: pytest.MonkeyPatch, file: str, library: str, kind: str
) -> None:
    document = docx.Document()
    document.save("lijst.docx")
    from openpyxl import Workbook

    Workbook().save("lijst.xlsx")
    monkeypatch.setitem(sys.modules, library, None)
    outcome = lovp("import", file, "--yes")
    name = {"docx": "python-docx"}.get(library, library)
    assert outcome.err == (
        f"lovp: {kind} is read by {name}, which is not installed here; type:"
        ' pip install "lovp[office]", or save the list as .csv\n'
    )
