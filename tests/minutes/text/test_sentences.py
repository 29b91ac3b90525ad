"""Where sentences end, and where a full stop is that of an abbreviation."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lovp_cli.minutes.text.sentences import pieces_of


@pytest.mark.parametrize(
    "text",
    [
        "De heer dr. Bos stuurt de nota m.b.t. de bouw.|Hij doet dat a.s. maandag.",
        "Het LOVP van 27 september jl. sprak hierover.|Dat was goed.",
        "Het kost € 4 p.p. per reis.|De bus rijdt om 19.35 uur.",
        "Zij vroeg: ‘Wie trekt dit?’ en ging zitten.|Niemand.",
        "Kan dat?|Ja!|Mooi.",
        "De vz. opent.|Het verslag van 1 okt. is goed.",
        "1. De agenda wordt vastgesteld.",
        "The dean, e.g. of Science, will write.|Dr. Evans agrees.",
        "Er zijn kosten (ca. 3 mln. euro).|De raad stemt in.",
    ],
)
def test_sentences(text: str) -> None:
    assert [piece.text for piece in pieces_of(text.replace("|", " "))] == text.split("|")


@given(st.text())
def test_any_text_is_kept(text: str) -> None:
    """Every piece stands where it says, in order, and nothing but white space is left out."""
    rest, end = [], 0
    for piece in pieces_of(text):
        assert text[piece.start : piece.start + len(piece.text)] == piece.text
        rest.append(text[end : piece.start])
        end = piece.start + len(piece.text)
    assert not "".join([*rest, text[end:]]).strip()
