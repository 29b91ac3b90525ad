"""A council's own document of Word as a template: what is taken of it, and what is no template."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from pathlib import Path

import docx
import pytest
from docx.document import Document
from docx.shared import Cm

from tests.conftest import Run
from tests.output.formats.word.house import OLD_TEXT, logo, write_template

AGENDA = ("report", "last", "--as-of", "2021-12-01", "-o", "made.docx", "--template", "house.docx")
pytestmark = pytest.mark.usefixtures("shipped")


@pytest.fixture
def made(lovp: Run, here: Path) -> Document:
    """An agenda in the house style of Havenstad."""
    write_template(here / "house.docx")
    assert lovp(*AGENDA).code == 0
    return docx.Document(str(here / "made.docx"))


def test_its_head_foot_logo_and_measures_are_kept(made: Document, here: Path) -> None:
    (section,) = made.sections
    assert [found.text for found in section.header.paragraphs] == ["", "Gemeente Havenstad"]
    assert section.footer.paragraphs[0].text == "Postbus 1 · Havenstad"
    assert round(section.left_margin.mm) == 35
    with zipfile.ZipFile(here / "made.docx") as zipped:
        pictures = [zipped.read(name) for name in zipped.namelist() if "media" in name]
    assert pictures == [logo()]
    widths = made.tables[0]._tbl.xpath("w:tblGrid/w:gridCol/@w:w")
    assert abs(sum(map(int, widths)) - Cm(21 - 3.5 - 2).twips) <= 1


def test_its_styles_are_taken_and_those_that_it_lacks_are_added(made: Document) -> None:
    assert made.styles["Title"].font.size.pt == 24
    assert made.styles["Normal"].font.name == "Liberation Serif"
    assert made.paragraphs[0].style.name == "Title"
    assert {table.style.name for table in made.tables} == {"Havenstad tabel"}
    assert made.styles["lovp cell"].base_style.name == "Normal"
    ids = made.styles.element.xpath("w:style/@w:styleId")
    assert len(ids) == len({*ids})
    assert [*made.styles.element.xpath("w:style[w:name/@w:val='Normal']//w:lang/@w:val")] == [
        "nl-NL"
    ]


def test_no_word_of_its_text_is_left(made: Document, here: Path) -> None:
    assert made.paragraphs[0].text == "LOVP 29 november 2021"
    with zipfile.ZipFile(here / "made.docx") as zipped:
        for name in zipped.namelist():
            assert OLD_TEXT.encode() not in zipped.read(name), name
            assert "comments" not in name
    assert made.core_properties.author == "Landelijk Overleg Veiligheid en Politie"


@pytest.mark.parametrize("page_number", [False, True])
def test_pages_are_numbered_where_it_does_not_do_that(
    page_number: bool, lovp: Run, here: Path
) -> None:
    write_template(here / "house.docx", page_number=page_number)
    assert lovp(*AGENDA).code == 0
    (section,) = docx.Document(str(here / "made.docx")).sections
    fields = section.footer.part.element.xpath(".//w:fldSimple/@w:instr")
    assert [field.strip() for field in fields] == (
        ["PAGE"] if page_number else ["PAGE", "NUMPAGES"]
    )


def test_a_word_in_dutch_calls_its_styles_by_other_ids(lovp: Run, here: Path) -> None:
    document = docx.Document()
    for name, id in (("Title", "Titel"), ("Heading 1", "Kop1"), ("Normal", "Standaard")):
        document.styles[name].element.styleId = id
    document.save(str(here / "house.docx"))
    assert lovp(*AGENDA).code == 0
    made = docx.Document(str(here / "made.docx"))
    assert made.element.body.xpath("w:p/w:pPr/w:pStyle/@w:val")[0] == "Titel"
    assert made.styles["lovp cell"].element.basedOn_val == "Standaard"


def _plain(path: Path) -> None:
    docx.Document().save(str(path))


def _changed(old: bytes, new: bytes) -> Callable[[Path], None]:
    def write(path: Path) -> None:
        _plain(path)
        with zipfile.ZipFile(path) as found:
            members = {name: found.read(name) for name in found.namelist()}
        with zipfile.ZipFile(path, "w") as zipped:
            for name, data in members.items():
                zipped.writestr(name, data.replace(old, new))

    return write


def _bytes(data: bytes) -> Callable[[Path], object]:
    return lambda path: path.write_bytes(data)


def _zip(**members: str) -> Callable[[Path], None]:
    def write(path: Path) -> None:
        with zipfile.ZipFile(path, "w") as zipped:
            for name, text in members.items():
                zipped.writestr(name, text)

    return write


OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
MAIN = b"wordprocessingml.document.main+xml"
NONE: dict[str, tuple[Callable[[Path], object], str]] = {
    "missing": (lambda path: None, "is not there"),
    "folder": (Path.mkdir, "cannot be read: Is a directory"),
    "empty": (_bytes(b""), "is no document of Word"),
    "text": (_bytes(b"Agenda\n"), "is no document of Word"),
    "zip": (_zip(mimetype="application/vnd.oasis.opendocument.text"), "is no document of Word"),
    "old": (
        _bytes(OLE + b"\0" * 600),
        "is of an old kind (.doc): open it in Word, and save it as .docx",
    ),
    "encrypted": (
        _bytes(OLE + "EncryptedPackage".encode("utf-16-le")),
        "is encrypted: open it in Word, take the password off, and save it",
    ),
    "dotx": (
        _changed(MAIN, b"wordprocessingml.template.main+xml"),
        "is a template of Word (.dotx): open it in Word, and save it as .docx",
    ),
    "docm": (
        _changed(
            b"application/vnd.openxmlformats-officedocument." + MAIN,
            b"application/vnd.ms-word.document.macroEnabled.main+xml",
        ),
        "has macros: open it in Word, and save it as .docx, which has none",
    ),
    "strict": (
        _changed(
            b"http://schemas.openxmlformats.org/officeDocument/2006", b"http://purl.oclc.org/ooxml"
        ),
        "is a Strict Open XML document: open it in Word, and save it as a plain .docx",
    ),
    "broken": (_changed(b"</w:body>", b""), "cannot be read: open it in Word, and save it anew"),
    "other prefix": (
        _changed(b"w:", b"x:"),
        "cannot be read: open it in Word, and save it anew",
    ),
    "cut off": (
        lambda path: (_plain(path), path.write_bytes(path.read_bytes()[:9000])),
        "is no document of Word",
    ),
}


@pytest.mark.parametrize("name", NONE)
def test_what_is_no_template_is_said_in_one_line(name: str, lovp: Run, here: Path) -> None:
    write, wrong = NONE[name]
    write(here / "house.docx")
    (here / "made.docx").write_bytes(b"earlier")
    outcome = lovp(*AGENDA, "--force")
    assert (outcome.code, outcome.out) == (2, "")
    assert outcome.err == f"lovp: --template house.docx {wrong}\n"
    assert (here / "made.docx").read_bytes() == b"earlier"
