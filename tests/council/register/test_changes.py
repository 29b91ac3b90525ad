"""What changed since a day: every change is told, and nothing else."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from lovp_cli.council.records.row import Row
from lovp_cli.council.records.term import Term
from lovp_cli.council.register.changes import Change, changes
from lovp_cli.council.register.register import Register
from tests.cases.registers import action, council, letter, meeting, said
from tests.council.register.test_overview import registers

DAYS = st.integers(0, 260).map(lambda number: date(2021, 12, 20) + timedelta(days=number))
DAY = timedelta(days=1)


def kinds(found: list[Change], id: str) -> list[str]:
    return [change.kind for change in found if change.row.id == id]


def by_id(register: Register, day: date) -> dict[str, Row]:
    return {row.id: row for row in register.rows(day)}


@given(registers(), DAYS, st.integers(0, 120))
def test_every_difference_between_two_days_is_told(
    register: Register, since: date, length: int
) -> None:
    day = since + timedelta(days=length)
    before, now = by_id(register, since - DAY), by_id(register, day)
    found = changes(register, since, day)
    for id, row in now.items():
        told, old = kinds(found, id), before.get(id)
        assert ("new" in told) is (old is None)
        if old is None:
            continue
        if row.status != old.status:
            assert {row.status, "reopened", "rounds"} & {*told}, (old, row, told)
        if row.owner != old.owner:
            assert "transferred" in told
        assert told.count("extended") == row.extended - old.extended
        assert told.count("rounds") == row.rounds - old.rounds
        if row.overdue and not old.overdue:
            assert "newly overdue" in told
        if old.last == row.last:
            assert not {*told} - {"newly overdue", "calendar"}


@given(registers(), DAYS)
def test_since_always_everything_is_new_and_each_follow_up_is_told(
    register: Register, day: date
) -> None:
    found = changes(register, date.min, day)
    histories = register.histories(day)
    assert sum(change.kind == "new" for change in found) == len(histories)
    counted = {
        (id(step.record), id(step.follow_up))
        for history in histories
        for step in history.steps
        if not step.refused
    }
    told = {
        (id(change.record), id(change.follow_up))
        for change in found
        if change.follow_up is not None
    }
    assert told == counted


def test_each_kind_with_what_it_changed() -> None:
    first = meeting(
        "2022-01-10",
        action("a", Term(by="2022-02")),
        action("b"),
        action("c", Term(every="month")),
        action("d", Term(meeting="2022-03-07")),
        action("e"),
    )
    records = [
        council(),
        first,
        letter(
            "2022-02-20",
            said("a", due=Term(by="2022-04"), owner="pg"),
            said("b", status="settled"),
            said("c", status="settled"),
        ),
        meeting("2022-03-07", moved_to="2022-03-14"),
        meeting(
            "2022-03-14",
            said("b", status="open"),
            said("e", status="replaced", replaced_by=("a",)),
            said("d", note="n"),
            said("a", due=Term(by="2022-03-20")),
        ),
    ]
    found = changes(Register(records), date(2022, 2, 1), date(2022, 3, 25))
    assert [(change.row.id, change.kind) for change in found] == [
        ("a", "extended"),
        ("a", "transferred"),
        ("a", "other term"),
        ("a", "newly overdue"),
        ("b", "settled"),
        ("b", "reopened"),
        ("c", "rounds"),
        ("c", "newly overdue"),
        ("d", "noted"),
        ("d", "newly overdue"),
        ("d", "calendar"),
        ("e", "replaced"),
    ]
    of = {(change.row.id, change.kind): change for change in found}
    extended = of["a", "extended"]
    assert extended.old
    assert extended.new
    assert (extended.old.last_day, extended.new.last_day) == (date(2022, 2, 28), date(2022, 4, 30))
    assert of["a", "transferred"].owners == ("minister", "pg")
    moved = of["d", "calendar"]
    assert moved.old
    assert moved.new
    assert (moved.old.last_day, moved.new.last_day) == (date(2022, 3, 7), date(2022, 3, 14))


def test_an_old_shift_of_the_calendar_is_not_told_for_ever() -> None:
    records = [
        council(),
        meeting("2022-01-10", action("d", Term(meeting="2022-03-07"))),
        meeting("2022-03-07", moved_to="2022-03-14"),
        meeting("2022-03-14"),
    ]
    day = date(2022, 6, 1)
    assert kinds(changes(Register(records), date(2022, 3, 14), day), "d")[-1] == "calendar"
    assert not kinds(changes(Register(records), date(2022, 3, 16), day), "d")
