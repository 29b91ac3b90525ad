"""A council's house style: an old agenda of its own, with a logo, that serves as a template."""

from __future__ import annotations

import io
import struct
import zlib
from pathlib import Path

import docx
from docx.document import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml.ns import nsdecls
from docx.oxml.parser import parse_xml
from docx.shared import Cm, Pt, RGBColor

GREEN = RGBColor(0x15, 0x5E, 0x42)
# No word of this may come out again.
OLD_TEXT = "Oude agenda van de kade"


def write_template(path: Path, *, page_number: bool = False) -> None:
    """A template with its own fonts, margins, logo, table and page size, and text to be removed."""
    document = docx.Document()
    _styles(document)
    (section,) = document.sections
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin, section.right_margin = Cm(3.5), Cm(2)
    section.header.paragraphs[0].add_run().add_picture(io.BytesIO(logo()), height=Cm(1.2))
    section.header.add_paragraph("Gemeente Havenstad")
    section.footer.paragraphs[0].text = "Postbus 1 · Havenstad"
    if page_number:
        field = f'<w:fldSimple {nsdecls("w")} w:instr="PAGE"><w:r><w:t>1</w:t></w:r></w:fldSimple>'
        section.footer.paragraphs[0]._p.append(parse_xml(field))
    document.add_heading(OLD_TEXT, 0)
    document.add_paragraph().add_run().add_picture(io.BytesIO(logo(200)), height=Cm(3))
    remark = document.add_paragraph(OLD_TEXT)
    document.add_comment(remark.runs, OLD_TEXT, "Jan", "J")
    document.add_table(2, 2, document.styles["Havenstad tabel"]).cell(0, 0).text = OLD_TEXT
    document.add_section()
    document.add_paragraph(OLD_TEXT)
    document.core_properties.author = "Jan"
    document.save(str(path))


def _styles(document: Document) -> None:
    document.styles["Normal"].font.name = "Liberation Serif"
    document.styles["Normal"].font.size = Pt(11)
    for name, size in (("Title", 24), ("Heading 1", 14)):
        style = document.styles[name]
        style.font.name, style.font.size, style.font.color.rgb = "Liberation Serif", Pt(size), GREEN
    made = document.styles.add_style("Havenstad tabel", WD_STYLE_TYPE.TABLE)
    made.element.append(
        parse_xml(
            f"<w:tblPr {nsdecls('w')}><w:tblBorders>"
            '<w:top w:val="single" w:sz="8" w:color="155E42"/>'
            '<w:bottom w:val="single" w:sz="8" w:color="155E42"/>'
            '<w:insideH w:val="single" w:sz="4" w:color="155E42"/></w:tblBorders></w:tblPr>'
        )
    )
    made.element.append(
        parse_xml(
            f'<w:tblStylePr {nsdecls("w")} w:type="firstRow">'
            '<w:rPr><w:color w:val="FFFFFF"/></w:rPr>'
            '<w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="155E42"/></w:tcPr></w:tblStylePr>'
        )
    )


def logo(shade: int = 66) -> bytes:
    """A picture of one colour, as PNG."""
    width, height = 60, 40
    rows = (b"\0" + bytes((21, 94, shade)) * width) * height
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        for kind, data in (
            (b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)),
            (b"IDAT", zlib.compress(rows)),
            (b"IEND", b""),
        )
    )
