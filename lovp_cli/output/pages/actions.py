"""The list of actions."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from types import MappingProxyType

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
from lovp_cli.output.pages.paper import numbered, paper_columns, paper_row
from lovp_cli.output.row_in_words import (
    as_of_in_words,
    counts_in_words,
    last_in_words,
    states_in_words,
    term_in_words,
)


def _status(row: Row, labels: Labels) -> Cell:
    """Overdue, status and extensions, a line for each; just open where that is all there is."""
    late = [Span(labels["overdue"], "late")] if row.overdue else []
    said = [*late, *map(Span, states_in_words(row, labels))]
    return cell(*said or [Span(labels.statuses["open"], "usual")])


def _title(row: Row, labels: Labels) -> Cell:
    """What was promised, and the last word on it."""
    last = last_in_words(row, labels)
    return cell(row.title, *([Span(last, "quiet")] if last else []))


def _id(row: Row, _: Labels) -> Cell:
    return cell(*filter(None, (row.number, row.id)))


def _owner(row: Row, labels: Labels) -> Cell:
    """The owner, and its partners."""
    partners = (
        f"{labels['with']} {', '.join(map(labels.party, row.involved))}" if row.involved else ""
    )
    return cell(labels.party(row.owner), *([Span(partners, "quiet")] if partners else []))


def _promised(row: Row, labels: Labels) -> Cell:
    if row.meeting:
        return cell(labels.meeting(row.meeting))
    return cell(f"{labels['letter']} {row.promised.isoformat()}")


# The columns that there are, with the keys of their headings.
COLUMNS: Mapping[Role, tuple[str, Callable[[Row, Labels], Cell]]] = {
    "id": ("id", _id),
    "title": ("title", _title),
    "owner": ("owner", _owner),
    "meeting": ("meeting", _promised),
    "term": ("due_date", lambda row, labels: cell(term_in_words(row, labels))),
    "status": ("status", _status),
}


def actions_page(rows: Sequence[Row], title: str, labels: Labels, day: date) -> Page:
    """The rows as a table, and a line that sums up."""
    summary = counts_in_words(rows, labels) if rows else labels["nothing"]
    note = Note(f"{summary} · {as_of_in_words(day, labels)}")
    page = Page(
        title,
        (Section((actions_table(rows, labels),)), Section((note,))),
        language=labels.language,
    )
    return numbered(page)


def actions_table(
    rows: Iterable[Row],
    labels: Labels,
    roles: Sequence[Role] = tuple(COLUMNS),
    form: Form = "full",
    below: Mapping[str, Cell] = MappingProxyType({}),
) -> Table:
    """A row for each action, with the columns of these roles.

    `below` is what is said under the title of an action, by its id.
    """
    if labels.paper:
        on_paper = (paper_row(row, labels, said=below.get(row.id, ())) for row in rows)
        return Table(paper_columns(labels), tuple(on_paper), form)
    found = []
    for row in rows:
        cells = {role: COLUMNS[role][1](row, labels) for role in roles}
        cells["title"] = (*cells["title"], *below.get(row.id, ()))
        found.append(TableRow(tuple(cells.values()), "late" if row.overdue else "", row.id))
    columns = tuple(Column(role, labels.columns[COLUMNS[role][0]]) for role in roles)
    return Table(columns, tuple(found), form)
