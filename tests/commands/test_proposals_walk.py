"""`lovp add-meeting --minutes` in a terminal: each answer is on disk before the next is asked."""

from __future__ import annotations

import json
import time
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lovp_cli.commands import add_meeting
from lovp_cli.program import proposals_walk
from tests.conftest import Run, tree
from tests.terminal import CLEARED, Terminal

REPORT = """Verslag Raad 27 september 2021

1. De brug
Het is mooi weer. De griffie stuurt voor kerst een notitie over de brug. Er is koffie.
De voorzitter zegt toe de bewoners te informeren.
De voorzitter belt volgende week de aannemer.

2. De kade
Actie: de aannemer maakt een plan voor de kade.
"""
HEAD = """\
date: 2021-09-27
title: Raad 27 september 2021
minutes:
  title: Verslag Raad 27 september 2021
  file: minutes/2021-09-27.txt
"""
LINE = ("add-meeting", "--minutes", "v.txt")
KEYS = """\
Enter vastleggen   t titel …   w wie …   d termijn …   n geen actiepunt, want …
l later   < terug   q stoppen
keuze: """


@pytest.fixture
def report(here: Path, council: None) -> None:
    (here / "v.txt").write_text(REPORT, encoding="utf-8")


def recorded(here: Path) -> str:
    text = (here / "data/meetings/2021-09-27.yaml").read_text("utf-8")
    assert text.startswith(HEAD)
    return text.removeprefix(HEAD)


NOTE = """\
actions:
  - id: notitie-brug-sturen
    title: Notitie over de brug sturen
    owner: clerk
    topic: De brug
    due: {by: 2021-12-24, said: voor kerst}
    quote: De griffie stuurt voor kerst een notitie over
"""
CHANGED = """\
  - id: brief-alle-bewoners
    title: Brief aan alle bewoners
    owner: clerk
    topic: De brug
    due: {by: 2021-10, said: in oktober}
    quote: De voorzitter zegt toe de bewoners te informeren
"""
NOT = """\
not_actions:
  - quote: De voorzitter belt volgende week de aannemer
    reason: is al gebeld
"""
PLAN = """\
  - id: plan-kade-maken
    title: Plan voor de kade maken
    owner: aannemer
    topic: De kade
    due: none
    quote: de aannemer maakt een plan voor de kade
"""


@pytest.mark.usefixtures("report")
def test_killed_twice_and_gone_on_with(lovp: Run, here: Path) -> None:
    walk = Terminal(*LINE)
    assert "1/4 · regel 4 · zeker" in walk.answer("")
    walk.until("2/4")
    walk.kill()
    assert recorded(here) == NOTE
    walk = Terminal(*LINE)
    screen = walk.answer("t Brief aan alle bewoners")
    assert "1/3 · regel 5 · zeker" in screen
    walk.answer("d in oktober")
    screen = walk.answer("wie griffie")
    assert "Term: October 2021" in screen
    walk.until("keuze: ")
    walk.kill()
    assert recorded(here) == NOTE
    walk = Terminal(*LINE)
    for answer in ("t Brief aan alle bewoners", "d in oktober", "wie griffie", ""):
        assert "1/3" in walk.answer(answer)
    screen = walk.answer("n is al gebeld")
    assert "genoteerd: Brief aan alle bewoners" in screen
    screen = walk.answer("")
    assert "genoteerd: geen toezegging" in screen
    assert "aannemer (nog onbekend)" in screen
    walk.until("aannemer is nog geen partij: toevoegen als aannemer? [ja]: ")
    walk.type("")
    code, screen = walk.end()
    assert code == 0
    assert "All that reads as a commitment in the minutes of 2021-09-27 is recorded" in screen
    assert recorded(here) == NOTE + CHANGED + PLAN + NOT
    assert "id: aannemer" in (here / "data/council.yaml").read_text("utf-8")
    assert lovp("check", "--minutes", "--strict").out == ""
    code, screen = Terminal(*LINE).end()
    assert (code, "keuze" in screen) == (0, False)


