"""The rows that were left out, as lines of the form in which they stood, to be mended."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from lovp_cli.council.records.listed import LeftRow
from lovp_cli.tables.rows import Table

REASON = "reason"


def rest_of(tables: Sequence[Table], left: Sequence[LeftRow]) -> Iterator[tuple[str, ...]]:
    """Of each table with such rows its headings, these rows, and the texts over them."""
    # Two tables of a document may have lines of one number.
    reasons = {(row.line, row.cells): row.reason for row in left}
    for table in tables:
        lines = [*_lines(table, reasons)]
        if lines:
            yield (*(column.heading for column in table.columns), REASON)
            yield from lines


def _lines(
    table: Table, reasons: Mapping[tuple[int, tuple[str, ...]], str]
) -> Iterator[tuple[str, ...]]:
    width, over, under = len(table.columns), "", ""
    for row in table.rows:
        reason = reasons.get((row.line.number, row.line.cells))
        if reason is None:
            continue
        if row.over and row.over != over:
            yield (row.over,)
        if row.under and row.under != under:
            yield (row.under,)
        over, under = row.over, row.under
        cells = row.line.cells[:width]
        yield (*cells, *[""] * (width - len(cells)), reason)
