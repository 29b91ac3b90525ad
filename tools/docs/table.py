"""Tables in Markdown."""

from __future__ import annotations

from collections.abc import Iterable, Sequence


def table(*headings: str, rows: Iterable[Sequence[str]]) -> str:
    """A table with these headings."""
    lines = [headings, ["---"] * len(headings), *rows]
    return "".join(f"| {' | '.join(cells)} |\n" for cells in lines)


def one_line(text: str) -> str:
    """Text as it may stand in a cell."""
    return " ".join(text.split()).replace("|", "\\|")
