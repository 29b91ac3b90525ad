"""Actions and follow-ups recorded, by what is printed and the bytes that are left."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cases.recording import M1, Write, ok, text
from tests.conftest import Run, tree

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
    (
        ["--due", "2020-12"],
        "due: {by: 2020-12}",
        "Term: December 2020, before 27 September 2021, when it was said; due meeting 2021-09-27",
    ),
    (
        ["--due", "2021-09-01"],
        "due: {meeting: 2021-09-01}",
        "Term: meeting 2021-09-01, on 1 September 2021, before 27 September 2021, when it was said",
    ),
    ([], "", "Term: not entered"),
]


@pytest.mark.parametrize(("flags", "line", "echo"), TERMS)
def test_add_action_says_the_term_as_understood(
    lovp: Run, council: None, write: Write, flags: list[str], line: str, echo: str
) -> None:
    head = "date: 2021-09-27\ntitle: t\n"
    write("meetings/2021-09-27.yaml", head)
    write("meetings/2021-11-29.yaml", "date: 2021-11-29\ntitle: t\n")
    write("meetings/2021-09-01.yaml", "date: 2021-09-01\ntitle: t\nkind: extra\n")
    outcome = lovp(
        "add-action", "2021-09-27", "--title", "Kade bouwen", "--owner", "Griffie", *flags
    )
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
    owner = [] if "--owner" in flags else ["--owner", "chair"]
    outcome = lovp("add-action", "2021-09-27", "--title", "u", *owner, *flags)
    assert (outcome.code, outcome.out) == (1, "")
    assert f"lovp: {said}" in outcome.err
    assert tree(here) == before


def test_add_action_numbers_an_id_that_is_taken(lovp: Run, council: None) -> None:
    lovp("add-meeting", "2021-09-27")
    flags = ("--owner", "chair", "--due", "none", "--title")
    titles = ("De kade", "Een kade", "Kade")
    ids = [ok(lovp("add-action", "last", *flags, title)) for title in titles]
    assert ids == ["kade\n", "kade-2\n", "kade-3\n"]


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


def test_a_letter_of_one_line_without_a_break(lovp: Run, kade: None, write: Write) -> None:
    path = write("letters/2021-12-01.yaml", "date: 2021-12-01")
    assert lovp("follow-up", "kade", "--note", "x").code == 0
    said = "follow_ups:\n  - action: kade\n    note: x\n"
    assert path.read_bytes().decode() == f"date: 2021-12-01\n{said}"


def test_what_would_be_more_than_a_file_may_hold_is_refused(
    lovp: Run, kade: None, write: Write
) -> None:
    many = "clerk, " * 49_968 + "clerk"
    action = f"{{id: z, title: t, owner: chair, due: none, with: [{many}]}}"
    full = f"date: 2021-12-01\ntitle: x\nactions: [{action}]\n"
    path = write("meetings/2021-12-01.yaml", full)
    before = path.read_bytes()
    assert lovp("check").code == 0
    outcome = lovp("follow-up", "kade", "--status", "settled", "--note", "x", "--reference", "y")
    assert (outcome.code, outcome.err.startswith("lovp: nothing is written: ")) == (1, True)
    assert path.read_bytes() == before


def test_follow_up_on_a_day_to_come_is_noted(lovp: Run, kade: None) -> None:
    outcome = lovp("follow-up", "kade", "--note", "x", "--on", "2022-01-05")
    assert "\nNote: 2022-01-05 is still to come; this counts from that day on\n" in outcome.err


def test_an_action_of_a_meeting_to_come_is_noted_and_told_of(lovp: Run, kade: None) -> None:
    ok(lovp("add-meeting", "2022-01-17"))
    flags = ("--title", "Sluis", "--owner", "chair", "--due", "none")
    outcome = lovp("add-action", "next", *flags)
    note = "Note: 2022-01-17 is still to come; this counts from that day on"
    assert outcome.err.splitlines()[1] == note
    assert "Sluis" not in lovp("open-actions").out
    hidden = lovp("show", "sluis")
    told = "lovp: sluis was promised only in 2022-01-17; add: --as-of 2022-01-17\n"
    assert (hidden.code, hidden.out, hidden.err) == (1, "", told)
    assert "Sluis" in lovp("show", "sl", "--as-of", "2022-01-17").out
    refused = lovp("cancel-meeting", "next")
    assert refused.err == (
        "lovp: meeting 2022-01-17 has actions or follow-ups; if they belong elsewhere,"
        " move them first: lovp edit 2022-01-17\n"
    )


FOLLOW_UPS_REFUSED = [
    (["x", "--note", "n"], "there is no action 'x'; to list them: lovp open-actions --status any"),
    (["kode", "--note", "n"], "there is no action 'kode'; did you mean kade?"),
    (["kade", "--status", "replaced"], "--status replaced: as what does it go on?"),
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
    ok(lovp("add-action", "2021-09-27", "--title", "Kade", "--owner", "clerk", "--due", "none"))
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


def test_a_number_is_of_one_action_alone(lovp: Run, kade: None) -> None:
    asked = ("add-action", "2021-09-27", "--owner", "chair", "--due", "none")
    ok(lovp(*asked, "--title", "Numbered", "--number", "T1"))
    outcome = lovp(*asked, "--title", "Other", "--number", "t1")
    assert outcome.code == 1
    assert "--number: numbered has the number t1 already" in outcome.err
    assert lovp("follow-up", "kade", "--number", "T1").code == 1
    several = lovp("follow-up", "kade", "brug", "--number", "T2")
    assert "--number: a number is of one action alone" in several.err
    ok(lovp("follow-up", "numbered", "--number", "K1"))
    assert lovp("show", "t1").out == lovp("show", "K1").out
    for number in ("T1", "k1"):
        assert "numbered" in lovp("open-actions", "--grep", number, "--format", "csv").out


def test_with_nobody_is_understood(lovp: Run, kade: None) -> None:
    ok(
        lovp(
            *("add-action", "2021-09-27", "--title", "Alone", "--owner", "chair"),
            *("--with", "niemand", "--due", "none"),
        )
    )
    assert "with" not in text("data/meetings/2021-09-27.yaml").split("id: alone")[1]


def test_a_meeting_is_found_by_its_day_alone(lovp: Run, kade: None) -> None:
    ok(lovp("add-meeting", "2021-10-18-extra"))
    ok(lovp("add-action", "2021-10-18", "--title", "X", "--owner", "chair", "--due", "none"))
    for day in ("2021-10-18", "18 oktober", "18-10-2021"):
        listed = lovp("open-actions", "--meeting", day, "--format", "csv")
        assert listed.out.count("\n") == 2
        assert lovp("show", day).code == 0
