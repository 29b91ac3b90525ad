"""A letter that reminds an owner of what is late and of what falls due, and who got which."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from lovp_cli.council.phrases.dates import day_in_words
from lovp_cli.council.phrases.labels import Labels
from lovp_cli.council.records.record import Council
from lovp_cli.council.records.row import Row
from lovp_cli.council.register.register import Register
from lovp_cli.council.register.reminders import Reminder
from lovp_cli.output.page import (
    Column,
    Note,
    Page,
    Section,
    Span,
    Table,
    TableRow,
    cell,
    line,
)
from lovp_cli.output.pages.paper import numbered, paper_columns, paper_row
from lovp_cli.output.row_in_words import as_of_in_words


@dataclass(frozen=True)
class Sent:
    """Who is reminded of what, and the files that were made for it."""

    reminder: Reminder
    files: Sequence[str] = ()


def reminder_page(
    reminder: Reminder, register: Register, labels: Labels, day: date, before: date | None
) -> Page:
    """The letter; what falls due does so before a day, or else by the next meeting."""
    council = register.council or Council(register.short, register.short)
    until = _until(register, labels, day, before)
    late = Section((_table(reminder.overdue, labels),), labels["overdue"], len(reminder.overdue))
    due = Section((_table(reminder.due, labels),), until, len(reminder.due))
    others = labels["more open"].format(count=reminder.others)
    lists = [late] * bool(reminder.overdue) + [due] * bool(reminder.due)
    signed = council.closing or labels["closing"].format(council=council.name)
    closing = (*[Note(others)] * bool(reminder.others), *_paragraphs(signed))
    page = Page(
        labels["reminder"].format(council=council.name),
        (
            Section(tuple(_paragraphs(council.opening or labels["opening"]))),
            *lists,
            Section(closing),
        ),
        (line(labels.party(reminder.owner.id)), line(day_in_words(day, labels.language))),
        labels.language,
    )
    return numbered(page)


def _until(register: Register, labels: Labels, day: date, before: date | None) -> str:
    """Up to when what falls due is listed."""
    following = register.calendar.next(day)
    if before:
        return labels["due before"].format(day=day_in_words(before, labels.language))
    if following:
        return labels["due by"].format(day=day_in_words(following.date, labels.language))
    return labels["dated"]


def _paragraphs(text: str) -> Iterator[Note]:
    """A paragraph for each line that is written."""
    yield from (Note(part.strip()) for part in text.splitlines() if part.strip())


def _table(rows: Iterable[Row], labels: Labels) -> Table:
    """The actions in few columns, and room for an answer."""
    columns = (*paper_columns(labels), Column("answer", labels["answer"]))
    found = (paper_row(row, labels, to_owner=True) for row in rows)
    return Table(columns, tuple(row._replace(cells=(*row.cells, cell())) for row in found))


def sent_page(sent: Sequence[Sent], labels: Labels, day: date) -> Page:
    """Who was reminded of how much, in which files, and who of nothing."""
    columns = (
        Column("name", labels.columns["owner"]),
        Column("count", labels["overdue"]),
        Column("count", labels["falls due"]),
        Column("name", labels["e-mail"]),
        Column("name", labels["files"]),
    )
    rows = tuple(_sent(one, labels) for one in sent)
    return Page(
        labels["reminders"],
        (Section((Table(columns, rows),)), Section((Note(as_of_in_words(day, labels)),))),
        language=labels.language,
        bare=True,
    )


def _sent(one: Sent, labels: Labels) -> TableRow:
    reminder = one.reminder
    files = cell(*one.files) if one.files else cell(Span(labels["nothing late or due"], "quiet"))
    address = reminder.owner.email or Span(labels["no address"], "quiet")
    return TableRow(
        (
            cell(labels.party(reminder.owner.id)),
            cell(Span(str(len(reminder.overdue)), "late" if reminder.overdue else "")),
            cell(str(len(reminder.due))),
            cell(address) if one.files else cell(),
            files,
        )
    )
