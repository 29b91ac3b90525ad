"""Word: what a reader of the document sees, each paragraph and row on one line."""

from __future__ import annotations

from typing import Any

import pytest

from lovp_cli.council.records.refusal import Refusal
from tests.minutes.readers.conftest import Read
from tests.minutes.readers.documents import archive, changed, element, numbered, word

ENTITIES = b"""<?xml version="1.0"?><!DOCTYPE w [<!ENTITY a "aaaaaaaaaa">%s]>
<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
<w:body><w:p><w:r><w:t>&z;</w:t></w:r></w:p></w:body></w:document>"""


def test_paragraphs_headings_lists_and_tables(read: Read) -> None:
    def build(document: Any) -> None:
        document.add_heading("Verslag", 0)
        document.add_heading("Opening", 1)
        document.add_paragraph("De voorzitter ").add_run("zegt toe").bold = True
        document.add_paragraph("eerste punt", style="List Bullet")
        document.add_paragraph("tweede punt", style="List Bullet")
        document.add_paragraph("besluit", style="List Number")
        document.add_paragraph("Datum:\t12 maart")
        document.add_paragraph("Nota\tgriffie\tmei")
        table = document.add_table(2, 3)
        for cell, text in zip(
            table._cells, ["Actie", "Wie", "Wanneer", "Nota\nsturen", "griffie", ""], strict=True
        ):
            cell.text = text

    assert read("v.docx", word(build)).text == (
        "Verslag\n\nOpening\n\nDe voorzitter zegt toe\n\n• eerste punt\n• tweede punt\n1. besluit"
        "\n\nDatum: 12 maart\n\nNota\tgriffie\tmei\nActie\tWie\tWanneer\nNota sturen\tgriffie\n"
    )


def test_numbered_headings_have_their_numbers(read: Read) -> None:
    def build(document: Any) -> None:
        numbered(document, "decimal:%1.", "lowerLetter:%1%2)", "upperRoman:%3")
        for depth in (0, 1, 1, 0, 1, 2, 2):
            style = "Heading 1" if depth == 0 else "Normal"
            document.add_paragraph(f"op {depth}", style=style)._p.get_or_add_pPr().append(
                element(f'<w:numPr><w:ilvl w:val="{depth}"/><w:numId w:val="77"/></w:numPr>')
            )

    lines = [line for line in read("v.docx", word(build)).text.splitlines() if line]
    assert lines == ["1. op 0", "1a) op 1", "1b) op 1", "2. op 0", "2a) op 1", "I op 2", "II op 2"]


def test_what_python_docx_leaves_out_is_read(read: Read) -> None:
    def build(document: Any) -> None:
        body = document.element.body
        for inner in (
            (
                "<w:sdt><w:sdtContent><w:p><w:r><w:t>in een veld</w:t></w:r></w:p></w:sdtContent>"
                "</w:sdt>"
            ),
            (
                "<w:p><w:moveFrom><w:r><w:t>elders nu </w:t></w:r></w:moveFrom>"
                "<w:r><w:t>was </w:t></w:r>"
                "<w:del><w:r><w:delText>mei</w:delText></w:r></w:del>"
                "<w:ins><w:r><w:t>juni</w:t></w:r></w:ins></w:p>"
            ),
            (
                "<w:p><w:r><w:t>naast een kader</w:t></w:r><w:r><w:pict><w:txbxContent><w:p><w:r>"
                "<w:t>in het kader</w:t></w:r></w:p></w:txbxContent></w:pict></w:r></w:p>"
            ),
            "<w:p><w:r><w:t>zij</w:t><w:noBreakHyphen/><w:t>instroom</w:t><w:br/><w:t>regel</w:t></w:r></w:p>",
        ):
            body.insert(len(body) - 1, element(inner))

    assert read("v.docx", word(build)).text == (
        "in een veld\n\nwas juni\n\nnaast een kader\n\nin het kader\n\nzij-instroom\nregel\n"
    )


def test_a_table_for_the_layout_is_no_row(read: Read) -> None:
    long = "De wethouder licht toe hoe het staat. " * 12

    def build(document: Any) -> None:
        cells = document.add_table(1, 2).rows[0].cells
        cells[0].text, cells[1].text = "3", long
        cells[1].add_paragraph("Zij zegt een nota toe.")

    assert read("v.docx", word(build)).text == f"3\n\n{long.strip()}\n\nZij zegt een nota toe.\n"


def test_a_page_break_is_a_form_feed(read: Read) -> None:
    def build(document: Any) -> None:
        document.add_paragraph("een")
        document.add_page_break()
        document.add_paragraph("twee")

    assert read("v.docx", word(build)).text.split() == ["een", "twee"]
    assert "\f" in read("v.docx", word(build)).text


def test_refused(read: Read) -> None:
    whole = word(lambda document: document.add_paragraph("x"))
    entities = b"".join(
        b'<!ENTITY %c "%s">' % (c, b"&%c;" % (c - 1) * 10) for c in b"bcdefghijklmnopqrstuvwxyz"
    )
    for data, reason in (
        (archive({"a.txt": b"x"}), "v.docx: no Word file: save it as .docx or PDF"),
        (whole[:-40], "v.docx: a damaged Word file (File is not a zip file): save it again"),
        (
            changed(whole, "word/document.xml", b"<a/>" + b" " * (65 << 20)),
            "v.docx: far too large once unpacked: is it a report?",
        ),
        (
            changed(whole, "word/document.xml", ENTITIES % entities),
            "v.docx: declares entities, as no Word file does: save it again",
        ),
        (
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600,
            (
                "v.docx: an old Word file (.doc), or one with a password:"
                " open it, and save it as .docx without a password"
            ),
        ),
        (b"tekst", "v.docx: damaged, or no .docx file, although its name says so"),
        (word(lambda document: None), "v.docx: there is no text in it"),
    ):
        with pytest.raises(Refusal) as refused:
            read("v.docx", data)
        assert refused.value.lines == (reason,)


def test_damaged_inside(read: Read) -> None:
    whole = word(lambda document: document.add_paragraph("x"))
    with pytest.raises(Refusal, match=r"^v\.docx: a damaged Word file \("):
        read("v.docx", changed(whole, "word/document.xml", b"<w:document"))
    with pytest.raises(Refusal, match=r"^v\.docx: a damaged Word file \("):
        read("v.docx", whole[:200] + b"\xff" * 60 + whole[260:])
