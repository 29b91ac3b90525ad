"""A sheet as CSV (RFC 4180), headings in the council's language."""

from __future__ import annotations

import csv
import io

from lovp_cli.output.formats.escaping import visible
from lovp_cli.output.sheet import Sheet, Value


def render(sheet: Sheet) -> str:
    """A heading and a line for each row."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(field.heading for field in sheet.fields)
    for row in sheet.rows:
        writer.writerow(map(_cell, row))
    return out.getvalue().rstrip("\n")


def _cell(value: Value) -> str:
    cell = "" if value is None else visible(str(value))
    # A spreadsheet would run text that begins like this as a formula (OWASP, CSV injection).
    return f"'{cell}" if cell.startswith(("=", "+", "-", "@")) else cell
