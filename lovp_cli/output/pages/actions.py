"""The list of actions."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date

from lovp_cli.council.phrases.labels import Labels
from lovp_cli.council.records.row import Row
from lovp_cli.output.page import (
    Cell,
    Column,
    Form,
    Note,
    Page,
    Role,
    Section,
    Span,
    Table,
    TableRow,
    cell,
)
from lovp_cli.output.pages.row_in_words import (
    as_of_in_words,
    counts_in_words,
    states_in_words,
    term_in_words,
)


def _status(row: Row, labels: Labels) -> Cell:
    """Overdue, status and extensions, a line for each; just open where that is all there is."""
    late = [Span(labels["overdue"], "late")] if row.overdue else []
    said = [*late, *map(Span, states_in_words(row, labels))]
    return cell(*said or [Span(labels.statuses["open"], "usual")])


# The columns that there are, with the keys of their headings.
_COLUMNS: Mapping[Role, tuple[str, Callable[[Row, Labels], Cell]]] = {
    "id": ("id", lambda row, _: cell(row.id)),
    "title": ("title", lambda row, _: cell(row.title)),
    "owner": ("owner", lambda row, _: cell(row.owner)),
    "meeting": ("meeting", lambda row, _: cell(row.meeting)),
    "term": ("due_date", lambda row, labels: cell(term_in_words(row, labels))),
    "status": ("status", _status),
}


def actions_page(rows: Sequence[Row], title: str, labels: Labels, day: date) -> Page:
    """The rows as a table, and a line that sums up."""
    summary = counts_in_words(rows, labels) if rows else labels["nothing"]
    note = Note(f"{summary} · {as_of_in_words(day, labels)}")
    return Page(
        title,
        (Section((actions_table(rows, labels),)), Section((note,))),
        language=labels.language,
    )


def list_title(council: str, labels: Labels, parties: Iterable[str], *, ended: bool) -> str:
    """Whose actions a list holds: `LOVP · open actions · minister`."""
    kind = labels["actions" if ended else "open actions"]
    return " · ".join(filter(None, (council, kind, *parties)))


def actions_table(
    rows: Iterable[Row],
    labels: Labels,
    roles: Sequence[Role] = tuple(_COLUMNS),
    form: Form = "full",
) -> Table:
    """A row for each action, with the columns of these roles."""
    makers = [_COLUMNS[role][1] for role in roles]
    return Table(
        tuple(Column(role, labels.columns[_COLUMNS[role][0]]) for role in roles),
        tuple(
            TableRow(tuple(make(row, labels) for make in makers), "late" if row.overdue else "")
            for row in rows
        ),
        form,
    )
