"""A workbook, read back by another program: what was shown stands in it, and nothing runs."""

from __future__ import annotations

import io
import json
from datetime import date, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook
from openpyxl.utils.escape import unescape
from openpyxl.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from lovp_cli.output.formats import xlsx
from lovp_cli.output.formats.escaping import visible
from lovp_cli.output.formats.setting import Imprint
from lovp_cli.output.sheet import Field, Sheet, Value
from tests.conftest import Run
from tests.output.formats.pages import HIDDEN

IMPRINT = Imprint("Raad & Haven", date(2022, 1, 10), "nl")
ANY = ("open-actions", "--status", "any", "--as-of", "2022-02-01")


def made(*rows: tuple[Value, ...], title: str = "lijst", imprint: Imprint = IMPRINT) -> Workbook:
    fields = (Field("id", "id"), Field("what", "wat", "words"), Field("due", "termijn", "term"))
    return load_workbook(io.BytesIO(xlsx.render(Sheet(title, fields, rows), imprint)))


def values(book: Workbook) -> list[list[object]]:
    return [[cell.value for cell in row] for row in book.active.iter_rows(min_row=2)]


def widths(sheet: Worksheet) -> dict[int, float]:
    """The width of each column by its number, the first of them 1; 0 where it is hidden."""
    return {
        at: 0 if found.hidden else found.width
        for found in sheet.column_dimensions.values()
        for at in range(found.min, found.max + 1)
    }


def test_a_list_of_actions_as_people_open_it(own: None, lovp: Run, here: Path) -> None:
    assert lovp(*ANY, "-o", "list.xlsx").code == 0
    book = load_workbook(here / "list.xlsx")
    assert book.sheetnames == ["Raad · actions"]
    sheet = book.active
    heading, *rows = sheet.iter_rows(values_only=True)
    found = [dict(zip(heading, row, strict=True)) for row in rows]
    shown = json.loads(lovp(*ANY, "--format", "json").out)
    assert [row["id"] for row in found] == [row["id"] for row in shown]
    (quay,) = [row for row in found if row["id"] == "quay"]
    assert quay["owner"] == "harbour master"
    assert quay["action"] == r"Quay | wall \u202e repaired, =1+1"
    assert quay["due"] == datetime.fromisoformat("2022-02-15")
    assert (quay["extended"], quay["rounds"]) == (1, 0)
    (words,) = [row for row in found if row["id"] == "words"]
    assert words["due"] == "“one day”"


def test_it_prints_on_a4_and_can_be_filtered(own: None, lovp: Run, here: Path) -> None:
    lovp(*ANY, "-o", "list.xlsx")
    sheet = load_workbook(here / "list.xlsx").active
    assert sheet.freeze_panes == "A2"
    assert sheet.auto_filter.ref == "A1:W7"
    assert (sheet.page_setup.orientation, sheet.page_setup.paperSize) == ("landscape", 9)
    assert (sheet.print_title_rows, sheet.print_title_cols) == ("$1:$1", "$A:$A")
    assert sheet.oddHeader.left.text == "Raad · actions"
    assert sheet.oddHeader.right.text == "Raad van de Haven, 1 February 2022"
    assert sheet.oddFooter.center.text == "&P / &N"
    assert all(8 <= width <= 54 for width in widths(sheet).values() if width)


def test_what_is_empty_throughout_is_hidden(own: None, lovp: Run, here: Path) -> None:
    lovp(*ANY, "-o", "list.xlsx")
    sheet = load_workbook(here / "list.xlsx").active
    hidden = [sheet.cell(1, at).value for at, width in widths(sheet).items() if not width]
    empty = [heading for heading, *rest in sheet.iter_cols(values_only=True) if not any(rest)]
    assert hidden == [name for name in empty if name not in ("rounds", "extended")]
    assert hidden[0] == "with"


