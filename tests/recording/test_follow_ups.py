"""Follow-ups of several actions, or of all that are so, and all that one can say."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cases.recording import M1, Write, ok, text
from tests.conftest import Outcome, Run, tree

M2 = "data/meetings/2021-11-29.yaml"


def test_several_actions_in_one_line(lovp: Run, kade: None) -> None:
    outcome = lovp("follow-up", "kade", "brug", "--on", "2021-11-29", "--status", "voldaan")
    assert outcome == Outcome(
        0,
        "",
        f"Added to {M2}, line 3:\n"
        "  follow_ups:\n"
        "    - action: kade\n"
        "      status: settled\n"
        "    - action: brug\n"
        "      status: settled\n",
    )
    assert ok(lovp("open-actions", "--format", "json")) == "[]\n"


def test_all_or_nothing_and_each_that_is_refused_has_its_reason(
    lovp: Run, kade: None, here: Path
) -> None:
    before = tree(here)
    outcome = lovp("follow-up", "kade", "kode", "weg", "--note", "later")
    assert (outcome.code, outcome.out) == (1, "")
    assert outcome.err == (
        "lovp: there is no action 'kode'; did you mean kade?\n"
        "lovp: there is no action 'weg'; to list them: lovp open-actions --status any\n"
    )
    assert tree(here) == before


def test_the_meeting_confirms_what_was_reported_in_one_line(lovp: Run, kade: None) -> None:
    ok(lovp("follow-up", "kade", "brug", "--on", "2021-10-15", "--status", "afgemeld"))
    outcome = lovp("follow-up", "--reported", "--on", "2021-11-29", "--status", "settled")
    assert outcome.err.count("status: settled") == 2
    again = lovp("follow-up", "--reported", "--on", "2021-11-29", "--status", "settled")
    assert again == Outcome(
        1, "", "lovp: nothing is reported on 2021-11-29, so there is nothing to record\n"
    )


def test_all_of_a_party_after_elections(lovp: Run, kade: None) -> None:
    ok(lovp("add-action", "2021-09-27", "--title", "Sluis", "--owner", "clerk", "--due", "none"))
    outcome = lovp("follow-up", "--owned-by", "voorzitter", "--owner", "griffie", "--on", "last")
    assert outcome.err.count("owner: clerk") == 2
    assert text(M2).endswith(
        "follow_ups:\n  - action: kade\n    owner: clerk\n  - action: brug\n    owner: clerk\n"
    )


def test_partners_and_a_number_that_come_later(lovp: Run, kade: None) -> None:
    flags = ("--on", "2021-11-29", "--with", "griffie", "--number", "T02883")
    ok(lovp("follow-up", "kade", *flags))
    assert text(M2).endswith("  - action: kade\n    with: [clerk]\n    number: T02883\n")
    ok(lovp("follow-up", "t02883", "--on", "2021-11-29", "--with", "niemand"))
    assert text(M2).endswith("  - action: kade\n    with: []\n")
    assert ok(lovp("check")) == ""
    refused = lovp("follow-up", "kade", "--with", "none", "--with", "clerk")
    assert (refused.code, refused.err) == (
        2,
        "lovp: --with none means nobody: leave it out, or leave out the others\n",
    )


def test_what_goes_into_a_letter_says_so(lovp: Run, kade: None) -> None:
    outcome = lovp("follow-up", "kade", "--on", "2021-10-15", "--note", "more time")
    assert outcome.err.startswith(
        "No meeting was held on 2021-10-15: it goes into that day's letter\n"
        "Added to data/letters/2021-10-15.yaml, line 1:\n"
    )


@pytest.mark.parametrize(
    ("ref", "found"), [("t-7", "kade"), ("KADE vernieuwd", "kade"), ("ka", "kade")]
)
def test_an_action_is_found_by_number_and_by_words(
    lovp: Run, council: None, write: Write, ref: str, found: str
) -> None:
    items = (
        "  - {id: kade, title: De kàde wordt vernieuwd, owner: chair, due: none, number: T-7}\n"
        "  - {id: brug, title: De brug, owner: chair, due: none}\n"
    )
    write("meetings/2021-09-27.yaml", f"date: 2021-09-27\ntitle: t\nactions:\n{items}")
    outcome = lovp("follow-up", ref, "--on", "2021-09-27", "--note", "later")
    assert outcome.err.startswith(f"Action: {found} (De kàde wordt vernieuwd)\n")
    assert f"  - action: {found}\n" in text(M1)
    several = lovp("follow-up", "de", "--note", "later")
    assert several.err == "lovp: 'de' could be any of these: brug, kade; type more of it\n"


def test_words_mean_what_is_open_to_who_writes(lovp: Run, kade: None) -> None:
    ok(
        lovp(
            "add-action", "2021-09-27", "--title", "De oude brug", "--owner", "clerk", "--due=none"
        )
    )
    ok(lovp("follow-up", "oude-brug", "--status", "settled", "--on", "last"))
    refused = lovp("follow-up", "oude brug", "--note", "later")
    assert refused.err == (
        "lovp: there is no action 'oude brug'; of what has ended, this has it in its title:"
        " oude-brug\n"
    )
    assert "De oude brug\n" in lovp("show", "OUDE brug").out
    ok(lovp("follow-up", "oude brug", "--status", "open", "--on", "last"))


def test_settled_has_no_new_term_unless_it_repeats(lovp: Run, kade: None, here: Path) -> None:
    before = tree(here)
    refused = lovp("follow-up", "kade", "--status", "settled", "--due", "2022-03-31")
    assert refused == Outcome(
        1,
        "",
        "lovp: kade is settled, so it has no new term: leave out --due, or, if it goes on, type"
        " --status partly\n",
    )
    assert tree(here) == before


def test_a_round_that_is_met_says_when_the_next_is_due(lovp: Run, kade: None) -> None:
    flags = ("--title", "Cijfers", "--owner", "clerk", "--every", "kwartaal")
    added = lovp("add-action", "2021-09-27", *flags)
    assert added.err.startswith("Term: every quarter, first by 30 September 2021; due meeting 2021")
    assert "due: {every: quarter}" in text(M1)
    met = lovp("follow-up", "cijfers", "--on", "2021-09-30", "--status", "settled")
    assert "cijfers repeats: round 1 is met; it is due next: 31 December 2021\n" in met.err
    twice = lovp("follow-up", "cijfers", "--on", "2021-09-30", "--status", "settled")
    assert (twice.code, twice.err) == (
        0,
        "Nothing added: that is said of cijfers on 2021-09-30 already\n",
    )
    again = lovp("follow-up", "cijfers", "--on", "2021-09-30", "--status", "settled", "--note", "x")
    assert (
        "cijfers repeats, and this round was met already; it is due next: 31 December" in again.err
    )
    ended = lovp("follow-up", "cijfers", "--on", "last", "--status", "settled", "--due", "none")
    assert ended.code == 0
    assert lovp("open-actions", "--owner", "clerk", "--format", "json").out == "[]\n"


USAGE = [
    ([], "which action? Name one or several, or all that were reported with --reported"),
    (["kade", "--reported"], "--reported stands in place of the actions"),
    (["kade"], "what was said? Give --status"),
    (["--reported"], "what was said? Give --status"),
    (
        ["kade", "--status", "klaar"],
        "--status: 'klaar' is no status; choose from open (openstaand), partly (deels)",
    ),
    (["kade", "--every", "dag"], "--every: 'dag' is no period; choose from month, quarter"),
]


@pytest.mark.parametrize(("line", "said"), USAGE)
def test_wrong_usage(lovp: Run, kade: None, line: list[str], said: str) -> None:
    outcome = lovp("follow-up", *line)
    assert (outcome.code, outcome.out) == (2, "")
    assert outcome.err.startswith(f"lovp: {said}"), outcome.err


def test_the_same_line_typed_again_adds_nothing(lovp: Run, kade: None) -> None:
    line = ("follow-up", "kade", "brug", "--due", "eind maart", "--note", "x", "--with", "none")
    ok(lovp(*line))
    before = text("data/letters/2021-12-01.yaml")
    outcome = lovp(*line)
    assert (outcome.code, outcome.out) == (0, "")
    assert outcome.err.count("Nothing added: that is said of") == 2
    assert text("data/letters/2021-12-01.yaml") == before
    # Said again after something else was said, it is said anew.
    for status in ("settled", "open", "settled"):
        ok(lovp("follow-up", "kade", "--status", status))
    assert text("data/letters/2021-12-01.yaml").count("status: settled") == 2


@pytest.mark.parametrize(
    ("flags", "hint"),
    [
        (["--owner", "chair, clerk"], "others take part: --owner chair --with clerk"),
        (["--owner", "chair", "--with", "clerk, nobody"], "there is no party 'clerk, nobody'"),
    ],
)
def test_several_parties_in_one_word_say_how(
    lovp: Run, kade: None, flags: list[str], hint: str
) -> None:
    outcome = lovp("add-action", "2021-09-27", "--title", "X", *flags)
    assert outcome.code == 1
    assert hint in outcome.err


def test_what_was_kept_open_was_not_reopened(lovp: Run, kade: None) -> None:
    ok(lovp("follow-up", "kade", "--status", "open", "--on", "2021-09-27"))
    agenda = lovp("report", "2021-09-27").out
    assert "heropend" not in agenda


def test_what_is_due_on_the_eve_is_late_at_the_meeting(lovp: Run, kade: None) -> None:
    ok(lovp("follow-up", "kade", "--due", "2021-11-28", "--on", "2021-10-01"))
    for paper in ("report", "report next"):
        shown = lovp(*paper.split(), "--as-of", "2021-11-29").out
        assert "1 te laat" in shown


def test_partners_between_commas_are_several(lovp: Run, kade: None) -> None:
    ok(lovp("follow-up", "kade", "--with", "clerk, chair", "--on", "2021-09-27"))
    assert "with: [clerk, chair]" in text("data/meetings/2021-09-27.yaml")


@pytest.mark.parametrize(("dutch", "english"), [("volgende", "next"), ("Laatste", "last")])
def test_next_and_last_are_understood_in_dutch(
    lovp: Run, kade: None, dutch: str, english: str
) -> None:
    asked = ("--as-of", "2021-10-10")
    for line in (("report", "{}"), ("show", "{}"), ("open-actions", "--meeting", "{}")):
        shown = [lovp(*(word.format(name) for word in line), *asked) for name in (dutch, english)]
        assert shown[0] == shown[1]
        assert shown[0].code == 0
    said = lovp("follow-up", "kade", "--note", "x", "--on", dutch, "--dry-run")
    assert said == lovp("follow-up", "kade", "--note", "x", "--on", english, "--dry-run")
