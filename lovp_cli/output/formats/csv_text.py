"""A sheet as CSV (RFC 4180), headings in the council's language."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Sequence

from lovp_cli.output.formats.escaping import visible
from lovp_cli.output.sheet import Sheet, Value

# A spreadsheet would run text that begins like this as a formula, some of them also behind blanks
# and quotation marks, or in the full-width signs of East Asia (OWASP, CSV injection).
_FORMULA = re.compile(r"[\s'\"]*[=+\-@＝＋－＠]")


def render(sheet: Sheet) -> str:
    """A heading and a line for each row."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(field.heading for field in sheet.fields)
    for row in sheet.rows:
        writer.writerow(map(_cell, row))
    return out.getvalue().rstrip("\n")


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
