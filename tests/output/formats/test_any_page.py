"""What holds of every page in every format."""

from __future__ import annotations

import re
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lovp_cli.output.formats import markdown
from lovp_cli.output.formats.choices import Wanted, formats_of
from lovp_cli.output.formats.setting import Imprint, Screen
from lovp_cli.output.formats.terminal import rendering
from lovp_cli.output.page import Page, Section, Table
from tests.output.formats.pages import HIDDEN, PAGES, tables

# What rich makes of the styles there are.
_STYLED = re.compile(r"\x1b\[(?:0|(?:1;)?(?:2;)?31|1|2|1;2)m")
FEW = settings(max_examples=40)
TEXT = {name: format for name, format in formats_of("page").items() if name != "docx"}


@pytest.mark.parametrize("name", TEXT)
@FEW
@given(page=PAGES, width=st.integers(40, 160), colour=st.booleans())
def test_nothing_hides_in_it(name: str, page: Page, width: int, colour: bool) -> None:
    screen, imprint = Screen(width, colour), Imprint("", date(2022, 1, 10), "nl")
    text = TEXT[name].render(Wanted(lambda: page, lambda: screen, lambda: imprint))
    assert not {*_STYLED.sub("", text)} & {*HIDDEN}
    assert "\t" not in text


@FEW
@given(page=PAGES, width=st.integers(40, 160))
def test_colours_change_nothing_else(page: Page, width: int) -> None:
    coloured = rendering.render(page, Screen(width, colour=True))
    lines = [line.rstrip() for line in _STYLED.sub("", coloured).split("\n")]
    assert lines == rendering.render(page, Screen(width, colour=False)).split("\n")


@FEW
@given(table=tables())
def test_a_document_has_every_row_in_every_column(table: Table) -> None:
    heading, rule, *rows = markdown.tables(Page("", (Section((table,)),))).split("\n")
    assert len(rows) == len(table.rows)
    for found in (heading, rule, *rows):
        assert len(re.findall(r"(?<!\\)(?:\\\\)*\|", found)) == len(table.columns) + 1
