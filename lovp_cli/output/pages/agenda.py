"""The actions for one meeting's agenda, and what was said of them there."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from lovp_cli.council.phrases.dates import day_in_words
from lovp_cli.council.phrases.labels import Labels
from lovp_cli.council.records.record import FollowUp
from lovp_cli.council.records.row import Row
from lovp_cli.council.records.values import FINAL
from lovp_cli.council.register.agenda import Agenda, Besides
from lovp_cli.output.page import (
    Cell,
    Column,
    Line,
    Note,
    Page,
    Section,
    Span,
    Table,
    TableRow,
    cell,
    line,
)
from lovp_cli.output.pages.actions import actions_table
from lovp_cli.output.pages.follow_up_in_words import follow_up_cell
from lovp_cli.output.pages.paper import numbered
from lovp_cli.output.row_in_words import as_of_in_words, counts_in_words


def agenda_page(agenda: Agenda, labels: Labels, day: date) -> Page:
    """What must be answered for at the meeting, what is late, and what comes next."""
    meeting = agenda.meeting
    still_open = {row.id for row in agenda.rows}
    said = {
        action: _said(follow_ups, labels)
        for action, follow_ups in agenda.said.items()
        if action in still_open
    }
    # Where some stand among what is due there, the sections below have the others.
    late_there = any(row.overdue for row in agenda.due)
    reported_there = any(row.status == "reported" for row in (*agenda.due, *agenda.overdue))
    parts = (
        (labels["due at"], agenda.due),
        (labels["also overdue" if late_there else "overdue"], agenda.overdue),
        (labels["also reported" if reported_there else "to confirm"], agenda.reported),
        (labels["due then"] if agenda.following else labels["dated"], agenda.due_after),
        (labels["undated"], agenda.undated),
    )
    sections = [_section(title, rows, said, labels) for title, rows in parts]
    if agenda.besides:
        besides = _besides(agenda.besides, labels)
        sections.append(Section((besides,), labels["also discussed"], len(agenda.besides)))
    stood = as_of_in_words(agenda.day, labels)
    if agenda.day < day:
        stood = f"{labels['as it stood']} {day_in_words(agenda.day, labels.language)}"
    counts = counts_in_words(agenda.rows, labels)
    if agenda.later:
        counts += f" · {agenda.later} {labels['not here']}"
    below = [labels["agenda"], day_in_words(meeting.date, labels.language)]
    below += [labels["confidential"]] if meeting.confidential else []
    page = Page(
        meeting.title or meeting.id,
        (*sections, Section((Note(f"{counts} · {stood}"),))),
        (line(", ".join(below)),),
        labels.language,
    )
    return numbered(page)


def _section(title: str, rows: Sequence[Row], said: dict[str, Cell], labels: Labels) -> Section:
    if not rows:
        return Section((Note(labels["none here"]),), title)
    return Section((actions_table(rows, labels, below=said),), title, len(rows))


def _said(follow_ups: Iterable[FollowUp], labels: Labels) -> Cell:
    """What the meeting said of one action that was open."""
    return tuple((Span("→ "), *spans) for spans in _lines(follow_ups, labels, ended=False))


def _lines(follow_ups: Iterable[FollowUp], labels: Labels, *, ended: bool) -> Cell:
    """What was said of one action, a line for each thing; `ended` before that."""
    lines: list[Line] = []
    for follow_up in follow_ups:
        kept = labels["kept open"] if follow_up.status == "open" and not ended else None
        ended = follow_up.status in FINAL if follow_up.status else ended
        lines += follow_up_cell(follow_up, labels, refused=False, status=kept)
    return tuple(lines)


def _besides(found: Iterable[Besides], labels: Labels) -> Table:
    columns = (
        Column("title", labels.columns["title"]),
        Column("said", labels["follow-ups"]),
    )
    rows = (
        TableRow(
            (
                _title(besides, labels),
                _lines(besides.follow_ups, labels, ended=besides.had_ended),
            )
        )
        for besides in found
    )
    return Table(columns, tuple(rows), "entries")


def _title(besides: Besides, labels: Labels) -> Cell:
    marked = [Span(labels["confidential"], "quiet")] if besides.confidential else []
    return cell(besides.title, *marked)
