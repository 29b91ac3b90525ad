"""Counts of a register, beside those that are made by asking it for every day anew."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from lovp_cli.council.records.row import RoundMet, Row
from lovp_cli.council.records.term import Term
from lovp_cli.council.register.register import Register
from lovp_cli.council.register.statistics import (
    LENGTHS,
    Lasting,
    OwnerStanding,
    Standing,
    how_long,
    over_time,
    per_owner,
)
from tests.cases.registers import action, council, meeting, said
from tests.council.register.test_laws import days, registers

DAY = date(2022, 3, 1)


@given(register=registers(), asked=st.lists(days, max_size=5))
def test_over_time_is_what_the_register_says_on_each_day(
    register: Register, asked: list[date]
) -> None:
    found = over_time(register.histories(), asked)
    assert [standing.day for standing in found] == sorted({*asked})
    for standing in found:
        rows = register.rows(standing.day)
        assert standing == Standing(
            standing.day,
            len(rows),
            sum(row.is_open for row in rows),
            sum(row.status == "settled" for row in rows),
        )


@given(register=registers(), day=days)
def test_per_owner_counts_each_row_and_round_once(register: Register, day: date) -> None:
    rows, rounds = register.rows(day), register.rounds_met(day, date.min)
    found = per_owner(rows, rounds)
    assert sorted(found) == sorted(_kept(owner, rows, rounds) for owner in _owners(found))
    counted = sum(sum(kept[1:]) for kept in found)
    assert counted == len(rounds) + sum(row.is_open or row.status == "settled" for row in rows)
    most = [kept.open + kept.overdue for kept in found]
    assert most == sorted(most, reverse=True)


def _owners(found: Iterable[OwnerStanding]) -> set[str]:
    return {kept.owner for kept in found}


def _kept(owner: str, rows: list[Row], rounds: list[RoundMet]) -> OwnerStanding:
    own = [row for row in rows if row.owner == owner]
    done: list[Row | RoundMet] = [row for row in own if row.status == "settled"]
    done += [met for met in rounds if met.owner == owner]
    return OwnerStanding(
        owner,
        sum(row.is_open and not row.overdue for row in own),
        sum(row.overdue for row in own),
        sum(item.kept in ("in time", "reported in time") for item in done),
        sum(item.kept == "late" for item in done),
        sum(item.kept is None for item in done),
    )


@given(register=registers(), day=days)
def test_how_long_counts_each_row_once(register: Register, day: date) -> None:
    rows = register.rows(day)
    found = how_long(rows, day)
    assert len(found) == len(LENGTHS) + 1
    assert sum(lasting.open for lasting in found) == sum(row.is_open for row in rows)
    assert sum(lasting.ended for lasting in found) == sum(not row.is_open for row in rows)
    for at, most in enumerate(LENGTHS):
        within = [row for row in rows if (row.ended or day) <= row.promised + timedelta(days=most)]
        assert sum(sum(lasting) for lasting in found[: at + 1]) == len(within)


def test_what_is_settled_in_time_late_and_without_a_date_stands_apart() -> None:
    due = Term(by="2022-01-31")
    register = Register(
        [
            council(),
            meeting(
                "2022-01-10",
                action("early", due),
                action("late", due),
                action("undated", Term(none=True)),
                action("round", Term(by="2022-01-31", every="month")),
                action("gone", due),
                action("open", due),
                action("told", due),
            ),
            meeting(
                "2022-01-31",
                *(said(id, status="settled") for id in ("early", "round")),
                said("told", status="reported"),
            ),
            meeting(
                "2022-02-14", *(said(id, status="settled") for id in ("late", "undated", "told"))
            ),
            meeting("2022-02-15", said("gone", status="lapsed")),
        ]
    )
    rows = register.rows(DAY)
    assert per_owner(rows, register.rounds_met(DAY, date.min)) == [
        OwnerStanding("minister", open=0, overdue=2, in_time=3, late=1, undated=1)
    ]
    assert how_long(rows, DAY) == [
        Lasting(1, 0),
        Lasting(4, 2),
        Lasting(0, 0),
        Lasting(0, 0),
        Lasting(0, 0),
    ]
    assert over_time(register.histories(DAY), [date(2022, 1, 9), date(2022, 2, 14)]) == [
        Standing(date(2022, 1, 9), 0, 0, 0),
        Standing(date(2022, 2, 14), 7, 3, 4),
    ]
