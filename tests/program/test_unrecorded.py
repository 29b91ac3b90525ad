"""`lovp check --minutes`: what the minutes promise and nobody recorded; `show` counts it."""

from __future__ import annotations

import json
import shlex
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.conftest import Run

Write = Callable[[str, str], Path]
TEXT = """Verslag

De griffie stuurt voor kerst een notitie over de brug.
De voorzitter zegt toe "snel" te bellen met de pers.
"""
HEAD = "date: 2021-09-27\ntitle: t\nminutes: {file: minutes/x.txt}\n"
FILE = "data/minutes/x.txt"
FIRST = (
    f'{FILE}:3:1: info: not-recorded: "De griffie stuurt voor kerst een notitie over de brug."'
    " reads as a commitment (certain); to record it: lovp add-action 2021-09-27 --title"
    ' "Notitie over de brug sturen" --owner clerk --due 2021-12-24 --said "voor kerst" --quote'
    ' "De griffie stuurt voor kerst een notitie over"; if it is none, add to not_actions in'
    " meetings/2021-09-27.yaml: - {quote: De griffie stuurt voor kerst een notitie over,"
    " reason: why it is none}"
)


@pytest.fixture
def filed(council: None, write: Write) -> Path:
    write("minutes/x.txt", TEXT)
    return write("meetings/2021-09-27.yaml", HEAD)


def test_each_sentence_with_its_line_and_the_lines_to_type(lovp: Run, filed: Path) -> None:
    outcome = lovp("check", "--minutes", "--strict")
    first, second = outcome.out.splitlines()
    assert first == FIRST
    assert second.startswith(f"{FILE}:4:1: info: not-recorded: ")
    assert (outcome.code, outcome.err) == (
        0,
        "lovp: 0 errors, 0 warnings, 2 sentences not recorded\n",
    )
    assert lovp("check", "--strict").out == ""


def test_the_lines_do_what_they_say(lovp: Run, filed: Path) -> None:
    for line in lovp("check", "--minutes").out.splitlines():
        typed = line.partition("to record it: ")[2].partition("; if it is none")[0]
        assert lovp(*shlex.split(typed)[1:]).code == 0
    assert lovp("check", "--minutes").out == ""
    filed.write_text(HEAD, "utf-8")
    items = [
        line.partition(".yaml: ")[2].replace("why it is none", "r")
        for line in lovp("check", "--minutes").out.splitlines()
    ]
    filed.write_text(HEAD + "not_actions:\n" + "".join(f"  {item}\n" for item in items), "utf-8")
    outcome = lovp("check", "--minutes", "--strict")
    assert (outcome.code, outcome.out, outcome.err) == (0, "", "")


def test_for_programs(lovp: Run, filed: Path) -> None:
    found = json.loads(lovp("check", "--minutes", "--format", "json").out)
    assert [(one["file"], one["line"], one["severity"]) for one in found] == [
        ("minutes/x.txt", 3, "info"),
        ("minutes/x.txt", 4, "info"),
    ]
    lines = lovp("check", "--minutes", "--format", "github").out.splitlines()
    assert lines[0].startswith(f"::notice file={FILE},line=3,col=1,title=not-recorded::")


def test_beside_errors_nothing_is_cut(lovp: Run, filed: Path, write: Write) -> None:
    sentences = [f"De griffie stuurt in maart notitie {number}.\n" for number in range(30)]
    write("minutes/x.txt", "\n".join(sentences))
    filed.write_text(HEAD + "actions: [{id: a, title: t, owner: x, due: none}]\n", "utf-8")
    outcome = lovp("check", "--minutes")
    assert outcome.code == 1
    assert outcome.out.count("not-recorded") == 30
    assert "mend these first" not in outcome.out
    assert outcome.err == "lovp: 1 error, 0 warnings, 30 sentences not recorded\n"


def test_pages_of_a_pdf_keep_their_lines(lovp: Run, filed: Path, write: Write) -> None:
    write("minutes/x.txt", "Verslag\n\n\fDe griffie stuurt voor kerst een notitie over de brug.\n")
    (line,) = lovp("check", "--minutes").out.splitlines()
    assert line.startswith(f"{FILE}:3:1: ")


@pytest.mark.parametrize("more", ["cancelled: true\n", "moved_to: 2021-10-04\n"])
def test_what_was_not_held_promises_nothing(
    lovp: Run, filed: Path, write: Write, more: str
) -> None:
    write("meetings/2021-10-04.yaml", "date: 2021-10-04\ntitle: t\nminutes: {title: m}\n")
    filed.write_text(HEAD + more, "utf-8")
    assert "not-recorded" not in lovp("check", "--minutes").out


def test_when_the_minutes_change_a_quote_shows_its_nearest_passage(
    lovp: Run, filed: Path, write: Write
) -> None:
    filed.write_text(
        HEAD + "not_actions:\n  - {quote: stuurt voor kerst een notitie, reason: r}\n", "utf-8"
    )
    assert lovp("check").code == 0
    write("minutes/x.txt", TEXT.replace("voor kerst", "voor Pasen"))
    outcome = lovp("check")
    assert outcome.code == 1
    assert outcome.out == (
        "data/meetings/2021-09-27.yaml:5:13: error: quote-not-in-minutes: these words do not stand"
        " in minutes/x.txt: copy them from that text, perhaps from line 3:"
        ' "stuurt voor Pasen een notitie"\n'
    )


def test_show_counts_it_on_stderr(lovp: Run, filed: Path) -> None:
    outcome = lovp("show", "2021-09-27")
    assert outcome.code == 0
    assert outcome.err == (
        "Not recorded yet: 2 sentences of its minutes, read as a commitment; to list them:"
        " lovp check --minutes; to go through them in a terminal:"
        " lovp add-meeting 2021-09-27 --minutes data/minutes/x.txt\n"
    )
    assert lovp("show", "2021-09-27", "--public").err == ""
    (filed.parent.parent / "minutes/x.txt").write_text("Verslag\n", "utf-8")
    assert lovp("show", "2021-09-27").err == ""


def test_what_is_no_action_is_in_nothing_public(lovp: Run, filed: Path) -> None:
    filed.write_text(HEAD + "not_actions: [{quote: de brug, reason: geheim}]\n", "utf-8")
    for line in (("show", "2021-09-27", "--public", "--format", "md"), ("show", "2021-09-27")):
        assert "geheim" not in lovp(*line).out
