"""A form: how words are put, what that means, and examples of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Form:
    """One way to put something; forms with the same symbol may stand in for each other.

    A pattern is made of words; of `{symbol}` or `{name:symbol}`, whose value is given to `means`
    under that name (but for `_`); of `(a|b)` for one of several and `[a|b]` for one or none; and of
    `<group>`, for words that stand for each other. What `means` takes first is the `Saying`.

    `nl` and `en` are examples, whole phrases with `;` between them; `gives` is the term that they
    come to in the situation of the table's example, or `refused`. One that comes to another has it
    behind an `=`.
    """

    symbol: str
    pattern: str
    means: Callable[..., object]
    nl: str = ""
    en: str = ""
    gives: str = ""
