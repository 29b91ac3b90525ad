"""What follows from the records, on any day: small registers, and the rows that they give."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import Run

Write = Callable[[str, str], Path]

COUNCIL = """council: LOVP
parties:
  - {id: minister, name: de minister, aliases: [JenV]}
  - {id: pg, name: Openbaar Ministerie}
"""
MEETINGS = ("2021-09-27", "2021-11-29", "2022-01-17", "2022-03-14")


def record(day: str, actions: dict[str, str], follow_ups: list[str], *head: str) -> str:
    lines = [f"date: {day}", *head]
    if actions:
        lines.append("actions:")
        lines += [f"  - {{id: {name}, title: t, {rest}}}" for name, rest in actions.items()]
    if follow_ups:
        lines += ["follow_ups:", *(f"  - {{{said}}}" for said in follow_ups)]
    return "\n".join(lines) + "\n"


@pytest.fixture
def rows(lovp: Run, write: Write) -> Callable[..., dict[str, dict[str, Any]]]:
    """The rows on a day, by id, of one action `a` and what was said of it by day.

    A key is a day's meeting, or its letter where an `L` goes before it; `extra` and `cancelled`
    name meetings, which need not be among the four that there always are.
    """

    def ask(
        due: str,
        said: dict[str, list[str]] | None = None,
        day: str = "2022-12-31",
        *,
        extra: tuple[str, ...] = (),
        cancelled: tuple[str, ...] = (),
        without: tuple[str, ...] = (),
    ) -> dict[str, dict[str, Any]]:
        write("council.yaml", COUNCIL)
        said = said or {}
        for name in {*MEETINGS, *extra, *cancelled} - {*without}:
            actions = {"a": f"owner: minister, due: {due}"} if name == MEETINGS[0] else {}
            head = ["title: t", *(["kind: extra"] if name in extra else [])]
            head += ["cancelled: true"] if name in cancelled else []
            text = record(name[:10], actions, said.get(name, []), *head)
            write(f"meetings/{name}.yaml", text)
        for name in said:
            if name.startswith("L"):
                write(f"letters/{name[1:]}.yaml", record(name[1:], {}, said[name]))
        outcome = lovp("open-actions", "--status", "any", "--format", "json", "--as-of", day)
        assert (outcome.code, outcome.err) == (0, "")
        return {row["id"]: row for row in json.loads(outcome.out)}

    return ask


# The term, the calendar's changes, and what it comes to: last day, meeting.
TERMS: list[tuple[str, dict[str, Any], str | None, str | None]] = [
    ("{by: 2021-10}", {}, "2021-10-31", "2021-11-29"),
    ("{by: 2021-11-29}", {}, "2021-11-29", "2021-11-29"),
    ("{by: 2021-11-30}", {}, "2021-11-30", "2022-01-17"),
    ("{by: 2021-24}", {}, "2022-02-28", "2022-03-14"),
    ("{by: 2021-09/2021-23}", {}, "2021-11-30", "2022-01-17"),
    ("{by: 2022}", {}, "2022-12-31", None),
    ("{by: 2021-10}", {"extra": ("2021-11-01",)}, "2021-10-31", "2021-11-29"),
    ("{by: 2021-10}", {"cancelled": ("2021-11-29",)}, "2021-10-31", "2022-01-17"),
    ("{meeting: next}", {}, "2021-11-29", "2021-11-29"),
    ("{meeting: next}", {"extra": ("2021-11-01",)}, "2021-11-29", "2021-11-29"),
    ("{meeting: next}", {"cancelled": ("2021-11-29",)}, "2022-01-17", "2022-01-17"),
    ("{meeting: next}", {"cancelled": ("2021-11-29", "2022-01-17")}, "2022-03-14", "2022-03-14"),
    ("{meeting: next}", {"without": MEETINGS[1:]}, None, None),
    ("{meeting: next}", {"cancelled": MEETINGS[1:]}, None, None),
    ("{meeting: 2022-01-17}", {}, "2022-01-17", "2022-01-17"),
    ("{meeting: 2022-01-17}", {"cancelled": ("2022-01-17",)}, "2022-03-14", "2022-03-14"),
    ("{meeting: 2021-11-01}", {"extra": ("2021-11-01",)}, "2021-11-01", "2021-11-01"),
    (
        "{meeting: 2021-11-01}",
        {"extra": ("2021-11-01", "2021-11-15"), "cancelled": ("2021-11-01",)},
        "2021-11-29",
        "2021-11-29",
    ),
    (
        "{meeting: 2021-11-29}",
        {"cancelled": ("2021-11-29", "2021-11-29-b"), "without": ()},
        "2022-01-17",
        "2022-01-17",
    ),
    ("{said: ooit}", {}, None, None),
    ("none", {}, None, None),
    ("", {}, None, None),
]


@pytest.mark.parametrize(("due", "calendar", "last_day", "meeting"), TERMS)
def test_term(
    rows: Any, due: str, calendar: dict[str, Any], last_day: str | None, meeting: str | None
) -> None:
    row = rows(due, **calendar)["a"]
    assert (row["due_date"], row["due_meeting"]) == (last_day, meeting)


def test_meeting_that_moves_to_another_time_on_its_day(rows: Any, write: Write) -> None:
    write("meetings/2021-11-29-avond.yaml", record("2021-11-29", {}, [], "title: t"))
    row = rows("{meeting: next}", cancelled=("2021-11-29",))["a"]
    assert row["due_meeting"] == "2021-11-29-avond"


# What was said by day, and then: status, owner, how often extended, last day of the term.
LIVES: list[tuple[dict[str, list[str]], str, str, int, str]] = [
    ({}, "open", "minister", 0, "2021-10-31"),
    ({"2021-11-29": ["action: a, status: partly"]}, "partly", "minister", 0, "2021-10-31"),
    ({"L2021-10-15": ["action: a, note: n"]}, "open", "minister", 0, "2021-10-31"),
    ({"L2021-10-15": ["action: a, due: {by: 2021-12}"]}, "open", "minister", 1, "2021-12-31"),
    ({"L2021-10-15": ["action: a, due: {by: 2021-10-31}"]}, "open", "minister", 0, "2021-10-31"),
    ({"L2021-10-15": ["action: a, due: {by: 2021-10-30}"]}, "open", "minister", 0, "2021-10-30"),
    ({"L2021-10-15": ["action: a, due: {meeting: next}"]}, "open", "minister", 1, "2021-11-29"),
    ({"L2021-12-15": ["action: a, due: {meeting: next}"]}, "open", "minister", 1, "2022-01-17"),
    (
        {
            "L2021-10-15": ["action: a, due: {by: 2021-12}"],
            "2022-01-17": ["action: a, due: {by: 2021-11}"],
            "2022-03-14": ["action: a, due: {by: 2022-05}"],
        },
        "open",
        "minister",
        2,
        "2022-05-31",
    ),
    ({"L2021-10-15": ["action: a, owner: openbaar MINISTERIE"]}, "open", "pg", 0, "2021-10-31"),
    ({"2021-11-29": ["action: a, owner: niemand"]}, "open", "niemand", 0, "2021-10-31"),
    ({"2021-09-27": ["action: a, status: settled"]}, "settled", "minister", 0, "2021-10-31"),
    (
        {
            "2021-11-29": ["action: a, status: settled"],
            "2022-01-17": ["action: a, status: partly, owner: pg, due: {by: 2023}"],
        },
        "settled",
        "minister",
        0,
        "2021-10-31",
    ),
    (
        {
            "2021-11-29": ["action: a, status: lapsed"],
            "2022-01-17": ["action: a, status: open, owner: pg, due: {by: 2023}"],
        },
        "open",
        "pg",
        1,
        "2023-12-31",
    ),
    (
        {"2021-11-29": ["action: a, status: replaced, replaced_by: [b]"]},
        "replaced",
        "minister",
        0,
        "2021-10-31",
    ),
]


@pytest.mark.parametrize(("said", "status", "owner", "extended", "due_date"), LIVES)
def test_life(
    rows: Any, said: dict[str, list[str]], status: str, owner: str, extended: int, due_date: str
) -> None:
    row = rows("{by: 2021-10}", said)["a"]
    assert (row["status"], row["owner"], row["extended"], row["due_date"]) == (
        status,
        owner,
        extended,
        due_date,
    )


def test_extension_needs_a_dated_term_before(rows: Any) -> None:
    said = {"L2021-10-15": ["action: a, due: {by: 2022}"]}
    assert [rows(due, said)["a"]["extended"] for due in ("none", "{said: x}", "")] == [0, 0, 0]


def test_cancelling_changes_no_count_of_extensions(rows: Any) -> None:
    said = {"L2021-12-15": ["action: a, due: {by: 2021-12-31}"]}
    assert rows("{meeting: next}", said)["a"]["extended"] == 1
    row = rows("{meeting: next}", said, cancelled=("2021-11-29",))["a"]
    assert row["extended"] == 1


OVERDUE = [
    ("{by: 2021-10}", "2021-10-31", None, False),
    ("{by: 2021-10}", "2021-11-01", None, True),
    ("{by: 2021-10}", "2021-12-01", "partly", True),
    ("{by: 2021-10}", "2021-12-01", "reported", False),
    ("{by: 2021-10}", "2021-12-01", "settled", False),
    ("{meeting: next}", "2021-11-29", None, False),
    ("{meeting: next}", "2021-11-30", None, True),
    ("{said: ooit}", "2030-01-01", None, False),
    ("none", "2030-01-01", None, False),
]


@pytest.mark.parametrize(("due", "day", "status", "overdue"), OVERDUE)
def test_overdue(rows: Any, due: str, day: str, status: str | None, overdue: bool) -> None:
    said = {"2021-11-29": [f"action: a, status: {status}"]} if status else {}
    assert rows(due, said, day)["a"]["overdue"] is overdue


def test_as_of_knows_only_what_was_said_by_then(rows: Any) -> None:
    said = {
        "L2021-10-15": ["action: a, due: {by: 2021-12}"],
        "2021-11-29": ["action: a, status: partly"],
    }
    assert rows("{by: 2021-10}", said, "2021-09-26") == {}
    states = [
        rows("{by: 2021-10}", said, day)["a"] for day in ("2021-10-14", "2021-10-15", "2021-11-29")
    ]
    assert [(row["status"], row["due_date"]) for row in states] == [
        ("open", "2021-10-31"),
        ("open", "2021-12-31"),
        ("partly", "2021-12-31"),
    ]


def test_of_two_actions_with_one_id_follow_ups_go_to_the_earlier(lovp: Run, write: Write) -> None:
    write("council.yaml", COUNCIL)
    for day in MEETINGS[:2]:
        write(f"meetings/{day}.yaml", record(day, {"a": "owner: pg"}, [], "title: t"))
    write("letters/2021-12-15.yaml", record("2021-12-15", {}, ["action: a, status: settled"]))
    outcome = lovp("open-actions", "--format", "json", "--as-of", "2022-01-01")
    assert [row["meeting"] for row in json.loads(outcome.out)] == ["2021-11-29"]


def test_follow_up_on_what_is_not_promised_yet_goes_nowhere(rows: Any, write: Write) -> None:
    write("letters/2021-01-01.yaml", record("2021-01-01", {}, ["action: a, status: settled"]))
    assert rows("none")["a"]["status"] == "open"
