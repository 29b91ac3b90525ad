"""What stands above and below the text on every page."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from lovp_cli.council.phrases.dates import day_in_words
from lovp_cli.council.phrases.labels import labels as labels_in
from lovp_cli.output.formats.escaping import Visible, safe, visible
from lovp_cli.output.formats.setting import Imprint
from lovp_cli.output.formats.word.elements import elements
from lovp_cli.output.formats.word.paragraphs import TAB, Styles, number_field, paragraph, run

if TYPE_CHECKING:
    from docx.document import Document
    from docx.oxml.section import CT_HdrFtr

_HEADS_AND_FEET = ".//w:headerReference/@r:id | .//w:footerReference/@r:id"
_LONGEST = 70
_PAGE_NUMBER = re.compile(r"\bPAGE\b")


def head_and_foot(document: Document, title: Visible, imprint: Imprint, styles: Styles) -> None:
    """The council and the day above the text; the title and the page's number below it."""
    (section,) = document.sections
    labels = labels_in(imprint.language)
    stood = f"{labels['as of']} {day_in_words(imprint.day, imprint.language)}"
    above = run(_short(visible(imprint.council)), styles) + TAB + run(visible(stood), styles)
    section.header.is_linked_to_previous = False
    _put(section.header.part.element, paragraph("header", above, styles))
    below = run(_short(title), styles) + TAB + _number(imprint, styles)
    section.footer.is_linked_to_previous = False
    _put(section.footer.part.element, paragraph("footer", below, styles))


def number_pages(document: Document, imprint: Imprint, styles: Styles) -> None:
    """A page's number below the text, if it stands nowhere yet."""
    if any(map(_PAGE_NUMBER.search, _fields(document))):
        return
    (section,) = document.sections
    number = paragraph("footer", _number(imprint, styles), styles, '<w:jc w:val="right"/>')
    if section.footer.is_linked_to_previous:
        section.footer.is_linked_to_previous = False
        _put(section.footer.part.element, number)
    else:
        for element in elements(number):
            section.footer.part.element.append(element)


def _short(text: Visible) -> Visible:
    """As much as one line has room for beside what stands at its other end.

    What has no end would push all else off the page, and LibreOffice would not come to an end.
    """
    return text if len(text) <= _LONGEST else safe(f"{text[: _LONGEST - 1].rstrip()}…")


def _number(imprint: Imprint, styles: Styles) -> str:
    labels = labels_in(imprint.language)
    page, of = run(safe(f"{labels['page']} "), styles), run(safe(f" {labels['of']} "), styles)
    return page + number_field("PAGE") + of + number_field("NUMPAGES")


def _put(element: CT_HdrFtr, paragraphs: str) -> None:
    for child in [*element]:
        element.remove(child)
    for child in elements(paragraphs):
        element.append(child)


def _fields(document: Document) -> Iterator[str]:
    """What the fields in each head and foot ask for."""
    for name in document.element.xpath(_HEADS_AND_FEET):
        element = document.part.related_parts[name].element
        yield "".join(element.xpath(".//w:instrText/text()"))
        yield from element.xpath(".//w:fldSimple/@w:instr")
