"""A term as it was given."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

TermKind = Literal["date", "meeting", "words", "none", "missing"]


@dataclass(frozen=True)
class Term:
    """A term as said and as entered: `by` in EDTF, or a `meeting` id or `next`, or neither.

    `none` is true where it was said that there is no term.
    """

    by: str | None = None
    meeting: str | None = None
    said: str | None = None
    none: bool = False
