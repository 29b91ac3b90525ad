"""What files hold steers no terminal, wherever it is shown."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.conftest import Run

BAD = "\\e[35mred\\u202eder"
SHOWN = r"\x1b[35mred\u202eder"
COUNCIL = f"""council: "Raad {BAD}"
name: "Raad {BAD}"
language: en
parties:
  - {{id: chair, name: "chair {BAD}", aliases: ["alias {BAD}"]}}
"""
FIRST = f"""date: 2022-01-10
title: "Meeting {BAD}"
minutes: {{title: "Minutes {BAD}"}}
actions:
  - id: quay
    title: "Quay {BAD}"
    owner: "owner {BAD}"
    with: ["with {BAD}"]
    topic: "Topic {BAD}"
    due: {{by: 2022-01, said: "month {BAD}"}}
    quote: "quote {BAD}"
  - {{id: words, title: words, owner: chair, due: {{said: "words {BAD}"}}}}
  - {{id: meeting, title: meeting, owner: chair, due: {{meeting: next, said: "next {BAD}"}}}}
  - {{id: gone, title: gone, owner: chair, due: none}}
"""
LETTER = f"""date: 2022-01-20
title: "Letter {BAD}"
follow_ups:
  - {{action: quay, due: {{by: 2022-02-15, said: "more {BAD}"}}, note: "note {BAD}"}}
  - {{action: quay, owner: "other {BAD}", reference: "reference {BAD}"}}
  - {{action: words, due: {{meeting: next, said: "later {BAD}"}}}}
  - {{action: gone, status: replaced, replaced_by: ["successor {BAD}"]}}
  - {{action: gone, owner: "late {BAD}"}}
"""
DAY = ("--as-of", "2022-03-01")
# Every command that shows what files hold, and what of it must be there.
SEEN = {
    ("open-actions", "--status", "any"): ["Quay", "other"],
    ("open-actions", "--format", "md"): ["Quay", "words"],
    ("open-actions", "--format", "csv"): ["Quay", "Topic", "more", "quote"],
    ("report",): ["Raad", "Quay"],
    ("report", "2022-01-10"): ["Meeting"],
    ("show", "quay"): ["Quay", "other", "with", "Topic", "quote", "month", "more", "note"],
    ("show", "words"): ["words", "later"],
    ("show", "meeting"): ["next"],
    ("show", "gone"): ["successor", "late"],
    ("show", "2022-01-10"): ["Meeting", "Minutes", "Quay"],
    ("show", "2022-01-20"): ["Letter", "more", "note", "reference", "successor"],
    ("meetings",): ["Meeting"],
    ("parties",): ["chair", "alias"],
    ("check",): ["owner", "successor"],
}


@pytest.mark.parametrize("words", SEEN, ids=" ".join)
@pytest.mark.parametrize("colour", ["NO_COLOR", "FORCE_COLOR"])
@pytest.mark.parametrize("width", ["80", "300"])
def test_it_is_shown_and_does_nothing(
    words: tuple[str, ...],
    colour: str,
    width: str,
    lovp: Run,
    write: Callable[[str, str], Path],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    write("council.yaml", COUNCIL)
    write("meetings/2022-01-10.yaml", FIRST)
    write("letters/2022-01-20.yaml", LETTER)
    monkeypatch.setenv("COLUMNS", width)
    monkeypatch.setenv(colour, "1")
    outcome = lovp(*words, *DAY)
    plain = re.sub(r"\x1b\[(?:0|1|2|1;2|1;31|31)m", "", outcome.out + outcome.err)
    assert not {char for char in plain if ord(char) < 32} - {"\n"}
    assert "\u202e" not in plain
    if width == "300" and "md" not in words:
        missing = [name for name in SEEN[words] if f"{name} {SHOWN}" not in plain]
        assert missing == []
