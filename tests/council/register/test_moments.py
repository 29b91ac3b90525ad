"""Terms that hang on a moment, with a date and without, and dated after the fact."""

from __future__ import annotations

from datetime import date

import pytest

from lovp_cli.council.records.record import Moment
from lovp_cli.council.records.term import Term
from tests.cases.registers import action, council, letter, meeting, row, said

RECESS = Moment("reces", "zomerreces", (), "2022-07-08/2022-09-04")
SOMETIME = Moment("reces", "zomerreces")
MEETINGS = [meeting("2022-03-14"), meeting("2022-07-04"), meeting("2022-09-12")]


@pytest.mark.parametrize(
    ("due", "last_day", "due_meeting", "why"),
    [
        (Term(before="reces"), "2022-07-07", "2022-09-12", "the day before its first day"),
        (Term(at="reces"), "2022-09-04", "2022-09-12", "its last day"),
        (Term(after="reces"), "2022-09-12", "2022-09-12", "the first regular meeting after it"),
    ],
)
def test_term_at_a_moment(due: Term, last_day: str, due_meeting: str, why: str) -> None:
    promised = meeting("2022-01-17", action(due=due))
    dated = row([council(RECESS), promised, *MEETINGS], "2022-02-01")
    assert (dated.term, dated.due_date, dated.due_meeting) == (
        "moment",
        date.fromisoformat(last_day),
        due_meeting,
    ), why
    waiting = row([council(SOMETIME), promised, *MEETINGS], "2022-12-31")
    assert (waiting.term, waiting.due_date, waiting.due_meeting) == ("moment", None, None)
    assert waiting.overdue is False
    unknown = row([council(), promised, *MEETINGS], "2022-12-31")
    assert unknown.due_date is None


def test_a_moment_that_has_no_date_counts_as_later() -> None:
    dated = meeting("2022-01-17", action(due=Term(by="2022-03-31")))
    put_off = letter("2022-03-01", said(due=Term(before="reces")))
    assert row([council(SOMETIME), dated, put_off], "2022-04-01").extended == 1
    # Dated after the fact, it is an extension only if it ends later.
    early = Moment("reces", "reces", (), "2022-03-15/2022-03-20")
    assert row([council(early), dated, put_off], "2022-04-01").extended == 0


def test_after_a_moment_without_a_meeting_there_is_no_date_yet() -> None:
    promised = meeting("2022-01-17", action(due=Term(after="reces")))
    found = row([council(RECESS), promised, meeting("2022-03-14")], "2022-12-31")
    assert (found.due_date, found.due_meeting) == (None, None)
