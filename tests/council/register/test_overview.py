"""Nothing that is open is invisible: it is in the report, and on each agenda it belongs to."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from lovp_cli.council.records.record import Letter, Meeting, Moment
from lovp_cli.council.records.term import Term
from lovp_cli.council.register.agenda import agenda
from lovp_cli.council.register.overview import overview
from lovp_cli.council.register.register import Register
from tests.cases.registers import action, council, letter, meeting, said

FIRST = date(2022, 1, 3)
IDS = tuple("abcdef")
DAYS = st.integers(0, 200).map(lambda number: FIRST + timedelta(days=number))
TERMS: st.SearchStrategy[Term | None] = st.sampled_from(
    [
        None,
        Term(none=True),
        Term(said="ooit"),
        Term(meeting="next"),
        Term(by="2022-02"),
        Term(by="2022-04-01"),
        Term(by="2023"),
        Term(before="reces"),
        Term(at="formatie"),
        Term(after="reces"),
        Term(every="month"),
        Term(every="meeting"),
        Term(by="2022-02-28", every="quarter"),
    ]
) | DAYS.map(lambda day: Term(meeting=day.isoformat()))
STATUSES = st.sampled_from([None, "open", "partly", "reported", "settled", "lapsed"])
MOMENTS = (Moment("reces", "reces", (), "2022-03-10/2022-03-20"), Moment("formatie", "formatie"))


@st.composite
def registers(draw: st.DrawFn) -> Register:
    days = sorted(draw(st.sets(DAYS, min_size=1, max_size=7)))
    records: list[Meeting | Letter] = []
    for at, day in enumerate(days):
        items = [action(id, draw(TERMS)) for id in IDS[at : at + 1]]
        items += [
            said(id, status=draw(STATUSES), due=draw(TERMS), note="n")
            for id in draw(st.sets(st.sampled_from(IDS[: at + 1]), max_size=2))
        ]
        kind = draw(st.sampled_from(["regular", "extra", "cancelled", "moved", "letter"]))
        if kind == "letter":
            records.append(letter(day.isoformat(), *items))
        elif kind in ("regular", "extra"):
            records.append(meeting(day.isoformat(), *items, regular=kind == "regular"))
        else:
            to = {"cancelled": True} if kind == "cancelled" else {"moved_to": days[-1].isoformat()}
            records.append(meeting(day.isoformat(), **to))
    return Register([council(*MOMENTS), *records])


@settings(max_examples=300)
@given(registers(), DAYS)
def test_every_open_action_is_in_the_report_once(register: Register, day: date) -> None:
    state = overview(register, day)
    found = Counter((row.id, row.file) for row in state.open)
    assert found == Counter((row.id, row.file) for row in register.open_rows(day))
    assert all(row.status == "reported" for row in state.reported)
    assert all(row.overdue for row in state.overdue)
    assert all(row.due_date is None for row in state.undated)
    assert sum(count.open for count in state.owners) == len(state.open)
    if state.next is None:
        assert not state.later
        assert not state.due_after_next


@settings(max_examples=300)
@given(registers(), DAYS)
def test_every_open_action_is_on_the_next_agenda_unless_it_is_due_later(
    register: Register, day: date
) -> None:
    calendar = register.calendar
    following = calendar.next(day)
    if following is None:
        return
    found = agenda(register, following, day)
    ids = Counter((row.id, row.file) for row in found.rows)
    assert max(ids.values(), default=1) == 1
    then = calendar.following(following)
    for row in register.open_rows(found.day):
        soon = row.due_date is None or then is None or row.due_date <= then.date
        expected = row.due_meeting == following.id or row.overdue or row.status == "reported"
        if expected or soon:
            assert (row.id, row.file) in ids


@given(registers())
def test_what_is_due_at_a_meeting_is_on_its_agenda(register: Register) -> None:
    for held in register.calendar.held:
        before = held.date - timedelta(days=1)
        due = {row.id for row in register.open_rows(before) if row.due_meeting == held.id}
        assert due == {row.id for row in agenda(register, held, held.date).due}


def test_only_what_was_due_at_the_last_meeting_can_have_been_passed_over_there() -> None:
    records = [
        council(),
        meeting(
            "2022-01-10", action("due", Term(by="2022-02")), action("later", Term(by="2022-03-20"))
        ),
        meeting("2022-03-07"),
        meeting("2022-04-04"),
    ]
    found = overview(Register(records), date(2022, 4, 4))
    assert [row.id for row in found.overdue] == ["due", "later"]
    assert found.passed_over == {"due"}
