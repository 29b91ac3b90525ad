"""What is confidential: marked wherever it is shown, and no word of it in what is public."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.conftest import Run

Write = Callable[[str, str], Path]
FORMATS = ("table", "json", "csv", "md")
IN_FILES = ("xlsx", "ics")
ALL = ("open-actions", "--status", "any", "--as-of", "2022-12-31")
FIRST = """date: 2022-01-10
title: One
actions:
  - {id: open-one, title: Seen by all, owner: chair, due: none}
  - {id: ended, title: Ended in public, owner: chair, due: {by: 2022-12}}
  - {id: said, title: Put off, owner: clerk, due: none}
  - id: secret-one
    title: SECRET title
    owner: clerk
    topic: SECRET topic
    quote: SECRET quote
    number: SECRET-1
    asked_by: SECRET asker
    reference: SECRET reference
    contact: SECRET contact
    due: {said: SECRET term}
    confidential: true
follow_ups:
  - {action: secret-one, note: SECRET note in public}
"""
CLOSED = """date: 2022-03-14
title: SECRET meeting
confidential: true
actions:
  - {id: secret-two, title: SECRET successor, owner: chair, due: none}
follow_ups:
  - {action: open-one, status: partly, note: SECRET note, reference: SECRET letter}
  - {action: ended, status: replaced, replaced_by: [secret-two]}
  - {action: said, due: {by: 2022-09, said: SECRET words}, owner: chair}
"""
LETTER = """date: 2022-04-01
confidential: true
actions:
  - {id: secret-three, title: SECRET by letter, owner: chair, due: none}
"""


@pytest.fixture
def register(council: None, write: Write) -> None:
    write("meetings/2022-01-10.yaml", FIRST)
    write("meetings/2022-03-14.yaml", CLOSED)
    write("letters/2022-04-01.yaml", LETTER)


@pytest.mark.parametrize("format", FORMATS)
def test_no_word_of_it_is_public(lovp: Run, register: None, format: str) -> None:
    shown = lovp(*ALL, "--format", format)
    hidden = lovp(*ALL, "--format", format, "--public")
    assert (shown.code, hidden.code) == (0, 0)
    assert "SECRET" in shown.out
    assert "secret" in shown.out
    assert "secret" not in (hidden.out + hidden.err).lower()
    assert "Seen by all" in hidden.out


@pytest.mark.parametrize("format", IN_FILES)
@pytest.mark.parametrize("command", [ALL, ("meetings", "--as-of", "2022-12-31")])
def test_no_word_of_it_is_in_any_byte_of_a_public_file(
    lovp: Run, register: None, here: Path, format: str, command: tuple[str, ...]
) -> None:
    """What is zipped is not compressed, so that its words stand in its bytes."""
    for option, shown in (("--with-confidential", True), ("--public", False)):
        file = here / f"list{option}.{format}"
        assert lovp(*command, option, "-o", file.name).code == 0
        assert (b"secret" in file.read_bytes().lower()) is shown


def test_what_a_closed_meeting_says_changes_status_term_and_owner(
    lovp: Run, register: None
) -> None:
    rows = {row["id"]: row for row in json.loads(lovp(*ALL, "--public", "--format", "json").out)}
    assert sorted(rows) == ["ended", "open-one", "said"]
    assert (rows["open-one"]["status"], rows["ended"]["status"]) == ("partly", "replaced")
    assert rows["ended"]["replaced_by"] == []
    assert (rows["said"]["owner"], rows["said"]["due"]["by"]) == ("chair", "2022-09")
    assert rows["open-one"]["last"]["on"] == "2022-03-14"


def test_its_words_find_nothing_in_public(lovp: Run, register: None) -> None:
    for words in ("secret note", "SECRET words", "secret letter"):
        assert json.loads(lovp(*ALL, "--grep", words, "--format", "json").out)
        found = lovp(*ALL, "--grep", words, "--format", "json", "--public")
        assert found.out == "[]\n"


def test_counts_leave_it_out(lovp: Run, register: None) -> None:
    asked = ("open-actions", "--as-of", "2022-12-31")
    assert lovp(*asked).out.rstrip().split("\n")[-1].startswith("5 openstaand")
    assert lovp(*asked, "--public").out.rstrip().split("\n")[-1].startswith("2 openstaand")


@pytest.mark.parametrize(
    "line",
    [
        "open-actions",
        "report",
        "report 2022-03-14",
        "show secret-one",
        "show 2022-03-14",
        "meetings",
    ],
)
def test_it_is_marked_wherever_it_is_shown(lovp: Run, register: None, line: str) -> None:
    shown = lovp(*line.split(), "--as-of", "2022-03-14")
    assert shown.code == 0
    assert "vertrouwelijk" in shown.out


def test_nothing_but_status_term_and_owner_of_a_closed_record_shows(
    lovp: Run, council: None, write: Write
) -> None:
    write(
        "meetings/2022-01-10.yaml",
        "date: 2022-01-10\ntitle: One\nactions:\n"
        "  - {id: plain, title: Plain, owner: chair, number: OLD-1, due: none}\n"
        "follow_ups:\n  - {action: plain, note: first words}\n",
    )
    write(
        "meetings/2022-02-01-secret.yaml",
        "date: 2022-02-01\ntitle: Two\nconfidential: true\nfollow_ups:\n"
        "  - {action: plain, status: partly, number: SECRET-9, with: [clerk]}\n",
    )
    write("letters/2022-03-01.yaml", "date: 2022-03-01\nfollow_ups: []\n")
    for format in FORMATS:
        assert "secret" not in lovp(*ALL, "--public", "--format", format).out.lower()
    (row,) = json.loads(lovp(*ALL, "--public", "--format", "json").out)
    assert (row["status"], row["number"], row["with"]) == ("partly", "OLD-1", [])
    assert row["last"] == {
        "on": "2022-02-01",
        "file": None,
        "status": "partly",
        "note": None,
        "reference": None,
    }
    for words, found in (("first words", 1), ("old-1", 1), ("secret-9", 0)):
        shown = lovp(*ALL, "--public", "--grep", words, "--format", "json").out
        assert len(json.loads(shown)) == found
    assert len(json.loads(lovp(*ALL, "--grep", "secret-9", "--format", "json").out)) == 1


@pytest.mark.parametrize("line", ["report 2022-03-14", "show 2022-03-14"])
def test_what_was_said_of_a_confidential_action_is_marked(
    lovp: Run, council: None, write: Write, line: str
) -> None:
    write(
        "meetings/2022-01-10.yaml",
        "date: 2022-01-10\ntitle: One\nactions:\n"
        "  - {id: closed, title: Closed, owner: chair, due: none, confidential: true}\n",
    )
    write(
        "letters/2022-02-10.yaml",
        "date: 2022-02-10\nfollow_ups:\n  - {action: closed, status: settled}\n",
    )
    write(
        "meetings/2022-03-14.yaml",
        "date: 2022-03-14\ntitle: Two\nfollow_ups:\n  - {action: closed, note: spoken of}\n",
    )
    shown = lovp(*line.split(), "--as-of", "2022-04-01").out
    assert "spoken of" in shown
    assert shown.count("vertrouwelijk") == 1
