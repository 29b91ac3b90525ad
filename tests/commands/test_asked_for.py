"""What `add-action` and `follow-up` ask for in a terminal, where too little is typed."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.conftest import Run, tree
from tests.terminal import Terminal

pytestmark = pytest.mark.usefixtures("register")


@pytest.fixture
def register(lovp: Run, council: None) -> None:
    for day in ("2022-01-10", "2022-03-14", "2022-05-16"):
        assert lovp("add-meeting", day).code == 0
    for title in ("Kade", "Brug"):
        flags = ("--title", title, "--owner", "chair", "--due", "2022-03-14")
        assert lovp("add-action", "2022-01-10", *flags).code == 0


def test_add_action_asks_for_all_that_it_needs(here: Path) -> None:
    asked = Terminal("add-action")
    asked.until("2022-01-10")
    asked.type("")
    asked.until("actiepunt: ")
    asked.type("De sluis")
    asked.until("griffie")
    asked.type("grif")
    asked.until("ingevuld): ")
    asked.type("ooit")
    assert "lovp: --due: 'ooit'" in asked.until("ingevuld): ")
    asked.type("eind mei")
    asked.until("[ja]: ")
    asked.type("")
    code, screen = asked.end()
    assert code == 0, screen
    line = (
        'As one line: lovp add-action 2022-03-14 --title "De sluis" --owner clerk --due "eind mei"'
    )
    assert line in " ".join(screen.split())
    assert (
        (here / "data/meetings/2022-03-14.yaml")
        .read_text("utf-8")
        .endswith(
            "actions:\n  - id: sluis\n    title: De sluis\n    owner: clerk\n"
            "    due: {by: 2022-05-21/2022-05-31, said: eind mei}\n"
        )
    )


def test_a_term_of_words_alone_is_answered_as_the_refusal_says(here: Path) -> None:
    asked = Terminal("add-action", "last", "--title", "De dam")
    asked.until("griffie")
    asked.type("")
    asked.until("ingevuld): ")
    asked.type("ooit")
    assert '--said "ooit"' in " ".join(asked.until("ingevuld): ").split())
    asked.type('--said "ooit"')
    asked.until("[ja]: ")
    asked.type("")
    assert asked.end()[0] == 0
    text = (here / "data/meetings/2022-03-14.yaml").read_text("utf-8")
    assert text.endswith("    title: De dam\n    owner: chair\n    due: {said: ooit}\n")


def test_add_action_asks_only_for_the_rest(here: Path) -> None:
    asked = Terminal("add-action", "last", "--title", "De sluis", "--due", "none")
    asked.until("griffie")
    asked.type("")
    assert asked.end()[0] == 0
    assert "owner: chair\n    due: none\n" in (here / "data/meetings/2022-03-14.yaml").read_text(
        "utf-8"
    )


def test_follow_up_asks_for_the_action_and_what_was_said(here: Path) -> None:
    asked = Terminal("follow-up")
    asked.until("Kade")
    asked.type("kade")
    asked.until("voldaan")
    asked.type("deels")
    asked.until("ingevuld): ")
    asked.type("half klaar")
    code, screen = asked.end()
    assert code == 0, screen
    assert 'lovp follow-up kade --status partly --note "half klaar"' in " ".join(screen.split())
    assert (
        (here / "data/meetings/2022-03-14.yaml")
        .read_text("utf-8")
        .endswith("  - action: kade\n    status: partly\n    note: half klaar\n")
    )


def test_leaving_writes_nothing(here: Path) -> None:
    before = tree(here / "data")
    asked = Terminal("add-action", "last", "--title", "De sluis")
    asked.until("griffie")
    asked.keys("\x03")
    code, screen = asked.end()
    assert code == 1
    assert "lovp: stopped; nothing was written" in screen
    assert tree(here / "data") == before


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (("add-action",), "MEETING is missing; for help, type: lovp add-action --help"),
        (("add-action", "last"), "--title is missing"),
        (("add-action", "last", "--title", "x"), "--owner is missing"),
        (("follow-up",), "which action? Name one"),
        (("follow-up", "kade"), "what was said? Give --status"),
    ],
)
def test_elsewhere_nothing_is_asked(line: tuple[str, ...], said: str, lovp: Run) -> None:
    outcome = lovp(*line)
    assert (outcome.code, outcome.out) == (2, "")
    assert outcome.err.startswith(f"lovp: {said}")
