"""The house style of a council: a document of Word of which all is kept but its text."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING

import docx
from docx.oxml.ns import qn

from lovp_cli.council.records.refusal import Refusal

if TYPE_CHECKING:
    from docx.document import Document

# How the old files of Office begin; what is encrypted is one of these, with this in it.
_OLD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_CONTENTS, _ROOT = "[Content_Types].xml", "_rels/.rels"
# What a document has beside its text, by the last word of each relationship's type.
_KEPT = {
    "customXml",
    "endnotes",
    "fontTable",
    "footnotes",
    "numbering",
    "settings",
    "styles",
    "theme",
    "webSettings",
}
_ANEW = "cannot be read: open it in Word, and save it anew"
_HEADS_AND_FEET = "w:headerReference | w:footerReference"


class NoTemplate(Refusal):
    """The file whose styles were to be taken cannot be used for that."""

    status = 2


def open_template(path: str) -> Document:
    """The document in a file, with its text. Raises NoTemplate."""
    try:
        data = Path(path).read_bytes()
    except FileNotFoundError:
        raise _none(path, "is not there") from None
    except (OSError, ValueError) as error:
        raise _none(path, f"cannot be read: {getattr(error, 'strerror', '') or error}") from None
    if wrong := _what_is_wrong(data):
        raise _none(path, wrong)
    try:
        document = docx.Document(io.BytesIO(data))
        # What is put into it calls its elements as Word does.
        if document.element.prefix == "w":
            return document
    except Exception as error:
        # python-docx raises whatever a damaged file leads to.
        raise _none(path, _ANEW) from error
    raise _none(path, _ANEW)


def empty(document: Document) -> str | None:
    """Remove the text, and what belongs to it; gives the id of the style of the first table."""
    body = document.element.body
    tables = body.xpath(".//w:tbl/w:tblPr/w:tblStyle/@w:val")
    last = body.get_or_add_sectPr()
    # A section that has no head or foot of a kind has that of the section before it.
    found = {}
    for section in body.xpath(".//w:sectPr[not(ancestor::w:sectPrChange)]"):
        for reference in section.xpath(_HEADS_AND_FEET):
            found[reference.tag, reference.get(qn("w:type"))] = reference
    for reference in last.xpath(_HEADS_AND_FEET):
        last.remove(reference)
    for reference in reversed(found.values()):
        last.insert(0, reference)
    body.clear_content()
    _forget(document, {*last.xpath(".//@r:id")})
    return str(tables[0]) if tables else None


def _forget(document: Document, used: set[str]) -> None:
    """Leave out pictures and remarks of the text that was removed, and the picture of its page."""
    rels = document.part.rels
    for name, rel in [*rels.items()]:
        if name not in used and _kind(rel.reltype) not in _KEPT:
            del rels[name]
    package = document.part.package
    for name, rel in [*(package.rels.items() if package else ())]:
        if _kind(rel.reltype) == "thumbnail":
            del package.rels[name]


def _kind(relationship: str) -> str:
    return relationship.rpartition("/")[2]


def _what_is_wrong(data: bytes) -> str:
    """Why these bytes are no document that styles can be taken from, and what to do."""
    if data.startswith(_OLD):
        if _ENCRYPTED in data:
            return "is encrypted: open it in Word, take the password off, and save it"
        return "is of an old kind (.doc): open it in Word, and save it as .docx"
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as zipped:
            names = zipped.namelist()
            kinds = zipped.read(_CONTENTS) if _CONTENTS in names else b""
            root = zipped.read(_ROOT) if _ROOT in names else b""
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError, RuntimeError):
        return "is no document of Word"
    if b"wordprocessingml.template.main+xml" in kinds:
        return "is a template of Word (.dotx): open it in Word, and save it as .docx"
    if b"macroEnabled" in kinds:
        return "has macros: open it in Word, and save it as .docx, which has none"
    if b"purl.oclc.org" in root:
        return "is a Strict Open XML document: open it in Word, and save it as a plain .docx"
    return "" if b"wordprocessingml.document.main+xml" in kinds else "is no document of Word"


def _none(path: str, wrong: str) -> NoTemplate:
    return NoTemplate(f"--template {path} {wrong}")
