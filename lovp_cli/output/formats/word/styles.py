"""The styles of a document: its template's where that has them, else our own."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, cast, get_args

from docx.oxml.ns import qn
from docx.oxml.parser import OxmlElement, parse_xml

from lovp_cli.output.formats.word.paragraphs import StyleName, Styles

if TYPE_CHECKING:
    from docx.oxml.styles import CT_Style, CT_Styles

LANGUAGES = {"nl": "nl-NL", "en": "en-GB"}


def dress(styles: CT_Styles) -> None:
    """Put our own styles in the place of all that there are."""
    for child in [*styles]:
        styles.remove(child)
    for child in [*_own()]:
        styles.append(child)


def complete(styles: CT_Styles, in_use: str | None) -> Styles:
    """Add those of our styles that are missing; the ids of all that are needed.

    `in_use` is the id of the style that the tables of a template have. A style named `lovp table`
    goes before it; without either it is a style of tables that somebody made for this template.
    """
    ids = {_name(style): str(style.styleId) for style in styles.style_lst}
    made = styles.xpath("w:style[@w:type='table'][@w:customStyle]/@w:styleId")
    if tables := in_use or next(iter(made), None):
        ids.setdefault("lovp table", tables)
    own = list(_own().style_lst)
    names = {str(style.styleId): _name(style) for style in own}
    for style in own:
        name = names[str(style.styleId)]
        if name in ids:
            continue
        if style.basedOn_val:
            # Those that others are based on stand before them.
            style.basedOn_val = ids[names[style.basedOn_val]]
        if style.styleId in ids.values():
            style.styleId = f"lovp{style.styleId}"
        ids[name] = str(style.styleId)
        styles.append(style)
    return {name: ids[name.lower()] for name in get_args(StyleName)}


def speak(styles: CT_Styles, language: str) -> None:
    """Have the text checked and read aloud in a language, `nl` or `en`."""
    (usual,) = styles.xpath("w:style[@w:type='paragraph'][w:name/@w:val='Normal']")[:1]
    about = usual.get_or_add_rPr()
    if not about.xpath("w:lang"):
        about.append(OxmlElement("w:lang"))
    for said in [*about.xpath("w:lang"), *styles.xpath("w:docDefaults//w:lang")]:
        said.set(qn("w:val"), LANGUAGES[language])


def _own() -> CT_Styles:
    return cast("CT_Styles", parse_xml(Path(__file__).with_name("styles.xml").read_bytes()))


def _name(style: CT_Style) -> str:
    """Names of styles are the same whatever their case."""
    return (style.name_val or "").lower()
