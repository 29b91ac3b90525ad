"""Small documents for the tests, made as programs make them."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

import docx
import pypdf
from docx.oxml import parse_xml


class Put(NamedTuple):
    """A text at a place of a page, from the left and from below."""

    x: float
    y: float
    text: str
    size: float = 10
    font: str = "F1"


_FONT = b"<< /Type /Font /Subtype /Type1 /BaseFont /%s /Encoding /WinAnsiEncoding >>"


def pdf(*pages: Sequence[Put], rotate: int = 0) -> bytes:
    """A PDF that shows these texts in the order given."""
    fonts = b"<< /F1 5 0 R /F2 6 0 R >>"
    objects: dict[int, bytes] = {
        1: b"<< /Type /Catalog /Pages 2 0 R >>",
        5: _FONT % b"Helvetica",
        6: _FONT % b"Helvetica-Bold",
    }
    kids = []
    for at, page in enumerate(pages):
        number = 10 + 2 * at
        content = "\n".join(map(_shown, page)).encode("cp1252")
        kids.append(b"%d 0 R" % number)
        objects[number] = (
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Rotate %d /Contents %d 0 R"
            b" /Resources << /Font %s >> >>" % (rotate, number + 1, fonts)
        )
        objects[number + 1] = b"<< /Length %d >>\nstream\n%s\nendstream" % (len(content), content)
    objects[2] = b"<< /Type /Pages /Kids [%s] /Count %d >>" % (b" ".join(kids), len(pages))
    return _file(objects)


def _shown(put: Put) -> str:
    text = put.text.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
    return f"BT /{put.font} {put.size} Tf 1 0 0 1 {put.x} {put.y} Tm ({text}) Tj ET"


def _file(objects: Mapping[int, bytes]) -> bytes:
    out, places = bytearray(b"%PDF-1.4\n"), {}
    for number, body in sorted(objects.items()):
        places[number] = len(out)
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    start, size = len(out), max(objects) + 1
    out += b"xref\n0 %d\n0000000000 65535 f \n" % size
    for number in range(1, size):
        place = places.get(number)
        out += b"%010d 00000 n \n" % place if place else b"0000000000 00000 f \n"
    out += b"trailer << /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (size, start)
    return bytes(out)


def locked(data: bytes, password: str, owner: str = "owner") -> bytes:
    """The same PDF, encrypted in the old way, which needs no further library."""
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(data))
    writer.encrypt(password, owner, algorithm="RC4-128")
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def word(build: Any) -> bytes:
    """A Word file into which `build` puts what it wants."""
    document, out = docx.Document(), io.BytesIO()
    build(document)
    document.save(out)
    return out.getvalue()


def element(inner: str) -> Any:
    """An element of Word's, for what python-docx cannot write."""
    space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    return parse_xml(f'<w:x xmlns:w="{space}">{inner}</w:x>')[0]


def numbered(document: Any, *levels: str) -> None:
    """A list with the number 77, of which each level is given as FORM:TEXT."""
    below = "".join(
        f'<w:lvl w:ilvl="{at}"><w:start w:val="1"/><w:numFmt w:val="{form}"/>'
        f'<w:lvlText w:val="{text}"/></w:lvl>'
        for at, (form, text) in enumerate(level.split(":") for level in levels)
    )
    for inner in (
        f'<w:abstractNum w:abstractNumId="77">{below}</w:abstractNum>',
        '<w:num w:numId="77"><w:abstractNumId w:val="77"/></w:num>',
    ):
        document.part.numbering_part.element.append(element(inner))


def archive(files: Mapping[str, bytes]) -> bytes:
    """A zip file."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as opened:
        for name, data in files.items():
            opened.writestr(name, data)
    return out.getvalue()


def changed(data: bytes, file: str, new: bytes) -> bytes:
    """A zip file with other bytes for one of its files."""
    with zipfile.ZipFile(io.BytesIO(data)) as opened:
        files = {name: opened.read(name) for name in opened.namelist()}
    return archive({**files, file: new})
