"""What can be dated: a day, a month, the end of a quarter, in each year that may be meant."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal, NamedTuple

from lovp_cli.council.phrases.dates import day_in_words
from lovp_cli.council.phrases.not_understood import NotUnderstood
from lovp_cli.council.phrases.situation import Saying
from lovp_cli.council.phrases.spans import Span

# `turn` is the turn of a year; `start`, `middle` and `end` are parts; `run` begins when it is said.
Kind = Literal[
    "day", "week", "weekend", "month", "quarter", "half", "season", "year", "turn",
    "start", "middle", "end", "range", "run",
]  # fmt: skip
PARTS: tuple[Kind, ...] = ("start", "middle", "end")


class Year(NamedTuple):
    """A year as said: by its number (`named`), or as this one or the next."""

    number: int
    named: bool = True


@dataclass(frozen=True)
class Dated:
    """Something that can be dated; `reckon` gives it for each of its turns, mostly years.

    `yearly`: no year was said, so that one may still be. `named`: a year was, which may be past.
    `bare`: no preposition was said, so that a day may mean the meeting held on it. `clear`: nobody
    would take it for anything else inside a sentence.
    """

    reckon: Callable[[int], Span]
    turns: Sequence[int]
    kind: Kind
    yearly: bool = False
    named: bool = False
    bare: bool = True
    clear: bool = True

    def then(self, change: Callable[[Span], Span], kind: Kind | None = None) -> Dated:
        """What follows from this, whichever turn of it is meant."""

        def changed(turn: int) -> Span:
            span = self.reckon(turn)
            found = change(span)
            return found._replace(problem=found.problem or span.problem)

        return replace(self, reckon=changed, kind=kind or self.kind)

    def in_year(self, year: Year) -> Dated:
        """What it is in the year that was said beside it."""
        return replace(self, turns=(year.number,), yearly=False, named=year.named, clear=True)


def fixed(span: Span, kind: Kind, *, named: bool = False) -> Dated:
    """What has one date only."""
    return Dated(lambda _: span, (0,), kind, named=named)


def yearly(
    saying: Saying, reckon: Callable[[int], Span], kind: Kind, year: Year | None = None
) -> Dated:
    """What comes every year, or what it is in the year that was said."""
    at = saying.said_on.year
    every = Dated(reckon, (at - 1, at, at + 1), kind, yearly=True)
    return every.in_year(year) if year else every


def chosen(dated: Dated, saying: Saying) -> Span:
    """The span that is meant: of the first turn that is not over. Raises NotUnderstood."""
    said_on = saying.said_on
    spans = spans_of(dated)
    span = next((span for span in spans if dated.named or span.over >= said_on), None)
    if span is None and dated.yearly:
        raise NotUnderstood(f"{saying.words} does not come within a year: type the year")
    if span is None:
        raise past(saying) if spans else no_such(saying)
    if span.problem:
        raise NotUnderstood(span.problem)
    if dated.yearly:
        read = f"read as {span.last.year}, as it has no year"
        span = span._replace(note=f"{span.note}; {read}" if span.note else read)
    if span.last < said_on and not dated.named:
        raise NotUnderstood(
            f"'{saying.words}' was past on {day_in_words(said_on, 'en')}, the day it was said"
            + ("; if a later year is meant, type the year" if dated.yearly else "")
        )
    return span


def first_to_begin(dated: Dated, saying: Saying) -> Span:
    """The span of the first turn that has not begun. Raises NotUnderstood."""
    for span in spans_of(dated):
        if span.first > saying.said_on:
            return span
    raise past(saying)


def past(saying: Saying) -> NotUnderstood:
    """The refusal of what was over on the day it was said."""
    said_on = day_in_words(saying.said_on, "en")
    return NotUnderstood(f"'{saying.words}' was past on {said_on}, the day it was said")


def no_such(saying: Saying) -> NotUnderstood:
    """The refusal of a date that does not exist."""
    return NotUnderstood(f"{saying.words} does not exist")


def two_readings(saying: Saying, first: date, second: date) -> NotUnderstood:
    """The refusal of words that have two meanings on this day."""
    one, other = (day_in_words(day, "en") for day in (first, second))
    return NotUnderstood(f"'{saying.words}' can mean {one} or {other}: type which")


def spans_of(dated: Dated) -> list[Span]:
    """What it is in each of its turns, where that exists."""
    found = []
    for turn in dated.turns:
        try:
            found.append(dated.reckon(turn))
        except (ValueError, OverflowError):
            continue  # 29 February, or the end of the calendar
    return found
