"""Meetings that move, and promises made by letter, as they are recorded."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cases.recording import Write, ok, text
from tests.conftest import Outcome, Run, tree

OLD, NEW = "data/meetings/2021-11-29.yaml", "data/meetings/2021-12-13.yaml"


def test_a_meeting_moves_to_a_new_day(lovp: Run, kade: None) -> None:
    outcome = lovp("move-meeting", "2021-11-29", "2021-12-13")
    assert outcome == Outcome(
        0,
        "",
        f"Added to {NEW}, line 1:\n  date: 2021-12-13\n  title: Raad 13 december 2021\n"
        f"Added to {OLD}, line 3:\n  moved_to: 2021-12-13\n"
        "kade: due at 2021-11-29, now at 2021-12-13\n"
        "brug: due at 2021-11-29, now at 2021-12-13\n",
    )
    assert ": error: " not in ok(lovp("check"))


def test_a_meeting_joins_one_that_is_there(lovp: Run, kade: None) -> None:
    ok(lovp("add-meeting", "2021-12-13", "--kind", "extra"))
    outcome = lovp("move-meeting", "2021-11-29", "13 december")
    assert "DATE: read as 2021, as it has no year\n" in outcome.err
    assert f"Added to {OLD}, line 3:\n  moved_to: 2021-12-13\n" in outcome.err
    assert NEW not in outcome.err


def test_the_same_line_completes_what_was_stopped_half_way(
    lovp: Run, kade: None, write: Write
) -> None:
    write("meetings/2021-12-13.yaml", "date: 2021-12-13\ntitle: Raad 13 december 2021\n")
    ok(lovp("move-meeting", "2021-11-29", "2021-12-13"))
    assert text(OLD).endswith("moved_to: 2021-12-13\n")


REFUSED = [
    (["2021-11-29", "2021-11-29"], "meeting 2021-11-29 is on that day already"),
    (["2021-09-27", "2021-12-13"], "meeting 2021-09-27 has actions or follow-ups, so it was held"),
    (["2021-11-29", "2021-12-32"], "'2021-12-32' is not a day|2021-12-32 is not a day that exists"),
    (["2021-11-29", "2022-01-17"], "meeting 2022-01-17 is cancelled itself: name another day"),
    (["2021-10-11", "2021-12-13"], "meeting 2021-10-11 has minutes, so it was held"),
]


@pytest.mark.parametrize(("line", "said"), REFUSED)
def test_what_does_not_move(
    lovp: Run, kade: None, write: Write, here: Path, line: list[str], said: str
) -> None:
    write("meetings/2022-01-17.yaml", "date: 2022-01-17\ntitle: t\ncancelled: true\n")
    write("meetings/2021-10-11.yaml", "date: 2021-10-11\ntitle: t\nminutes: {title: m}\n")
    before = tree(here)
    outcome = lovp("move-meeting", *line)
    assert (outcome.code, outcome.out) == (1, "")
    assert any(outcome.err.startswith(f"lovp: {one}") for one in said.split("|")), outcome.err
    assert tree(here) == before


def test_a_meeting_that_becomes_the_next_says_which_terms_move(lovp: Run, kade: None) -> None:
    outcome = lovp("add-meeting", "2021-10-25")
    assert outcome.err.endswith(
        "kade: due at 2021-11-29, now at 2021-10-25\nbrug: due at 2021-11-29, now at 2021-10-25\n"
    )


@pytest.mark.parametrize(
    ("day", "why"),
    [
        ("2031-09-27", "is more than 5 years away: is its year right?"),
        ("2012-09-27", "is before the first meeting there is, 2021-09-27: is its year right?"),
    ],
)
def test_a_year_that_is_probably_mistyped(lovp: Run, kade: None, day: str, why: str) -> None:
    assert lovp("add-meeting", day).err.startswith(f"Note: meeting {day} {why}\n")


def test_a_promise_by_letter(lovp: Run, kade: None) -> None:
    flags = ("--title", "Sluis", "--owner", "clerk", "--due", "next", "--reference", "Brief 12")
    refused = lovp("add-action", "2021-10-15", *flags)
    assert (refused.code, refused.out) == (1, "")
    assert refused.err == (
        "lovp: there is no meeting on 2021-10-15; if one was held, type: lovp add-meeting"
        " 2021-10-15; for a promise made by letter, add --letter: lovp add-action 2021-10-15"
        " --letter …\n"
    )
    assert lovp("add-action", "15 oktober", "--letter", *flags).out == "sluis\n"
    assert text("data/letters/2021-10-15.yaml") == (
        "date: 2021-10-15\nactions:\n  - id: sluis\n    title: Sluis\n    owner: clerk\n"
        "    due: {meeting: next}\n    reference: Brief 12\n"
    )
    assert ": error: " not in ok(lovp("check"))
    held = lovp("add-action", "2021-09-27", "--letter", *flags)
    assert held.err.startswith("lovp: --letter: meeting 2021-09-27 was held that day")


def test_the_same_promise_is_refused_a_second_time(lovp: Run, kade: None, here: Path) -> None:
    before = tree(here)
    outcome = lovp("add-action", "2021-09-27", "--title", " kade ", "--owner", "VOORZITTER")
    assert outcome == Outcome(
        1,
        "",
        "lovp: kade is that promise already, of the same owner in the same record: to change it,"
        " type: lovp edit kade\n",
    )
    assert tree(here) == before


def test_all_that_an_action_can_say(lovp: Run, kade: None) -> None:
    flags = {
        "title": "Sluis", "owner": "griffie", "with": "chair", "topic": "Water",
        "due": "none", "quote": "de sluis", "number": "2021/7", "asked-by": "burgemeester",
        "reference": "Hand. 3", "contact": "afdeling 4",
    }  # fmt: skip
    words = [f"--{flag}={value}" for flag, value in flags.items()]
    ok(lovp("add-action", "27 september", "--confidential", *words))
    assert text("data/meetings/2021-09-27.yaml").endswith(
        "  - id: sluis\n    title: Sluis\n    owner: clerk\n    with: [chair]\n    topic: Water\n"
        '    due: none\n    quote: de sluis\n    number: "2021/7"\n    asked_by: burgemeester\n'
        "    reference: Hand. 3\n    contact: afdeling 4\n    confidential: true\n"
    )
    assert ": error: " not in ok(lovp("check"))


def test_a_confidential_meeting_stays_so_where_it_moves(
    lovp: Run, kade: None, write: Write
) -> None:
    write("meetings/2021-12-20.yaml", "date: 2021-12-20\ntitle: Closed\nconfidential: true\n")
    ok(lovp("add-meeting", "2021-12-22"))
    outcome = lovp("move-meeting", "2021-12-20", "2021-12-22")
    assert outcome.code == 1
    assert "is confidential and 2021-12-22 is not" in outcome.err
    ok(lovp("move-meeting", "2021-12-20", "2021-12-21"))
    assert "confidential: true\n" in text("data/meetings/2021-12-21.yaml")


def test_what_is_due_at_a_meeting_that_moved_is_listed(lovp: Run, kade: None) -> None:
    ok(lovp("move-meeting", "2021-11-29", "2021-12-13"))
    outcome = lovp("open-actions", "--due-meeting", "2021-11-29", "--format", "csv")
    assert "lovp: meeting 2021-11-29 was moved to 2021-12-13, so that one is meant\n" in outcome.err
    assert outcome.out == lovp("open-actions", "--due-meeting", "2021-12-13", "--format", "csv").out
    assert "kade" in outcome.out


def test_a_day_whose_meeting_is_not_held_is_its_letter(lovp: Run, kade: None) -> None:
    ok(lovp("move-meeting", "2021-11-29", "2021-12-13"))
    outcome = lovp("add-action", "2021-11-29", "--title", "By letter", "--owner", "chair")
    assert outcome.code == 1
    assert "was moved to 2021-12-13" in outcome.err
    assert "lovp add-action 2021-11-29 --letter" in outcome.err
    ok(lovp("add-action", "2021-11-29", "--letter", "--title", "By letter", "--owner", "chair"))
    for day in ("2021-11-29", "29 november"):
        assert "By letter" in lovp("show", day).out
    assert "2021-12-13" in lovp("show", "meetings/2021-11-29").out


@pytest.mark.parametrize(
    ("moved_to", "reason"),
    [
        ("2022-02-30", "is moved to 2022-02-30, where no meeting is held"),
        ("2021-11-29", "is moved to 2021-11-29, where no meeting is held"),
    ],
)
def test_a_move_that_leads_nowhere_is_said(
    lovp: Run, kade: None, write: Write, moved_to: str, reason: str
) -> None:
    write("meetings/2021-11-29.yaml", f"date: 2021-11-29\ntitle: x\nmoved_to: {moved_to}\n")
    assert reason in lovp("report", "2021-11-29").err
    found = lovp("check").out
    assert "add-meeting 2022-02-30" not in found
    assert ("2022-02-30 is not a day that exists" in found) == (moved_to == "2022-02-30")


def test_a_day_without_a_year_is_close_to_the_meeting_that_moves(lovp: Run, kade: None) -> None:
    for day in ("2021-12-20", "2022-05-16"):
        ok(lovp("add-meeting", day))
    ok(lovp("move-meeting", "16-5", "1-2"))
    assert text("data/meetings/2022-05-16.yaml").endswith("moved_to: 2022-02-01\n")
    ok(lovp("move-meeting", "20 december", "3 januari"))
    assert text("data/meetings/2021-12-20.yaml").endswith("moved_to: 2022-01-03\n")
    ok(lovp("cancel-meeting", "1 februari"))
    assert text("data/meetings/2022-02-01.yaml").endswith("cancelled: true\n")


def test_a_meeting_to_come_is_meant_by_its_day_without_a_year(lovp: Run, kade: None) -> None:
    ok(lovp("add-meeting", "2021-12-20"))
    flags = ("--title", "Early", "--owner", "chair", "--due", "none")
    outcome = lovp("add-action", "20 december", *flags)
    assert (outcome.code, outcome.out) == (0, "early\n")
    said = lovp("follow-up", "kade", "--note", "x", "--on", "20 december")
    assert "--on: read as 20 December 2021, when a meeting is held\n" in said.err
    assert "note: x" in text("data/meetings/2021-12-20.yaml")
    # Where no meeting is held on either, the day is looked for in the past.
    assert "2020-12-21" in lovp("follow-up", "kade", "--note", "x", "--on", "21 december").err
