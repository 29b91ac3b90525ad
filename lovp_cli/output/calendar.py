"""A calendar as a value: what is to be done and what takes place, for programs that keep one.

All text is as it stands in the files: whoever writes it makes it safe to read.
"""

from __future__ import annotations

import re
import unicodedata
from datetime import date
from typing import NamedTuple

from lovp_cli.council.records.values import Every, Status


class Edition(NamedTuple):
    """Which edition of an entry this is: a later one has a higher number, never a lower one.

    `last` is the day of what was last said of it.
    """

    number: int
    last: date


class Repeat(NamedTuple):
    """How often something repeats, and the day of the month on which; None for the last one."""

    every: Every
    day: int | None


class Todo(NamedTuple):
    """Something to be done; `said` are the lines that explain it, `related` the uids of others."""

    uid: str
    title: str
    said: tuple[str, ...]
    status: Status
    due: date | None
    since: date
    edition: Edition
    ended: date | None = None
    repeat: Repeat | None = None
    topic: str | None = None
    related: tuple[str, ...] = ()
    confidential: bool = False


class Event(NamedTuple):
    """Something that takes whole days, or does not take place after all; `busy` takes the day."""

    uid: str
    title: str
    first: date
    last: date
    edition: Edition
    kind: str
    held: bool = True
    busy: bool = True
    related: tuple[str, ...] = ()
    confidential: bool = False


class Calendar(NamedTuple):
    """Entries under a title."""

    title: str
    entries: tuple[Todo | Event, ...]


def uid_of(kind: str, id: str, council: str) -> str:
    """What names an entry for good, so that a later edition takes the place of an earlier one."""
    plain = unicodedata.normalize("NFKD", council.casefold()).encode("ascii", "ignore").decode()
    return f"{kind}-{id}@{re.sub('[^a-z0-9]+', '-', plain).strip('-') or 'council'}.lovp"
