"""Whatever is made for everyone holds no word of what is confidential, in any format there is."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from lovp_cli.output.formats.choices import FORMATS, Made, formats_of
from lovp_cli.program.delivery import A_LIST, A_PAGE
from tests.conftest import Run, tree

Write = Callable[[str, str], Path]
COUNCIL = """council: Raad
parties:
  - {id: chair, name: voorzitter, contact: SECRET party}
  - {id: clerk, name: griffie}
"""
FIRST = """date: 2022-01-10
title: One
actions:
  - {id: plain, title: Seen by all, owner: chair, due: none, contact: SECRET person}
  - {id: ended, title: Ended in public, owner: chair, due: {by: 2022-12}}
  - {id: there, title: For that day, owner: clerk, due: {meeting: 2022-03-14-secret}}
  - id: secret-one
    title: SECRET title
    owner: SECRET owner
    with: [SECRET partner]
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
MOVED = "date: 2022-02-01\ntitle: Two\nmoved_to: 2022-03-14-secret\n"
CLOSED = """date: 2022-03-14
title: SECRET meeting
minutes: {title: SECRET minutes}
confidential: true
actions:
  - {id: secret-two, title: SECRET successor, owner: chair, due: none}
follow_ups:
  - action: plain
    status: partly
    note: SECRET note
    reference: SECRET letter
    number: SECRET-2
    with: [SECRET guest]
  - {action: ended, status: replaced, replaced_by: [secret-two]}
  - {action: there, due: {by: 2022-09, said: SECRET words}}
"""
LETTER = """date: 2022-04-01
title: SECRET letter
confidential: true
actions:
  - {id: secret-three, title: SECRET by letter, owner: chair, due: none}
"""
NEXT = """date: 2022-05-09
title: Three
follow_ups:
  - {action: plain, note: Spoken of, status: partly}
  - {action: secret-one, note: SECRET again}
"""
AS_OF = ("--as-of", "2022-06-01")
# Every command that shows, what it is asked for, and what it must hold.
COMMANDS: dict[tuple[str, ...], tuple[tuple[Made, ...], str]] = {
    ("open-actions", "--status", "any"): (A_LIST, "Seen by all"),
    ("report",): (A_PAGE, "Seen by all"),
    ("report", "2022-05-09"): (A_PAGE, "Seen by all"),
    ("report", "--since", "2022-01-01"): (A_PAGE, "Seen by all"),
    ("show", "plain"): (A_PAGE, "Seen by all"),
    ("show", "2022-01-10"): (A_PAGE, "Ended in public"),
    ("show", "2022-02-01"): (A_PAGE, "Two"),
    ("show", "2022-05-09"): (A_PAGE, "Three"),
    ("meetings",): (A_LIST, "Three"),
    ("parties",): (A_LIST, "griffie"),
}
MADE = [(words, name) for words, (made, _) in COMMANDS.items() for name in formats_of(*made)]


@pytest.fixture
def register(write: Write) -> None:
    files = {
        "council.yaml": COUNCIL,
        "meetings/2022-01-10.yaml": FIRST,
        "meetings/2022-02-01.yaml": MOVED,
        "meetings/2022-03-14-secret.yaml": CLOSED,
        "letters/2022-04-01.yaml": LETTER,
        "meetings/2022-05-09.yaml": NEXT,
    }
    for file, text in files.items():
        write(file, text)


def texts(data: bytes) -> Iterator[str]:
    """All that a file holds: of one that is packed, each of its parts."""
    if not data.startswith(b"PK"):
        yield data.decode("utf-8")
        return
    with zipfile.ZipFile(io.BytesIO(data)) as parts:
        for name in parts.namelist():
            yield name
            yield parts.read(name).decode("utf-8", "replace")


@pytest.mark.parametrize(("words", "name"), MADE, ids=lambda part: " ".join([*part]))
def test_no_word_is_in_any_format(
    words: tuple[str, ...], name: str, lovp: Run, here: Path, register: None
) -> None:
    flags = () if FORMATS[name].public else ("--public",)
    outcome = lovp(*words, *AS_OF, "--format", name, "-o", "made", *flags)
    assert (outcome.code, outcome.out) == (0, "")
    found = "\n".join(texts((here / "made").read_bytes()))
    assert "secret" not in (found + outcome.err).lower()
    assert COMMANDS[words][1] in found


def test_no_word_is_in_what_is_published(lovp: Run, here: Path, register: None) -> None:
    outcome = lovp("publish", "site", *AS_OF)
    assert outcome.code == 0
    site = tree(here / "site")
    for name, data in site.items():
        assert "secret" not in "\n".join([name, *texts(data)]).lower()
    assert "3 actions, none of them confidential" in outcome.err


@pytest.mark.parametrize("name", [name for name in FORMATS if FORMATS[name].public])
def test_it_is_there_where_that_is_asked_for(
    name: str, lovp: Run, here: Path, register: None
) -> None:
    words = ("open-actions", "--status", "any", "--with-confidential", *AS_OF)
    assert lovp(*words, "--format", name, "-o", "made").code == 0
    assert "SECRET title" in "\n".join(texts((here / "made").read_bytes()))


@pytest.mark.parametrize(
    "words",
    [
        ("show", "secret-one"),
        ("show", "secret-two"),
        ("show", "2022-03-14"),
        ("show", "letters/2022-04-01"),
        ("report", "2022-03-14"),
        ("report", "2022-02-01"),
        ("open-actions", "--due-meeting", "2022-03-14"),
    ],
    ids=" ".join,
)
@pytest.mark.parametrize("flags", [("--format", "html"), ("--public",)], ids=" ".join)
def test_it_is_refused_by_name(
    words: tuple[str, ...], flags: tuple[str, ...], lovp: Run, register: None
) -> None:
    outcome = lovp(*words, *AS_OF, *flags)
    assert (outcome.code, outcome.out) == (1, "")
    assert outcome.err == (
        f"lovp: {words[-1]} is confidential, so it is in nothing that is public;"
        " --with-confidential has it all the same\n"
    )
    assert lovp(*words, *AS_OF, *flags, "--with-confidential").code == 0


def test_counts_and_the_calendar_leave_it_out(lovp: Run, register: None) -> None:
    shown = lovp("meetings", *AS_OF, "--public").out
    assert "2022-03-14" not in shown.replace("verplaatst naar 2022-03-14", "")
    assert "\n2 vergaderingen, 1 " in shown
    assert "\n3 vergaderingen, 1 " in lovp("meetings", *AS_OF).out


def test_a_meeting_keeps_its_id_beside_a_confidential_one_of_its_day(
    lovp: Run, write: Write, council: None
) -> None:
    due = "due: {meeting: 2022-03-14-a}"
    action = f"actions:\n  - {{id: plain, title: Plain, owner: chair, {due}}}\n"
    write("meetings/2022-03-13.yaml", f"date: 2022-03-13\ntitle: First\n{action}")
    write("meetings/2022-03-14.yaml", "date: 2022-03-14\ntitle: Open\n")
    write("meetings/2022-03-14-a.yaml", "date: 2022-03-14\ntitle: A\nconfidential: true\n")
    shown = lovp("show", "plain", "--public", "--as-of", "2022-03-13").out
    assert "2022-03-14-2" in shown
    assert "2022-03-14-a" not in shown
