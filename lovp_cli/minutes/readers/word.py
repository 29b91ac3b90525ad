"""Word (.docx), opened by python-docx.

The words are taken from the elements themselves: python-docx leaves out what stands in content
controls, text boxes and insertions that were not accepted yet, and a reader sees them all.
"""

from __future__ import annotations

import zipfile
from collections.abc import Iterator, Sequence
from io import BytesIO
from typing import TYPE_CHECKING, Any

from lovp_cli.council.records.refusal import Refusal
from lovp_cli.minutes.readers.blocks import Block, as_text, row
from lovp_cli.minutes.readers.extracted import Extracted
from lovp_cli.minutes.readers.source import MAX_BYTES

if TYPE_CHECKING:
    from lovp_cli.minutes.readers.word_lists import Lists

# The text of a report of hundreds of pages takes less; pictures are no XML.
_MAX_XML = 64 << 20
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_SKIPPED = {_W + "moveFrom", _W + "pPr", _W + "rPr", _W + "tblPr", _FALLBACK}
_SIGNS = {
    _W + "tab": "\t",
    _W + "cr": "\n",
    _W + "noBreakHyphen": "-",
}
_HEADINGS = ("heading", "kop", "title", "titel")


def read(name: str, data: bytes) -> Extracted:
    """The text of a Word file, each paragraph and each row of a table on one line.

    Raises Refusal for what is no Word file, damaged or too large once unpacked, and where
    python-docx is missing.
    """
    try:
        import docx
    except ImportError:
        raise Refusal(
            "a Word file is read by python-docx, which lovp[minutes] brings;"
            " type: pip install python-docx"
        ) from None
    try:
        _check_archive(name, data)
        document = docx.Document(BytesIO(data))
        return Extracted(as_text(_Reading(document).blocks(document.element.body)))
    except Refusal:
        raise
    except Exception as error:  # noqa: BLE001 - damaged files raise what lxml and python-docx please
        raise Refusal(f"{name}: a damaged Word file ({error}): save it again") from None


def _check_archive(name: str, data: bytes) -> None:
    """Refuses what would unpack to too much; sizes are believed, as no more is ever unpacked."""
    with zipfile.ZipFile(BytesIO(data)) as archive:
        files = archive.infolist()
        if "word/document.xml" not in archive.namelist():
            raise Refusal(f"{name}: no Word file: save it as .docx or PDF")
        xml = [file for file in files if file.filename.endswith((".xml", ".rels"))]
        if _size(files) > MAX_BYTES or _size(xml) > _MAX_XML:
            raise Refusal(f"{name}: far too large once unpacked: is it a report?")
        # Word writes none; they are how a small file becomes an enormous one.
        if any(b"<!DOCTYPE" in archive.read(file) for file in xml):
            raise Refusal(f"{name}: declares entities, as no Word file does: save it again")


def _size(files: Sequence[zipfile.ZipInfo]) -> int:
    return sum(file.file_size for file in files)


class _Reading:
    """One document being read: its styles, and how far its numbered lists have come."""

    def __init__(self, document: Any) -> None:
        from lovp_cli.minutes.readers.word_lists import Lists

        self._document = document
        self._lists: Lists = Lists(document)
        self._boxes: list[Block] = []

    def blocks(self, parent: Any) -> Iterator[Block]:
        """What stands below an element, in order; the text of a box after its paragraph."""
        for element in parent.iterchildren():
            if element.tag == _W + "p":
                yield self._paragraph(element)
                boxes, self._boxes = self._boxes, []
                yield from boxes
            elif element.tag == _W + "tr":
                cells = element.iter(_W + "tc")
                own = [cell for cell in cells if next(cell.iterancestors(_W + "tr")) is element]
                yield from row([list(self.blocks(cell)) for cell in own])
            elif element.tag not in _SKIPPED:
                yield from self.blocks(element)

    def _paragraph(self, element: Any) -> Block:
        text = "".join(self._words(element))
        # One tab sets off a number or a label; more make a row.
        text = text.strip(" \t")
        if text.count("\t") < 2:
            text = text.replace("\t", " ")
        style = self._style(element)
        mark = self._lists.mark(element, style) if text else ""
        text = f"{mark} {text}" if mark else text
        names = [each.name.lower() for each in style if each.name]
        if any(name.startswith(_HEADINGS) for name in names):
            return Block("heading", text)
        return Block("row" if "\t" in text else "item" if mark else "paragraph", text)

    def _style(self, element: Any) -> Sequence[Any]:
        """A paragraph's style, and those that it is based on."""
        from docx.text.paragraph import Paragraph

        style, found = Paragraph(element, self._document).style, []
        while style is not None and style not in found:
            found.append(style)
            style = style.base_style
        return found

    def _words(self, parent: Any) -> Iterator[str]:
        for element in parent.iterchildren():
            if element.tag == _W + "t":
                yield element.text or ""
            elif element.tag in _SIGNS:
                yield _SIGNS[element.tag]
            elif element.tag == _W + "br":
                yield "\f" if element.get(_W + "type") == "page" else "\n"
            elif element.tag == _W + "txbxContent":
                self._boxes += list(self.blocks(element))
            elif element.tag not in _SKIPPED:
                yield from self._words(element)
