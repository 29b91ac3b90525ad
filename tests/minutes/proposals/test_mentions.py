"""Sentences that speak of an open action, on the given report and on the shipped register."""

from __future__ import annotations

from pathlib import Path

import pytest

from lovp_cli.files.reading.contents import open_folder
from lovp_cli.files.store.folder import Folder
from lovp_cli.minutes.proposals.mentions import Promised, mentions
from tests.conftest import ROOT, SHIPPED

REPORT = ROOT.parent / "shared/minutes/2021-09-27.txt"
with_report = pytest.mark.skipif(
    not REPORT.exists(), reason="the report is not beside the checkout"
)


def shipped() -> list[Promised]:
    register = open_folder(Folder(Path(SHIPPED))).register
    return [Promised(action.id, action.title, tuple(action.numbers)) for action in register.actions]


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("De governance van het MIT is uitgewerkt.", ("mit-governance", "done", "uitgewerkt")),
        (
            "Het tekort op de politiebegroting 2021 is nog niet opgelost.",
            ("tekort-2021", "late", "nog niet"),
        ),
        (
            "De evaluatie van het stelsel bewaken en beveiligen is vertraagd.",
            ("commissie-bos-evaluatie", "late", "vertraagd"),
        ),
        (
            "De strategische presentatie van de maatregelen vervalt.",
            ("commissie-bos-presentatie", "changed", "vervalt"),
        ),
        ("De governance van het MIT wordt uitgewerkt.", None),
        ("De governance van het MIT zal zijn afgerond.", None),
        ("De governance is goed.", None),
        ("Het plan is uitgewerkt.", None),
    ],
)
def test_done_late_or_changed(sentence: str, found: tuple[str, str, str] | None) -> None:
    said = [(one.action, one.spoken, one.word) for one in mentions(sentence, shipped())]
    assert said == ([found] if found else [])


def test_by_its_number_wherever_it_stands() -> None:
    text = "Verslag\n\nToezegging T2021-014 is afgehandeld. T2021-0145 vervalt."
    (one,) = mentions(text, [Promised("a", "Iets heel anders", ("T2021-014",))])
    assert (one.line, one.spoken, one.sentence) == (
        3,
        "done",
        "Toezegging T2021-014 is afgehandeld.",
    )


def test_in_english() -> None:
    text = "Minutes of the meeting\n\nThe report on the quay was sent to the members of the board."
    (one,) = mentions(text, [Promised("a", "Send the report on the quay")])
    assert (one.spoken, one.word) == ("done", "sent")


def test_of_one_action_the_first_sentence() -> None:
    text = "De kade is gereed. De kade is vertraagd."
    assert [one.word for one in mentions(text, [Promised("a", "Kade")])] == ["gereed"]


@with_report
def test_the_given_report_settles_nothing_that_it_promises() -> None:
    assert mentions(REPORT.read_text("utf-8"), shipped()) == []


@with_report
def test_what_the_given_report_says_of_what_was_promised_before_it() -> None:
    before = [
        Promised("noodhulp", "Inspectierapport over de noodhulp aanbieden"),
        Promised("stelsel", "Evaluatie van het stelsel bewaken en beveiligen opleveren"),
        Promised("toelichting", "Toelichting geven vanuit het MIT"),
    ]
    found = mentions(REPORT.read_text("utf-8"), before)
    assert [(one.action, one.spoken, one.word) for one in found] == [("noodhulp", "done", "bood")]
