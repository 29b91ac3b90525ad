"""Text made safe to show."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from lovp_cli.output.formats.escaping import json_safe, safe, visible, visible_parts

TEXTS = st.text(st.sampled_from("ab \t\r\n\x1b\x85\xa0\u200b\u202e\u2028\ud800\U000e0041[/\\"))


def test_what_hides_or_steers_is_written_out() -> None:
    assert visible("a\x1b[31m\u202eb\n  c ") == r"a\x1b[31m\u202eb c"
    assert safe("  a\tb\nc") == r"  a b\x0ac"
    assert json_safe('"\x1b\U000e0041"') == r'"\u001b\udb40\udc41"'


@given(st.lists(TEXTS))
def test_the_parts_of_a_line_are_the_line(texts: list[str]) -> None:
    parts = visible_parts(texts)
    assert len(parts) == len(texts)
    assert "".join(parts) == visible("".join(texts))


@given(TEXTS)
def test_what_is_safe_stays_as_it_is(text: str) -> None:
    assert safe(safe(text)) == safe(text)
    assert visible(visible(text)) == visible(text)
