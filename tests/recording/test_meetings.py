"""Meetings recorded, cancelled and begun with, by what is printed and the bytes that are left."""

from __future__ import annotations

import io
import json
import shutil
import sys
from pathlib import Path

import pytest

from lovp_cli.files.reading.contents import open_folder
from lovp_cli.files.store.folder import Folder
from tests.cases.recording import M1, Write, ok, text
from tests.conftest import SHIPPED, Outcome, Run, tree


def test_the_shipped_register_can_be_recorded_with_the_commands_alone(
    lovp: Run, here: Path
) -> None:
    ok(lovp("init", "--name", "LOVP"))
    shutil.copy(SHIPPED / "council.yaml", here / "data/council.yaml")
    source = open_folder(Folder(SHIPPED)).register
    for meeting in sorted(source.meetings, key=lambda meeting: meeting.id):
        flags = ["--title", meeting.title or "", "--minutes-title", meeting.minutes_title or ""]
        flags += [] if meeting.regular else ["--kind", "extra"]
        ok(lovp("add-meeting", meeting.id, *flags))
        for action in meeting.actions:
            due = action.due
            assert due is not None
            given = "none" if due.none else due.by or due.meeting
            given = f"bij {due.at}" if due.at else given
            flags = ["--title", action.title, "--owner", action.owner, "--id", action.id]
            flags += [f"--with={name}" for name in action.involved]
            flags += ["--topic", action.topic or "", "--quote", action.quote or ""]
            flags += ["--due", given] if given else []
            flags += ["--said", due.said] if due.said else []
            assert ok(lovp("add-action", meeting.id, *flags)) == f"{action.id}\n"
        for said in meeting.follow_ups:
            flags = ["--status", said.status or "", "--note", said.note or ""]
            ok(lovp("follow-up", said.action, "--on", meeting.id, *flags))
    made = open_folder(Folder(here / "data")).register
    assert (made.council, made.meetings) == (source.council, source.meetings)
    for day in ("2021-11-01", "2021-11-29", "2026-11-23"):
        asked = ("open-actions", "--status", "any", "--format", "csv", "--as-of", day)
        assert ok(lovp(*asked)) == ok(lovp("--data", str(SHIPPED), *asked))
    assert ok(lovp("check", "--strict")) == ""


def test_add_meeting(lovp: Run, council: None) -> None:
    outcome = lovp("add-meeting", "2021-09-27", "--kind", "extra", "--minutes-title", "Verslag: 1")
    expected = (
        "date: 2021-09-27\ntitle: Raad 27 september 2021\nkind: extra\n"
        'minutes:\n  title: "Verslag: 1"\n'
    )
    shown = "".join(f"  {line}\n" for line in expected.splitlines())
    assert outcome == Outcome(0, "", f"Added to {M1}, line 1:\n{shown}")
    assert text(M1) == expected
    planned = lovp("add-meeting", "2022-01-17", "--title", "Over de kade")
    assert planned.err.endswith("\nPlanned: Over de kade\n")


@pytest.mark.parametrize(
    ("day", "said"),
    [
        ("32-09-2021", "'32-09-2021' is not a meeting's date"),
        ("2021-02-30", "2021-02-30 is not a day that exists"),
        ("2021-09-27-Extra", "'2021-09-27-Extra' is not a meeting's date"),
        ("2021-12-01", "meeting 2021-12-01 is there already"),
    ],
)
def test_add_meeting_refuses(
    lovp: Run, council: None, write: Write, here: Path, day: str, said: str
) -> None:
    write("meetings/2021-12-01.yaml", "date: 2021-12-01\ntitle: t\n")
    before = tree(here)
    outcome = lovp("add-meeting", day)
    assert (outcome.code, outcome.out) == (1, "")
    assert outcome.err.startswith(f"lovp: {said}")
    assert outcome.err.count("\n") == 1
    assert tree(here) == before


FROM = """# from the minutes
date: 2021-09-27   # a Monday
title: Raad
actions:
  # first
  - title: Brug openen, met de buren
    owner: Voorzitter
  - id: kade
    title: Kade bouwen
    owner: clerk
    due: none
"""


def test_add_meeting_from_a_file_keeps_it_and_makes_ids(
    lovp: Run, council: None, here: Path
) -> None:
    (here / "in.yaml").write_text(FROM, "utf-8")
    assert lovp("add-meeting", "--from", "in.yaml", "2021-09-27").code == 0
    assert text(M1) == FROM.replace("  - title: Brug", "  - id: brug-openen-buren\n    title: Brug")


