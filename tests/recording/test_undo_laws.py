"""Laws of undo, on registers and records at random."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lovp_cli.program import main
from tests.cases import random_edits
from tests.cases.random_edits import MEETING, PARTIES
from tests.conftest import tree

TODAY = date(2022, 2, 10)
ACTIONS = [f"actie-{number}" for number in range(90, 95)]
PLACES = ["2022-01-31", "2021-11-01", "2022-02-01", "2022-02-02"]
Line = tuple[str, ...]

_party = st.sampled_from(PARTIES)
_said = st.one_of(
    st.tuples(st.just("--note"), st.sampled_from(["loopt", "x: y", "é"])),
    st.tuples(st.just("--status"), st.sampled_from(["partly", "settled", "reported", "open"])),
    st.tuples(st.just("--due"), st.sampled_from(["2022-09", "next", "none"])),
    st.tuples(st.just("--owner"), _party),
)
_follow_up = st.builds(
    lambda actions, on, said: ("follow-up", *actions, "--on", on, *said),
    st.lists(st.sampled_from(ACTIONS), min_size=1, max_size=2, unique=True),
    st.sampled_from(PLACES),
    _said,
)
_action = st.builds(
    lambda place, title, owner: ("add-action", place, "--title", title, "--owner", owner),
    st.sampled_from(PLACES[:2]),
    st.sampled_from(["Kade", "Brug", "Sluis: deel 2"]),
    _party,
)
_by_letter = _action.map(lambda line: (line[0], "2022-02-02", "--letter", *line[2:]))
_day = st.sampled_from(["2022-03-07", "2022-03-14", "2022-03-21"])
_calendar = st.one_of(
    st.builds(lambda day: ("add-meeting", day), _day),
    st.builds(lambda day: ("cancel-meeting", day), _day),
    st.builds(lambda day, to: ("move-meeting", day, to), _day, _day),
    st.sampled_from([("add-party", "haven"), ("add-party", "zee", "--alias", "de zee")]),
    st.sampled_from([("add-moment", "reces"), ("add-moment", "reces", "--on", "2022-07")]),
)
# With what takes them back and puts them back, no more than are kept.
LINES = st.lists(st.one_of(_follow_up, _follow_up, _action, _by_letter, _calendar), max_size=5)


@contextmanager
def register(seed: int) -> Iterator[Path]:
    """A register, and a state folder of its own."""
    with tempfile.TemporaryDirectory() as scratch, pytest.MonkeyPatch.context() as patch:
        patch.setenv("LOVP_STATE_DIR", os.path.join(scratch, "state"))
        patch.setenv("LOVP_CACHE_DIR", os.path.join(scratch, "cache"))
        data = Path(scratch, "data")
        for file, text in random_edits.base(Random(seed)).texts.items():
            (data / file).parent.mkdir(parents=True, exist_ok=True)
            (data / file).write_bytes(text.encode())
        yield data


def run(data: Path, *line: str) -> bool:
    """Whether a line was carried out."""
    return main.run(("--data", f"{data}", *line), TODAY) == 0


def recorded(data: Path, lines: list[Line]) -> list[dict[str, bytes]]:
    """The register before and after each line that changed it."""
    found = [tree(data)]
    for line in lines:
        if run(data, *line) and (after := tree(data)) != found[-1]:
            found.append(after)
    return found


@settings(max_examples=20)
@given(st.integers(0, 2**16), LINES)
def test_undo_gives_back_every_byte_and_undo_again_takes_it(seed: int, lines: list[Line]) -> None:
    with register(seed) as data:
        trees = recorded(data, lines)
        for number in range(len(trees) - 1, 0, -1):
            assert run(data, "undo", f"{number}")
            assert tree(data) == trees[number - 1]
            assert run(data, "undo")
            assert tree(data) == trees[number]
            assert run(data, "undo")
            assert tree(data) == trees[number - 1]


@settings(max_examples=30)
@given(st.integers(0, 2**16), LINES, st.randoms(use_true_random=False))
def test_all_can_be_taken_back_in_any_order_that_nothing_rests_on(
    seed: int, lines: list[Line], chance: Random
) -> None:
    with register(seed) as data:
        trees = recorded(data, lines)
        left = [*range(1, len(trees))]
        while left:
            chance.shuffle(left)
            done = next((number for number in left if run(data, "undo", f"{number}")), None)
            assert done, f"{left} cannot be taken back"
            left.remove(done)
            # What cannot be taken back leaves everything as it was.
            assert run(data, "check")
        assert tree(data) == trees[0]


@settings(max_examples=20)
@given(st.integers(0, 2**16), LINES, st.randoms(use_true_random=False))
def test_what_another_clerk_wrote_stays(seed: int, lines: list[Line], chance: Random) -> None:
    with register(seed) as data:
        trees = recorded(data, lines)
        with pytest.MonkeyPatch.context() as patch:
            patch.setenv("LOVP_STATE_DIR", f"{data.parent / 'theirs'}")
            assert run(data, "follow-up", "actie-94", "--on", "2022-01-31", "--note", "van hen")
        remark = b"# vraagt een ander na\n"
        (data / MEETING).write_bytes(remark + (data / MEETING).read_bytes())
        numbers = [*range(1, len(trees))]
        chance.shuffle(numbers)
        for number in numbers:
            run(data, "undo", f"{number}")
            kept = (data / MEETING).read_bytes()
            assert kept.startswith(remark)
            assert kept.count(b"note: van hen") == 1
            assert run(data, "check")
