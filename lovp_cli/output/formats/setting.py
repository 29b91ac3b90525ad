"""What a format may know of the place that it is made for."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple


class Screen(NamedTuple):
    """The width and the colours that the terminal's format may use."""

    width: int
    colour: bool


class Imprint(NamedTuple):
    """What stands beside the text of every document: whose it is, and the day that it tells of.

    `template` is a document of Word whose styles, header and footer are taken.
    """

    council: str
    day: date
    language: str
    template: str | None = None
