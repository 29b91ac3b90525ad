"""Choosing rows and putting them in order."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable
from datetime import date
from typing import Any, NamedTuple

from lovp_cli.council.records.row import Row
from lovp_cli.council.records.values import STATUSES
from lovp_cli.council.register.names import folded


class Selection(NamedTuple):
    """What `open-actions` can be asked for; parties, meetings and topics as ids or words.

    `statuses` empty means all that is open. Bounds are strict. `meeting` is a meeting's id, or the
    day of a letter.
    """

    owners: tuple[str, ...] = ()
    involving: tuple[str, ...] = ()
    due_meeting: str | None = None
    due_before: date | None = None
    due_after: date | None = None
    ended_before: date | None = None
    ended_after: date | None = None
    overdue: bool = False
    no_term: bool = False
    undated: bool = False
    meeting: str | None = None
    topic: str | None = None
    grep: str | None = None
    statuses: tuple[str, ...] = ()

    def of(self, rows: Iterable[Row]) -> list[Row]:
        """The rows that were asked for."""
        return [
            row
            for row in rows
            if self._by_state(row) and self._by_term(row) and self._by_words(row)
        ]

    def _by_state(self, row: Row) -> bool:
        ended = row.ended
        return (
            (row.status in self.statuses if self.statuses else row.is_open)
            and (not self.overdue or row.overdue)
            and (self.ended_before is None or (ended is not None and ended < self.ended_before))
            and (self.ended_after is None or (ended is not None and ended > self.ended_after))
        )

    def _by_term(self, row: Row) -> bool:
        due = row.due_date
        return (
            (not self.no_term or row.term in ("none", "missing"))
            and (not self.undated or due is None)
            and self.due_meeting in (None, row.due_meeting)
            and (self.due_before is None or (due is not None and due < self.due_before))
            and (self.due_after is None or (due is not None and due > self.due_after))
        )

    def _by_words(self, row: Row) -> bool:
        promised_in = row.meeting or (row.letter and row.letter.isoformat())
        return (
            (not self.owners or row.owner in self.owners)
            and (not self.involving or bool({row.owner, *row.involved} & set(self.involving)))
            and self.meeting in (None, promised_in)
            and (self.topic is None or plainly(self.topic) in plainly(row.topic or ""))
            and (self.grep is None or plainly(self.grep) in _words(row))
        )


def plainly(text: str) -> str:
    """Text in which words are looked for: case, spacing and accents make no difference."""
    if text.isascii():
        return folded(text)
    apart = unicodedata.normalize("NFKD", folded(text))
    return "".join(char for char in apart if not unicodedata.combining(char))


def _words(row: Row) -> str:
    """All text of a row in which words are looked for."""
    texts = (row.id, row.title, row.topic, row.quote, row.reference)
    return plainly("\n".join(filter(None, (*texts, *row.said))))


def _due(row: Row) -> tuple[bool, date]:
    """The last day of the term; after every day where there is none."""
    return row.due_date is None, row.due_date or date.max


SORT_KEYS: dict[str, Callable[[Row], Any]] = {
    "due": _due,
    "owner": lambda row: row.owner,
    "meeting": lambda row: (row.promised, row.meeting is None, row.meeting or ""),
    "status": lambda row: STATUSES.index(row.status),
    "id": lambda row: row.id,
}


def _default(row: Row) -> tuple[Any, ...]:
    # Two actions may have one id: where they were promised keeps the order the same.
    promised = row.promised, row.meeting is None, row.meeting or "", row.line
    return not row.overdue, _due(row), row.id, promised


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
