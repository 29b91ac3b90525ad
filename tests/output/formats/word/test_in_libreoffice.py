"""Documents of Word opened by LibreOffice, printed, and pasted as HTML."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from datetime import date
from html.parser import HTMLParser
from pathlib import Path

import docx
import pytest

from lovp_cli.output.formats.escaping import visible
from lovp_cli.output.formats.setting import Imprint
from lovp_cli.output.formats.word.document import render
from lovp_cli.output.page import (
    Bar,
    Bars,
    Column,
    Note,
    Page,
    Section,
    Span,
    Table,
    TableRow,
    cell,
    facts,
    line,
)
from tests.conftest import ROOT
from tests.office import converted, needed, pages_of, picture_of
from tests.output.formats.word.house import write_template

pytestmark = needed
COLUMNS = (
    Column("number", "nr."),
    Column("title", "actiepunt"),
    Column("term", "termijn"),
    Column("status", "stand van zaken"),
)
IMPRINT = Imprint("Raad van de Haven", date(2022, 5, 1), "nl")
NAUGHTY = ROOT / "tests" / "cases" / "naughty"
TEXTS = [
    text for name in ("blns", "own") for text in json.loads((NAUGHTY / f"{name}.json").read_bytes())
]
RED = (164, 22, 26)


def long_list() -> Page:
    """More rows than two pages hold, each of which begins and ends with words of its own."""
    rows = tuple(
        TableRow(
            (
                cell(str(number)),
                cell(f"begin{number} {'van een lange toezegging ' * 4}", f"eind{number}"),
                cell("31 maart 2022"),
                cell(Span("te laat", "late") if number == 1 else "openstaand"),
            ),
            "late" if number == 1 else "",
        )
        for number in range(1, 41)
    )
    bars = Bars("actiehouder", "openstaand", "te laat", (Bar("minister", 40, 10),))
    return Page(
        "Lijst",
        (Section((Table(COLUMNS, rows),), "te laat", 40), Section((bars,), "per actiehouder")),
        language="nl",
    )


def naughty() -> Page:
    """Every naughty string in every place of a page."""
    groups = [TEXTS[at : at + 4] for at in range(0, len(TEXTS) - 3, 4)]
    rows = tuple(TableRow(tuple(map(cell, group)), "late") for group in groups)
    blocks = [(facts((text, text)), Note(text)) for text in TEXTS]
    bars = Bars("a", "b", "c", tuple(Bar(text, 2, 1) for text in TEXTS[::9]))
    sections = tuple(Section(found, text, 1) for text, found in zip(TEXTS, blocks, strict=True))
    everything = "".join(TEXTS)
    return Page(everything, (*sections, Section((Table(COLUMNS, rows), bars))), (line(everything),))


@dataclass(frozen=True)
class Made:
    """A document, and what LibreOffice made of it."""

    docx: Path
    pdf: Path


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Made]:
    folder = tmp_path_factory.mktemp("office")
    write_template(folder / "template.docx")
    pages = {"list": long_list(), "naughty": naughty(), "house": long_list()}
    files = []
    for name, page in pages.items():
        template = str(folder / "template.docx") if name == "house" else None
        files.append(folder / f"{name}.docx")
        files[-1].write_bytes(render(page, IMPRINT._replace(template=template)))
    pdfs = converted(files, "pdf", folder)
    return {file.stem: Made(file, pdf) for file, pdf in zip(files, pdfs, strict=True)}


@pytest.mark.parametrize("name", ["list", "house"])
def test_each_page_has_its_heading_its_number_and_whole_rows(
    name: str, made: dict[str, Made]
) -> None:
    pages = pages_of(made[name].pdf)
    assert len(pages) >= 3
    for number, text in enumerate(pages, 1):
        assert f"pagina {number} van {len(pages)}" in text
        begun, ended = ({*re.findall(rf"{word}(\d+)", text)} for word in ("begin", "eind"))
        assert begun == ended
        if begun:
            heading = re.search(r"Nr\. +Actiepunt +Termijn +Stand van zaken", text)
            assert heading
            assert heading.start() < text.index("begin")
    assert sum(len(re.findall(r"begin\d+", text)) for text in pages) == 40


def test_the_council_and_the_day_are_on_each_page(made: dict[str, Made]) -> None:
    for text in pages_of(made["list"].pdf):
        assert re.search(r"Raad van de Haven +stand van 1 mei 2022", text)
    for text in pages_of(made["house"].pdf):
        assert "Gemeente Havenstad" in text
        assert "stand van" not in text


def test_what_is_late_is_red_on_its_own_page_alone(made: dict[str, Made]) -> None:
    def red(page: int) -> int:
        _, _, points = picture_of(made["list"].pdf, page)
        found = zip(points[0::3], points[1::3], points[2::3], strict=True)
        return sum(all(abs(a - b) < 24 for a, b in zip(point, RED, strict=True)) for point in found)

    assert red(1) > 20
    assert red(2) == 0


class Tables(HTMLParser):
    """The tables of an HTML document, each as the texts of its cells."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[list[list[str]]] = []

    def handle_starttag(self, tag: str, attrs: object) -> None:
        match tag:
            case "table":
                self.found.append([])
            case "tr":
                self.found[-1].append([])
            case "td" | "th":
                self.found[-1][-1].append("")

    def handle_data(self, data: str) -> None:
        if self.found and self.found[-1] and self.found[-1][-1]:
            self.found[-1][-1][-1] += " ".join(data.split())


def test_a_table_that_is_pasted_keeps_its_cells_widths_and_lines(
    made: dict[str, Made], tmp_path: Path
) -> None:
    (page,) = converted([made["list"].docx], "html", tmp_path)
    html = page.read_text("utf-8")
    tables = Tables()
    tables.feed(html)
    actions = tables.found[0]
    assert actions[0] == ["Nr.", "Actiepunt", "Termijn", "Stand van zaken"]
    assert len(actions) == 41
    assert actions[40][0] == "40"
    assert len(re.findall(r"<col width=\"\d+\"", html)) >= 4
    assert "border-top: 1.50pt solid #17365d" in html


def test_every_naughty_string_is_opened_and_shown(made: dict[str, Made]) -> None:
    """By LibreOffice, which opened it or there would be no PDF, and by python-docx."""
    assert len(pages_of(made["naughty"].pdf)) > 20
    document = docx.Document(str(made["naughty"].docx))
    told = "\n".join(
        "".join(paragraph.xpath(".//w:t/text()"))
        for paragraph in document.element.body.xpath(".//w:p")
    )
    assert not [text for text in TEXTS if visible(text) not in told]
