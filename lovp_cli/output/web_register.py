"""The whole register as one web page, as a value: its actions, its pictures, the data beside it.

All text is as it stands in the files: whoever shows it makes it safe to show.
"""

from __future__ import annotations

from datetime import date
from typing import Literal, NamedTuple

from lovp_cli.output.page import Cell, Facts


class Choice(NamedTuple):
    """Something to filter by: its value in an entry, and what it is called."""

    value: str
    text: str


class Choices(NamedTuple):
    """A filter: its key, its name, what it says while nothing is chosen, and what there is."""

    key: Literal["owner", "state", "meeting"]
    name: str
    all: str
    choices: tuple[Choice, ...]


class Step(NamedTuple):
    """What one record said of an action."""

    on: date
    day: str
    kind: str
    said: Cell


class Entry(NamedTuple):
    """An action: what stands in its row, what it is found by, and what is told below it.

    `anchor` is its own link, empty where another action has it. `states` are values of the filter,
    the one that it is shown with first; `due` is the last day of its term.
    """

    anchor: str
    title: str
    number: str
    last: str
    owner: Choice
    partners: str
    due: date | None
    term: Cell
    states: tuple[str, ...]
    state: Cell
    promised: Choice
    facts: Facts
    quote: str
    source: str
    steps: tuple[Step, ...]


class Series(NamedTuple):
    """Numbers of one kind, one for each name of a chart; the kind says in which colour."""

    kind: Literal["open", "late", "settled", "settled-late", "settled-undated"]
    name: str
    values: tuple[int, ...]


class Chart(NamedTuple):
    """A picture, and its figures: a line or a part of a bar for each series.

    `places` say where the names lie on a line, from left to right; bars have none.
    """

    title: str
    heading: str
    names: tuple[str, ...]
    series: tuple[Series, ...]
    places: tuple[int, ...] = ()


class Link(NamedTuple):
    """A file beside the page."""

    file: str
    text: str


class WebRegister(NamedTuple):
    """The page: whose register it is, how it stands, its pictures, and all its actions.

    `counts` are the numbers that matter most, each with its kind and its name.
    """

    title: str
    council: str
    day: str
    language: str
    counts: tuple[tuple[str, int, str], ...]
    filters: tuple[Choices, ...]
    entries: tuple[Entry, ...]
    charts: tuple[Chart, ...]
    links: tuple[Link, ...] = ()
