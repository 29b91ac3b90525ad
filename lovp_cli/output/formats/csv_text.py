"""A sheet as CSV (RFC 4180), headings in the council's language."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Sequence
from datetime import date

from lovp_cli.output.formats.escaping import visible
from lovp_cli.output.sheet import Sheet, Value

# A spreadsheet would run text that begins like this as a formula, some of them also behind blanks
# and quotation marks, or in the full-width signs of East Asia (OWASP, CSV injection).
_FORMULA = re.compile(r"[\s'\"]*[=+\-@＝＋－＠]")


def render(sheet: Sheet) -> str:
    """A heading and a line for each row, for programs."""
    return _lines(sheet, ",", "\n").rstrip("\n")


def render_for_excel(sheet: Sheet) -> bytes:
    """The same as a Dutch Excel opens it: with a mark that says UTF-8, and with semicolons."""
    return _lines(sheet, ";", "\r\n").encode("utf-8-sig")


def _lines(sheet: Sheet, delimiter: str, ending: str) -> str:
    out = io.StringIO()
    writer = csv.writer(out, delimiter=delimiter, lineterminator=ending)
    as_day = _day_in_dutch if delimiter == ";" else date.isoformat
    writer.writerow(field.heading for field in sheet.fields)
    for row in sheet.rows:
        writer.writerow(as_day(value) if isinstance(value, date) else _cell(value) for value in row)
    return out.getvalue()


def _day_in_dutch(day: date) -> str:
    return f"{day.day:02}-{day.month:02}-{day.year:04}"


def render_lines(lines: Iterable[Sequence[str]]) -> bytes:
    """Lines of cells as they were given, for a spreadsheet to be mended in: line breaks are kept.

    A Dutch Excel opens it: with a mark that says UTF-8, and with semicolons.
    """
    out = io.StringIO()
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    for line in lines:
        writer.writerow(f"'{cell}" if _FORMULA.match(cell) else cell for cell in line)
    return out.getvalue().encode("utf-8-sig", "replace")


def _cell(value: Value) -> str:
    cell = "" if value is None else visible(str(value))
    return f"'{cell}" if _FORMULA.match(cell) else cell
