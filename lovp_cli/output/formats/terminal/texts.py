"""Lines and cells made safe to show, as rich's text."""

from __future__ import annotations

from collections.abc import Mapping

from rich.text import Text

from lovp_cli.output.formats.escaping import visible, visible_parts
from lovp_cli.output.page import Cell, Line, Mark, Span, line

STYLES: Mapping[Mark, str] = {
    "": "",
    "late": "bold red",
    "quiet": "dim",
    "usual": "",
    "found": "bold",
}
LATE, QUIET = STYLES["late"], STYLES["quiet"]


def stacked(found: Cell, style: str = "") -> Text:
    """The lines of a cell below each other, in a style unless they are marked."""
    first, *others = found
    whole = text_of(first, style)
    for other in others:
        whole.append("\n").append_text(text_of(other))
    return whole


def beside(*cells: Cell) -> str:
    """The lines of cells beside each other, but for what goes without saying."""
    said = (said for found in cells for said in found if said[0].mark != "usual")
    return " · ".join("".join(span.text for span in spans) for spans in said)


def quiet(*cells: Cell) -> Line:
    """The same, as what is beside the point."""
    return line(Span(beside(*cells), "quiet"))


def text_of(spans: Line, style: str = "") -> Text:
    """A line made safe to show: the one place where text becomes rich's."""
    if len(spans) == 1:
        text, mark = spans[0]
        return Text(visible(text), style=STYLES[mark] or style)
    found = Text(style=style)
    for part, span in zip(visible_parts(span.text for span in spans), spans, strict=True):
        found.append(part, STYLES[span.mark])
    return found
