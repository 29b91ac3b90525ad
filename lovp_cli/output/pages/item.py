"""One item of an agenda, as it is put to whoever walks through the meeting."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from lovp_cli.council.phrases.answers import KINDS, key_of
from lovp_cli.council.phrases.dates import day_in_words
from lovp_cli.council.phrases.labels import Labels
from lovp_cli.council.records.record import FollowUp
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
from lovp_cli.output.pages.follow_up_in_words import follow_up_cell, step_cell, term_as_given
from lovp_cli.output.row_in_words import quoted, states_in_words, term_in_words

# How many of the last steps of a history are shown; `show` has them all.
_STEPS = 4


class Item(NamedTuple):
    """An action on an agenda: which of how many, how it stood, and what the meeting said of it."""

    number: int
    of: int
    row: Row
    history: History
    said: list[FollowUp]


def item_page(item: Item, labels: Labels) -> Page:
    """The item: what, whose, until when, what was said of it before, and now."""
    row = item.row
    late = [labels["overdue"]] if row.overdue else []
    status = " · ".join([*late, *states_in_words(row, labels)]) or labels.statuses["open"]
    found = facts(
        (labels.columns["owner"], row.owner),
        (labels.columns["with"], ", ".join(row.involved)),
        (labels.columns["due_date"], term_in_words(row, labels)),
        (labels.columns["status"], line(Span(status, "late" if row.overdue else ""))),
        (labels.columns["quote"], quoted(row.quote) if row.quote else None),
    )
    said = [line("→ ", *spans) for spans in _said(item, labels)]
    number = filter(None, (row.number, row.id))
    return Page(
        row.title,
        (
            Section((found,)),
            Section((_history(item.history, labels),)),
            *(
                [Section((Table((Column("said", ""),), (TableRow((tuple(said),)),), "entries"),))]
                * bool(said)
            ),
        ),
        (line(Span(f"{item.number}/{item.of} · {' · '.join(number)}", "quiet")),),
        labels.language,
    )


def _said(item: Item, labels: Labels) -> Cell:
    lines: list[Line] = []
    for said in item.said:
        kept = labels["kept open"] if said.status == "open" else None
        lines += follow_up_cell(said, labels, refused=False, status=kept)
    return tuple(lines)


def _history(history: History, labels: Labels) -> Table:
    """When it was promised, and the last of what was said of it."""
    promised = f"{labels['promised']}{term_as_given(history.action.due, labels)}"
    rows = [_row(day_in_words(history.record.date, labels.language), cell(promised))]
    if left := max(len(history.steps) - _STEPS, 0):
        rows.append(_row("", cell(Span(labels["earlier"].format(count=left), "quiet"))))
    rows += [
        _row(day_in_words(step.record.date, labels.language), step_cell(step, labels))
        for step in history.steps[left:]
    ]
    return Table(
        (Column("date", labels["date"]), Column("said", labels["follow-ups"])),
        tuple(rows),
        "entries",
    )


def _row(day: str, said: Cell) -> TableRow:
    return TableRow((cell(day), said))


def keys_in_words(labels: Labels) -> list[str]:
    """The keys, and what each says, in lines of at most 80 columns."""
    return in_lines(
        f"{key_of(kind, labels.language) or 'Enter'} {labels.answers[kind]}" for kind in KINDS
    )


def in_lines(keys: Iterable[str]) -> list[str]:
    """Keys beside each other, in lines of at most 80 columns."""
    lines: list[str] = [""]
    for said in keys:
        if len(lines[-1]) + len(said) > 76:
            lines.append("")
        lines[-1] += f"   {said}" if lines[-1] else said
    return lines
