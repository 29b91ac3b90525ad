"""What holds for any text: no text is too odd, and every quote stands in its own."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lovp_cli.council.phrases.situation import Situation
from lovp_cli.council.register.quotes import comparable
from lovp_cli.minutes.proposals.finding import Knowledge, commitments
from tests.conftest import ROOT
from tests.minutes.reading import DAY, actions, findings

_ROWS = (ROOT / "tests/cases/sentences/nl.txt").read_text(encoding="utf-8").splitlines()
SENTENCES = st.sampled_from([row[2:] for row in _ROWS if row[:1] in ("+", "-")])
JOINTS = st.sampled_from(
    [" ", "\n", "\n\n", "\n- ", "\n\f", "\n\n3\n\n", "-\n", "\t", "\n1. ", ": "]
)
TEXTS = st.lists(st.tuples(SENTENCES | st.text(max_size=30), JOINTS), max_size=8).map(
    lambda parts: "".join(f"{text}{joint}" for text, joint in parts)
)


@given(TEXTS | st.text())
def test_any_text(text: str) -> None:
    """Quotes stand in the text, sentences are folded, ids differ, lines exist."""
    found = actions(text)
    whole, lines = comparable(text), len(text.replace("\r\n", "\n").replace("\r", "\n").split("\n"))
    assert len({action.id for action in found}) == len(found)
    for action in found:
        assert action.quote
        assert comparable(action.quote) in whole
        assert action.sentence == " ".join(action.sentence.split())
        assert 1 <= action.line <= lines
        assert action.title
        assert action.owner
    assert [one.passage.line for one in findings(text).found] == [action.line for action in found]


@given(TEXTS)
def test_the_list_of_commitments_is_that_of_the_actions(text: str) -> None:
    """What `check` lists and what `draft` proposes cannot differ."""
    listed = commitments(text, Knowledge(Situation(DAY)))
    assert [(one.line, one.sentence, one.quote, one.cue, one.sure) for one in listed] == [
        (one.line, one.sentence, one.quote, one.cue, one.sure) for one in actions(text)
    ]


def test_the_given_report() -> None:
    """Every action that was recorded from it by hand is proposed, as certain or likely."""
    report = Path(ROOT).parent / "shared/minutes/2021-09-27.txt"
    if not report.exists():
        pytest.skip("the report is not beside the checkout")
    found = actions(report.read_text(encoding="utf-8"))
    recorded = (ROOT / "data/meetings/2021-09-27.yaml").read_text(encoding="utf-8")
    quotes = [line.partition("quote: ")[2] for line in recorded.splitlines() if "quote: " in line]
    sentences = [comparable(action.sentence) for action in found]
    assert [q for q in quotes if not any(comparable(q) in one for one in sentences)] == []
