"""A form: how words are put, what that means, and examples of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Form:
    """One way to put something; forms with the same symbol may stand in for each other.

    A pattern is made of words; of `{symbol}` or `{name:symbol}`, whose value `means` is given under
    that name (not under `_`); and of `(a|b)` for one of several, `[a|b]` for one or none. `<group>` is a named
    group of words. What `means` takes first is what is known where the words were said.

    `nl` and `en` are examples, whole phrases; `gives` is the term that both come to when said on
    27 September 2021 with the example's calendar, or `refused`.
    """

    symbol: str
    pattern: str
    means: Callable[..., object]
    nl: str = ""
    en: str = ""
    gives: str = ""
