"""The measure itself: what counts as found, as the owner, as the term, and as a false alarm."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest

from tests.minutes import labelled
from tests.minutes.labelled import Label, Report, folded
from tests.minutes.scoring import Action, Score, last_day, owner_is_right, score, term_is_right

FOLLOWING = "2024-05-06"


def _label(id: str = "a", words: str = "de griffie", **rest: object) -> Label:
    given: dict[str, object] = {"owners": ["griffie"], "terms": frozenset({"none"})}
    return Label(id, words, **{**given, **rest})  # type: ignore[arg-type]


def _action(sentence: str = "De griffie zoekt het uit.", **rest: object) -> Action:
    return {
        "sentence": sentence,
        "owner": "griffie",
        "owner_name": "de griffie",
        "due": None,
        **rest,
    }


def _score(labels: list[Label], *actions: Action, **traps: str) -> Score:
    given = {words.replace("_", " "): why for words, why in traps.items()}
    return score(Report("r", "g", Path("r.txt"), FOLLOWING, labels, given), actions)


def test_found_missed_and_false() -> None:
    labels = [_label("a"), _label("b", "de raad"), _label("c", "de wens", clear=False)]
    both = [
        _action(),
        _action("De wens: een brug."),
        _action("Het regent."),
        _action("Zij wil een kade."),
    ]
    one = _score(labels, *both, zij_wil="wish")
    assert (one.clear, one.found, one.owner, one.term, one.false) == (2, 1, 1, 1, 2)
    assert one.wrong == [
        "missed  b  de raad …",
        "false   Het regent.",
        "false   Zij wil een kade.  (wish)",
    ]
    assert one.figures == {"recall": 0.5, "precision": 1 / 3, "owner": 1.0, "term": 1.0}
    kinds = {kind: number for (_, kind), number in one.cues.items()}
    assert kinds == {"right": 1, "arguable": 1, "false": 2}


def test_a_row_that_repeats_a_sentence_is_found_by_either() -> None:
    labels = [_label("a"), _label("b", "1 uitzoeken", same_as="a")]
    for sentence in ("De griffie zoekt het uit.", "1 | uitzoeken | griffie"):
        one = _score(labels, _action(sentence))
        assert (one.clear, one.found, one.false) == (1, 1, 0)
    assert _score(labels).wrong == ["missed  a  de griffie …"]


@pytest.mark.parametrize(
    ("name", "id", "right"),
    [
        ("de wethouder", "x", True),
        ("Wethouder De Vries", "x", True),
        ("De Vries", "x", False),
        (None, "wethouder-zorg", True),
        ("", "", False),
        ("de wethouders", "x", False),
    ],
)
def test_owner(name: str | None, id: str, right: bool) -> None:
    label = _label(owners=["wethouder"])
    assert owner_is_right(_action(owner=id, owner_name=name), label) is right


@pytest.mark.parametrize(
    ("due", "terms", "right"),
    [
        (None, "none", True),
        ("none", "words", False),
        ({"said": "spoedig"}, "words", True),
        ({"said": "spoedig"}, "2024-05", False),
        ({"by": "2024-05-31"}, "2024-05", True),
        ({"by": "2024-01/2024-03"}, "2024-Q1", True),
        ({"by": "2024-04"}, "2024-05", False),
        ({"meeting": "next"}, "next-meeting", True),
        ({"meeting": "next"}, f"meeting:{FOLLOWING}", True),
        ({"meeting": FOLLOWING}, "next-meeting", True),
        ({"by": "2024-05"}, f"meeting:{FOLLOWING}", False),
        ({"by": FOLLOWING}, "next-meeting", True),
        ({"meeting": "next"}, "2024-06", False),
    ],
)
def test_term(due: object, terms: str, right: bool) -> None:
    assert term_is_right(due, _label(terms=frozenset({terms})), FOLLOWING) is right


def test_last_days() -> None:
    assert last_day("2024-24") == date(2025, 2, 28)
    assert last_day("2024-23") == date(2024, 11, 30)
    assert last_day("2024") == date(2024, 12, 31)
    assert last_day("../2024-02") == date(2024, 2, 29)
    assert last_day("words") is None


def test_our_labels_stand_in_their_reports() -> None:
    reports = labelled.ours()
    assert len(reports) == 6
    for report in reports:
        text = report.path.read_text(encoding="utf-8")
        whole = folded(re.sub(r"-\n(?=[a-z])", "", text))
        words = [*(label.words for label in report.labels), *report.traps]
        assert [each for each in words if each not in whole] == []
        assert len(set(words)) == len(words)
        ids = {label.id for label in report.labels}
        assert {label.same_as for label in report.labels} <= {None, *ids}
        # As many look-alikes as commitments, or more.
        own = [label for label in report.labels if not label.same_as]
        assert 5 <= len(own) <= len(report.traps) + 1
