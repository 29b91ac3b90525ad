"""The tables of a Word file (.docx), by python-docx, and the paragraphs around them."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from typing import Any

from lovp_cli.council.records.refusal import Refusal
from lovp_cli.tables.grid import Grid, Line
from lovp_cli.tables.readers.libraries import needed

Element = Any  # of lxml, which has no types
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
# What was deleted or moved away, and not accepted yet, is seen by nobody.
_SKIPPED = {_W + "del", _W + "moveFrom", _W + "pPr", _W + "rPr"}


def read(name: str, data: bytes) -> list[Grid]:
    """A grid for each table, begun by the paragraphs before it; lines are rows of that table.

    Raises Refusal for a damaged file, and for one without tables.
    """
    with needed("a Word file", "python-docx"):
        import docx
    try:
        body = docx.Document(BytesIO(data)).element.body
        grids = [*_grids(body)]
    except Exception as error:  # noqa: BLE001 - damaged files raise what lxml and python-docx please
        raise Refusal(f"{name} is a damaged Word file ({error}): save it again") from None
    if not grids:
        raise Refusal(f"{name} has no table in it: lovp import reads a list with columns")
    return grids


def _grids(body: Element) -> Iterator[Grid]:
    before: list[Line] = []
    for element in _parts(body):
        if element.tag == _W + "p":
            if text := _text(element).strip():
                before.append(Line(0, (text,), loose=True))
        else:
            yield Grid((*before, *_lines(element)))
            before = []


def _parts(parent: Element) -> Iterator[Element]:
    """The paragraphs and tables below an element, those in content controls among them."""
    for element in parent.iterchildren():
        if element.tag in (_W + "p", _W + "tbl"):
            yield element
        elif element.tag not in _SKIPPED:
            yield from _parts(element)


def _lines(table: Element) -> Iterator[Line]:
    above: dict[int, str] = {}
    for number, row in enumerate(_own(table, "tr"), 1):
        texts: list[str] = []
        wide: list[tuple[int, int]] = []
        for cell in _own(row, "tc"):
            at, count = len(texts), int(_value(cell, "gridSpan") or 1)
            text = "\n".join(filter(None, (_text(part).strip() for part in cell.iter(_W + "p"))))
            merged = cell.find(f"{_W}tcPr/{_W}vMerge")
            if merged is not None and merged.get(_W + "val") != "restart":
                text = above.get(at, "")
            above[at] = text
            texts += [text, *[""] * (count - 1)]
            if count > 1:
                wide.append((at, at + count))
        yield Line(number, tuple(texts), wide=tuple(wide))


def _own(parent: Element, kind: str) -> Iterator[Element]:
    """The rows of a table, or the cells of a row, but for those of tables within it."""
    for element in parent.iterchildren():
        if element.tag == _W + kind:
            yield element
        elif element.tag in (_W + "sdt", _W + "sdtContent", _W + "ins"):
            yield from _own(element, kind)


def _value(cell: Element, name: str) -> str | None:
    found = cell.find(f"{_W}tcPr/{_W}{name}")
    return None if found is None else found.get(_W + "val")


def _text(parent: Element) -> str:
    texts = []
    for element in parent.iterchildren():
        if element.tag == _W + "t":
            texts.append(element.text or "")
        elif element.tag in (_W + "br", _W + "cr"):
            texts.append("\n")
        elif element.tag == _W + "tab":
            texts.append(" ")
        elif element.tag == _W + "noBreakHyphen":
            texts.append("-")
        elif element.tag not in _SKIPPED:
            texts.append(_text(element))
    return "".join(texts)