@pytest.mark.usefixtures("report")
def test_what_is_shown() -> None:
    walk = Terminal(*LINE, "--plain")
    screen = walk.answer("q").replace("\r\n", "\n")
    walk.end()
    assert CLEARED not in screen
    shown = screen[screen.index("\x1b[1mverslag") :]
    plain = "".join(
        part.partition("m")[2] if at else part for at, part in enumerate(shown.split("\x1b["))
    )
    assert "\n".join(line.rstrip() for line in plain.splitlines()) == (
        "verslag\n1/4 · regel 4 · zeker\n\n"
        "Het is mooi weer.\n"
        "»De griffie stuurt voor kerst een notitie over« de brug.\n"
        "Er is koffie.\n\n"
        "actiepunt    Notitie over de brug sturen\n"
        "actiehouder  clerk\n"
        "termijn      24 december 2021 (“voor kerst”)\n"
        "onderwerp    De brug\n\n" + KEYS.rstrip()
    )


@pytest.mark.usefixtures("report")
def test_in_colour_the_words_are_bold_and_a_new_size_is_drawn_to() -> None:
    walk = Terminal(*LINE, columns=44)
    narrow = walk.until("keuze: ")
    assert "\x1b[1mDe griffie stuurt voor kerst een notitie" in narrow
    assert "»" not in narrow
    walk.resize(40, 200)
    time.sleep(0.1)
    walk.type("t Nota")
    wide = walk.answer("q")
    assert CLEARED in wide
    assert "notitie over\x1b[0m de brug." in wide
    assert "notitie over\x1b[0m de brug." not in narrow
    walk.end()


@pytest.mark.usefixtures("report")
def test_it_fits_a_screen_of_24_lines() -> None:
    walk = Terminal(*LINE)
    screen = walk.answer("l").partition(CLEARED)[2]
    assert screen.count("\n") < 24
    walk.answer("q")
    walk.end()


@pytest.mark.usefixtures("report")
def test_back_takes_back_and_later_leaves(lovp: Run, here: Path) -> None:
    walk = Terminal(*LINE)
    walk.answer("l")
    walk.answer("")
    assert "CHANGED" not in recorded(here)
    screen = walk.answer("<")
    assert "3/4" in screen
    screen = walk.answer("terug")
    assert "teruggenomen" in screen
    assert "2/4" in screen
    assert "1/4" in walk.answer("<")
    assert "kies een van de toetsen" not in walk.answer("zomaar")
    assert "kies een van de toetsen" in walk.answer("q")
    code, screen = walk.end()
    assert code == 0
    assert "Not recorded yet: 4 sentences of its minutes" in screen
    assert recorded(here) == ""


@pytest.mark.usefixtures("report")
def test_what_is_not_understood_is_asked_again_and_nothing_is_written(here: Path) -> None:
    walk = Terminal(*LINE)
    walk.answer("w niemand-bekend")
    assert "there is no party 'niemand-bekend'" in walk.answer("d ooit eens")
    assert "lovp: --due: 'ooit eens'" in walk.answer("n")
    walk.until("waarom geen actiepunt [geen toezegging]: ")
    walk.type("")
    walk.answer("l")
    walk.answer("l")
    walk.answer("")
    walk.until("toevoegen als aannemer? [ja]: ")
    walk.type("nee")
    walk.answer("q")
    walk.end()
    assert recorded(here) == (
        "not_actions:\n  - quote: De griffie stuurt voor kerst een notitie over\n"
        "    reason: geen toezegging\n"
    )
    assert "aannemer" not in (here / "data/council.yaml").read_text("utf-8")


@pytest.mark.usefixtures("report")
def test_undo_takes_back_answer_by_answer(lovp: Run, here: Path) -> None:
    walk = Terminal(*LINE)
    walk.answer("")
    walk.answer("n want")
    walk.answer("q")
    walk.end()
    whole = recorded(here)
    assert lovp("undo").code == 0
    assert recorded(here) == NOTE
    assert lovp("undo", "2").code == 0
    assert recorded(here) == ""
    assert "want" in whole
    assert lovp("undo", "1").code == 0
    assert [*tree(here / "data")] == ["council.yaml"]


