"""Meetings that move, earlier and later, and the terms that follow them or do not."""

from __future__ import annotations

from datetime import date

import pytest

from lovp_cli.council.records.term import Term
from tests.cases.registers import action, council, letter, meeting, row, said

NAMED = Term(meeting="2022-03-14")
NEXT = Term(meeting="next")


@pytest.mark.parametrize(
    ("due", "to", "due_meeting", "why"),
    [
        (NAMED, "2022-04-11", "2022-04-11", "what names it follows it later"),
        (NAMED, "2022-02-07", "2022-02-07", "and earlier"),
        (NAMED, "2022-04-11-extra", "2022-04-11-extra", "and to an extra one"),
        (NEXT, "2022-04-11", "2022-04-11", "it is the first regular one that is held"),
        (NEXT, "2022-06-13", "2022-05-16", "another is held sooner"),
        (Term(by="2022-03-01"), "2022-02-07", "2022-05-16", "its last day is after the new day"),
        (Term(by="2022-03-01"), "2022-04-11-extra", "2022-04-11-extra", "it counts as regular"),
    ],
)
def test_terms_after_a_move(due: Term, to: str, due_meeting: str, why: str) -> None:
    records = [
        council(),
        meeting("2022-01-17", action(due=due)),
        meeting("2022-03-14", moved_to=to),
        meeting(to, regular="extra" not in to),
        meeting("2022-05-16"),
    ]
    found = row(records, "2022-01-31")
    assert found.due_meeting == due_meeting, why
    if due is not NEXT and due.meeting:
        assert found.due_date == date.fromisoformat(to[:10])


def test_moved_twice_and_then_cancelled() -> None:
    records = [
        council(),
        meeting("2022-01-17", action(due=NAMED)),
        meeting("2022-03-14", moved_to="2022-04-11"),
        meeting("2022-04-11", moved_to="2022-06-13"),
        meeting("2022-05-16"),
        meeting("2022-06-13", cancelled=True),
        meeting("2022-09-12"),
    ]
    assert row(records, "2022-01-31").due_meeting == "2022-09-12"


@pytest.mark.parametrize("to", ["2022-03-14", "nowhere"])
def test_moved_to_itself_or_nowhere_stays_in_sight(to: str) -> None:
    records = [
        council(),
        meeting("2022-01-17", action(due=NAMED)),
        meeting("2022-03-14", moved_to=to),
        meeting("2022-05-16"),
    ]
    assert row(records, "2022-01-31").due_meeting == "2022-05-16"


def test_moving_a_meeting_changes_no_count_of_extensions() -> None:
    put_off = letter("2022-02-01", said(due=Term(by="2022-03-20")))
    for to in (None, "2022-06-13", "2022-02-07"):
        records = [
            council(),
            meeting("2022-01-17", action(due=NAMED)),
            meeting("2022-03-14", moved_to=to),
            *([meeting(to)] if to else []),
            put_off,
        ]
        assert row(records, "2022-12-31").extended == 1
