"""Why words are not understood."""

from __future__ import annotations

from datetime import date

from lovp_cli.council.phrases.dates import day_in_words
from lovp_cli.council.phrases.lines_to_type import line_for_moment
from lovp_cli.council.records.refusal import Refusal


class NotUnderstood(Refusal):
    """Words that have no one meaning here; `reason` says why, and what to type instead.

    `unplanned` is true where the meaning is plain, and only the calendar has no meeting for it yet.
    """

    def __init__(self, reason: str, *, unplanned: bool = False) -> None:
        super().__init__(reason)
        self.reason = reason
        self.unplanned = unplanned


class NotClear(NotUnderstood):
    """Words that would be a term where they are typed, and in a sentence may be anything."""


def unknown_moment(name: str) -> NotUnderstood:
    """The refusal of a name that may be a moment."""
    return NotUnderstood(
        f"council.yaml knows no moment '{name}'; to add it, type: {line_for_moment(name)}"
        " (without --on while nobody knows when it is)"
    )


def moment_over(name: str, last: date) -> NotUnderstood:
    """The refusal of a moment that was over on the day it was spoken of."""
    return NotUnderstood(
        f"'{name}' was over by then, since {day_in_words(last, 'en')}; to add the next one, type:"
        f" {line_for_moment(name, last.year + 1)}"
    )


def no_moment_then(name: str, year: int) -> NotUnderstood:
    """The refusal of a year in which there is no such moment."""
    return NotUnderstood(
        f"council.yaml has no '{name}' in {year}; to add it, type: {line_for_moment(name, year)}"
    )
