"""The terminal, as far as formats may know it."""

from __future__ import annotations

from typing import NamedTuple


class Screen(NamedTuple):
    """The width and the colours that a format may use."""

    width: int
    colour: bool
