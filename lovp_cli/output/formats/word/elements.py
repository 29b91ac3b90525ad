"""WordprocessingML as elements of python-docx."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docx.oxml.ns import nsdecls
from docx.oxml.parser import parse_xml

if TYPE_CHECKING:
    from docx.oxml.xmlchemy import BaseOxmlElement


def elements(text: str) -> list[BaseOxmlElement]:
    """The elements that are written in a text, one after the other."""
    return [*parse_xml(f"<w:body {nsdecls('w')}>{text}</w:body>")]
