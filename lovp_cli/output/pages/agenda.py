"""The actions for one meeting's agenda."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from lovp_cli.council.phrases.dates import day_in_words
from lovp_cli.council.phrases.labels import Labels
from lovp_cli.council.records.row import Row
from lovp_cli.council.register.overview import Agenda
from lovp_cli.output.page import Note, Page, Section, line
from lovp_cli.output.pages.actions import actions_table
from lovp_cli.output.pages.row_in_words import as_of_in_words, counts_in_words


def agenda_page(agenda: Agenda, labels: Labels, day: date) -> Page:
    """What is due at the meeting, then what is overdue from before."""
    meeting = agenda.meeting
    counts = counts_in_words([*agenda.due, *agenda.overdue], labels)
    return Page(
        meeting.title or meeting.id,
        (
            _section(labels["due at"], agenda.due, labels),
            _section(labels["still overdue"], agenda.overdue, labels),
            Section((Note(f"{counts} · {as_of_in_words(day, labels)}"),)),
        ),
        (line(f"{labels['agenda']}, {day_in_words(meeting.date, labels.language)}"),),
        labels.language,
    )


def _section(title: str, rows: Sequence[Row], labels: Labels) -> Section:
    if not rows:
        return Section((Note(labels["none here"]),), title)
    return Section((actions_table(rows, labels),), title, len(rows))
