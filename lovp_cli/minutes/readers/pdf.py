"""PDF, by pypdf: pieces of text with their places, which `pdf_layout` puts in order."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from io import BytesIO
from typing import TYPE_CHECKING, Any

from lovp_cli.council.records.refusal import Refusal
from lovp_cli.minutes.readers.extracted import Extracted
from lovp_cli.minutes.readers.pdf_layout import Piece, lines_in_order
from lovp_cli.minutes.readers.pdf_paragraphs import paragraphs

if TYPE_CHECKING:
    from pypdf import PageObject, PdfReader

# Fewer letters than this on a page are a stamp or a page number, and the page is a picture.
_FEWEST = 25
# More pieces than any page of text has are a drawing, and would take long to put in order.
_MOST_PIECES = 5000
_LETTER = re.compile(r"[^\W\d_]")
# What stands for a letter of a font that does not say what its letters are.
_UNKNOWN = re.compile("[\ufffd\ue000-\uf8ff\x00-\x08]")

# A code that a font gives no sign is shown as a bullet.
_BULLET = ("\x7f", "•")


def read(name: str, data: bytes) -> Extracted:
    """The text of a PDF, its pages ended by form feeds, columns one after the other.

    Raises Refusal for one that is encrypted, scanned or damaged, and where pypdf is missing.
    """
    with _quiet():
        pages = _pages(name, data)
    bare = [number for number, text in enumerate(pages, 1) if _is_bare(text)]
    if len(bare) == len(pages):
        raise Refusal(
            f"{name}: a scan, pictures of pages without text: have its text recognised (OCR) first"
        )
    text = "\n\f".join(pages)
    if len(_UNKNOWN.findall(text)) > 0.2 * len(text):
        raise Refusal(
            f"{name}: its fonts do not say what letters they show: give it as Word or text"
        )
    which = ", ".join(map(str, bare))
    notes = (f"{name}: hardly any text on page {which}: is it a picture?",) if bare else ()
    return Extracted(text, notes)


def _pages(name: str, data: bytes) -> Sequence[str]:
    try:
        import pypdf
    except ImportError:
        raise Refusal(
            "a PDF is read by pypdf, which lovp[minutes] brings; type: pip install pypdf"
        ) from None
    try:
        reader = pypdf.PdfReader(BytesIO(data))
        _unlock(name, reader)
        return [_text_of(page) for page in reader.pages]
    except Refusal:
        raise
    except pypdf.errors.DependencyError:
        raise Refusal(
            f"{name}: encrypted: save it without protection;"
            " or, if it opens without a password, type: pip install cryptography"
        ) from None
    except Exception as error:  # noqa: BLE001 - damaged files make pypdf raise far more than its own
        raise Refusal(f"{name}: a damaged PDF ({error}): save or download it again") from None


def _unlock(name: str, reader: PdfReader) -> None:
    """Many that may not be changed or printed can be read without a password."""
    if reader.is_encrypted and not reader.decrypt(""):
        raise Refusal(f"{name}: protected by a password: save it without one")


def _text_of(page: PageObject) -> str:
    found: list[Piece] = []

    def visit(text: str, around: list[float], own: list[float], font: Any, size: float) -> None:
        if text.strip():
            found.append(_piece(text.replace(*_BULLET), around, own, font, size))

    whole = page.extract_text(visitor_text=visit).replace(*_BULLET)
    if len(found) > _MOST_PIECES:
        return whole
    return "\n".join(paragraphs(lines_in_order(list(_spaced(whole, found)))))


def _spaced(whole: str, found: Sequence[Piece]) -> Iterator[Piece]:
    """The pieces, each after the blank that pypdf saw between it and the one before it."""
    at = 0
    for piece in found:
        start = whole.find(piece.text, at)
        if start < 0:
            yield piece
            continue
        yield piece._replace(spaced=whole[at:start].strip("\n") != "" and start > 0)
        at = start + len(piece.text)


def _piece(
    text: str, around: Sequence[float], own: Sequence[float], font: Any, size: float
) -> Piece:
    """A piece of text at its place on the page, turned upright where the page lies on its side."""
    right, up = (own[0] * around[at] + own[1] * around[at + 2] for at in (0, 1))
    x, y = (own[4] * around[at] + own[5] * around[at + 2] + around[at + 4] for at in (0, 1))
    height = abs(own[2] * around[1] + own[3] * around[3]) or abs(
        own[2] * around[0] + own[3] * around[2]
    )
    if abs(up) > abs(right):
        x, y = (y, -x) if up > 0 else (-y, x)
    bold = "bold" in str(font.get("/BaseFont", "")).lower() if font else False
    return Piece(x, y, size * height, text.strip(), bold, goes_on=text.endswith(" "))


def _is_bare(text: str) -> bool:
    return len(_LETTER.findall(text[:2000])) < _FEWEST


@contextmanager
def _quiet() -> Iterator[None]:
    """What pypdf says of a file's small faults is not for the user."""
    logger = logging.getLogger("pypdf")
    before = logger.level
    logger.setLevel(logging.CRITICAL + 1)
    try:
        yield
    finally:
        logger.setLevel(before)
