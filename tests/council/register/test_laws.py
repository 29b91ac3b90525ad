"""Laws of the derivation, over generated registers."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from lovp_cli.council.records.place import Place
from lovp_cli.council.records.record import Action, Council, FollowUp, Letter, Meeting, Party
from lovp_cli.council.records.row import Row
from lovp_cli.council.records.term import Term
from lovp_cli.council.records.values import FINAL, STATUSES
from lovp_cli.council.register.register import Register
from lovp_cli.council.register.selection import SORT_KEYS, Selection, ordered

FIRST = date(2021, 1, 1)
IDS = ("a", "b", "c", "d")
OWNERS = ("minister", "pg", "niemand")

days = st.integers(0, 500).map(lambda number: FIRST + timedelta(days=number))
terms = st.none() | st.builds(
    Term,
    by=st.sampled_from(["2021-03", "2021-06/2021-23", "2021", "2022-02-28"]),
    said=st.none() | st.just("ooit"),
)
terms |= st.sampled_from([Term(none=True), Term(said="ooit"), Term(meeting="next")])
terms |= days.map(lambda day: Term(meeting=day.isoformat()))
actions = st.builds(
    Action,
    id=st.sampled_from(IDS),
    title=st.sampled_from(["Een", "Twee"]),
    owner=st.sampled_from(OWNERS),
    involved=st.lists(st.sampled_from(OWNERS), max_size=2).map(tuple),
    topic=st.none() | st.just("MIT"),
    due=terms,
)
follow_ups = st.builds(
    FollowUp,
    action=st.sampled_from(IDS),
    status=st.none() | st.sampled_from(STATUSES),
    due=terms,
    owner=st.none() | st.sampled_from(OWNERS),
    note=st.just("n"),
)


def placed(register: Register) -> Register:
    """The register with a place for every item, as reading gives them."""
    meetings = []
    for meeting in register.meetings:
        file = f"meetings/{meeting.id}.yaml"
        made = tuple(
            replace(action, places={"": Place(file, line)})
            for line, action in enumerate(meeting.actions)
        )
        meetings.append(replace(meeting, actions=made, places={"": Place(file)}))
    letters = [
        replace(letter, places={"": Place(f"letters/{letter.id}.yaml")})
        for letter in register.letters
    ]
    return Register([*councils(register), *meetings, *letters])


def councils(register: Register) -> list[Council]:
    return [register.council] if register.council else []


@st.composite
def registers(draw: st.DrawFn) -> Register:
    meetings = draw(
        st.lists(
            st.builds(
                Meeting,
                id=st.just(""),
                date=days,
                regular=st.booleans(),
                cancelled=st.sampled_from([False, False, True]),
                actions=st.lists(actions, max_size=3).map(tuple),
                follow_ups=st.lists(follow_ups, max_size=3).map(tuple),
            ),
            max_size=6,
            unique_by=lambda meeting: meeting.date,
        )
    )
    letters = draw(
        st.lists(
            st.builds(
                Letter,
                id=st.just(""),
                date=days,
                follow_ups=st.lists(follow_ups, min_size=1, max_size=3).map(tuple),
            ),
            max_size=4,
            unique_by=lambda letter: letter.date,
        )
    )
    council = Council("LOVP", "LOVP", "nl", (Party("minister", "de minister"), Party("pg", "OM")))
    return placed(
        Register(
            [
                council,
                *(replace(meeting, id=meeting.date.isoformat()) for meeting in meetings),
                *(replace(letter, id=letter.date.isoformat()) for letter in letters),
            ]
        )
    )


@given(registers(), days, st.randoms(use_true_random=False))
def test_the_order_of_files_changes_nothing(
    register: Register, day: date, chance: random.Random
) -> None:
    meetings, letters = list(register.meetings), list(register.letters)
    chance.shuffle(meetings)
    chance.shuffle(letters)
    shuffled = Register([*letters, *councils(register), *meetings])
    assert shuffled.rows(day) == register.rows(day)


@given(registers(), days)
def test_what_is_dated_later_changes_nothing_but_the_calendar(
    register: Register, day: date
) -> None:
    known = Register(
        [
            *councils(register),
            *(
                meeting if meeting.date <= day else replace(meeting, actions=(), follow_ups=())
                for meeting in register.meetings
            ),
            *(letter for letter in register.letters if letter.date <= day),
        ]
    )
    assert known.rows(day) == register.rows(day)


@given(registers(), days, st.data())
def test_cancelling_a_meeting_moves_terms_and_nothing_else(
    register: Register, day: date, data: st.DataObject
) -> None:
    if not register.meetings:
        return
    gone = data.draw(st.sampled_from(list(register.meetings)))
    others = [meeting for meeting in register.meetings if meeting is not gone]
    cancelled = Register(
        [*councils(register), *others, replace(gone, cancelled=True), *register.letters]
    )
    still = {"due_date": None, "due_meeting": None, "overdue": False, "in_time": None}
    before, after = register.rows(day), cancelled.rows(day)
    for row in after:
        # Whether it was in time follows from the term, which may have moved.
        dated = row.ended and row.due_date and row.status == "settled"
        assert row.in_time == (row.ended <= row.due_date if dated else None)
    assert [row._replace(**still) for row in after] == [row._replace(**still) for row in before]
    for old, new in zip(before, after, strict=True):
        if old.due_meeting != gone.id:
            assert new == old
        else:
            assert new.due_meeting != gone.id


@given(registers())
def test_a_final_status_is_left_only_by_an_explicit_open(register: Register) -> None:
    for history in register.histories():
        before = history.first
        for step in history.steps:
            if before.status in FINAL and step.state != before:
                assert step.follow_up.status == "open"
            before = step.state


@given(registers(), days)
def test_overdue_is_open_or_partly_after_the_last_day(register: Register, day: date) -> None:
    for row in register.rows(day):
        late = row.due_date is not None and row.due_date < day
        assert row.overdue == (late and row.status in ("open", "partly"))


@given(registers(), days, days)
def test_what_was_promised_stays_on_record(register: Register, one: date, other: date) -> None:
    earlier, later = sorted((one, other))
    known = {(row.id, row.file, row.line) for row in register.rows(later)}
    assert {(row.id, row.file, row.line) for row in register.rows(earlier)} <= known


@given(registers(), days, st.sampled_from([*SORT_KEYS, *(f"-{key}" for key in SORT_KEYS), None]))
def test_sorting_loses_nothing(register: Register, day: date, sort: str | None) -> None:
    rows = register.rows(day)
    found = ordered(rows, sort)
    assert sorted(found, key=repr) == sorted(rows, key=repr)
    if sort in ("due", "-due"):
        dated = [row.due_date is not None for row in found]
        assert dated == sorted(dated, reverse=True)
    if sort:
        keys = [
            SORT_KEYS[sort.strip("-")](row) for row in found if row.due_date or "due" not in sort
        ]
        assert keys == sorted(keys, reverse=sort.startswith("-"))


@settings(max_examples=200)
@given(registers(), days, days, st.sampled_from(OWNERS), st.sampled_from(STATUSES))
def test_selections_are_what_they_say(
    register: Register, day: date, bound: date, owner: str, status: str
) -> None:
    rows = register.rows(day)

    def chosen(**asked: object) -> list[Row]:
        return Selection(**asked).of(rows)  # type: ignore[arg-type]

    still_open = [row for row in rows if row.status not in FINAL]
    assert chosen() == still_open
    assert chosen(owners=(owner,)) == [row for row in still_open if row.owner == owner]
    assert chosen(involving=(owner,)) == [
        row for row in still_open if owner in (row.owner, *row.involved)
    ]
    assert chosen(statuses=(status,)) == [row for row in rows if row.status == status]
    assert chosen(overdue=True) == [row for row in still_open if row.overdue]
    assert chosen(no_term=True) == [row for row in still_open if row.term in ("none", "missing")]
    dated = [row for row in still_open if row.due_date]
    assert chosen(due_before=bound) == [row for row in dated if row.due_date < bound]  # type: ignore[operator]
    assert chosen(due_after=bound) == [row for row in dated if row.due_date > bound]  # type: ignore[operator]
    assert chosen(grep="TWEE", topic="mit") == [
        row for row in still_open if row.title == "Twee" and row.topic
    ]