def test_add_meeting_from_standard_input(
    lovp: Run, council: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    stream = io.TextIOWrapper(io.BytesIO(b"date: 2021-09-27\r\ntitle: t\r\n"))
    monkeypatch.setattr(sys, "stdin", stream)
    assert lovp("add-meeting", "--from", "-").code == 0
    assert Path(M1).read_bytes() == b"date: 2021-09-27\r\ntitle: t\r\n"


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ("title: x\n", "in.yaml:1:1: 'date:' is missing or empty"),
        ("date: 2021-09-27\ntitle: [\n", "in.yaml:3:1: "),
        ("date: 2021-09-27\ntitle: t\nactions: [{title: x, owner: chair}]\n", "in.yaml:3: 'id:'"),
        (FROM.replace("clerk", "nobody"), "in.yaml:11:12: there is no party 'nobody'"),
        (FROM.replace("2021-09-27", "2021-09-28"), "in.yaml: the date is '2021-09-28'"),
    ],
)
def test_add_meeting_from_a_file_that_is_wrong(
    lovp: Run, council: None, here: Path, given: str, said: str
) -> None:
    (here / "in.yaml").write_text(given, "utf-8")
    before = tree(here)
    outcome = lovp("add-meeting", "2021-09-27", "--from", "in.yaml")
    assert outcome.code == 1
    assert outcome.err.startswith(f"lovp: {said}"), outcome.err
    assert tree(here) == before


def test_add_meeting_from_nowhere(lovp: Run, council: None) -> None:
    outcome = lovp("add-meeting", "--from", "nowhere.yaml")
    reason = "No such file or directory"
    assert outcome == Outcome(1, "", f"lovp: --from: nowhere.yaml cannot be read: {reason}\n")
    assert lovp("add-meeting", "--from", "x", "--title", "t").code == 2


def test_cancel_meeting_says_which_terms_move(lovp: Run, kade: None) -> None:
    outcome = lovp("cancel-meeting", "2021-11-29")
    moved = "due at 2021-11-29, now at a meeting that is not planned yet"
    assert outcome.err.splitlines()[-2:] == [f"kade: {moved}", f"brug: {moved}"]
    assert text("data/meetings/2021-11-29.yaml").endswith("2021\ncancelled: true\n")
    again = lovp("cancel-meeting", "2021-11-29")
    assert again == Outcome(1, "", "lovp: meeting 2021-11-29 is cancelled already\n")
    held = lovp("cancel-meeting", "2021-09-27")
    assert held.err.startswith(
        "lovp: meeting 2021-09-27 has actions or follow-ups, so it was held; if they belong"
    )
    ok(lovp("add-meeting", "2022-01-17"))
    assert lovp("cancel-meeting", "next").err.splitlines()[-1].endswith("not planned yet")


def test_cancel_meeting_where_the_file_says_that_it_is_not(
    lovp: Run, council: None, write: Write
) -> None:
    path = write("meetings/2022-01-17.yaml", "date: 2022-01-17\ncancelled: false  # no\ntitle: t\n")
    assert lovp("cancel-meeting", "2022-01-17").err.endswith("No terms move.\n")
    assert path.read_text("utf-8") == "date: 2022-01-17\ncancelled: true  # no\ntitle: t\n"


def test_nothing_is_written_while_a_file_cannot_be_read(
    lovp: Run, kade: None, write: Write, here: Path
) -> None:
    write("meetings/2022-01-17.yaml", "title: [")
    before = tree(here)
    outcome = lovp("follow-up", "kade", "--note", "x")
    assert outcome == Outcome(
        1,
        "",
        "lovp: data/meetings/2022-01-17.yaml cannot be read, so nothing is written\n"
        "lovp: mend it first: 'lovp check' says what is wrong\n",
    )
    assert tree(here) == before
    listed = lovp("open-actions", "--format", "json")
    assert (listed.code, len(json.loads(listed.out))) == (1, 2)
    assert listed.err == (
        "lovp: left out, cannot be read: data/meetings/2022-01-17.yaml; type: lovp check\n"
    )


def test_suggested_lines_can_be_typed_as_they_stand(lovp: Run, here: Path) -> None:
    assert lovp("--data", "de raad", "report").err.endswith("type: lovp init 'de raad'\n")
    made = lovp("init", "de raad")
    assert made.err.splitlines()[2].endswith("lovp add-meeting --data 'de raad'")
    Path("de raad/meetings/2022-01-17.yaml").write_text("title: [", "utf-8")
    listed = lovp("open-actions", "--data", "de raad")
    assert listed.err.endswith("2022-01-17.yaml; type: lovp check --data 'de raad'\n")


def test_init_makes_a_register_that_is_ready(lovp: Run, here: Path) -> None:
    assert lovp("init", "raad", "--name", "Raad: Noord", "--language", "en").code == 0
    assert set(tree(here)) == {"raad/council.yaml", "raad/.gitignore"}
    assert lovp("--data", "raad", "check", "--strict") == Outcome(0, "", "")
    assert lovp("open-actions", "--data", "raad").out.startswith("Raad: Noord · open actions\n")
    again = lovp("init", "raad")
    assert again == Outcome(1, "", "lovp: raad/council.yaml is there already: this is a register\n")
    (here / "file").touch()
    assert lovp("init", "file").err == "lovp: file is a file: name a folder\n"


def test_a_meeting_with_minutes_was_held(lovp: Run, kade: None, write: Write, here: Path) -> None:
    write("meetings/2021-10-11.yaml", "date: 2021-10-11\ntitle: t\nminutes: {title: m}\n")
    before = tree(here)
    assert lovp("cancel-meeting", "2021-10-11") == Outcome(
        1,
        "",
        "lovp: meeting 2021-10-11 has minutes, so it was held; if they belong elsewhere,"
        " move them first: lovp edit 2021-10-11\n",
    )
    assert tree(here) == before
