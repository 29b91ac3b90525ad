"""What is said of a change, from plain values."""

from __future__ import annotations

import re
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lovp_cli.council.records.notes import ComingNote, Note, TermNote
from lovp_cli.council.records.term import Deadline, Term
from lovp_cli.output.pages.changes import added, diff, moved
from lovp_cli.output.pages.notes import noted

SAID_ON = date(2021, 9, 27)
NOVEMBER = Deadline(date(2021, 11, 29), "2021-11-29", date(2021, 11, 29))
PAST = Deadline(date(2020, 12, 31), "2021-09-27", date(2020, 12, 31))
UNPLANNED = Deadline(date(2022, 12, 31), None, date(2022, 12, 31))

NOTES: list[tuple[Note, str]] = [
    (
        TermNote(None, SAID_ON, Deadline()),
        "Term: not entered; give one with --due, or --due none",
    ),
    (TermNote(Term(none=True), SAID_ON, Deadline()), "Term: none"),
    (
        TermNote(Term(said="soon"), SAID_ON, Deadline()),
        'Term: only words, which no calendar can date (said: "soon")',
    ),
    (
        TermNote(Term(meeting="next", said="then"), SAID_ON, Deadline()),
        'Term: the next meeting (said: "then"), which is not planned yet',
    ),
    (
        TermNote(Term(meeting="next"), SAID_ON, NOVEMBER),
        "Term: the next meeting, 2021-11-29, on 29 November 2021",
    ),
    (
        TermNote(Term(meeting="2021-11-29"), SAID_ON, NOVEMBER),
        "Term: meeting 2021-11-29, on 29 November 2021",
    ),
    (
        TermNote(Term(by="2021-11"), SAID_ON, NOVEMBER),
        "Term: November 2021; due meeting 2021-11-29",
    ),
    (
        TermNote(Term(by="2022"), SAID_ON, UNPLANNED),
        "Term: 2022; no meeting is planned on or after that day",
    ),
    (
        TermNote(Term(by="2020-12"), SAID_ON, PAST),
        "Term: December 2020, before 27 September 2021, when it was said; due meeting 2021-09-27",
    ),
    (
        ComingNote(date(2022, 1, 5)),
        "Note: 2022-01-05 is still to come; this counts from that day on",
    ),
]


@pytest.mark.parametrize(("note", "told"), NOTES, ids=[told for _, told in NOTES])
def test_what_is_told_beforehand(note: Note, told: str) -> None:
    assert noted(note) == told


def test_lines_are_added_where_they_were_added() -> None:
    assert added("data/x.yaml", 7, ["  - id: a", "    title: b"]) == [
        "Added to data/x.yaml, line 7:",
        "    - id: a",
        "      title: b",
    ]


def test_the_diff_of_a_file_and_of_a_new_one() -> None:
    assert diff("data/x.yaml", b"a\nb\n", b"a\nc\nb\n") == [
        "--- data/x.yaml",
        "+++ data/x.yaml",
        "@@ -1,2 +1,3 @@",
        " a",
        "+c",
        " b",
    ]
    assert diff("data/x.yaml", None, b"a\n") == [
        "--- /dev/null",
        "+++ data/x.yaml",
        "@@ -0,0 +1 @@",
        "+a",
    ]
    assert diff("data/x.yaml", b"a\n", b"a\n") == []


@given(st.lists(st.sampled_from("ab"), max_size=9), st.data())
def test_a_diff_shows_the_lines_that_were_added_and_no_others(
    old: list[str], data: st.DataObject
) -> None:
    lines = data.draw(st.lists(st.sampled_from("ab"), min_size=1, max_size=4))
    first = data.draw(st.integers(0, len(old)))
    new = [*old[:first], *lines, *old[first:]]
    before, after = ("".join(f"{line}\n" for line in text).encode() for text in (old, new))
    _, _, head, *hunk = diff("x", before, after, first + 1, lines)
    shown = max(first - 3, 0)
    assert hunk == [
        *(f" {line}" for line in old[shown:first]),
        *(f"+{line}" for line in lines),
        *(f" {line}" for line in old[first : first + 3]),
    ]
    assert re.fullmatch(rf"@@ -\d+(,\d+)? \+{shown + 1}(,\d+)? @@", head)


def test_where_terms_move() -> None:
    assert moved([]) == ["No terms move."]
    assert moved([("quay", "2021-11-29", "2022-01-31"), ("boats", "2021-11-29", None)]) == [
        "quay: due at 2021-11-29, now at 2022-01-31",
        "boats: due at 2021-11-29, now at a meeting that is not planned yet",
    ]
