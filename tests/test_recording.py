"""The commands that record, by what they print and the bytes that they leave."""

from __future__ import annotations

import io
import json
import shutil
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from lovp_cli.council.opening import open_folder
from lovp_cli.store.folder import Folder
from tests.conftest import SHIPPED, Outcome, Run, tree

Write = Callable[[str, str], Path]
M1 = "data/meetings/2021-09-27.yaml"


@pytest.fixture
def council(write: Write) -> None:
    write(
        "council.yaml",
        "council: Raad\nparties:\n"
        "  - {id: chair, name: voorzitter}\n  - {id: clerk, name: griffie}\n",
    )


def text(path: str) -> str:
    return Path(path).read_text("utf-8")


def ok(outcome: Outcome) -> str:
    assert outcome.code == 0, outcome.err
    return outcome.out


def test_the_shipped_register_can_be_recorded_with_the_commands_alone(
    lovp: Run, here: Path
) -> None:
    ok(lovp("init", "--name", "LOVP"))
    shutil.copy(SHIPPED / "council.yaml", here / "data/council.yaml")
    source = open_folder(Folder(SHIPPED)).register
    for meeting in source.calendar.meetings:
        flags = ["--title", meeting.title or "", "--minutes-title", meeting.minutes_title or ""]
        flags += [] if meeting.regular else ["--kind", "extra"]
        ok(lovp("add-meeting", meeting.id, *flags))
        for action in meeting.actions:
            due = action.due
            assert due is not None
            given = "none" if due.none else due.by or due.meeting
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
    assert made == source
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


