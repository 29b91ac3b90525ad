"""Why words are not understood."""

from __future__ import annotations

from lovp_cli.council.phrases.slugs import slug
from lovp_cli.council.records.refusal import Refusal


class NotUnderstood(Refusal):
    """Words that have no one meaning here; `reason` says why, and what to type instead.

    `to_add` are the lines that would make council.yaml know the moment that was named, if one was.
    `unplanned` is true where the meaning is plain, and only the calendar has no meeting for it yet.
    """

    def __init__(
        self, reason: str, *, to_add: tuple[str, ...] = (), unplanned: bool = False
    ) -> None:
        super().__init__(reason)
        self.reason = reason
        self.to_add = to_add
        self.unplanned = unplanned


class NotClear(NotUnderstood):
    """Words that would be a term where they are typed, and in a sentence may be anything."""


def unknown_moment(name: str) -> NotUnderstood:
    """The refusal of a name that may be a moment, with the lines to add for it."""
    return NotUnderstood(
        f"council.yaml knows no moment '{name}'; add it there, with its date or without",
        to_add=_lines(name),
    )


def moment_over(name: str, last: str) -> NotUnderstood:
    """The refusal of a moment that was over on the day it was spoken of."""
    return NotUnderstood(
        f"'{name}' was over by then, since {last}; add the next one to council.yaml",
        to_add=_lines(name),
    )


def _lines(name: str) -> tuple[str, ...]:
    quoted = name if name.replace(" ", "").isalnum() else '"' + name.replace('"', "") + '"'
    return (
        "moments:",
        f"  - id: {slug(name)}",
        f"    name: {quoted}",
        "    on: YYYY-MM-DD/YYYY-MM-DD  # leave this line out while it is not known",
    )
