"""Choosing rows and putting them in order."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from typing import Any, NamedTuple

from lovp_cli.council.records.row import Row
from lovp_cli.council.records.values import STATUSES
from lovp_cli.council.register.names import folded


class Selection(NamedTuple):
    """What `open-actions` can be asked for; parties, meetings and topics as ids or words.

    `statuses` empty means all that is open. Bounds are strict.
    """

    owners: tuple[str, ...] = ()
    involving: tuple[str, ...] = ()
    due_meeting: str | None = None
    due_before: date | None = None
    due_after: date | None = None
    overdue: bool = False
    no_term: bool = False
    meeting: str | None = None
    topic: str | None = None
    grep: str | None = None
    statuses: tuple[str, ...] = ()

    def of(self, rows: Iterable[Row]) -> list[Row]:
        """The rows that were asked for."""
        return [row for row in rows if self._by_state(row) and self._by_words(row)]

    def _by_state(self, row: Row) -> bool:
        due = row.due_date
        return (
            (row.status in self.statuses if self.statuses else row.is_open)
            and (not self.overdue or row.overdue)
            and (not self.no_term or row.term in ("none", "missing"))
            and self.due_meeting in (None, row.due_meeting)
            and (self.due_before is None or (due is not None and due < self.due_before))
            and (self.due_after is None or (due is not None and due > self.due_after))
        )

    def _by_words(self, row: Row) -> bool:
        words = folded(" ".join(filter(None, (row.id, row.title, row.quote, row.due.said))))
        return (
            (not self.owners or row.owner in self.owners)
            and (not self.involving or bool({row.owner, *row.involved} & set(self.involving)))
            and self.meeting in (None, row.meeting)
            and (self.topic is None or folded(self.topic) in folded(row.topic or ""))
            and (self.grep is None or folded(self.grep) in words)
        )


def _due(row: Row) -> tuple[bool, date]:
    """The last day of the term; after every day where there is none."""
    return row.due_date is None, row.due_date or date.max


SORT_KEYS: dict[str, Callable[[Row], Any]] = {
    "due": _due,
    "owner": lambda row: row.owner,
    "meeting": lambda row: row.meeting,
    "status": lambda row: STATUSES.index(row.status),
    "id": lambda row: row.id,
}


def _default(row: Row) -> tuple[Any, ...]:
    # Two actions may have one id: their places keep the order the same whoever lists them.
    return not row.overdue, _due(row), row.id, row.promised, row.meeting, row.line


def ordered(rows: Iterable[Row], sort: str | None = None) -> list[Row]:
    """Rows in order: overdue first, then due, then id; or by a key of SORT_KEYS, `-` reversing.

    Rows without a date come last, whichever way `due` runs.
    """
    default = sorted(rows, key=_default)
    if not sort:
        return default
    key, backwards = SORT_KEYS[sort.removeprefix("-")], sort.startswith("-")
    found = sorted(default, key=key, reverse=backwards)
    if sort == "-due":
        found.sort(key=lambda row: row.due_date is None)
    return found
