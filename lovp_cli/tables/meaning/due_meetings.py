"""The meetings at which things are due, by a list that lovp wrote, and which of them are extra.

A list says of no meeting what kind it is. But a term goes to the first regular one from its last
day on: whatever it passes over was none.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import NamedTuple

from lovp_cli.council.records.listed import NewMeeting
from lovp_cli.council.records.values import MEETING_ID
from lovp_cli.tables.meaning.draft import Draft


class DueAt(NamedTuple):
    """The last day of a term, and the id of the meeting at which it is due; empty for none."""

    last_day: date
    meeting: str


def due_at(draft: Draft) -> DueAt | None:
    """Where a row of lovp's own list is due, if it says a day."""
    if not draft.row.ours or draft.due is None or not draft.due.by:
        return None
    meeting = draft.row.values.get("due_meeting", "")
    known = re.fullmatch(MEETING_ID, meeting, re.ASCII)
    return DueAt(date.fromisoformat(draft.due.by), meeting if known else "")


def passed_over(terms: Iterable[DueAt], meetings: Sequence[NewMeeting]) -> Iterator[str]:
    """The ids of the meetings that can be no regular ones."""
    for last_day, due in set(terms):
        for meeting in meetings:
            earlier = not due or (str(meeting.day), meeting.id) < (due[:10], due)
            if meeting.day >= last_day and earlier:
                yield meeting.id
