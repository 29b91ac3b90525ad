"""A workbook of a board of municipalities: a title, headings over several columns, merged days.

The list stands on the second of three sheets; a row is hidden by a filter, and a term is the number
that Excel has for a day.
"""

from __future__ import annotations

import io
from datetime import date

from openpyxl import Workbook

_HEAD = (
    ("Nr.", "Onderwerp", "Afspraak", "Trekker", "Overleg", "Planning", "Afdoening", "", "Stand"),
    ("", "", "", "", "", "", "d.d.", "per", ""),
)
_SPRING, _SUMMER = date(2024, 3, 14), date(2024, 6, 20)
_ROWS = (
    ("Bestuurlijk overleg",),
    (1, "Afval", "Tarieven 2025 vergelijken", "Delft", _SPRING, "Q3 2024", None, None, "groen"),
    (
        2, "Afval", "Brief aan de provincie opstellen", "secretaris", _SPRING, date(2024, 5, 1),
        date(2024, 4, 22), "brief 24.0113", "afgerond",
    ),
    (3, "Wonen", "Woonvisie delen", "Delft / Schiedam", None, 45474, None, None, "rood"),
    ("Ambtelijk overleg",),
    (4, "Wonen", "Cijfers leveren", "Schiedam", _SUMMER, "z.s.m.", None, None, "loopt"),
    (5, "Vervoer", "Halte agenderen", "secretaris", _SUMMER, None, None, None, "afgevoerd"),
)  # fmt: skip
_MERGED = (
    "A1:I1", "A4:A5", "B4:B5", "C4:C5", "D4:D5", "E4:E5", "F4:F5", "G4:H4", "I4:I5",
    "A6:I6", "E8:E9", "A10:I10",
)  # fmt: skip
PARTIES = "  - {id: delft, name: Delft}\n  - {id: schiedam, name: Schiedam}\n"


def made() -> bytes:
    """The workbook."""
    book = Workbook()
    book.create_sheet("Leeswijzer")["A1"] = "Dit overzicht wordt na ieder overleg bijgewerkt."
    sheet = book.create_sheet("Afspraken")
    sheet["A1"] = "Afsprakenlijst Samenwerking Waterweg"
    sheet["A2"] = "Vragen? Bel het secretariaat."
    for at, row in enumerate((*_HEAD, *_ROWS), 4):
        for column, value in enumerate(row, 1):
            sheet.cell(at, column, value or None)
    for cells in _MERGED:
        sheet.merge_cells(cells)
    sheet.row_dimensions[12].hidden = True
    totals = book.create_sheet("Totalen")
    totals.append(["Trekker", "Aantal"])
    totals.append(["Delft", "=COUNTIF(Afspraken!D:D,A2)"])
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


# number, title, owner, with, topic, meeting, term, status, ended, last word
ROWS = [
    ("1", "Tarieven 2025 vergelijken", "delft", [], "Afval", "2024-03-14", "2024-09-30", "open",
     None, "groen"),
    ("2", "Brief aan de provincie opstellen", "secretaris", [], "Afval", "2024-03-14", "2024-05-01",
     "settled", "2024-04-22", "brief 24.0113"),
    ("3", "Woonvisie delen", "delft", ["schiedam"], "Wonen", "2024-03-14", "2024-07-01", "open",
     None, "rood"),
    ("4", "Cijfers leveren", "schiedam", [], "Wonen", "2024-06-20", None, "open", None, None),
    ("5", "Halte agenderen", "secretaris", [], "Vervoer", "2024-06-20", None, "settled",
     "2024-09-02", None),
]  # fmt: skip
