"""An action's whole history."""

from __future__ import annotations

from lovp_cli.council.phrases.dates import day_in_words
from lovp_cli.council.phrases.labels import Labels
from lovp_cli.council.records.record import Letter, Record
from lovp_cli.council.records.row import Row
from lovp_cli.council.register.history import History
from lovp_cli.output.page import (
    Cell,
    Column,
    Line,
    Page,
    Section,
    Span,
    Table,
    TableRow,
    cell,
    facts,
    line,
)
from lovp_cli.output.pages.follow_up_in_words import step_cell, term_as_given
from lovp_cli.output.row_in_words import quoted, states_in_words, term_in_words


def history_page(history: History, row: Row, labels: Labels) -> Page:
    """An action's facts, then what was said of it, day by day."""
    due = term_in_words(row, labels)
    if row.due_meeting:
        due += f" ({labels['meeting']} {labels.meeting(row.due_meeting)})"
    found = facts(
        (labels.columns["status"], _status(row, labels)),
        (labels.columns["owner"], labels.party(row.owner)),
        (labels.columns["with"], ", ".join(map(labels.party, row.involved))),
        (labels.columns["topic"], row.topic),
        (labels.columns["due_date"], due),
        (labels.columns["number"], row.number),
        (labels.columns["asked_by"], row.asked_by),
        (labels.columns["reference"], row.reference),
        (labels.columns["contact"], history.action.contact),
        (labels.columns["quote"], quoted(row.quote) if row.quote else None),
    )
    said = f"{labels['promised']}{term_as_given(history.action.due, labels)}"
    steps = [_step(history.record, cell(said), labels)]
    steps += [_step(step.record, step_cell(step, labels), labels) for step in history.steps]
    columns = (
        Column("date", labels["date"]),
        Column("kind", labels["kind"]),
        Column("said", labels["follow-ups"]),
    )
    return Page(
        row.title,
        (Section((found,)), Section((Table(columns, tuple(steps), "entries"),))),
        (line(Span(f"{row.id} · {row.file}:{row.line}", "quiet")),),
        labels.language,
    )


def _status(row: Row, labels: Labels) -> Line:
    said = states_in_words(row, labels)
    if row.status == "open":
        said = [labels.statuses["open"], *said]
    late = [labels["overdue"]] if row.overdue else []
    return line(Span(" · ".join([*late, *said]), "late" if row.overdue else ""))


def _step(record: Record, said: Cell, labels: Labels) -> TableRow:
    kind = labels["letter" if isinstance(record, Letter) else "meeting"]
    return TableRow((cell(day_in_words(record.date, labels.language)), cell(kind), said))
