"""A workbook of a board of municipalities: a title, headings over several columns, merged days.

The list stands on the second of three sheets; a row is hidden by a filter.
"""

from __future__ import annotations

import io
from datetime import date, datetime

from openpyxl import Workbook

_HEAD = (
    ("Nr.", "Onderwerp", "Afspraak", "Trekker", "Overleg", "Planning", "Afdoening", "", "Stand"),
    ("", "", "", "", "", "", "d.d.", "per", ""),
)
_MERGED = ("A4:A5", "B4:B5", "C4:C5", "D4:D5", "E4:E5", "F4:F5", "G4:H4", "I4:I5", "A1:I1")
_SPRING, _SUMMER = datetime(2024, 3, 14), datetime(2024, 6, 20)
_ROWS = (
    ("Bestuurlijk overleg",),
    (1, "Afval", "Tarieven 2025 vergelijken", "Delft", _SPRING, "Q3 2024", None, None, "groen"),
    (2, "Afval", "Brief aan de provincie opstellen", "secretaris", _SPRING, datetime(2024, 5, 1),
     datetime(2024, 4, 22), "brief 24.0113", "afgerond"),
    (3, "Wonen", "Woonvisie delen met alle gemeenten", "Delft / Schiedam", None, 45474, None, None, "rood"),
    ("Ambtelijk overleg",),
    (4, "Wonen", "Cijfers over doorstroming leveren", "Schiedam", _SUMMER, "z.s.m.", None, None, "loopt"),
    (5, "Mobiliteit", "Dienstregeling agenderen", "secretaris", _SUMMER, None, None, None, "afgevoerd"),
)  # fmt: skip


def made() -> bytes:
    """The workbook."""
    book = Workbook()
    book.active.title = "Leeswijzer"
    book["Leeswijzer"]["A1"] = "Dit overzicht wordt na ieder overleg bijgewerkt."
    sheet = book.create_sheet("Afspraken")
    sheet["A1"] = "Afsprakenlijst Samenwerking Waterweg"
    sheet["A2"] = "Vragen? Bel het secretariaat."
    for line in _HEAD:
        sheet.append([""] * 9 if line is None else list(line))
    sheet.move_range("A3:I4", rows=1)
    for at, row in enumerate(_ROWS, 6):
        for column, value in enumerate(row, 1):
            sheet.cell(at, column, value)
    for cells in (*_MERGED, "E8:E9", "A6:I6", "A10:I10"):
        if cells == "E8:E9":
            sheet["E9"] = None
        sheet.merge_cells(cells)
    sheet.row_dimensions[12].hidden = True
    totals = book.create_sheet("Totalen")
    totals.append(["Trekker", "Aantal"])
    totals.append(["Delft", "=COUNTIF(Afspraken!D:D,A2)"])
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


PARTIES = "  - {id: delft, name: Delft}\n  - {id: schiedam, name: Schiedam}\n  - {id: secretaris}\n"
TODAY = date(2024, 9, 2)
