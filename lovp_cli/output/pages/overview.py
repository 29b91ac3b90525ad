"""The state of the register."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from lovp_cli.council.phrases.dates import day_in_words
from lovp_cli.council.phrases.labels import Labels
from lovp_cli.council.records.calendar import Slot
from lovp_cli.council.records.row import Row
from lovp_cli.council.register.overview import Overview, OwnerCount
from lovp_cli.output.page import (
    Bar,
    Bars,
    Column,
    Cut,
    Line,
    Note,
    Page,
    Section,
    Table,
    TableRow,
    cell,
    line,
)
from lovp_cli.output.pages.row_in_words import counts_in_words, term_in_words

# How many actions of a section are shown where there is little room.
_MOST = 3
_MOST_OVERDUE = 5


def overview_page(state: Overview, labels: Labels, council: str) -> Page:
    """What is overdue, due, passed over in silence, settled and without a term, and whose it is."""
    due = Column("term", labels.columns["due_date"])
    settled = Column("date", labels.statuses["settled"])
    promised = Column("meeting", labels.columns["meeting"])
    parts = (
        (labels["overdue"], due, state.overdue, _MOST_OVERDUE),
        (labels["due next"], due, state.due_next, _MOST),
        (labels["silent"], due, state.silent, _MOST),
        (labels["settled since"], settled, state.settled, _MOST),
        (labels["no term"], promised, state.without_term, _MOST),
    )
    sections = [_section(title, when, rows, most, labels) for title, when, rows, most in parts]
    if state.owners:
        sections.append(Section((_bars(state.owners, labels),), labels["per owner"]))
    return Page(
        f"{council} · {labels['report']} · {day_in_words(state.day, labels.language)}",
        tuple(sections),
        (line(counts_in_words(state.open, labels)), _meetings(state, labels)),
        labels.language,
    )


def _meetings(state: Overview, labels: Labels) -> Line:
    last = _day_of(state.last, labels, labels["none here"])
    following = _day_of(state.next, labels, labels["none planned"])
    return line(f"{labels['last meeting']}: {last} · {labels['next meeting']}: {following}")


def _day_of(meeting: Slot | None, labels: Labels, instead: str) -> str:
    return day_in_words(meeting.date, labels.language) if meeting else instead


def _section(title: str, when: Column, rows: Sequence[Row], most: int, labels: Labels) -> Section:
    """The rows, each with what `when` says of it."""
    if not rows:
        return Section((Note(labels["none here"]),), title)
    columns = (
        when,
        Column("title", labels.columns["title"]),
        Column("owner", labels.columns["owner"]),
    )
    found = (
        TableRow(
            (cell(_when(when, row, labels)), cell(row.title), cell(row.owner)),
            "late" if row.overdue else "",
        )
        for row in rows
    )
    more = len(rows) - most
    cut = Cut(most, labels["more"].format(count=more)) if more > 0 else None
    return Section((Table(columns, tuple(found), "brief", cut),), title, len(rows))


def _when(when: Column, row: Row, labels: Labels) -> str:
    if when.role == "meeting":
        return f"{labels['since']} {row.meeting}"
    if when.role == "date" and row.ended:
        return day_in_words(row.ended, labels.language)
    return term_in_words(row, labels)


def _bars(counts: Iterable[OwnerCount], labels: Labels) -> Bars:
    bars = tuple(Bar(count.owner, count.open, count.overdue) for count in counts)
    return Bars(labels.columns["owner"], labels["open"], labels["overdue"], bars)
