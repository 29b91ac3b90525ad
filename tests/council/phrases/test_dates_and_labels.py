"""Days, terms and labels in the council's two languages."""

from __future__ import annotations

import ast
import re
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

import lovp_cli
from lovp_cli.council.phrases.dates import day_in_words, span_in_words
from lovp_cli.council.phrases.labels import labels
from lovp_cli.council.phrases.situation import Situation
from lovp_cli.council.phrases.understood import understood
from lovp_cli.council.records.proposed import Sure
from lovp_cli.council.records.row import Kept
from lovp_cli.council.records.term import Term
from lovp_cli.council.records.values import LANGUAGES, STATUSES
from lovp_cli.council.terms.edtf import span
from lovp_cli.output.lists.actions import FIELDS
from lovp_cli.output.pages import actions


@pytest.mark.parametrize(
    ("day", "dutch", "english"),
    [
        ("2021-11-29", "29 november 2021", "29 November 2021"),
        ("2022-03-01", "1 maart 2022", "1 March 2022"),
        ("2024-02-29", "29 februari 2024", "29 February 2024"),
        ("9999-12-31", "31 december 9999", "31 December 9999"),
    ],
)
def test_day(day: str, dutch: str, english: str) -> None:
    found = date.fromisoformat(day)
    assert (day_in_words(found, "nl"), day_in_words(found, "en")) == (dutch, english)


@pytest.mark.parametrize(
    ("by", "dutch", "english"),
    [
        ("2022", "2022", "2022"),
        ("2022-03", "maart 2022", "March 2022"),
        ("2022-03-31", "31 maart 2022", "31 March 2022"),
        ("2022-21", "lente 2022", "spring 2022"),
        ("2022-22", "zomer 2022", "summer 2022"),
        ("2022-23", "herfst 2022", "autumn 2022"),
        ("2022-24", "winter 2022-2023", "winter 2022-2023"),
        ("2022/2023", "2022 tot en met 2023", "2022 to 2023"),
        ("2022-01/2022-03", "januari tot en met maart 2022", "January to March 2022"),
        (
            "2021-12/2022-01",
            "december 2021 tot en met januari 2022",
            "December 2021 to January 2022",
        ),
        (
            "2021-09-27/2021-11-08",
            "27 september tot en met 8 november 2021",
            "27 September to 8 November 2021",
        ),
        ("2022-22/2022-23", "zomer tot en met herfst 2022", "summer to autumn 2022"),
        ("2022-12-31/2023", "31 december 2022 tot en met 2023", "31 December 2022 to 2023"),
        ("2022-03-31/2022-03-31", "31 maart 2022", "31 March 2022"),
    ],
)
def test_term(by: str, dutch: str, english: str) -> None:
    span(by)
    assert (span_in_words(by, "nl"), span_in_words(by, "en")) == (dutch, english)


@given(st.dates(date(1000, 1, 1)), st.sampled_from(LANGUAGES))
def test_days_and_months_in_words_are_understood_as_terms(day: date, language: str) -> None:
    for by in (day.isoformat(), f"{day:%Y-%m}", f"{day:%Y}"):
        assert understood(span_in_words(by, language), Situation(day)).term == Term(by=by)


def groups(language: str) -> list[Mapping[str, str]]:
    found = labels(language)
    return [found.columns, found.statuses, found.terms, found.others]


def test_every_language_has_the_same_labels() -> None:
    assert [labels(language).language for language in LANGUAGES] == ["nl", "en"]
    assert [sorted(group) for group in groups("nl")] == [sorted(group) for group in groups("en")]
    assert groups("nl") != groups("en")
    for language in LANGUAGES:
        assert sorted(labels(language).statuses) == sorted(STATUSES)
        every = [text for group in groups(language) for text in group.values()]
        assert all(text.strip() == text and text for text in every)


def test_blanks_in_labels_are_the_same_in_every_language() -> None:
    for name, text in labels("nl").others.items():
        assert re.findall(r"{\w*}", text) == re.findall(r"{\w*}", labels("en")[name])


def asked_for(group: str) -> set[str]:
    """The names that a group of labels is asked for; `` is the one of all others."""
    package = Path(lovp_cli.__file__).parent
    found: set[str] = set()
    for template in package.rglob("*.html"):
        found |= {
            *re.findall(rf'labels{re.escape(group)}\["([^"]+)"\]', template.read_text("utf-8"))
        }
    for path in sorted(package.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if not isinstance(node, ast.Subscript):
                continue
            whose = ast.unparse(node.value)
            if re.search(rf"\b_?labels{re.escape(group)}$", whose):
                found |= {
                    part.value
                    for part in ast.walk(node.slice)
                    if isinstance(part, ast.Constant) and isinstance(part.value, str)
                }
    return found


def test_every_label_is_asked_for_and_there() -> None:
    assert asked_for("") | {*get_args(Kept), *get_args(Sure)} == set(labels("nl").others)
    columns = {*FIELDS, *(key for key, _ in actions.COLUMNS.values())}
    assert columns | asked_for(".columns") == set(labels("nl").columns)
