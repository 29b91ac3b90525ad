"""What the register does not take."""

from __future__ import annotations


class Refusal(Exception):
    """The register does not take this; each line says why and what to type instead."""

    def __init__(self, *lines: str) -> None:
        super().__init__(*lines)
        self.lines = lines
