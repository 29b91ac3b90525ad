"""A page as a value: what is said, and what each part of it is. Formats decide how it looks.

All text is as it stands in the files: whoever shows it makes it safe to show.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, NamedTuple

# `late`: overdue, or passed over. `quiet`: beside the point. `usual`: it goes without saying where
# there is little room. `found`: words that something rests on.
Mark = Literal["", "late", "quiet", "usual", "found"]

# What a column holds, for formats that leave out, join or narrow columns.
Role = Literal[
    "answer", "count", "date", "id", "kind", "meeting", "name", "number", "owner", "said", "status",
    "term", "title",
]  # fmt: skip

# `full`: under headings. `brief`: a line for each row. `entries`: what goes under each id or day.
# Only for formats with little room; a document gives each as a table with headings.
Form = Literal["full", "brief", "entries"]


class Span(NamedTuple):
    """Text, and how it is meant."""

    text: str
    mark: Mark = ""


Line = tuple[Span, ...]
Cell = tuple[Line, ...]


def line(*parts: str | Span) -> Line:
    """A line of parts, which follow each other as they are; of an empty one if there are none."""
    return tuple(Span(part) if isinstance(part, str) else part for part in parts or ("",))


def cell(*lines: str | Span | Line) -> Cell:
    """A cell of lines, the one that matters first; of an empty one if there are none."""
    return tuple(line(part) if isinstance(part, str | Span) else part for part in lines or ("",))


class Column(NamedTuple):
    """A column by what it holds; a role may be borne by several."""

    role: Role
    heading: str


class TableRow(NamedTuple):
    """Cells, one for each column; how that which they are about is marked, and its id, if any."""

    cells: tuple[Cell, ...]
    mark: Mark = ""
    ref: str = ""


class Cut(NamedTuple):
    """After how many rows a table may end where there is little room, and what is then said."""

    after: int
    note: str


class Table(NamedTuple):
    """Things of one kind, a row for each."""

    columns: tuple[Column, ...]
    rows: tuple[TableRow, ...]
    form: Form = "full"
    cut: Cut | None = None


class Fact(NamedTuple):
    """What is so of the thing that a page is about, under a name."""

    name: str
    value: Line


class Facts(NamedTuple):
    """Facts beside their names."""

    facts: tuple[Fact, ...]


def facts(*named: tuple[str, str | Line | None]) -> Facts:
    """The facts that there are: what has no value is left out."""
    return Facts(
        tuple(
            Fact(name, line(value) if isinstance(value, str) else value)
            for name, value in named
            if value
        )
    )


class Bar(NamedTuple):
    """How many there are of somebody, and how many of them are overdue."""

    name: str
    total: int
    late: int


class Bars(NamedTuple):
    """Counts to be compared, and what each of them is called."""

    name: str
    total: str
    late: str
    bars: tuple[Bar, ...]


class Note(NamedTuple):
    """A remark; alone under a title it stands in the place of what there is not."""

    text: str


Block = Table | Facts | Bars | Note


class Section(NamedTuple):
    """A part of a page; `listed` says how many things it lists."""

    blocks: tuple[Block, ...]
    title: str = ""
    listed: int | None = None


@dataclass(frozen=True)
class Page:
    """A document: its title, what is said below that, and its parts.

    `bare` pages are lists that need no title but in a document; what is `dense` was cut to the room
    that there is, and takes no more of it than it must.
    """

    title: str
    sections: tuple[Section, ...]
    about: tuple[Line, ...] = ()
    language: str = "nl"
    bare: bool = False
    dense: bool = False
