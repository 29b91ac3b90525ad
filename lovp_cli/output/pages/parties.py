"""The parties."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from lovp_cli.council.phrases.labels import Labels
from lovp_cli.council.records.record import Party
from lovp_cli.output.page import Cell, Column, Note, Page, Section, Span, Table, TableRow, cell


@dataclass(frozen=True)
class PartyCount:
    """A party, and how many open and overdue actions it owns."""

    party: Party
    open: int
    overdue: int


def parties_page(counts: Sequence[PartyCount], labels: Labels) -> Page:
    """A line for each party."""
    columns = (
        Column("id", labels.columns["id"]),
        Column("name", labels["party"]),
        Column("count", labels["open"]),
        Column("count", labels["overdue"]),
    )
    rows = tuple(
        TableRow(
            (
                cell(count.party.id),
                _name(count.party),
                cell(str(count.open)),
                cell(Span(str(count.overdue), "late" if count.overdue else "")),
            )
        )
        for count in counts
    )
    note = Note(f"{len(counts)} {labels['parties']}")
    return Page(
        labels["parties"],
        (Section((Table(columns, rows),)), Section((note,))),
        language=labels.language,
        bare=True,
    )


def _name(party: Party) -> Cell:
    aliases = [Span(", ".join(party.aliases), "quiet")] if party.aliases else []
    return cell(party.name, *aliases)
