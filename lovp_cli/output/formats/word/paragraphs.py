"""Lines as paragraphs and runs of WordprocessingML: the one place where text becomes its text."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal
from xml.sax.saxutils import escape

from lovp_cli.output.formats.escaping import Visible, safe, visible, visible_parts
from lovp_cli.output.page import Line, Mark

# What a document's styles are called, whatever their ids in its template.
StyleName = Literal[
    "Normal",
    "Title",
    "heading 1",
    "header",
    "footer",
    "lovp about",
    "lovp fact",
    "lovp cell",
    "lovp late",
    "lovp quiet",
    "lovp table",
]
# From a style's name to its id in the document that is made.
Styles = Mapping[StyleName, str]

TAB = "<w:r><w:tab/></w:r>"
_MARKED: Mapping[Mark, StyleName] = {"late": "lovp late", "quiet": "lovp quiet"}


def paragraph(style: StyleName, runs: str, styles: Styles, properties: str = "") -> str:
    """A paragraph of runs; `properties` are those that it has beside its style."""
    return f'<w:p><w:pPr><w:pStyle w:val="{styles[style]}"/>{properties}</w:pPr>{runs}</w:p>'


def runs_of(spans: Line, styles: Styles, mark: Mark = "") -> str:
    """A line made safe to show, in a mark unless its parts have their own."""
    if len(spans) == 1:
        text, own = spans[0]
        return run(visible(text), styles, own or mark)
    parts = zip(visible_parts(span.text for span in spans), spans, strict=True)
    return "".join(run(text, styles, span.mark or mark) for text, span in parts)


def run(text: Visible, styles: Styles, mark: Mark = "", properties: str = "") -> str:
    """A run of text in a mark; nothing where there is no text."""
    if not text:
        return ""
    style = _MARKED.get(mark)
    named = f'<w:rStyle w:val="{styles[style]}"/>' if style else ""
    about = f"<w:rPr>{named}{properties}</w:rPr>" if named or properties else ""
    return f'<w:r>{about}<w:t xml:space="preserve">{escape(text)}</w:t></w:r>'


def heading_text(text: str) -> Visible:
    """A label as a heading, which begins with a capital on paper."""
    shown = visible(text)
    return safe(shown[:1].upper() + shown[1:])


def number_field(name: Literal["PAGE", "NUMPAGES"]) -> str:
    """A number that the program which shows the document fills in."""
    return f'<w:fldSimple w:instr=" {name} "><w:r><w:t>1</w:t></w:r></w:fldSimple>'
