"""The passage that a quote was probably taken from."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lovp_cli.council.register.quotes import nearest

TEXT = """Verslag

De minister komt in het voor-
jaar met een brief. De korpschef
zegt ‘ja’ tegen de cijfers over de werving.
"""


@pytest.mark.parametrize(
    ("quote", "found"),
    [
        ("De minister komt in maart met", (3, "De minister komt in het voor-")),
        ("de korpschef zei ja tegen de cijfers", (4, "De korpschef zegt ‘ja’ tegen de cijfers")),
        ("cijfers over werven", (5, "cijfers over de")),
        ("een heel andere zin over de haven en het water", None),
        ("…", None),
    ],
)
def test_nearest(quote: str, found: tuple[int, str] | None) -> None:
    assert nearest(quote, TEXT) == found


def test_of_no_text_nothing_is_near() -> None:
    assert nearest("de minister", " \n") is None


WORDS = st.lists(st.text("abcdefghij", min_size=3, max_size=9), min_size=8, max_size=8, unique=True)


@given(words=WORDS, at=st.integers(0, 7), before=st.integers(0, 20))
def test_with_one_word_changed_it_is_found_on_its_line(
    words: list[str], at: int, before: int
) -> None:
    filler = [f"zoveel{number} xyz{number} qrs{number}" for number in range(20)]
    text = "\n".join([*filler[:before], " ".join(words), *filler[before:]])
    changed = [*words[:at], "WXYZ", *words[at + 1 :]]
    found = nearest(" ".join(changed), text)
    assert found is not None
    assert found.line in (before, before + 1)
    assert len({*found.words.split()} & {*words}) >= 7
