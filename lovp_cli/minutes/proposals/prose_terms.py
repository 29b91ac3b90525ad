"""The terms that stand in a sentence: those of the command line, and those that only prose has."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from contextlib import suppress
from functools import cache
from importlib.resources import files
from typing import NamedTuple

from lovp_cli.council.phrases.in_prose import terms_in
from lovp_cli.council.phrases.not_understood import NotUnderstood
from lovp_cli.council.phrases.situation import Meant, Situation, TermFound
from lovp_cli.council.phrases.understood import understood
from lovp_cli.council.records.term import Term

# What a bare year belongs to that is no term: `het tekort voor 2021`, `de begroting 2022`.
_YEAR_OF = re.compile(
    r"(?:van|voor|for|begroting|jaarplan|jaarrekening|over|rekening|nota|agenda|monitor)\s*$",
    re.IGNORECASE,
)
# Behind these a date belongs to something else: an earlier time, another's term.
_ELSEWHERE = re.compile(
    r"(?:\b(?:sinds|van|over|d\.d\.|op basis van|afgelopen|vorige?|reacties tot|aanvragen tot"
    r"|van \d{1,2} tot)|\bgoedkeuring\b.{0,30})\s*$",
    re.IGNORECASE,
)
# Behind these a date without a preposition is that of a paper.
_PAPERS = re.compile(
    r"\b(?:tekort|begroting|rekening|jaarstukken|plan|jaarplan|nota|cijfers)\s*$", re.IGNORECASE
)


class _Form(NamedTuple):
    words: re.Pattern[str]
    means: str | None = None


@cache
def _tables() -> tuple[tuple[_Form, ...], tuple[_Form, ...]]:
    """The terms of prose, and the words that no calendar can date."""
    path = files("lovp_cli.minutes.proposals").joinpath("prose_terms.toml")
    found = tomllib.loads(path.read_text(encoding="utf-8"))
    shared = found["words"]

    def form(entry: dict[str, str]) -> _Form:
        words = re.sub(r"<(month|gathering)>", lambda it: f"(?:{shared[it[1]]})", entry["words"])
        return _Form(re.compile(words, re.IGNORECASE), entry.get("means"))

    return tuple(map(form, found["term"])), tuple(map(form, found["event"]))


def terms_of(text: str, situation: Situation) -> list[TermFound]:
    """The terms in a sentence that are still to come; the longest of those that overlap."""
    found: list[TermFound] = []
    for term in (*terms_in(text, situation), *_of_prose(text, situation)):
        if not (_is_past(term, situation) or _is_years(term, text) or _is_elsewhere(term, text)):
            found = _with(found, term)
    return sorted(found or _events(text))


def _of_prose(text: str, situation: Situation) -> Iterator[TermFound]:
    for form in _tables()[0]:
        for match in form.words.finditer(text):
            words = form.means.format(**match.groupdict()) if form.means else match[0]
            with suppress(NotUnderstood):
                yield TermFound(match.start(), match.end(), match[0], understood(words, situation))


def _events(text: str) -> list[TermFound]:
    return [
        TermFound(match.start(), match.end(), match[0].rstrip(), Meant(Term()))
        for form in _tables()[1]
        for match in form.words.finditer(text)
    ]


def _with(found: list[TermFound], term: TermFound) -> list[TermFound]:
    """The terms with one more, which takes the place of shorter ones that it holds."""
    over = [one for one in found if one.start < term.end and term.start < one.end]
    if any(one.end - one.start >= term.end - term.start for one in over):
        return found
    return [one for one in found if one not in over] + [term]


def _is_past(term: TermFound, situation: Situation) -> bool:
    """Whether a term ended before the day on which it was said, or is that day."""
    by, said_on = term.term.by, situation.said_on.isoformat()
    if said_on in (by, term.term.meeting):
        return True
    last = by.split("/")[-1] if by else ""
    return bool(last) and last < said_on[: len(last)]


def _is_years(term: TermFound, text: str) -> bool:
    """Whether it is the year of a budget or the like, and no term."""
    year = term.words[-4:]
    if re.fullmatch(r"(?:voor|for) \d{4}", term.words.lower()):
        return True
    return term.term.by == year and bool(
        _YEAR_OF.search(text[: term.start] + term.words.removesuffix(year))
    )


def _is_elsewhere(term: TermFound, text: str) -> bool:
    """Whether a date belongs to something else in the sentence: `het verslag van 26 juni`."""
    before = text[: term.start]
    of_paper = term.words[:1].isdigit() and _PAPERS.search(before)
    return bool(term.term.by and (of_paper or _ELSEWHERE.search(before)))
