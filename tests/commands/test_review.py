"""`lovp review` in a terminal: what is typed is on disk at once, and nothing is asked twice."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from tests.conftest import Run
from tests.terminal import CLEARED, Terminal


@pytest.fixture
def twelve(lovp: Run, council: None) -> None:
    """A meeting of January in which twelve things were promised for that of March."""
    for day in ("2022-01-10", "2022-03-14", "2022-05-16"):
        assert lovp("add-meeting", day).code == 0
    for number in range(1, 13):
        flags = ("--title", f"Zaak {number:02}", "--owner", "chair", "--due", "2022-03-14")
        assert lovp("add-action", "2022-01-10", *flags).code == 0


def recorded(here: Path) -> list[str]:
    text = (here / "data/meetings/2022-03-14.yaml").read_text("utf-8")
    lines = (line.strip("- ") for line in text.splitlines()[2:])
    return [line for line in lines if not line.endswith(":")]


@pytest.mark.usefixtures("twelve")
def test_twelve_items_in_few_keys_killed_twice_on_the_way(here: Path) -> None:
    walk = Terminal("review")
    for line in ("v", "d", "a klaar volgens de griffie"):
        walk.answer(line)
    walk.until("4/12")
    walk.kill()
    assert [line for line in recorded(here) if line.startswith("action: ")] == [
        "action: zaak-01", "action: zaak-02", "action: zaak-03",
    ]  # fmt: skip
    typed = walk.typed
    walk = Terminal("review")
    assert "Zaak 04" in walk.answer("x")
    walk.answer("t eind juni")
    assert "Term: 21 June" in walk.until("klopt dat? [ja]: ")
    walk.kill()
    assert "due:" not in "\n".join(recorded(here))
    typed += walk.typed
    walk = Terminal("review")
    assert "Zaak 05" in walk.answer("t eind juni")
    walk.until("klopt dat? [ja]: ")
    walk.type("")
    assert "Zaak 06" in walk.answer("w clerk")
    for line in ("n besproken", "b", "o zaak-10", "voldaan", "", "v"):
        walk.answer(line)
    walk.until("nieuwe toezegging (leeg = klaar): ")
    walk.type("")
    code, screen = walk.end()
    assert code == 0
    assert "wijzigingen sinds 14 maart 2022" in screen
    assert "All of this is recorded. To go on: lovp review 2022-03-14" in screen
    assert typed + walk.typed < 150
    assert recorded(here) == [
        "action: zaak-01", "status: settled",
        "action: zaak-02", "status: partly",
        "action: zaak-03", "status: reported", "note: klaar volgens de griffie",
        "action: zaak-04", "status: lapsed",
        "action: zaak-05", "due: {by: 2022-06-21/2022-06-30, said: eind juni}",
        "action: zaak-06", "owner: clerk",
        "action: zaak-07", "note: besproken",
        "action: zaak-08", "status: open",
        "action: zaak-09", "status: replaced", "replaced_by: [zaak-10]",
        "action: zaak-10", "status: settled",
        "action: zaak-12", "status: settled",
    ]  # fmt: skip


@pytest.mark.usefixtures("twelve")
def test_undo_back_and_what_is_no_key(here: Path) -> None:
    before = recorded(here)
    walk = Terminal("review", "--plain")
    assert "1/12" in walk.answer("zomaar")
    assert "kies een van de toetsen" in walk.answer("u")
    assert "nothing was recorded on this walk" in walk.answer("v")
    assert "2/12" in walk.answer("<")
    assert "→ voldaan" in walk.answer("")
    assert "2/12" in walk.answer("u")
    screen = walk.answer("q")
    assert "teruggenomen" in screen
    assert "1/12" in screen
    assert "→" not in screen
    assert CLEARED not in screen
    code, _ = walk.end()
    assert code == 0
    assert recorded(here) == before


@pytest.mark.usefixtures("twelve")
def test_what_is_refused_is_said_and_asked_again(here: Path) -> None:
    walk = Terminal("review")
    walk.answer("t ooit eens")
    assert "lovp: --due: 'ooit eens'" in walk.answer("w niemand-bekend")
    assert "there is no party 'niemand-bekend'" in walk.answer("t eind juni")
    walk.until("klopt dat? [ja]: ")
    walk.type("nee")
    walk.answer("q")
    assert walk.end()[0] == 0
    assert recorded(here) == []


@pytest.mark.usefixtures("twelve")
def test_words_that_no_calendar_can_date_are_kept_as_the_refusal_says(
    here: Path, lovp: Run
) -> None:
    walk = Terminal("review")
    walk.answer("t ooit eens")
    assert '--said "ooit eens"' in walk.answer('t --said "ooit eens"')
    walk.answer("q")
    assert walk.end()[0] == 0
    assert recorded(here) == ["action: zaak-01", "due: {said: ooit eens}"]
    line = 'lovp follow-up zaak-01 --on 2022-03-14 --said "ooit eens"'
    assert line in lovp("undo", "--list").out


@pytest.mark.usefixtures("twelve")
def test_what_another_clerk_recorded_meanwhile_shows(lovp: Run) -> None:
    walk = Terminal("review")
    walk.until("1/12")
    assert lovp("follow-up", "zaak-02", "--on", "2022-03-14", "--note", "door een ander").code == 0
    walk.answer("v goed")
    assert "→ door een ander" in walk.answer("q")
    walk.end()
    line = "lovp follow-up zaak-01 --on 2022-03-14 --status settled --note goed"
    assert line in lovp("undo", "--list").out


@pytest.mark.usefixtures("twelve")
def test_a_new_action_asks_until_it_is_understood(here: Path) -> None:
    walk = Terminal("review", "last")
    for _ in range(12):
        walk.answer("b")
    walk.until("nieuwe toezegging")
    for prompt, line in (
        ("klaar): ", "Steiger"), ("actiehouder: ", "iemand"), ("ingevuld): ", ""),
        ("actiehouder: ", "griffie"), ("ingevuld): ", "volgend overleg"), ("[ja]: ", ""),
        ("klaar): ", ""),
    ):  # fmt: skip
        if prompt != "klaar): " or line == "":
            walk.until(prompt)
        walk.type(line)
    code, screen = walk.end()
    assert code == 0
    assert "nieuw toegezegd (1)" in screen
    assert recorded(here)[-4:] == [
        "id: steiger", "title: Steiger", "owner: clerk",
        "due: {meeting: next, said: volgend overleg}",
    ]  # fmt: skip


@pytest.mark.usefixtures("twelve")
def test_the_next_item_is_drawn_to_the_size_that_the_terminal_has_then() -> None:
    walk = Terminal("review", columns=44)
    walk.until("keuze: ")
    walk.resize(40, 200)
    time.sleep(0.1)
    walk.type("b")
    assert CLEARED in walk.answer("q")
    walk.end()


@pytest.mark.parametrize(
    ("line", "said"),
    [(("review",), "a walk through a meeting asks, so it needs a terminal")],
)
def test_elsewhere_nothing_is_asked(line: tuple[str, ...], said: str, lovp: Run) -> None:
    outcome = lovp(*line)
    assert (outcome.code, outcome.out) == (2, "")
    assert said in outcome.err


@pytest.mark.usefixtures("twelve")
@pytest.mark.parametrize(
    ("day", "said"), [("2022-05-16", "is still to come: lovp report 2022-05-16 is its agenda")]
)
def test_a_meeting_to_come_is_not_walked_through(day: str, said: str) -> None:
    code, screen = Terminal("review", day).end()
    assert code == 1
    assert said in screen
