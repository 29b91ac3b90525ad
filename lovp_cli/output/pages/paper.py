"""Actions in the few columns that councils put on paper and on pages: number, what, when, state."""

from __future__ import annotations

from dataclasses import replace
from itertools import count

from lovp_cli.council.phrases.dates import day_in_words
from lovp_cli.council.phrases.labels import Labels
from lovp_cli.council.records.row import RoundMet, Row
from lovp_cli.output.page import (
    Block,
    Cell,
    Column,
    Page,
    Section,
    Span,
    Table,
    TableRow,
    cell,
    line,
)
from lovp_cli.output.row_in_words import (
    kept_in_words,
    last_in_words,
    quoted,
    states_in_words,
    term_in_words,
)


def paper_columns(labels: Labels) -> tuple[Column, ...]:
    """The columns."""
    return (
        Column("number", labels["nr"]),
        Column("title", labels.columns["title"]),
        Column("term", labels.columns["due_date"]),
        Column("status", labels["state"]),
    )


def paper_row(
    row: Row, labels: Labels, *, said: Cell = (), remark: str = "", to_owner: bool = False
) -> TableRow:
    """An action, what a meeting `said` of it, and what there is to `remark` on its term.

    In what is written `to_owner` only its partners are named.
    """
    number = [Span(row.number, "quiet")] if row.number else []
    owners = _owners(row, labels, to_owner=to_owner)
    what = cell(row.title, *([Span(owners, "quiet")] if owners else []))
    remarks = [Span(remark, "late")] if remark else []
    return TableRow(
        (
            cell("", *number),
            (*what, *said),
            cell(*_term(row, labels), *remarks),
            _state(row, labels),
        ),
        "late" if row.overdue else "",
        row.id,
    )


def paper_round(met: RoundMet, labels: Labels) -> TableRow:
    """A round that was met."""
    marked = [Span(f"{labels['confidential']} · ", "quiet")] if met.confidential else []
    what = cell(line(*marked, met.title), Span(labels.party(met.owner), "quiet"))
    said = f"{labels['round']} {met.number}: {labels.statuses['settled']}"
    said += f" {day_in_words(met.on, labels.language)}"
    state = ", ".join(filter(None, (said, kept_in_words(met.kept, labels))))
    due = day_in_words(met.last_day, labels.language) if met.last_day else ""
    return TableRow((cell(), what, cell(due), cell(state)), ref=met.id)


def numbered(page: Page) -> Page:
    """The page, with the rows of its tables of actions numbered through."""
    numbers = count(1)

    def row(found: TableRow) -> TableRow:
        first, *rest = found.cells
        return found._replace(cells=((line(str(next(numbers))), *first[1:]), *rest))

    def block(found: Block) -> Block:
        if isinstance(found, Table) and found.columns[0].role == "number":
            return found._replace(rows=tuple(map(row, found.rows)))
        return found

    def section(found: Section) -> Section:
        return found._replace(blocks=tuple(map(block, found.blocks)))

    return replace(page, sections=tuple(map(section, page.sections)))


def _owners(row: Row, labels: Labels, *, to_owner: bool) -> str:
    owner = [] if to_owner else [labels.party(row.owner)]
    partners = ", ".join(map(labels.party, row.involved))
    return ", ".join([*owner, *([f"{labels['with']} {partners}"] if partners else [])])


def _term(row: Row, labels: Labels) -> tuple[str, ...]:
    """The term as it was said, and the day below it."""
    said = (row.running or row.due).said
    if said and row.due_date and row.term != "moment":
        return quoted(said), day_in_words(row.due_date, labels.language)
    return (term_in_words(row, labels),)


def _state(row: Row, labels: Labels) -> Cell:
    """How it stands, and the last word on it."""
    late = [Span(labels["overdue"], "late")] if row.overdue else []
    said = [*late, *map(Span, states_in_words(row, labels))] or [Span(labels.statuses["open"])]
    last = last_in_words(row, labels)
    return cell(*said, *([Span(last, "quiet")] if last else []))
