"""What stops the work, for whoever typed the line to hear."""

from __future__ import annotations


class Refusal(Exception):
    """The base of all that stops the work: each line says why, and what to type instead.

    `status` is what the program then exits with.
    """

    status: int = 1

    def __init__(self, *lines: str) -> None:
        super().__init__(*lines)
        self.lines: tuple[str, ...] = lines


class WrongUsage(Refusal):
    """A line that cannot be carried out as typed."""

    status = 2
