"""The list for a meeting's agenda: what is due there, and what is overdue from before."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from tests.conftest import Run

COUNCIL = "council: Raad\nlanguage: en\nparties:\n  - {id: chair, name: the chair}\n"
FIRST = """date: 2022-01-10
title: One
actions:
  - {id: early, title: Due at two, owner: chair, due: {by: 2022-02}}
  - {id: here, title: Due at three, owner: chair, due: {by: 2022-04-01}}
  - {id: late, title: Due at four, owner: chair, due: {by: 2022-05-15}}
  - {id: never, title: Without a term, owner: chair, due: none}
  - {id: done, title: Over, owner: chair, due: {by: 2022-02}}
follow_ups:
  - {action: done, status: settled}
"""


def test_overdue_from_before(lovp: Run, write: Callable[[str, str], Path]) -> None:
    write("council.yaml", COUNCIL)
    write("meetings/2022-01-10.yaml", FIRST)
    for day, title, kind in (
        ("2022-03-14", "Two", "regular"),
        ("2022-05-09", "Three", "regular"),
        ("2022-06-20", "Four", "regular"),
        ("2022-07-01", "Extra", "extra"),
    ):
        write(f"meetings/{day}.yaml", f"date: {day}\ntitle: {title}\nkind: {kind}\n")
    outcome = lovp("report", "2022-05-09", "--as-of", "2022-06-01")
    assert (outcome.code, outcome.err) == (0, "")
    assert outcome.out == (
        "Three\n"
        "actions for the agenda, 9 May 2022\n"
        "\n"
        "due at this meeting (1)\n"
        "\n"
        "due            action\n"
        "───────────────────────────\n"
        "1 April 2022   Due at three\n"
        "! overdue      here · chair\n"
        "\n"
        "from earlier meetings, overdue (1)\n"
        "\n"
        "due                action\n"
        "────────────────────────────────\n"
        "28 February 2022   Due at two\n"
        "! overdue          early · chair\n"
        "\n"
        "2 open · 2 overdue · as of 1 June 2022\n"
    )
    due = lovp("open-actions", "--due-meeting", "2022-05-09", "--as-of", "2022-06-01")
    assert due.err == "lovp: besides these, 1 from earlier meetings is overdue\n"


def test_overdue_where_no_regular_meeting_is_planned(
    lovp: Run, write: Callable[[str, str], Path]
) -> None:
    write("council.yaml", COUNCIL)
    write("meetings/2022-01-10.yaml", FIRST)
    write("meetings/2022-05-09.yaml", "date: 2022-05-09\ntitle: Extra\nkind: extra\n")
    outcome = lovp("report", "2022-05-09", "--as-of", "2022-06-01")
    assert "from earlier meetings, overdue (2)" in outcome.out
    assert [ref for ref in ("early", "here", "late", "never", "done") if ref in outcome.out] == [
        "early",
        "here",
    ]