@pytest.mark.parametrize(
    ("day", "said"),
    [
        ("27-09-2021", "'27-09-2021' is not a meeting's date"),
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


TERMS = [
    (["--due", "next"], "due: {meeting: next}", "Term: the next meeting, 2021-11-29"),
    (["--due", "none"], "due: none", "Term: none"),
    (["--due", "2021-11-29"], "due: {meeting: 2021-11-29}", "Term: meeting 2021-11-29, on 29"),
    (
        ["--due", "2021-11-28"],
        "due: {by: 2021-11-28}",
        "Term: 28 November 2021; due meeting 2021-11",
    ),
    (["--due", "2022"], 'due: {by: "2022"}', "Term: 2022; no meeting is planned"),
    (["--due", "2021-23"], "due: {by: 2021-23}", "Term: autumn 2021; no meeting is planned"),
    (
        ["--due", "komende weken"],
        "due: {by: 2021-09-27/2021-11-08, said: komende weken}",
        'Term: 27 September to 8 November 2021 (said: "komende weken"); due meeting 2021-11-29',
    ),
    (
        ["--due", "in oktober", "--said", "nog in oktober, dacht hij"],
        'due: {by: 2021-10, said: "nog in oktober, dacht hij"}',
        "Term: October 2021",
    ),
    (
        ["--due", "in een volgend overleg"],
        "due: {meeting: next, said: in een volgend overleg}",
        "Term: the next meeting, 2021-11-29",
    ),
    (["--said", "ooit"], "due: {said: ooit}", "Term: only words, which no calendar can date"),
    ([], "", "Term: not entered"),
]


@pytest.mark.parametrize(("flags", "line", "echo"), TERMS)
def test_add_action_says_the_term_as_understood(
    lovp: Run, council: None, write: Write, flags: list[str], line: str, echo: str
) -> None:
    head = "date: 2021-09-27\ntitle: t\n"
    write("meetings/2021-09-27.yaml", head)
    write("meetings/2021-11-29.yaml", "date: 2021-11-29\ntitle: t\n")
    outcome = lovp("add-action", "2021-09", "--title", "Kade bouwen", "--owner", "Griffie", *flags)
    item = "actions:\n  - id: kade-bouwen\n    title: Kade bouwen\n    owner: clerk\n"
    item += f"    {line}\n" if line else ""
    assert (outcome.code, outcome.out) == (0, "kade-bouwen\n")
    assert outcome.err.startswith(echo)
    assert text(M1) == head + item


REFUSED = [
    (["--due", "ooit"], "--due: 'ooit' is not a term that can be reckoned"),
    (["--due", "2021-13"], "--due: '2021-13' is not a date that exists"),
    (["--due", "2022-01-17-extra"], "--due: there is no meeting 2022-01-17-extra; add it"),
    (["--due", "none", "--said", "x"], "--said goes with a term"),
    (["--owner", "nobody"], "--owner: there is no party 'nobody'; parties: chair, clerk"),
    (["--with", "clark"], "--with: there is no party 'clark'; did you mean clerk?"),
    (["--id", "Kade"], "id: 'Kade' is not an id"),
    (["--id", "kade"], "the action at meetings/2021-09-27.yaml:4 has the id 'kade' already"),
]


@pytest.mark.parametrize(("flags", "said"), REFUSED)
def test_add_action_refuses_and_writes_nothing(
    lovp: Run, council: None, write: Write, here: Path, flags: list[str], said: str
) -> None:
    item = "actions:\n  - {id: kade, title: t, owner: chair}\n"
    write("meetings/2021-09-27.yaml", f"date: 2021-09-27\ntitle: t\n{item}")
    before = tree(here)
    outcome = lovp("add-action", "2021-09-27", "--title", "t", "--owner", "chair", *flags)
    assert (outcome.code, outcome.out) == (1, "")
    assert f"lovp: {said}" in outcome.err
    assert tree(here) == before


def test_add_action_numbers_an_id_that_is_taken(lovp: Run, council: None) -> None:
    lovp("add-meeting", "2021-09-27")
    flags = ("--title", "De kade", "--owner", "chair", "--due", "none")
    assert [ok(lovp("add-action", "last", *flags)) for _ in range(3)] == [
        "kade\n",
        "kade-2\n",
        "kade-3\n",
    ]


def test_dry_run_shows_a_diff_and_writes_nothing(lovp: Run, council: None, here: Path) -> None:
    lovp("add-meeting", "2021-09-27")
    before = tree(here)
    lines = ("--title", "Kade", "--owner", "chair", "--due", "none", "--dry-run")
    assert ok(lovp("add-action", "last", *lines)) == (
        f"--- {M1}\n+++ {M1}\n@@ -1,2 +1,7 @@\n date: 2021-09-27\n title: Raad 27 september 2021\n"
        "+actions:\n+  - id: kade\n+    title: Kade\n+    owner: chair\n+    due: none\n"
    )
    assert "+++ data/meetings/2022-01-17.yaml\n" in ok(
        lovp("add-meeting", "2022-01-17", "--dry-run")
    )
    assert "+cancelled: true\n" in ok(lovp("cancel-meeting", "2021-09-27", "--dry-run"))
    assert "+council: x " in ok(lovp("init", "new", "--name", "x", "--dry-run"))
    assert tree(here) == before


@pytest.fixture
def kade(lovp: Run, council: None) -> None:
    """A meeting of September in which the quay was promised for the next one, in November."""
    for day in ("2021-09-27", "2021-11-29"):
        ok(lovp("add-meeting", day))
    for title in ("Kade", "Brug"):
        flags = ("--title", title, "--owner", "chair", "--due", "next")
        ok(lovp("add-action", "2021-09-27", *flags))


FOLLOW_UPS = [
    (["--status", "settled"], "letters/2021-12-01.yaml", "    status: settled\n"),
    (["--note", "x: y", "--on", "2021-11-29"], "meetings/2021-11-29.yaml", '    note: "x: y"\n'),
    (["--note", "x", "--on", "last"], "meetings/2021-11-29.yaml", "    note: x\n"),
    (["--note", "x", "--on", "2021-11"], "meetings/2021-11-29.yaml", "    note: x\n"),
    (
        ["--replaced-by", "brug", "--on", "last"],
        "meetings/2021-11-29.yaml",
        "    status: replaced\n    replaced_by: [brug]\n",
    ),
    (
        ["--owner", "Griffie", "--due", "eind januari", "--reference", "Brief 7"],
        "letters/2021-12-01.yaml",
        (
            "    owner: clerk\n    due: {by: 2022-01-21/2022-01-31, said: eind januari}\n"
            "    reference: Brief 7\n"
        ),
    ),
]


@pytest.mark.parametrize(("flags", "file", "lines"), FOLLOW_UPS)
def test_follow_up(lovp: Run, kade: None, flags: list[str], file: str, lines: str) -> None:
    path = Path("data") / file
    before = path.read_text("utf-8") if path.exists() else "date: 2021-12-01\n"
    assert lovp("follow-up", "kad", *flags).code == 0
    assert path.read_text("utf-8") == f"{before}follow_ups:\n  - action: kade\n{lines}"


def test_second_follow_up_of_a_day_joins_its_letter(lovp: Run, kade: None) -> None:
    for note in ("een", "twee"):
        ok(lovp("follow-up", "kade", "--note", note))
    notes = "".join(f"  - action: kade\n    note: {note}\n" for note in ("een", "twee"))
    assert text("data/letters/2021-12-01.yaml") == f"date: 2021-12-01\nfollow_ups:\n{notes}"


def test_follow_up_on_a_day_to_come_is_noted(lovp: Run, kade: None) -> None:
    outcome = lovp("follow-up", "kade", "--note", "x", "--on", "2022-01-05")
    assert outcome.err.startswith("Note: 2022-01-05 is still to come")


FOLLOW_UPS_REFUSED = [
    (["x", "--note", "n"], "there is no action 'x'; to list them: lovp open-actions --status any"),
    (["kode", "--note", "n"], "there is no action 'kode'; did you mean kade?"),
    (["kade", "--status", "replaced"], "kade is replaced, but by what?"),
    (["kade", "--replaced-by", "kade"], "kade cannot be replaced by itself"),
    (["kade", "--note", "n", "--on", "2021-02-30"], "--on: 2021-02-30 is not a day that exists"),
    (["kade", "--note", "n", "--on", "2020"], "there is no meeting '2020'"),
    (["kade", "--note", "n", "--on", "2021-01-01"], "there is no action 'kade'"),
    (["kade", "--owner", "x"], "--owner: there is no party 'x'"),
    (["kade", "--due", "ooit"], "--due: 'ooit' is not a term"),
    (["brug", "--status", "partly"], "brug was settled already: add 'status: open'"),
]


@pytest.mark.parametrize(("line", "said"), FOLLOW_UPS_REFUSED)
def test_follow_up_refuses_and_writes_nothing(
    lovp: Run, kade: None, here: Path, line: list[str], said: str
) -> None:
    ok(lovp("follow-up", "brug", "--status", "settled", "--on", "last"))
    before = tree(here)
    outcome = lovp("follow-up", *line)
    if "2021-01-01" in line:
        said = "kade was promised only in 2021-09-27, after 2021-01-01"
    assert (outcome.code, outcome.out) == (1, "")
    assert outcome.err.splitlines()[-1].startswith(f"lovp: {said}"), outcome.err
    assert tree(here) == before


def test_references_that_could_be_several(lovp: Run, kade: None, write: Write) -> None:
    ok(lovp("add-action", "2021-09-27", "--title", "Kade", "--owner", "chair", "--due", "none"))
    outcome = lovp("show", "ka")
    assert outcome.err == "lovp: 'ka' could be any of these: kade, kade-2; type more of it\n"
    assert "Kade\nkade · " in ok(lovp("show", "kade"))
    for suffix in ("a", "b"):
        write(f"meetings/2022-02-01-{suffix}.yaml", "date: 2022-02-01\ntitle: t\n")
    outcome = lovp("follow-up", "kade", "--note", "n", "--on", "2022-02-01")
    assert outcome.err == (
        "lovp: --on: there were several meetings on 2022-02-01:"
        " name one of 2022-02-01-a, 2022-02-01-b\n"
    )


def test_cancel_meeting_says_which_terms_move(lovp: Run, kade: None) -> None:
    outcome = lovp("cancel-meeting", "2021-11-29")
    moved = "due at 2021-11-29, now at a meeting that is not planned yet"
    assert outcome.err.splitlines()[-2:] == [f"kade: {moved}", f"brug: {moved}"]
    assert text("data/meetings/2021-11-29.yaml").endswith("2021\ncancelled: true\n")
    again = lovp("cancel-meeting", "2021-11-29")
    assert again == Outcome(1, "", "lovp: meeting 2021-11-29 is cancelled already\n")
    held = lovp("cancel-meeting", "2021-09-27")
    assert held.err.startswith("lovp: meeting 2021-09-27 has actions or follow-ups")
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


def test_init_makes_a_register_that_is_ready(lovp: Run, here: Path) -> None:
    assert lovp("init", "raad", "--name", "Raad: Noord", "--language", "en").code == 0
    assert set(tree(here)) == {"raad/council.yaml", "raad/.gitignore"}
    assert lovp("--data", "raad", "check", "--strict") == Outcome(0, "", "")
    assert lovp("open-actions", "--data", "raad").out.startswith("Raad: Noord · open actions\n")
    again = lovp("init", "raad")
    assert again == Outcome(1, "", "lovp: raad/council.yaml is there already: this is a register\n")
    (here / "file").touch()
    assert lovp("init", "file").err == "lovp: file is a file: name a folder\n"
