"""Places in files, and what is found wrong there."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, NamedTuple

Severity = Literal["error", "warning", "info"]


class Place(NamedTuple):
    """A spot in a file of the data folder; line and column count from 1."""

    file: str
    line: int = 1
    column: int = 1


def by_place(finding: Finding) -> tuple[str, Finding]:
    """What findings are sorted by: files in the order of their records, not of their paths."""
    return finding.place.file.removesuffix(".yaml"), finding


class Finding(NamedTuple):
    """Something that is wrong in a file, in its reader's words."""

    place: Place
    severity: Severity
    rule: str
    message: str


class Placed:
    """Mixin for what knows the places of its own values, by key (`owner`, `with.1`)."""

    places: Mapping[str, Place]

    def place(self, key: str = "") -> Place:
        """The place of one value, or of the whole item where that value is absent."""
        return self.places.get(key) or self.places[""]
