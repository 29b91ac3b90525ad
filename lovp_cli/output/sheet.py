"""A sheet as a value: a list with a row for each thing, for spreadsheets and programs.

All text is as it stands in the files: whoever writes it makes it safe to read.
"""

from __future__ import annotations

from datetime import date
from typing import Literal, NamedTuple

# `day`: a date, or where there is none the words that stand for it; `term`: one that may be over.
# `words`: text that may be long.
Kind = Literal["text", "words", "day", "term", "number"]

Value = str | int | date | None


class Field(NamedTuple):
    """A column: its name for programs, its heading for people, and what it holds."""

    key: str
    heading: str
    kind: Kind = "text"


class Sheet(NamedTuple):
    """What is listed, the columns, and a value for each of them in every row.

    `late` are the places of the rows whose term is over.
    """

    title: str
    fields: tuple[Field, ...]
    rows: tuple[tuple[Value, ...], ...]
    late: frozenset[int] = frozenset()
