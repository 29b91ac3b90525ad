"""Rows as a table for the terminal: beside each other where there is room, else below."""

from __future__ import annotations

from collections.abc import Sequence

from rich import box
from rich.table import Table
from rich.text import Text

from lovp_cli.council.phrases.dates import day_in_words
from lovp_cli.council.phrases.labels import Labels
from lovp_cli.council.records.row import Row
from lovp_cli.output.formats.terminal import OVERDUE, QUIET, Screen, text
from lovp_cli.output.pages.frame import Frame
from lovp_cli.output.pages.wording import (
    count_in_words,
    state_in_words,
    status_in_words,
    term_in_words,
)

_WIDE = 120


def render(rows: Sequence[Row], frame: Frame) -> str:
    """The table, with a heading above it and a line below that sums up."""
    words, screen = frame.words, frame.screen
    head = text(frame.heading, "bold")
    as_of = f"{words['as of']} {day_in_words(frame.day, words.language)}"
    if not rows:
        return screen.render(head, "", Text(f"{words['nothing']} · {as_of}"))
    foot = Text(f"{count_in_words(list(rows), words)} · {as_of}")
    return screen.render(head, "", rows_grid(rows, words, screen), "", foot)


def rows_grid(rows: Sequence[Row], words: Labels, screen: Screen) -> Table:
    """The rows alone."""
    wide = screen.width >= _WIDE
    table = Table(
        box=box.SIMPLE_HEAD, pad_edge=False, show_edge=False, header_style="bold", expand=False
    )
    table.add_column(words.columns["due_date"], max_width=24 if wide else 19)
    table.add_column(words.columns["title"], ratio=1, overflow="fold")
    if wide:
        table.add_column(words.columns["owner"], overflow="fold")
        table.add_column(words.columns["status"])
        table.add_column(words.columns["meeting"], no_wrap=True)
    for at, row in enumerate(rows):
        cells = _wide(row, words) if wide else _narrow(row, words)
        table.add_row(*cells, end_section=False)
        if not wide and at < len(rows) - 1:
            table.add_row()
    return table


def _term(row: Row, words: Labels) -> Text:
    return Text(term_in_words(row, words), style=OVERDUE if row.overdue else "")


def _title(row: Row, *below: str) -> Text:
    title = text(row.title)
    for line in below:
        title.append("\n").append_text(text(line, QUIET))
    return title


def _status(row: Row, words: Labels) -> Text:
    mark = "! " if row.overdue else ""
    return Text(mark + status_in_words(row, words), style=OVERDUE if row.overdue else "")


def _wide(row: Row, words: Labels) -> tuple[Text, ...]:
    return (
        _term(row, words),
        _title(row, row.id),
        text(row.owner),
        _status(row, words),
        text(row.meeting),
    )


def _narrow(row: Row, words: Labels) -> tuple[Text, ...]:
    term = _term(row, words)
    if row.overdue:
        term.append(f"\n! {words['overdue']}")
    about = [row.id, row.owner, *state_in_words(row, words)]
    return term, _title(row, " · ".join(about))
