"""The parties."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from rich import box
from rich.table import Table
from rich.text import Text

from lovp_cli.council.phrases.labels import Labels
from lovp_cli.council.records.record import Party
from lovp_cli.output.formats.terminal import OVERDUE, QUIET, Screen, text


@dataclass(frozen=True)
class PartyCount:
    """A party, and how many open and overdue actions it owns."""

    party: Party
    open: int
    overdue: int


def parties_table(counts: Sequence[PartyCount], words: Labels, screen: Screen) -> str:
    """A line for each party."""
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, show_edge=False, header_style="bold")
    table.add_column("id", no_wrap=True)
    table.add_column(words["party"], overflow="fold")
    table.add_column(words["open"], justify="right")
    table.add_column(words["overdue"], justify="right")
    for count in counts:
        name = text(count.party.name)
        if count.party.aliases:
            name.append("\n").append_text(text(", ".join(count.party.aliases), QUIET))
        table.add_row(
            text(count.party.id),
            name,
            Text(str(count.open or "·")),
            Text(str(count.overdue or "·"), style=OVERDUE if count.overdue else ""),
        )
    foot = Text(f"{len(counts)} {words['parties']}")
    return screen.render(table, "", foot) if counts else screen.render(foot)
