"""Rows as a Markdown table."""

from __future__ import annotations

import re
from collections.abc import Iterable

from lovp_cli.council.phrases.labels import Labels
from lovp_cli.council.records.row import Row
from lovp_cli.output.formats.escaping import visible
from lovp_cli.output.pages.frame import Frame
from lovp_cli.output.pages.wording import status_in_words, term_in_words

_COLUMNS = ("id", "title", "owner", "meeting", "due_date", "status")
_SIGNS = re.compile(r"([\\`*_{}\[\]<>|~&#])")


def render(rows: Iterable[Row], frame: Frame) -> str:
    """A heading and a line for each row."""
    words = frame.words
    lines = [
        [words.columns[column] for column in _COLUMNS],
        ["---" for _ in _COLUMNS],
        *(_cells(row, words) for row in rows),
    ]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def _cells(row: Row, words: Labels) -> list[str]:
    return [
        _escaped(row.id),
        _escaped(row.title),
        _escaped(row.owner),
        _escaped(row.meeting),
        _escaped(term_in_words(row, words)),
        _escaped(status_in_words(row, words) or words.statuses["open"]),
    ]


def _escaped(text: str) -> str:
    return _SIGNS.sub(r"\\\1", visible(text))
