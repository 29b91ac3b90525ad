"""What the rules are given, and what they give."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import NamedTuple, Protocol

from lovp_cli.council.records.place import Place, Severity
from lovp_cli.council.records.record import Action, FollowUp, Record
from lovp_cli.council.register.history import History
from lovp_cli.council.register.register import Register


class Problem(NamedTuple):
    """One breach of a rule."""

    place: Place
    message: str


class Rule(Protocol):
    """A module of this package. Its docstring is the rule's documentation."""

    __doc__: str | None
    ID: str
    SEVERITY: Severity

    def check(self, evidence: Evidence) -> Iterator[Problem]:
        """Every breach."""


@dataclass(frozen=True)
class Evidence:
    """A register as the rules see it; `minutes` holds None for a text that cannot be read."""

    register: Register
    today: date
    strays: tuple[str, ...] = ()
    minutes: Mapping[str, str | None] = field(default_factory=dict)

    @cached_property
    def histories(self) -> list[History]:
        """Every action's history, to its end."""
        return self.register.histories()

    @cached_property
    def actions(self) -> list[tuple[Record, Action]]:
        """Every action with its record, in order."""
        return [(history.record, history.action) for history in self.histories]

    @cached_property
    def first(self) -> dict[str, History]:
        """Every action's history by its id; the earlier one's where two have it."""
        found: dict[str, History] = {}
        for history in self.histories:
            found.setdefault(history.action.id, history)
        return found

    @cached_property
    def follow_ups(self) -> list[tuple[Record, FollowUp]]:
        """Every follow-up with its record."""
        return [(record, said) for record in self.register.records for said in record.follow_ups]
