"""`lovp remind`: letters and drafts of mails, each with all that its owner is to be reminded of."""

from __future__ import annotations

import datetime
import email
import email.policy
from collections.abc import Callable
from email.message import EmailMessage
from pathlib import Path

import pytest
from hypothesis import given

from lovp_cli.council.register.register import Register
from lovp_cli.council.register.reminders import reminders
from tests.conftest import Run
from tests.council.register.test_changes import DAYS
from tests.council.register.test_overview import registers
from tests.output.golden import compare

COUNCIL = """\
council: Raad
name: Raad van de haven
parties:
  - {id: chair, name: de voorzitter, email: chair@example.org}
  - {id: clerk, name: griffie}
  - {id: guest, name: gast}
"""
WORDS = """\
letter:
  opening: |
    Geachte <heer>,

    Hoe staat het?
  closing: De griffie
"""
FIRST = """\
date: 2021-09-27
title: Raad
actions:
  - {id: late, title: "Te late | kade", owner: chair, with: [clerk], due: {by: 2021-10, said: nu}}
  - {id: soon, title: Brug, owner: chair, due: {meeting: next}, number: T-1}
  - {id: later, title: Sluis, owner: chair, due: {by: 2022-06}}
  - {id: said, title: Haven, owner: chair, due: {by: 2021-10}}
  - {id: hidden, title: Geheim, owner: clerk, due: {by: 2021-10}, confidential: true}
  - {id: odd, title: Vreemd, owner: "../x", due: {by: 2021-10}}
"""
TODAY = datetime.date(2021, 11, 15)


@pytest.fixture(autouse=True)
def register(write: Callable[[str, str], Path]) -> None:
    write("council.yaml", COUNCIL + WORDS)
    write("meetings/2021-09-27.yaml", FIRST)
    write(
        "letters/2021-11-01.yaml",
        "date: 2021-11-01\nfollow_ups: [{action: said, status: reported}]\n",
    )
    write("meetings/2021-11-29.yaml", "date: 2021-11-29\ntitle: Raad\n")


def remind(lovp: Run, *options: str) -> tuple[str, str]:
    outcome = lovp("remind", "-o", "out", "--format", "md", *options, today=TODAY)
    assert outcome.code == 0, outcome.err
    return outcome.out, outcome.err


def draft(name: str) -> EmailMessage:
    with Path("out", name).open("rb") as file:
        found = email.message_from_binary_file(file, policy=email.policy.default)
    assert isinstance(found, EmailMessage)
    return found


def body(message: EmailMessage, kind: str) -> str:
    found = message.get_body((kind,))
    assert found
    text: str = found.get_content()
    return text


def test_letters_and_drafts_for_each_owner(lovp: Run, here: Path) -> None:
    out, err = remind(lovp)
    compare("remind", out)
    compare("remind-letter", (here / "out/chair.md").read_text("utf-8"))
    assert sorted(path.name for path in (here / "out").iterdir()) == [
        "chair.eml", "chair.md", "clerk.eml", "clerk.md", "x.eml", "x.md",
    ]  # fmt: skip
    assert err.endswith("lovp: nothing was sent; letters and drafts are in out\n")


def test_a_draft_is_addressed_and_says_the_same_in_both_forms(lovp: Run) -> None:
    remind(lovp)
    chair, clerk = draft("chair.eml"), draft("clerk.eml")
    assert (chair["To"], clerk["To"]) == ("chair@example.org", None)
    assert chair["Subject"] == "Openstaande toezeggingen aan Raad van de haven"
    assert chair["X-Unsent"] == "1"
    assert chair["Date"] is None
    for kind in ("plain", "html"):
        text = body(chair, kind)
        for words in ("Te late | kade", "Brug", "T-1", "Hoe staat het?", "De griffie"):
            assert words in text
        assert "Sluis" not in text
        assert "Haven" not in text
    assert "Geachte &lt;heer&gt;," in body(chair, "html")
    assert max(map(len, Path("out/chair.eml").read_bytes().split(b"\r\n"))) <= 78


def test_the_words_of_the_letter_are_lovps_own_where_there_are_none(
    lovp: Run, write: Callable[[str, str], Path]
) -> None:
    write("council.yaml", COUNCIL)
    remind(lovp, "--owner", "gast", "--owner", "chair", "--lang", "en")
    text = Path("out/chair.md").read_text("utf-8")
    assert "Would you let us know" in text
    assert text.endswith("The secretariat of Raad van de haven\n")
    assert not Path("out/guest.md").exists()


@pytest.mark.parametrize(
    ("before", "listed"), [("2021-11-29", False), ("2021-11-30", True), ("1 juli 2022", True)]
)
def test_before_a_day(before: str, listed: bool, lovp: Run) -> None:
    remind(lovp, "--before", before, "--owner", "chair")
    text = Path("out/chair.md").read_text("utf-8")
    assert ("Brug" in text) is listed
    assert ("Sluis" in text) is (before == "1 juli 2022")


def test_nothing_confidential_in_public(lovp: Run) -> None:
    remind(lovp, "--public")
    assert not Path("out/clerk.md").exists()
    remind(lovp)
    assert "Geheim" in Path("out/clerk.md").read_text("utf-8")


def test_the_same_twice_and_nobodys_work_is_replaced(lovp: Run) -> None:
    remind(lovp)
    before = Path("out/chair.eml").read_bytes()
    _, err = remind(lovp)
    assert err.count("Unchanged: ") == 6
    assert Path("out/chair.eml").read_bytes() == before
    Path("out/chair.eml").write_text("mine")
    outcome = lovp("remind", "-o", "out", "--format", "md", today=TODAY)
    assert outcome.code == 1
    assert "out/chair.eml was changed after lovp made it" in outcome.err
    assert Path("out/chair.eml").read_text() == "mine"


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ((), "say into which folder the letters go: add -o FOLDER"),
        (("-o", "out", "--format", "pdf"), "--format: 'pdf' is no format; choose from docx, md"),
    ],
)
def test_wrong_usage(line: tuple[str, ...], said: str, lovp: Run) -> None:
    outcome = lovp("remind", *line)
    assert (outcome.code, outcome.out) == (2, "")
    assert said in outcome.err


def test_a_folder_that_cannot_be_made(lovp: Run, here: Path) -> None:
    (here / "out").write_text("a file")
    outcome = lovp("remind", "-o", "out", "--format", "md", today=TODAY)
    assert outcome.code == 1
    assert outcome.err.startswith("lovp: out is no folder that can be made: ")


@pytest.mark.parametrize(
    "address", ["a b@example.org", "a@b", "a@example.org\\nBcc: x@y.z", "é@x.nl"]
)
def test_what_is_no_address(address: str, lovp: Run, write: Callable[[str, str], Path]) -> None:
    write("council.yaml", f'council: R\nparties: [{{id: a, name: b, email: "{address}"}}]\n')
    outcome = lovp("check")
    assert outcome.code == 1
    assert "is not an e-mail address, such as clerk@example.org" in outcome.out


@given(registers(), DAYS)
def test_every_action_is_late_or_due_or_counted(register: Register, day: datetime.date) -> None:
    rows = register.open_rows(day)
    found = reminders(register, day, None, ())
    assert sum(len(one.overdue) + len(one.due) + one.others for one in found) == len(rows)
    late = {row.id for one in found for row in one.overdue}
    assert late == {row.id for row in rows if row.overdue}
    for one in found:
        assert all(row.owner == one.owner.id for row in (*one.overdue, *one.due))
