"""The list of parties."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from lovp_cli.council.phrases.labels import Labels
from lovp_cli.output.pages.parties import PartyCount
from lovp_cli.output.sheet import Field, Sheet


def objects(counts: Iterable[PartyCount]) -> list[dict[str, Any]]:
    """An object for each party; keys are added and never renamed."""
    return [
        {
            "id": count.party.id,
            "name": count.party.name,
            "aliases": list(count.party.aliases),
            "open": count.open,
            "overdue": count.overdue,
        }
        for count in counts
    ]


def sheet(counts: Iterable[PartyCount], labels: Labels) -> Sheet:
    """A line for each party."""
    fields = (
        Field("id", labels.columns["id"]),
        Field("name", labels["party"], "words"),
        Field("aliases", labels["aliases"], "words"),
        Field("open", labels["open"], "number"),
        Field("overdue", labels["overdue"], "number"),
    )
    rows = (
        (
            count.party.id,
            count.party.name,
            ", ".join(count.party.aliases),
            count.open,
            count.overdue,
        )
        for count in counts
    )
    return Sheet(labels["parties"], fields, tuple(rows))