@pytest.mark.parametrize(("language", "form"), [("nl", "dd-mm-yyyy"), ("en", "yyyy-mm-dd")])
def test_dates_are_dates_in_the_form_of_the_language(language: str, form: str) -> None:
    book = made(("a", "", date(2022, 3, 31)), imprint=IMPRINT._replace(language=language))
    cell = book.active["C2"]
    assert (cell.value, cell.number_format) == (datetime.fromisoformat("2022-03-31"), form)
    assert cell.is_date


def test_a_day_that_excel_cannot_count_is_text() -> None:
    first = made(("a", "", date(1900, 3, 1)), ("b", "", date(1900, 2, 28)), ("c", "", date.min))
    assert [row[2] for row in values(first)] == [
        datetime.fromisoformat("1900-03-01"),
        "1900-02-28",
        "0001-01-01",
    ]


def test_the_overdue_stand_out() -> None:
    fields = (Field("due", "termijn", "term"), Field("day", "dag", "day"))
    day = date(2022, 1, 1)
    sheet = Sheet("x", fields, ((day, day), (day, day)), late=frozenset([1]))
    page = load_workbook(io.BytesIO(xlsx.render(sheet, IMPRINT))).active
    assert [page[name].font.bold for name in ("A2", "A3", "B3")] == [False, True, False]


@pytest.mark.parametrize(
    "text", ["=1+1", "+1", "-1", "@SUM(A1)", "{=1}", "http://example.org/", "mailto:a@b", "007"]
)
def test_text_is_never_a_formula_a_link_or_a_number(text: str) -> None:
    cell = made((text, text, text)).active["B2"]
    assert (cell.value, cell.data_type, cell.hyperlink) == (text, "s", None)


@settings(max_examples=60)
@given(st.lists(st.text(st.sampled_from("ab é𝄞漢=+_x00410\ufffe\uffff" + HIDDEN)), max_size=4))
def test_any_text_comes_back_as_it_was_shown(texts: list[str]) -> None:
    found = values(made(*((text, text, None) for text in texts)))
    shown = [[visible(text) or None, visible(text) or None, None] for text in texts]
    assert [[cell and unescape(cell) for cell in row] for row in found] == shown


@pytest.mark.parametrize("letter", ["x", "𝄞"])
def test_a_cell_that_is_too_long_is_cut_where_one_can_see_it(letter: str) -> None:
    ((_, found, _),) = values(made(("a", letter * 40_000, None)))
    assert isinstance(found, str)
    assert found == letter * (len(found) - 1) + "…"
    assert 32_766 <= len(found.encode("utf-16-le")) // 2 <= 32_767


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Raad: open / te laat?", "Raad- open - te laat-"),
        ("'quoted'", "quoted"),
        ("\x1b", r"-x1b"),
        ("", "lovp"),
        ("x" * 40, "x" * 30 + "…"),
    ],
)
def test_the_sheet_is_named_after_what_it_lists(title: str, name: str) -> None:
    book = made(("a", "b", None), title=title)
    assert book.sheetnames == [name]


def test_signs_of_the_header_mean_nothing() -> None:
    page = made(("a", "b", None), title="&P && x").active
    assert page.oddHeader.left.text == "&&P &&&& x"
    assert page.oddHeader.right.text == "Raad && Haven, 10 januari 2022"


def test_an_empty_list_has_its_headings(lovp: Run, council: None, here: Path) -> None:
    assert lovp("open-actions", "-o", "list.xlsx").code == 0
    rows = list(load_workbook(here / "list.xlsx").active.iter_rows(values_only=True))
    assert len(rows) == 1
    assert rows[0][:3] == ("id", "actiepunt", "actiehouder")


def test_properties_tell_of_the_day_asked_for(own: None, lovp: Run, here: Path) -> None:
    lovp(*ANY, "-o", "list.xlsx")
    properties = load_workbook(here / "list.xlsx").properties
    assert (properties.title, properties.creator) == ("Raad · actions", "Raad van de Haven")
    assert properties.created == properties.modified == datetime.fromisoformat("2022-02-01T12:00")
