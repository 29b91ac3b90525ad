"""The list for a meeting's agenda, and which meeting a report looks back at."""

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
        "overdue besides (1)\n"
        "\n"
        "due                action\n"
        "────────────────────────────────\n"
        "28 February 2022   Due at two\n"
        "! overdue          early · chair\n"
        "\n"
        "reported, to be confirmed: none\n"
        "\n"
        "due at the meeting after it (1)\n"
        "\n"
        "due           action\n"
        "──────────────────────────\n"
        "15 May 2022   Due at four\n"
        "              late · chair\n"
        "\n"
        "without a date, the oldest first (1)\n"
        "\n"
        "due       action\n"
        "────────────────────────\n"
        "no term   Without a term\n"
        "          never · chair\n"
        "\n"
        "4 open · 2 overdue · as it stood on 8 May 2022\n"
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
    assert "\noverdue (2)\n" in outcome.out
    assert "\nwith a term (1)\n" in outcome.out
    assert [ref for ref in ("early", "here", "late", "never", "done") if ref in outcome.out] == [
        "early",
        "here",
        "late",
        "never",
    ]


def test_a_report_looks_back_at_the_last_meeting_of_any_kind(
    lovp: Run, write: Callable[[str, str], Path]
) -> None:
    write("council.yaml", COUNCIL)
    write("meetings/2022-01-10.yaml", FIRST)
    write("meetings/2022-03-14.yaml", "date: 2022-03-14\ntitle: Two\n")
    more = "actions:\n  - {id: anew, title: Anew, owner: chair, due: none}\n"
    write("meetings/2022-02-01.yaml", "date: 2022-02-01\ntitle: Extra\nkind: extra\n" + more)
    write("meetings/2022-04-01.yaml", "date: 2022-04-01\ntitle: Extra\nkind: extra\n")
    said = "follow_ups:\n  - {action: here, status: settled}\n  - {action: here, note: thanks}\n"
    write("letters/2022-03-20.yaml", "date: 2022-03-20\n" + said)
    write("letters/2022-04-20.yaml", "date: 2022-04-20\nfollow_ups:\n  - {action: here, note: x}\n")
    outcome = lovp("report", "--as-of", "2022-05-01")
    assert (outcome.code, outcome.err) == (0, "")
    assert outcome.out == (
        "Raad · state of the register · 1 May 2022\n"
        "4 open · 1 overdue\n"
        "last meeting: 1 April 2022 · next meeting: not planned yet\n"
        "\n"
        "reported, to be confirmed: none\n"
        "\n"
        "overdue (1)   !! not discussed last time\n"
        "!! 28 February 2022  Due at two                                            chair\n"
        "\n"
        "with a term (1)\n"
        "  15 May 2022        Due at four                                           chair\n"
        "\n"
        "without a date, the oldest first (2)\n"
        "  no term            Without a term                                        chair\n"
        "  no term            Anew                                                  chair\n"
        "\n"
        "later: none\n"
        "\n"
        "ended since the last meeting: none\n"
        "\n"
        "open per owner   █ overdue\n"
        "chair  4  █░░░\n"
    )


def test_what_is_due_later_is_counted_and_no_meeting_after_is_no_heading(
    lovp: Run, kade: None
) -> None:
    assert lovp("add-meeting", "2021-12-13").code == 0
    flags = ("--owner", "chair", "--due", "2022-06")
    assert lovp("add-action", "2021-09-27", "--title", "Far", *flags).code == 0
    asked = ("--as-of", "2021-11-01")
    assert " · 1 pas later, niet op deze agenda · " in lovp("report", "2021-11-29", *asked).out
    assert "niet op deze agenda" not in lovp("report", "2021-12-13", *asked).out
    assert "op tafel in de vergadering daarna, 13 december" in lovp("report", *asked).out
    shown = lovp("report", "--as-of", "2021-12-01").out
    assert "op tafel in de vergadering daarna" not in shown
    assert "met een termijn (1)" in shown
