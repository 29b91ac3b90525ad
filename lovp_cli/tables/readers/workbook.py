"""Workbooks (.xlsx, .xlsm), by openpyxl: last values of formulas; macros are never looked at."""

from __future__ import annotations

import re
import warnings
import zipfile
from datetime import date, datetime, time
from io import BytesIO
from typing import TYPE_CHECKING

from lovp_cli.council.records.refusal import Refusal
from lovp_cli.tables.grid import Grid, Line
from lovp_cli.tables.readers.libraries import needed

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

# Blank lines and columns beyond these are formatting, by which a sheet seems to have a million.
_COLUMNS = 200


def read(name: str, data: bytes) -> list[Grid]:
    """Each sheet with anything in it. Raises Refusal for a damaged workbook."""
    with needed("a workbook", "openpyxl"):
        import openpyxl
    try:
        # It warns of what it does not keep when it saves, and nothing is saved.
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            workbook = openpyxl.load_workbook(BytesIO(data), data_only=True, keep_links=False)
            formulas = openpyxl.load_workbook(BytesIO(data)) if _has_formulas(data) else None
        grids = [_grid(sheet) for sheet in workbook.worksheets]
        if formulas:
            pairs = zip(workbook.worksheets, formulas.worksheets, strict=True)
            missing = [_unreckoned(values, sheet) for values, sheet in pairs]
            grids = [g._replace(unreckoned=m) for g, m in zip(grids, missing, strict=True)]
    except Exception as error:  # noqa: BLE001 - damaged files raise what openpyxl pleases
        raise Refusal(f"{name} is a damaged workbook ({error}): save it again") from None
    if not any(line.filled for grid in grids for line in grid.lines):
        raise Refusal(f"{name} is empty")
    return [grid for grid in grids if grid.lines]


def _grid(sheet: Worksheet) -> Grid:
    wide: dict[int, list[tuple[int, int]]] = {}
    below: dict[tuple[int, int], tuple[int, int]] = {}
    for merged in sheet.merged_cells.ranges:
        column, row = merged.min_col, merged.min_row
        for line in range(row, merged.max_row + 1):
            if merged.max_col > column:
                wide.setdefault(line, []).append((column - 1, merged.max_col))
            if line > row:
                below[line, column] = row, column
    lines: list[Line] = []
    for number, cells in enumerate(sheet.iter_rows(max_col=_width(sheet)), 1):
        texts = [
            _text(cell.value, cell.number_format) if cell.value is not None else ""
            for cell in cells
        ]
        for at, text in enumerate(texts):
            if not text and (above := below.get((number, at + 1))):
                texts[at] = lines[above[0] - 1].cells[above[1] - 1]
        hidden = bool(any(texts) and sheet.row_dimensions[number].hidden)
        lines.append(Line(number, tuple(texts), hidden, wide=tuple(wide.get(number, ()))))
    while lines and not lines[-1].filled:
        lines.pop()
    return Grid(tuple(lines), sheet.title, hidden=sheet.sheet_state != "visible")


def _has_formulas(data: bytes) -> bool:
    with zipfile.ZipFile(BytesIO(data)) as archive:
        sheets = [name for name in archive.namelist() if name.startswith("xl/worksheets/")]
        return any(b"<f" in archive.read(name) for name in sheets)


def _unreckoned(values: Worksheet, formulas: Worksheet) -> str:
    """The place of the first formula of which no value was kept; empty where there is none."""
    for row in formulas.iter_rows():
        for cell in row:
            if cell.data_type == "f" and values[cell.coordinate].value is None:
                return str(cell.coordinate)
    return ""


def _width(sheet: Worksheet) -> int:
    return max(min(sheet.max_column or 1, _COLUMNS), 1)


def _text(value: object, form: str) -> str:
    """What a cell holds, as it would be typed."""
    if isinstance(value, bool):
        return "ja" if value else "nee"
    if isinstance(value, datetime):
        return value.date().isoformat()
    if isinstance(value, date | time):
        return value.isoformat()
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    if isinstance(value, int) and re.fullmatch("0+", form or ""):
        return str(value).zfill(len(form))
    return str(value).replace("\r\n", "\n").replace("_x000D_", "").strip()
