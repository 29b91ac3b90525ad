"""The rows of a list: what stands under each heading, and under which heading of several rows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from lovp_cli.council.records.listed import Column
from lovp_cli.council.records.refusal import Refusal
from lovp_cli.tables.columns import Header, Named, best_guess, headers
from lovp_cli.tables.days import days_in
from lovp_cli.tables.grid import Grid, Line


class Row(NamedTuple):
    """A line with what stands in it by key, and the texts that stand over the rows around it.

    `over` is the last such text with a day in it, and `under` the last without. `ours` where lovp
    wrote the list.
    """

    line: Line
    values: dict[str, str]
    over: str = ""
    under: str = ""
    ours: bool = False


class Table(NamedTuple):
    """A table of the file: its columns, and its rows."""

    columns: tuple[Column, ...]
    rows: tuple[Row, ...]


def tables_of(name: str, grids: Sequence[Grid], named: Named) -> list[Table]:
    """Every table that has the headings of a list of actions. Raises Refusal where none has."""
    found = []
    for grid in grids:
        tables = [*_tables(grid, named)]
        if tables and grid.unreckoned:
            raise Refusal(
                f"{name}: the formula in {grid.unreckoned} has no value yet: open the workbook in"
                " Excel or LibreOffice, and save it"
            )
        found += tables
    if not found:
        raise Refusal(_no_title(name, grids, named))
    if not any(table.rows for table in found):
        raise Refusal(f"{name} has headings, and no rows under them")
    return found


def check_complete(name: str, tables: Sequence[Table], *, day_given: bool) -> None:
    """Raises Refusal where no column says whose the actions are, or when they were promised."""
    columns = [column for table in tables for column in table.columns]
    keys = {column.key for column in columns}
    if "owner" not in keys:
        raise Refusal(_missing(name, columns, "the owner", "owner"))
    over = any(row.over for table in tables for row in table.rows)
    if not (day_given or over or keys & {"promised", "place"}):
        raise Refusal(
            _missing(name, columns, "the day of the promise", "promised")
            + "; if all was promised on one day: --meeting DAY"
        )


def _missing(name: str, columns: Iterable[Column], what: str, key: str) -> str:
    named = [column for column in columns if column.heading]
    shown = next((column.heading for column in named if not column.key), "HEADING")
    headings = ", ".join(dict.fromkeys(column.heading for column in named))
    return (
        f'{name}: no column is recognised as {what}; name it: --map "{shown}={key}"'
        f" (its columns: {headings})"
    )


def has_table(grid: Grid, named: Named) -> bool:
    """Whether a grid has the headings of a list of actions."""
    return bool(headers(grid.lines, named))


def _tables(grid: Grid, named: Named) -> Iterator[Table]:
    found = headers(grid.lines, named)
    if not found:
        return
    ends = [header.after - 1 for header in found[1:]] + [len(grid.lines)]
    start = 0
    for header, end in zip(found, ends, strict=True):
        above = grid.lines[start : header.after]
        yield Table(header.columns, tuple(_rows(above, grid.lines[header.after : end], header)))
        start = end


def _rows(above: Sequence[Line], lines: Sequence[Line], header: Header) -> Iterator[Row]:
    over = under = ""
    for line in above:
        if len(set(line.filled)) == 1 and len(days_in(line.filled[0])) == 1:
            over = line.filled[0]
    for line in lines:
        if not line.filled:
            continue
        if text := _heading_of_rows(line, header):
            over, under = (text, under) if days_in(text) else (over, text)
            continue
        yield Row(line, _values(line, header), over, under, ours=header.ours)


def _heading_of_rows(line: Line, header: Header) -> str | None:
    """The text that stands over the rows below it: alone on its line, or the same in all cells."""
    if len(set(line.filled)) != 1:
        return None
    text, places = line.filled[0], [at for at, cell in enumerate(line.cells) if cell]
    alone = len(places) == 1
    under = header.columns[places[0]].key if places[0] < len(header.columns) else None
    if line.loose or not alone or places[0] == 0 or not under:
        # An action of which nothing else is known is a row, to be mended.
        return None if alone and under == "title" and not line.loose else text
    return None


def _values(line: Line, header: Header) -> dict[str, str]:
    values: dict[str, str] = {}
    for column, cell in zip(header.columns, line.cells, strict=False):
        if column.key and cell:
            before = values.get(column.key)
            values[column.key] = f"{before}\n{cell}" if before else cell
    return values


def _no_title(name: str, grids: Sequence[Grid], named: Named) -> str:
    guess = next(filter(None, (best_guess(grid.lines, named) for grid in grids)), None)
    if guess is None:
        return f"{name} has no line of headings, such as: actie; actiehouder; datum; termijn"
    return _missing(name, guess.columns, "the action", "title")
