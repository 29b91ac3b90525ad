"""The list of meetings."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from lovp_cli.council.phrases.labels import Labels
from lovp_cli.output.pages.meetings import MeetingCount
from lovp_cli.output.sheet import Field, Sheet


def objects(counts: Iterable[MeetingCount]) -> list[dict[str, Any]]:
    """An object for each meeting; keys are added and never renamed."""
    return [
        {
            "id": meeting.id,
            "date": meeting.date.isoformat(),
            "title": meeting.title,
            "kind": "regular" if meeting.regular else "extra",
            "cancelled": meeting.cancelled,
            "moved_to": meeting.moved_to,
            "confidential": meeting.confidential,
            "promised": count.promised,
            "due": count.due,
        }
        for count in counts
        for meeting in [count.meeting]
    ]


def sheet(counts: Iterable[MeetingCount], labels: Labels) -> Sheet:
    """A line for each meeting."""
    fields = (
        Field("id", labels.columns["id"]),
        Field("date", labels["date"], "day"),
        Field("title", labels["title"], "words"),
        Field("kind", labels["kind"]),
        Field("promised", labels["promised"], "number"),
        Field("due", labels["due here"], "number"),
    )
    rows = (
        (
            count.meeting.id,
            count.meeting.date,
            count.meeting.title,
            labels["regular" if count.meeting.regular else "extra"],
            count.promised,
            count.due,
        )
        for count in counts
    )
    return Sheet(labels["meetings"], fields, tuple(rows))
