"""A sheet as a workbook for Excel and LibreOffice: dates are dates, and nothing in it runs."""

from __future__ import annotations

import io
import re
from collections.abc import Sequence
from datetime import date, datetime, time
from typing import TYPE_CHECKING

from xlsxwriter import Workbook

from lovp_cli.council.phrases.dates import day_in_words
from lovp_cli.output.formats.escaping import visible
from lovp_cli.output.formats.setting import Imprint
from lovp_cli.output.formats.zipped import members_of, zipped
from lovp_cli.output.sheet import Kind, Sheet, Value

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

# Text stays text, whatever it looks like.
_OPTIONS = {
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
}
# What Excel can hold, in units of UTF-16.
_CELL, _NAME, _HEADER = 32_767, 31, 100
# Before this day Excel counts one that never was.
_FIRST = date(1900, 3, 1)
_DATES = {"nl": "dd-mm-yyyy", "en": "yyyy-mm-dd"}
# In characters: what longer text is wrapped at, and what one page takes that can still be read.
_WIDEST: dict[Kind, int] = {"text": 30, "words": 52, "day": 24, "term": 24, "number": 10}
_NARROWEST, _PAGE = 8, 190
_A4 = 9
# In points: one line of a row, and what Excel can show of one.
_LINE, _TALLEST = 15, 400
_NO_NAME = re.compile(r"[\[\]:*?/\\]")

_HEAD = {
    "bold": True,
    "font_color": "#FFFFFF",
    "bg_color": "#1F3A5F",
    "text_wrap": True,
    "valign": "vcenter",
}
_BODY = {"valign": "top", "text_wrap": True, "bottom": 1, "bottom_color": "#D5DBE3"}
_LATE = {"font_color": "#B3261E", "bold": True}


def render(sheet: Sheet, imprint: Imprint) -> bytes:
    """A workbook of one sheet."""
    out = io.BytesIO()
    with Workbook(out, _OPTIONS) as book:
        made = datetime.combine(imprint.day, time(12))
        book.set_properties(
            {"title": visible(sheet.title), "author": visible(imprint.council), "created": made}
        )
        page = book.add_worksheet(_name(sheet.title))
        widths = _widths(sheet)
        _lay_out(page, sheet, widths)
        _set_paper(page, sheet, imprint, pages=-(-sum(widths) // _PAGE))
        _write(book, page, sheet, widths, _DATES[imprint.language])
    return zipped(members_of(out.getvalue()))


def _write(book: Workbook, page: Worksheet, sheet: Sheet, widths: list[int], dates: str) -> None:
    head = book.add_format(_HEAD)
    for column, field in enumerate(sheet.fields):
        page.write_string(0, column, _text(field.heading), head)
    styles = [
        [book.add_format(_style(field.kind, dates, late=late)) for field in sheet.fields]
        for late in (False, True)
    ]
    for at, values in enumerate(sheet.rows):
        if (lines := _lines(values, widths)) > 1:
            page.set_row(at + 1, min(lines * _LINE, _TALLEST))
        for column, (value, style) in enumerate(zip(values, styles[at in sheet.late], strict=True)):
            _write_cell(page, at + 1, column, value, style)


def _write_cell(page: Worksheet, row: int, column: int, value: Value, style: Format) -> None:
    if isinstance(value, int):
        page.write_number(row, column, value, style)
    elif isinstance(value, date) and value >= _FIRST:
        page.write_datetime(row, column, value, style)
    elif text := _text("" if value is None else str(value)):
        page.write_string(row, column, text, style)
    else:
        page.write_blank(row, column, None, style)


def _style(kind: Kind, dates: str, *, late: bool) -> dict[str, object]:
    style: dict[str, object] = {**_BODY}
    if kind in ("day", "term"):
        # Also words in the place of a date stand on the left, one under the other.
        style |= {"num_format": dates, "align": "left"}
    elif kind == "number":
        style["align"] = "center"
    return style | _LATE if late and kind == "term" else style


def _lay_out(page: Worksheet, sheet: Sheet, widths: list[int]) -> None:
    """Columns that fit, a heading that stays in sight, filters; what is empty throughout hides."""
    page.freeze_panes(1, 0)
    page.autofilter(0, 0, len(sheet.rows), len(sheet.fields) - 1)
    page.set_row(0, 2 * _LINE + 2)
    for column, width in enumerate(widths):
        page.set_column(column, column, width, None, {"hidden": not width})


def _set_paper(page: Worksheet, sheet: Sheet, imprint: Imprint, pages: int) -> None:
    """A4, the heading and the first column on each page, and as many pages beside each other."""
    page.set_landscape()
    page.set_paper(_A4)
    page.set_margins(left=0.4, right=0.4, top=0.75, bottom=0.6)
    page.repeat_rows(0)
    page.repeat_columns(0)
    page.fit_to_pages(pages, 0)
    page.print_across()
    title, council = (
        _cut(visible(text), _HEADER).replace("&", "&&") for text in (sheet.title, imprint.council)
    )
    page.set_header(f"&L{title}&R{council}, {day_in_words(imprint.day, imprint.language)}")
    page.set_footer("&C&P / &N")


def _widths(sheet: Sheet) -> list[int]:
    """The width of each column, in characters; 0 for one in which there is nothing."""
    widths = []
    columns = zip(*sheet.rows, strict=True) if sheet.rows else ((),) * len(sheet.fields)
    for field, column in zip(sheet.fields, columns, strict=True):
        values = {*column} - {None, ""}
        longest = max((_length(value) for value in values), default=0)
        # Beside a heading there is the button of its filter.
        heading = max(map(len, field.heading.split()), default=0) + 4
        width = max(min(longest + 2, _WIDEST[field.kind]), heading, _NARROWEST)
        widths.append(width if values or not sheet.rows else 0)
    return widths


def _lines(values: Sequence[Value], widths: list[int]) -> int:
    """How many lines the longest text of a row takes; not every program reckons it for itself."""
    return max(
        -(-_length(value) // max(width - 2, 1)) for value, width in zip(values, widths, strict=True)
    )


def _length(value: Value) -> int:
    if value is None:
        return 0
    return 10 if isinstance(value, date) else len(str(value))


def _name(title: str) -> str:
    """The title as the name of a sheet, in which some signs are not allowed."""
    return _cut(_NO_NAME.sub("-", visible(title)).strip("' "), _NAME) or "lovp"


def _text(text: str) -> str:
    return _cut(visible(text), _CELL)


def _cut(text: str, most: int) -> str:
    """Text in the room that there is; one that is cut says so at its end."""
    if len(text) * 2 <= most:
        return text
    units = text.encode("utf-16-le")
    if len(units) <= most * 2:
        return text
    return units[: (most - 1) * 2].decode("utf-16-le", "ignore") + "…"
