"""The formats to choose from; each is imported only when it is used."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

if TYPE_CHECKING:
    from lovp_cli.output.calendar import Calendar
    from lovp_cli.output.formats.setting import Imprint, Screen
    from lovp_cli.output.page import Page
    from lovp_cli.output.sheet import Sheet
    from lovp_cli.output.web_register import WebRegister

# What a format is made of; a command offers the formats of all that it has.
Made = Literal["page", "objects", "sheet", "calendar"]


@dataclass(frozen=True)
class Wanted:
    """What was asked for, in each of the forms that a format may want; made when it does.

    `alone` where Markdown is to be the tables alone, to go into a text of somebody's own. `web` is
    what a web page shows in place of the page, where there is more than that.
    """

    page: Callable[[], Page]
    screen: Callable[[], Screen]
    imprint: Callable[[], Imprint]
    objects: Callable[[], Sequence[dict[str, Any]]] = list
    sheet: Callable[[], Sheet] | None = None
    alone: bool = False
    calendar: Callable[[], Calendar] | None = None
    web: Callable[[], WebRegister] | None = None


class Format(NamedTuple):
    """How something is shown.

    `ending` is that of its files. In `documents` parties are called by their names, and on `paper`
    tables have few columns. What is `public` by nature leaves out what is confidential, unless that
    is asked for.
    """

    made_of: Made
    render: Callable[[Wanted], str | bytes]
    ending: str
    documents: bool = True
    paper: bool = False
    public: bool = False


def _table(wanted: Wanted) -> str:
    from lovp_cli.output.formats.terminal.rendering import render

    return render(wanted.page(), wanted.screen())


def _markdown(wanted: Wanted) -> str:
    from lovp_cli.output.formats.markdown import render, tables

    return (tables if wanted.alone else render)(wanted.page())


def _docx(wanted: Wanted) -> bytes:
    from lovp_cli.output.formats.libraries import check_library

    check_library("docx", "python-docx", "a document of Word")
    from lovp_cli.output.formats.word.document import render

    return render(wanted.page(), wanted.imprint())


def _html(wanted: Wanted) -> str:
    from lovp_cli.output.formats.html.rendering import render, render_register

    return render_register(wanted.web()) if wanted.web else render(wanted.page(), wanted.imprint())


def _json(wanted: Wanted) -> str:
    from lovp_cli.output.formats.json_text import render

    return render(wanted.objects())


def _csv(wanted: Wanted) -> str:
    from lovp_cli.output.formats.csv_text import render

    return render(_sheet(wanted))


def _csv_for_excel(wanted: Wanted) -> bytes:
    from lovp_cli.output.formats.csv_text import render_for_excel

    return render_for_excel(_sheet(wanted))


def _xlsx(wanted: Wanted) -> bytes:
    from lovp_cli.output.formats.libraries import check_library

    check_library("xlsxwriter", "XlsxWriter", "a spreadsheet")
    from lovp_cli.output.formats.xlsx import render

    return render(_sheet(wanted), wanted.imprint())


def _ics(wanted: Wanted) -> bytes:
    from lovp_cli.output.formats.libraries import check_library

    check_library("icalendar", "icalendar", "a calendar")
    from lovp_cli.output.formats.ics import render

    assert wanted.calendar  # noqa: S101 - offered only where there is one
    return render(wanted.calendar(), wanted.imprint().language)


def _sheet(wanted: Wanted) -> Sheet:
    assert wanted.sheet  # noqa: S101 - offered only where there is one
    return wanted.sheet()


FORMATS: Mapping[str, Format] = {
    "table": Format("page", _table, ".txt", documents=False),
    "json": Format("objects", _json, ".json", documents=False),
    "csv": Format("sheet", _csv, ".csv", documents=False),
    "md": Format("page", _markdown, ".md"),
    "docx": Format("page", _docx, ".docx", paper=True),
    "html": Format("page", _html, ".html", paper=True, public=True),
    "xlsx": Format("sheet", _xlsx, ".xlsx"),
    "ics": Format("calendar", _ics, ".ics", public=True),
}
# What `csv` is with --excel.
CSV_FOR_EXCEL = Format("sheet", _csv_for_excel, ".csv")


def formats_of(*made: Made) -> dict[str, Format]:
    """The formats for what a command has."""
    return {name: format for name, format in FORMATS.items() if format.made_of in made}
