"""The calendar."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from lovp_cli.council.phrases.labels import Labels
from lovp_cli.council.records.calendar import Slot
from lovp_cli.output.page import Column, Note, Page, Section, Table, TableRow, cell
from lovp_cli.output.pages.row_in_words import as_of_in_words


@dataclass(frozen=True)
class MeetingCount:
    """A meeting, how many actions were promised in it, and how many open ones are due at it."""

    meeting: Slot
    promised: int
    due: int


def meetings_page(counts: Sequence[MeetingCount], labels: Labels, day: date) -> Page:
    """A line for each meeting, past and to come."""
    columns = (
        Column("id", labels.columns["id"]),
        Column("title", labels["title"]),
        Column("kind", labels["kind"]),
        Column("count", labels["promised"]),
        Column("count", labels["due here"]),
    )
    rows = tuple(
        TableRow(
            (
                cell(count.meeting.id),
                cell(count.meeting.title),
                cell(_kind(count.meeting, labels, day)),
                cell(str(count.promised)),
                cell(str(count.due)),
            ),
            "quiet" if count.meeting.cancelled else "",
        )
        for count in counts
    )
    note = Note(f"{len(counts)} {labels['meetings']} · {as_of_in_words(day, labels)}")
    return Page(
        labels["meetings"],
        (Section((Table(columns, rows),)), Section((note,))),
        language=labels.language,
        bare=True,
    )


def _kind(meeting: Slot, labels: Labels, day: date) -> str:
    if meeting.cancelled:
        return labels["cancelled"]
    kind = labels["regular" if meeting.regular else "extra"]
    return f"{kind}, {labels['planned']}" if meeting.date > day else kind
