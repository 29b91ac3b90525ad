"""`lovp add-meeting --minutes` where nobody can be asked: what is filed, accepted, refused."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.conftest import Run, tree

REPORT = """Verslag Raad 27 september 2021

1. De brug
De griffie stuurt voor kerst een notitie over de brug. Het is mooi weer.
De voorzitter zegt toe de bewoners te informeren.

2. De kade
Actie: de aannemer belt de bewoners.
"""
MEETING = """\
date: 2021-09-27
title: Raad 27 september 2021
minutes:
  title: Verslag Raad 27 september 2021
  file: minutes/2021-09-27.txt
"""
NOTE = """\
  - id: notitie-brug-sturen
    title: Notitie over de brug sturen
    owner: clerk
    topic: De brug
    due: {by: 2021-12-24, said: voor kerst}
    quote: De griffie stuurt voor kerst een notitie over
"""
TOLD = """\
  - id: bewoners-informeren
    title: Bewoners informeren
    owner: chair
    topic: De brug
    due: none
    quote: De voorzitter zegt toe de bewoners te informeren
"""
LEFT = (
    "Not recorded yet: {left} of its minutes, read as a commitment; to list them:"
    " lovp check --minutes; to go through them in a terminal:"
    " lovp add-meeting 2021-09-27 --minutes data/minutes/2021-09-27.txt\n"
)
FILED = "meetings/2021-09-27.yaml", "minutes/2021-09-27.txt"
Write = Callable[[str, str], Path]


@pytest.fixture
def report(here: Path, council: None) -> str:
    (here / "v.txt").write_text(REPORT, encoding="utf-8")
    return "v.txt"


def on_file(here: Path) -> tuple[str | None, str | None]:
    found = tree(here / "data")
    meeting, text = (found.get(file) for file in FILED)
    return meeting and meeting.decode(), text and text.decode()


def test_without_more_the_text_is_filed_with_its_meeting(
    lovp: Run, here: Path, report: str
) -> None:
    outcome = lovp("add-meeting", "--minutes", report)
    assert (outcome.code, outcome.out) == (0, "")
    assert outcome.err == (
        "Made data/minutes/2021-09-27.txt\nAdded to data/meetings/2021-09-27.yaml, line 1:\n"
        + "".join(f"  {line}\n" for line in MEETING.splitlines())
        + LEFT.format(left="3 sentences")
    )
    assert on_file(here) == (MEETING, REPORT)


def test_all_that_is_sure_enough_in_one_change_and_undone_in_one(
    lovp: Run, here: Path, report: str
) -> None:
    outcome = lovp("add-meeting", "--minutes", report, "--accept", "certain")
    assert outcome.code == 1
    assert outcome.err.endswith(
        LEFT.format(left="1 sentence") + "lovp: line 8 is not recorded: 'aannemer' is no party;"
        " to add it, type: lovp add-party aannemer\n"
    )
    whole = f"{MEETING}actions:\n{NOTE}{TOLD}"
    assert on_file(here) == (whole, REPORT)
    assert lovp("check", "--strict").code == 0
    assert lovp("undo").code == 0
    assert on_file(here) == (MEETING, REPORT)
    assert lovp("undo", "1").code == 0
    assert on_file(here) == (None, None)


def test_the_same_line_again_goes_on_where_it_was(lovp: Run, here: Path, report: str) -> None:
    lovp("add-meeting", "--minutes", report, "--accept", "all")
    before = on_file(here)
    again = lovp("add-meeting", "--minutes", report, "--accept", "all")
    assert (again.code, on_file(here)) == (1, before)
    assert "on file with meeting 2021-09-27 already\n" in again.err
    assert lovp("add-party", "aannemer").code == 0
    outcome = lovp("add-meeting", "--minutes", report, "--accept", "all")
    assert outcome.code == 0
    assert outcome.err.endswith(
        "All that reads as a commitment in the minutes of 2021-09-27 is recorded\n"
    )
    assert on_file(here)[0] == (
        f"{before[0]}  - id: bewoners-bellen\n    title: Bewoners bellen\n    owner: aannemer\n"
        "    topic: De kade\n    due: none\n    quote: de aannemer belt de bewoners\n"
    )
    assert lovp("check", "--minutes").out == ""


def test_none_is_what_is_done_without_a_choice(lovp: Run, here: Path, report: str) -> None:
    said = lovp("add-meeting", "--minutes", report).err
    assert lovp("undo").code == 0
    assert lovp("add-meeting", "--minutes", report, "--accept", "none").err == said


def test_a_dry_run_shows_both_files_and_writes_nothing(lovp: Run, here: Path, report: str) -> None:
    before = tree(here / "data")
    outcome = lovp("add-meeting", "--minutes", report, "--accept", "all", "--dry-run")
    assert outcome.code == 0
    assert outcome.out.startswith(
        "--- /dev/null\n+++ data/minutes/2021-09-27.txt\n@@ -0,0 +1,8 @@\n"
    )
    assert "+++ data/meetings/2021-09-27.yaml\n" in outcome.out
    assert tree(here / "data") == before


@pytest.mark.parametrize(
    ("meeting", "minutes"),
    [
        ("", "minutes:\n  title: Verslag Raad 27 september 2021\n  file: minutes/2021-09-27.txt\n"),
        ("minutes:\n  title: X\n", "minutes:\n  title: X\n  file: minutes/2021-09-27.txt\n"),
        ("minutes: {title: X}  # y\n", "minutes: {title: X, file: minutes/2021-09-27.txt}  # y\n"),
    ],
)
def test_a_meeting_that_is_there_is_completed(
    lovp: Run, here: Path, report: str, write: Write, meeting: str, minutes: str
) -> None:
    planned = "date: 2021-09-27   # met gasten\ntitle: Eigen titel\nkind: extra\n"
    write(FILED[0], planned + meeting)
    outcome = lovp("add-meeting", "27 september 2021", "--minutes", report, "--accept", "none")
    assert outcome.code == 0
    assert on_file(here) == (planned + minutes, REPORT)
    assert lovp("undo").code == 0
    assert on_file(here) == (planned + meeting, None)


def test_what_is_quoted_already_is_passed_over(
    lovp: Run, here: Path, report: str, write: Write
) -> None:
    recorded = (
        f"{MEETING}actions:\n  - id: brug\n    title: Brug\n    owner: clerk\n    due: none\n"
        "    quote: een notitie over de brug\n"
        "not_actions:\n  - {quote: belt de bewoners, reason: is al gebeld}\n"
    )
    write(FILED[0], recorded)
    write(FILED[1], REPORT)
    assert lovp("add-meeting", "--minutes", report, "--accept", "all").code == 0
    before, _, after = recorded.partition("not_actions:")
    assert on_file(here)[0] == f"{before}{TOLD}not_actions:{after}"


def test_minutes_on_file_that_say_the_same_stay_as_they_are(
    lovp: Run, here: Path, report: str, write: Write
) -> None:
    by_hand = "\ufeff" + REPORT.replace("\n", "\r\n").replace("notitie over", "no-\r\n titie  over")
    write(FILED[1], by_hand)
    assert lovp("add-meeting", "--minutes", report).code == 0
    assert (here / "data" / FILED[1]).read_bytes() == by_hand.encode()


def test_other_minutes_on_file_are_not_replaced(
    lovp: Run, here: Path, report: str, write: Write
) -> None:
    write(FILED[1], "Iets anders.\n")
    before = tree(here / "data")
    outcome = lovp("add-meeting", "--minutes", report)
    assert (outcome.code, outcome.out) == (1, "")
    assert outcome.err == (
        "lovp: data/minutes/2021-09-27.txt is there already and says something else: give that"
        " file to go on with it, or move it away first, and take its quotes over\n"
    )
    assert tree(here / "data") == before


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "Verslag Raad\n\nDe griffie belt.\n",
            (
                "v.txt: it does not tell the day of the meeting: type it, as in:"
                " lovp add-meeting 2021-09-27 --minutes FILE"
            ),
        ),
        (
            "Verslag Raad 27 september 2021 of 4 oktober 2021\n\nDe griffie belt.\n",
            (
                "v.txt: the meeting may have been on 27 September 2021 or 4 October 2021: type it,"
                " as in: lovp add-meeting 2021-09-27 --minutes FILE"
            ),
        ),
        (
            "Verslag Raad 27 september 2022\n\nDe griffie belt.\n",
            "--minutes: 2022-09-27 is still to come, so there are no minutes of it yet",
        ),
        ("   \n", "v.txt: the file is empty"),
    ],
)
def test_what_is_refused_writes_nothing(
    lovp: Run, here: Path, report: str, text: str, said: str
) -> None:
    (here / report).write_text(text, encoding="utf-8")
    before = tree(here / "data")
    outcome = lovp("add-meeting", "--minutes", report)
    assert (outcome.code, outcome.out, outcome.err) == (1, "", f"lovp: {said}\n")
    assert tree(here / "data") == before


@pytest.mark.parametrize(
    ("line", "said"),
    [("cancelled: true", "cancelled"), ("moved_to: 2021-10-04", "moved to 2021-10-04")],
)
def test_what_was_not_held_has_no_minutes(
    lovp: Run, report: str, write: Write, line: str, said: str
) -> None:
    write("meetings/2021-10-04.yaml", "date: 2021-10-04\ntitle: t\nminutes: {title: m}\n")
    write(FILED[0], f"date: 2021-09-27\ntitle: t\n{line}\n")
    outcome = lovp("add-meeting", "--minutes", report)
    assert outcome.err == (
        f"lovp: meeting 2021-09-27 is {said}, so it has no minutes;"
        " to change that: lovp edit 2021-09-27\n"
    )


def test_a_day_that_was_typed_counts_and_another_in_the_text_is_told(
    lovp: Run, here: Path, report: str
) -> None:
    outcome = lovp("add-meeting", "2021-09-28", "--minutes", report, "--title", "T")
    assert outcome.code == 0
    assert "lovp: you typed 2021-09-28, and the text tells of 27 September 2021\n" in outcome.err
    assert (here / "data/meetings/2021-09-28.yaml").read_text("utf-8").splitlines()[:2] == [
        "date: 2021-09-28",
        "title: T",
    ]
    again = lovp("add-meeting", "2021-09-28", "--minutes", report, "--title", "T")
    assert again.code == 0
    other = lovp("add-meeting", "2021-09-28", "--minutes", report, "--title", "U")
    assert (other.code, "leave out --title and --kind" in other.err) == (2, True)


@pytest.mark.parametrize(
    ("flags", "said"),
    [
        (("--accept", "all"), "--accept and --plain go with --minutes FILE"),
        (("--plain",), "--accept and --plain go with --minutes FILE"),
        (("--minutes", "v.txt", "--from", "v.txt"), "--from and --minutes: give one of them"),
        (("--minutes", "v.txt", "--accept", "some"), "'some' is no choice; choose from"),
    ],
)
def test_flags_that_do_not_go_together(
    lovp: Run, report: str, flags: tuple[str, ...], said: str
) -> None:
    outcome = lovp("add-meeting", *flags)
    assert outcome.code == 2
    assert said in outcome.err


def test_the_same_promise_twice_is_recorded_once(lovp: Run, here: Path, council: None) -> None:
    twice = "De griffie stuurt voor kerst een notitie over de brug.\n"
    (here / "v.txt").write_text(f"Verslag Raad 27 september 2021\n\n{twice}\n{twice}", "utf-8")
    outcome = lovp("add-meeting", "--minutes", "v.txt", "--accept", "all")
    assert outcome.code == 1
    assert outcome.err.endswith(
        "lovp: line 5 is not recorded: 'Notitie over de brug sturen' is promised twice by clerk\n"
    )
    assert (on_file(here)[0] or "").count("- id:") == 1


def test_the_files_of_whoever_records_by_hand_import_no_engine(
    lovp: Run, council: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in [name for name in sys.modules if name.startswith("lovp_cli.minutes")]:
        monkeypatch.delitem(sys.modules, name)
    assert lovp("add-meeting", "2021-09-27").code == 0
    assert [name for name in sys.modules if name.startswith("lovp_cli.minutes")] == []


def test_what_was_taken_back_after_a_change_of_the_text_stays(
    lovp: Run, here: Path, report: str
) -> None:
    lovp("add-meeting", "--minutes", report)
    with (here / "data" / FILED[1]).open("a", encoding="utf-8") as stream:
        stream.write("Nog iets.\n")
    before = tree(here / "data")
    outcome = lovp("undo")
    assert outcome.code == 1
    assert "cannot be taken back" in outcome.err
    assert tree(here / "data") == before
