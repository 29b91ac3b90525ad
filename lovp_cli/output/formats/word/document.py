"""A page as a document of Word."""

from __future__ import annotations

import io
import re
from datetime import datetime, time
from typing import TYPE_CHECKING

import docx
from docx.shared import Twips

from lovp_cli.output.formats.escaping import Visible, visible
from lovp_cli.output.formats.setting import Imprint
from lovp_cli.output.formats.word.body import body_of
from lovp_cli.output.formats.word.elements import elements
from lovp_cli.output.formats.word.margins import head_and_foot, number_pages
from lovp_cli.output.formats.word.paragraphs import heading_text
from lovp_cli.output.formats.word.styles import LANGUAGES, complete, dress, speak
from lovp_cli.output.formats.word.template import empty, open_template
from lovp_cli.output.formats.zipped import members_of, zipped
from lovp_cli.output.page import Page

if TYPE_CHECKING:
    from docx.document import Document

# A4, and what a document keeps of a page beside its text, in twentieths of a point.
_WIDTH, _HEIGHT = 11906, 16838
_SIDES, _ABOVE, _BELOW, _EDGE = 1247, 1588, 1361, 680
# A twentieth of a point as python-docx measures.
_A_TWIP = 635
# As long as a property of a document may be.
_LONGEST = 255
# What python-docx begins with has more: fonts, a theme, a picture of its page.
_NEEDED = ("styles", "settings", "officeDocument", "core-properties")
_BODY = re.compile(rb"<w:body\b[^>]*>")
# Word shows a document that does not say this as one of an older Word.
_SETTINGS = """
<w:zoom w:percent="100"/><w:defaultTabStop w:val="709"/>
<w:characterSpacingControl w:val="doNotCompress"/>
<w:compat><w:compatSetting w:name="compatibilityMode"
 w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>
"""


def render(page: Page, imprint: Imprint) -> bytes:
    """The bytes of a .docx file: the same for the same page, imprint and template."""
    # The title of a bare page is a label; of others it is as somebody wrote it.
    title = heading_text(page.title) if page.bare else visible(page.title)
    document = open_template(imprint.template) if imprint.template else docx.Document()
    in_use = empty(document)
    if not imprint.template:
        _plain(document)
    styles = complete(document.styles.element, in_use)
    speak(document.styles.element, imprint.language)
    if imprint.template:
        number_pages(document, imprint, styles)
    else:
        head_and_foot(document, title, imprint, styles)
    _say_of_itself(document, title, imprint)
    return _saved(document, body_of(page, title, _room(document), styles))


def _saved(document: Document, body: str) -> bytes:
    """The document with this body, as bytes that are the same wherever they are made.

    The body goes in as text: as elements, a long table would take minutes.
    """
    out = io.BytesIO()
    document.save(out)
    members = members_of(out.getvalue())
    name = document.part.partname.membername
    begins = _BODY.search(members[name])
    assert begins  # noqa: S101 - every document has a body, if only for its margins
    at = begins.end()
    members[name] = members[name][:at] + body.encode() + members[name][at:]
    return zipped(members)


def _plain(document: Document) -> None:
    """Our own style: A4, our styles, and nothing else of what python-docx begins with."""
    package = document.part.package
    for rels in (document.part.rels, package.rels if package else {}):
        for name, rel in [*rels.items()]:
            if not rel.reltype.endswith(_NEEDED):
                del rels[name]
    settings = document.settings.element
    for child in [*settings]:
        settings.remove(child)
    settings.extend(elements(_SETTINGS))
    dress(document.styles.element)
    (section,) = document.sections
    section.page_width, section.page_height = Twips(_WIDTH), Twips(_HEIGHT)
    section.left_margin = section.right_margin = Twips(_SIDES)
    section.top_margin, section.bottom_margin = Twips(_ABOVE), Twips(_BELOW)
    section.header_distance = section.footer_distance = Twips(_EDGE)


def _room(document: Document) -> int:
    """How wide the text is, in twentieths of a point."""
    (section,) = document.sections
    width = section.page_width or Twips(_WIDTH)
    sides = (section.left_margin or 0) + (section.right_margin or 0) + (section.gutter or 0)
    return int(width - sides) // _A_TWIP


def _say_of_itself(document: Document, title: Visible, imprint: Imprint) -> None:
    """The properties of a document, on the day that it tells of."""
    properties = document.core_properties
    properties.title = title[:_LONGEST]
    properties.author = properties.last_modified_by = visible(imprint.council)[:_LONGEST]
    properties.language = LANGUAGES[imprint.language]
    properties.created = properties.modified = datetime.combine(imprint.day, time())
    properties.revision = 1
    properties.subject = properties.comments = properties.keywords = properties.category = ""
