"""The calendar: meetings and moments."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from lovp_cli.council.phrases.dates import span_in_words
from lovp_cli.council.phrases.labels import Labels
from lovp_cli.council.records.calendar import Slot
from lovp_cli.council.records.record import Moment
from lovp_cli.council.terms.edtf import span
from lovp_cli.output.page import Column, Note, Page, Section, Table, TableRow, cell
from lovp_cli.output.row_in_words import as_of_in_words


@dataclass(frozen=True)
class MeetingCount:
    """A meeting, how many actions were promised in it, and how many open ones are due at it."""

    meeting: Slot
    promised: int
    due: int


@dataclass(frozen=True)
class MomentCount:
    """A moment, and how many open actions hang on it."""

    moment: Moment
    due: int


def meetings_page(
    counts: Sequence[MeetingCount], moments: Sequence[MomentCount], labels: Labels, day: date
) -> Page:
    """A line for each meeting and moment, past and to come; moments without a date come last."""
    columns = (
        Column("id", labels.columns["id"]),
        Column("title", labels["title"]),
        Column("kind", labels["kind"]),
        Column("count", labels["promised"]),
        Column("count", labels["due here"]),
    )
    rows = [(count.meeting.date, _meeting(count, labels, day)) for count in counts]
    rows += [(_begins(count.moment), _moment(count, labels)) for count in moments]
    found = tuple(row for _, row in sorted(rows, key=lambda dated: dated[0]))
    held = sum(count.meeting.held for count in counts)
    off = f", {len(counts) - held} {labels['not held']}" if held < len(counts) else ""
    many = labels["meeting" if held == 1 else "meetings"]
    note = Note(f"{held} {many}{off} · {as_of_in_words(day, labels)}")
    return Page(
        labels["meetings"],
        (Section((Table(columns, found),)), Section((note,))),
        language=labels.language,
        bare=True,
    )


def _meeting(count: MeetingCount, labels: Labels, day: date) -> TableRow:
    meeting = count.meeting
    return TableRow(
        (
            cell(meeting.id),
            cell(meeting.title),
            cell(_kind(meeting, labels, day)),
            cell(str(count.promised)),
            cell(str(count.due)),
        ),
        "" if meeting.held else "quiet",
    )


def _moment(count: MomentCount, labels: Labels) -> TableRow:
    moment = count.moment
    when = span_in_words(moment.on, labels.language) if moment.on else labels["no date yet"]
    cells = (
        cell(moment.id),
        cell(f"{moment.name}: {when}"),
        cell(labels["moment"]),
        cell("0"),
        cell(str(count.due)),
    )
    return TableRow(cells)


def _begins(moment: Moment) -> date:
    return span(moment.on)[0] if moment.on else date.max


def _kind(meeting: Slot, labels: Labels, day: date) -> str:
    if meeting.moved_to:
        return f"{labels['moved to']} {meeting.moved_to}"
    if meeting.cancelled:
        return labels["cancelled"]
    kind = labels["regular" if meeting.regular else "extra"]
    kind = f"{kind}, {labels['planned']}" if meeting.date > day else kind
    return f"{kind}, {labels['confidential']}" if meeting.confidential else kind
