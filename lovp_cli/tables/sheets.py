"""Which of the sheets of a workbook holds the list."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from lovp_cli.council.records.refusal import WrongUsage
from lovp_cli.tables.columns import Named
from lovp_cli.tables.grid import Grid
from lovp_cli.tables.rows import has_table

Ask = Callable[[Sequence[str]], str]


def chosen(grids: Sequence[Grid], named: Named, wanted: str | None, ask: Ask | None) -> list[Grid]:
    """The sheet that is wanted, else the only one with a list, else the one that is answered.

    All tables of a file that has no sheets. Raises WrongUsage where nobody can be asked.
    """
    names = [grid.name for grid in grids if grid.name]
    if wanted is not None:
        return [_named(grids, names, wanted)]
    if not names:
        return list(grids)
    lists = [grid for grid in grids if not grid.hidden and has_table(grid, named)]
    if len(lists) < 2:
        return lists or [grid for grid in grids if not grid.hidden] or list(grids)
    listed = [grid.name for grid in lists]
    if ask is None:
        raise WrongUsage(
            f'several sheets hold a list: {", ".join(listed)}; name one: --sheet "{listed[0]}"'
        )
    return [_named(grids, names, ask(listed))]


def _named(grids: Sequence[Grid], names: Sequence[str], wanted: str) -> Grid:
    for grid in grids:
        if grid.name and grid.name.casefold() == wanted.strip().casefold():
            return grid
    if not names:
        raise WrongUsage("--sheet: only a workbook has sheets: leave it out")
    raise WrongUsage(f"--sheet: there is no sheet '{wanted}'; choose from {', '.join(names)}")
