"""Rows as CSV (RFC 4180), headings in the council's language."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable

from lovp_cli.council.phrases.labels import Labels
from lovp_cli.council.records.row import Row
from lovp_cli.output.formats.escaping import visible
from lovp_cli.output.formats.rows_json import as_object
from lovp_cli.output.row_in_words import last_in_words, term_in_words

COLUMNS = (
    "id",
    "title",
    "owner",
    "with",
    "topic",
    "meeting",
    "status",
    "due_date",
    "said",
    "due_meeting",
    "overdue",
    "extended",
    "quote",
    "number",
    "asked_by",
    "reference",
    "promised",
    "rounds",
    "replaced_by",
    "ended",
    "in_time",
    "last",
    "confidential",
)


def render(rows: Iterable[Row], labels: Labels) -> str:
    """A heading and a line for each row."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(labels.columns[column] for column in COLUMNS)
    for row in rows:
        writer.writerow(_cell(row, column, labels) for column in COLUMNS)
    return out.getvalue().rstrip("\n")


def _cell(row: Row, column: str, labels: Labels) -> str:
    value = row.due.said if column == "said" else as_object(row)[column]
    if column == "status":
        value = labels.statuses[row.status]
    elif column == "due_date" and value is None:
        value = term_in_words(row, labels)
    elif column == "last":
        value = last_in_words(row, labels)
    elif isinstance(value, bool):
        value = labels["yes" if value else "no"]
    elif isinstance(value, list):
        value = ", ".join(value)
    cell = "" if value is None else visible(str(value))
    # A spreadsheet would run text that begins like this as a formula (OWASP, CSV injection).
    return f"'{cell}" if cell.startswith(("=", "+", "-", "@")) else cell
