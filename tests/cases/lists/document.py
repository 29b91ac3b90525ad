"""A Word file of a steering group: a table for each meeting, whose day stands in a heading above.

A table of those present comes first; cells are merged over two rows, and hold several lines.
"""

from __future__ import annotations

import io
from typing import Any

import docx

PARTIES = "  - {id: projectleider, name: projectleider, aliases: [PL]}\n"
_HEAD = ("#", "Actie", "Wie", "Wanneer", "Voortgang")
_FEBRUARY = (
    ("1", "Planning opnieuw opstellen", "PL", "eind maart 2025",
     "3 maart 2025: concept rondgestuurd\n10-04-25: vastgesteld"),
    ("2", "Offerte voor de sloop aanvragen", "mw. De Vries", "voor 1 mei 2025", ""),
    ("", "Bewoners uitnodigen", "mw. De Vries", "voor 1 mei 2025", "Afgerond"),
)  # fmt: skip
_MAY = (("3", "Risico's bespreken met de wethouder", "PL en mw. De Vries", "volgend overleg", ""),)


def made() -> bytes:
    """The document."""
    document = docx.Document()
    document.add_heading("Actielijst stuurgroep Spoorzone", 0)
    present = document.add_table(1, 2)
    present.rows[0].cells[0].text, present.rows[0].cells[1].text = "Naam", "Functie"
    document.add_paragraph("Overleg van 6 februari 2025")
    table = _table(document, _FEBRUARY)
    for column in (2, 3):
        text = _FEBRUARY[1][column]
        table.cell(3, column).text = ""
        merged = table.cell(2, column).merge(table.cell(3, column))
        merged.text = text
    document.add_paragraph("Overleg van 15 mei 2025")
    _table(document, _MAY)
    document.add_paragraph("Volgende keer is de wethouder erbij.")
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def _table(document: Any, rows: tuple[tuple[str, ...], ...]) -> Any:
    table = document.add_table(1 + len(rows), len(_HEAD))
    for at, row in enumerate((_HEAD, *rows)):
        for column, text in enumerate(row):
            table.cell(at, column).text = text
    return table


ROWS = [
    ("1", "Planning opnieuw opstellen", "projectleider", [], None, "2025-02-06", "2025-03-31",
     "open", None, "vastgesteld"),
    ("2", "Offerte voor de sloop aanvragen", "mw-vries", [], None, "2025-02-06", "2025-04-30",
     "open", None, None),
    (None, "Bewoners uitnodigen", "mw-vries", [], None, "2025-02-06", "2025-04-30", "settled",
     "2025-06-02", None),
    ("3", "Risico's bespreken met de wethouder", "projectleider", ["mw-vries"], None, "2025-05-15",
     None, "open", None, None),
]  # fmt: skip
