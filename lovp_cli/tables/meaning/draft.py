"""A row of a list as it was understood, before it has a file and an id."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple

from lovp_cli.council.records.term import Term
from lovp_cli.council.records.values import Status
from lovp_cli.tables.rows import Row

# What stands in the place of a meeting where lovp's own list has none.
BY_LETTER = "(by letter)"


class Later(NamedTuple):
    """What was said of an action on a later day."""

    day: date
    status: Status | None = None
    note: str | None = None
    reference: str | None = None


@dataclass
class Draft:
    """A row as understood: the action, and what was said of it.

    `status` is the word for it in the list, with what that means.
    """

    row: Row
    title: str
    owner: str
    involved: list[str]
    promised: date
    place: str
    topic: str | None
    due: Term | None
    number: str | None
    id: str | None
    confidential: bool
    others: dict[str, str]
    several_owners: bool = False
    by_text_over: bool = False
    undated: bool = False
    said: list[Later] = field(default_factory=list)
    replaced_by: list[str] = field(default_factory=list)
    status: tuple[str, Status] | None = None