@pytest.mark.usefixtures("report")
def test_what_another_clerk_recorded_meanwhile_is_passed_over(lovp: Run) -> None:
    walk = Terminal(*LINE)
    walk.until("1/4")
    flags = ("--title", "T", "--owner", "chair", "--due", "none")
    quote = ("--quote", "de bewoners te informeren")
    assert lovp("add-action", "2021-09-27", *flags, *quote).code == 0
    walk.answer("")
    assert "3/4" in walk.answer("q")
    walk.end()


@pytest.mark.usefixtures("kade")
def test_what_is_said_of_an_open_action_is_offered_with_it(lovp: Run, here: Path) -> None:
    (here / "v.txt").write_text(
        "Verslag Raad 29 november 2021\n\nDe kade is gereed. De brug is vertraagd.\n", "utf-8"
    )
    walk = Terminal(*LINE)
    screen = walk.answer("v")
    assert "regel 3 · lijkt gedaan" in screen
    assert "De kade is \x1b[1mgereed\x1b[0m." in screen
    assert "1/2 · kade" in screen
    assert "regel 3 · lijkt later te worden" in walk.answer("t eind maart")
    walk.until("klopt dat? [ja]: ")
    walk.type("")
    code, _ = walk.end()
    assert code == 0
    text = (here / "data/meetings/2021-11-29.yaml").read_text("utf-8")
    assert text.partition("follow_ups:\n")[2] == (
        "  - action: kade\n    status: settled\n    note: De kade is gereed.\n"
        "  - action: brug\n    due: {by: 2022-03-21/2022-03-31, said: eind maart}\n"
    )
    assert lovp("check").code == 0
    code, screen = Terminal(*LINE).end()
    assert (code, "keuze" in screen) == (0, False)


@pytest.mark.usefixtures("kade")
def test_what_is_offered_is_never_recorded_unasked(lovp: Run, here: Path) -> None:
    (here / "v.txt").write_text(
        "Verslag Raad 29 november 2021\n\nDe kade is gereed. De brug is vertraagd.\n", "utf-8"
    )
    assert lovp(*LINE, "--accept", "all").code == 0
    walk = Terminal(*LINE)
    walk.answer("")
    walk.answer("q")
    walk.end()
    assert "follow_ups" not in (here / "data/meetings/2021-11-29.yaml").read_text("utf-8")


ANSWERS = st.lists(
    st.sampled_from(["", "n want", "l", "<", "t Anders", "d in oktober", "w voorzitter", "zomaar"]),
    max_size=12,
)


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(answers=ANSWERS)
@pytest.mark.usefixtures("report")
def test_check_lists_exactly_what_was_not_answered(
    answers: list[str], lovp: Run, here: Path
) -> None:
    """Whatever is answered in whatever order, and wherever one stops."""
    for path in sorted((here / "data").rglob("2021-09-27.*")):
        path.unlink()
    left = iter([*answers, "q"])
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(add_meeting, "can_ask", lambda: True)
        patch.setattr(proposals_walk, "ask", lambda *_: next(left, "q"))
        patch.setattr(proposals_walk, "agreed", lambda *_: True)
        assert lovp(*LINE).code == 0
    found = json.loads(lovp("check", "--minutes", "--format", "json").out)
    listed = [one["line"] for one in found if one["severity"] == "info"]
    said = recorded(here)
    quotes = {
        4: "De griffie stuurt voor kerst een notitie over",
        5: "De voorzitter zegt toe de bewoners te informeren",
        6: "De voorzitter belt volgende week de aannemer",
        9: "de aannemer maakt een plan voor de kade",
    }
    assert listed == [line for line, quote in quotes.items() if quote not in said]
    assert [one for one in found if one["severity"] == "error"] == []
