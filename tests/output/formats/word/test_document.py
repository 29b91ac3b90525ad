"""Pages as documents of Word, read back with python-docx."""

from __future__ import annotations

import io
import zipfile
from datetime import UTC, date, datetime
from pathlib import Path

import docx
import pytest
from docx.document import Document
from docx.table import Table as WordTable
from hypothesis import given, settings

from lovp_cli.output.formats.escaping import visible
from lovp_cli.output.formats.setting import Imprint
from lovp_cli.output.formats.word.document import render
from lovp_cli.output.page import (
    Bar,
    Bars,
    Column,
    Line,
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
from tests.conftest import Run
from tests.output.formats.pages import PAGES

IMPRINT = Imprint("Raad van de Haven", date(2022, 5, 1), "en")
# As wide as the text of an A4 page is.
ROOM = 9412
COLUMNS = (
    Column("number", "no."),
    Column("title", "action"),
    Column("term", "due"),
    Column("status", "state"),
)


def made(page: Page, imprint: Imprint = IMPRINT) -> Document:
    return docx.Document(io.BytesIO(render(page, imprint)))


def paragraphs(document: Document) -> list[tuple[str, str]]:
    found = ((p.style.name if p.style else "", p.text) for p in document.paragraphs)
    return [(str(style), text) for style, text in found]


def rows_of(table: WordTable) -> list[list[str]]:
    return [[found.text for found in row.cells] for row in table.rows]


def row(*texts: str, mark: str = "") -> TableRow:
    return TableRow(tuple(map(cell, texts)), "late" if mark else "")


def whole() -> Page:
    late = TableRow(
        (
            cell("1", Span("T-7", "quiet")),
            cell("Quay *wall* <&>", Span("chair", "quiet")),
            cell("May"),
            cell(Span("overdue", "late"), "partly"),
        ),
        "late",
        "quay",
    )
    return Page(
        "iPad & quay",
        (
            Section((facts(("owner", "chair"), ("due", line("2022", Span(" (said)", "late")))),)),
            Section((Table(COLUMNS, (late, row("2", "Boats", "June", "open"))),), "said", 2),
            Section((Note("none"),), "settled"),
            Section((Bars("owner", "open", "overdue", (Bar("chair", 4, 1),)),), "per owner"),
            Section((Table(COLUMNS, ()),)),
            Section((Note("as of 1 May 2022"),)),
        ),
        (line("for the agenda"), line("8 open")),
    )


def test_what_a_page_says_is_read_back() -> None:
    document = made(whole())
    assert paragraphs(document) == [
        ("Title", "iPad & quay"),
        ("lovp about", "for the agenda"),
        ("lovp about", "8 open"),
        ("lovp fact", "Owner\tchair"),
        ("lovp fact", "Due\t2022 (said)"),
        ("Heading 1", "Said (2)"),
        ("Heading 1", "Settled"),
        ("Normal", "none"),
        ("Heading 1", "Per owner"),
        ("Normal", "as of 1 May 2022"),
    ]
    actions, bars = document.tables
    assert rows_of(actions) == [
        ["No.", "Action", "Due", "State"],
        ["1\nT-7", "Quay *wall* <&>\nchair", "May", "overdue\npartly"],
        ["2", "Boats", "June", "open"],
    ]
    assert rows_of(bars)[1][0].startswith("chair\n\N{FIGURE SPACE}")
    assert [[text.strip() for text in found][1:] for found in rows_of(bars)] == [
        ["Open", "Overdue"],
        ["4", "1"],
    ]


def test_what_is_late_is_said_and_shown_and_what_is_quiet_is_grey() -> None:
    document = made(whole())
    found = document.tables[0].rows[1].cells
    shown = {
        run.text: str(run.style.name)
        for cell in found
        for paragraph in cell.paragraphs
        for run in paragraph.runs
    }
    assert shown["overdue"] == "lovp late"
    assert shown["chair"] == shown["T-7"] == "lovp quiet"
    assert shown["partly"] == "Default Paragraph Font"
    edges = [
        len(row._tr.xpath("w:tc/w:tcPr/w:tcBorders/w:left")) for row in document.tables[0].rows
    ]
    assert edges == [0, 1, 0]


def test_a_table_repeats_its_heading_keeps_its_rows_whole_and_can_be_pasted() -> None:
    for table in made(whole()).tables:
        heading, *others = (row._tr for row in table.rows)
        assert len(heading.xpath("w:trPr/w:tblHeader")) == 1
        assert not any(other.xpath("w:trPr/w:tblHeader") for other in others)
        assert all(row.xpath("w:trPr/w:cantSplit") for row in (heading, *others))
        assert all(p.xpath("w:pPr/w:keepNext") for p in heading.xpath(".//w:p"))
        assert table.style is not None
        assert table.style.name == "lovp table"
        widths = [int(width) for width in table._tbl.xpath("w:tblGrid/w:gridCol/@w:w")]
        assert sum(widths) == ROOM
        for row in (heading, *others):
            assert [int(width) for width in row.xpath("w:tc/w:tcPr/w:tcW/@w:w")] == widths
        assert table._tbl.xpath("w:tblPr/w:tblLayout/@w:type") == ["fixed"]
    captions = [table._tbl.xpath("w:tblPr/w:tblCaption/@w:val") for table in made(whole()).tables]
    assert captions == [["said"], ["per owner"]]


def test_the_same_columns_are_as_wide_in_every_table() -> None:
    short = Table(COLUMNS, (row("1", "a", "b", "c"),))
    long = Table(COLUMNS, (row("30/2019/P", "a", "within the next year", "overdue since May"),))
    page = Page("t", (Section((short,), "one"), Section((long,), "two")))
    one, two = (table._tbl.xpath("w:tblGrid/w:gridCol/@w:w") for table in made(page).tables)
    assert one == two
    number, title, term, status = map(int, one)
    assert number < term < title
    assert status < title


def test_tables_that_follow_each_other_stay_apart_and_a_document_ends_with_a_paragraph() -> None:
    table = Table(COLUMNS, (row("1", "a", "b", "c"),))
    document = made(Page("t", (Section((table, table)),)))
    kinds = [child.tag.rpartition("}")[2] for child in document.element.body]
    assert kinds == ["p", "tbl", "p", "tbl", "p", "sectPr"]


def test_a_bare_page_and_labels_begin_with_a_capital() -> None:
    page = Page("meetings", (Section((Note("none"),), "dated"),), bare=True)
    document = made(page)
    assert paragraphs(document) == [
        ("Title", "Meetings"),
        ("Heading 1", "Dated"),
        ("Normal", "none"),
    ]
    assert document.core_properties.title == "Meetings"


@pytest.mark.parametrize(
    ("language", "tag", "day", "page"),
    [
        ("nl", "nl-NL", "stand van 1 mei 2022", "pagina 1 van 1"),
        ("en", "en-GB", "as of 1 May 2022", "page 1 of 1"),
    ],
)
def test_heads_feet_and_properties_are_in_the_councils_language(
    language: str, tag: str, day: str, page: str
) -> None:
    document = made(whole(), IMPRINT._replace(language=language))
    (section,) = document.sections
    assert section.header.paragraphs[0].text == f"Raad van de Haven\t{day}"
    foot = section.footer.part.element
    assert "".join(foot.xpath(".//w:t/text()")) == f"iPad & quay{page}"
    fields = [instruction.strip() for instruction in foot.xpath(".//w:fldSimple/@w:instr")]
    assert fields == ["PAGE", "NUMPAGES"]
    languages = document.styles.element.xpath(".//w:lang/@w:val")
    assert languages
    assert {*languages} == {tag}
    properties = document.core_properties
    assert (properties.title, properties.author) == ("iPad & quay", "Raad van de Haven")
    assert properties.language == tag
    made_on = datetime(2022, 5, 1, tzinfo=UTC)
    assert properties.created == properties.modified == made_on
    assert (properties.comments, properties.last_modified_by) == ("", "Raad van de Haven")


def test_the_page_is_a4_and_nothing_of_the_librarys_own_document_is_in_it() -> None:
    data = render(whole(), IMPRINT)
    (section,) = docx.Document(io.BytesIO(data)).sections
    assert (round(section.page_width.mm), round(section.page_height.mm)) == (210, 297)
    with zipfile.ZipFile(io.BytesIO(data)) as zipped:
        assert sorted(zipped.namelist()) == [
            "[Content_Types].xml",
            "_rels/.rels",
            "docProps/core.xml",
            "word/_rels/document.xml.rels",
            "word/document.xml",
            "word/footer1.xml",
            "word/header1.xml",
            "word/settings.xml",
            "word/styles.xml",
        ]
        assert b"python-docx" not in zipped.read("docProps/core.xml")


@settings(max_examples=60)
@given(page=PAGES)
def test_every_page_makes_a_document_that_holds_every_text(page: Page) -> None:
    document = made(page)
    told = "\n".join(text for text in document.element.body.xpath(".//w:p") for text in [text.text])
    told = told.lower()
    for text in texts_of(page):
        assert text.lower() in told


def texts_of(page: Page) -> list[str]:
    """Every line of a page, as it is to be shown."""
    lines: list[Line] = [line(page.title), *page.about]
    for section in page.sections:
        lines.append(line(section.title))
        for block in section.blocks:
            match block:
                case Table(columns, rows) if rows:
                    lines += [line(column.heading) for column in columns]
                    lines += [spans for row in rows for found in row.cells for spans in found]
                case Bars(name, total, late, bars):
                    lines += map(line, (name, total, late, *(bar.name for bar in bars)))
                case Note(text):
                    lines.append(line(text))
                case Table():
                    pass
                case _:
                    lines += [line(name) for name, _ in block.facts]
                    lines += [value for _, value in block.facts]
    return [visible("".join(span.text for span in spans)) for spans in lines]


def test_long_titles_are_cut_only_where_word_has_no_room(lovp: Run, council: None) -> None:
    title = "Kade " * 80
    document = made(Page(title, ()))
    assert document.paragraphs[0].text == title.strip()
    assert document.core_properties.title == title[:255]


@pytest.mark.parametrize("line", ["report", "report last", "open-actions", "meetings", "parties"])
def test_every_command_that_shows_makes_one(
    line: str, lovp: Run, shipped: Path, here: Path
) -> None:
    outcome = lovp(*line.split(), "--as-of", "2021-12-01", "-o", "made.docx")
    assert outcome.code == 0
    assert outcome.err.startswith("Made made.docx: ")
    document = docx.Document(str(here / "made.docx"))
    assert len(document.tables) >= 1
    if line == "report":
        text = "".join(document.element.body.xpath(".//w:t/text()"))
        assert "minister van Justitie en Veiligheid, met korpschef van de politie" in text
        assert "korpschef-" not in text


def test_a_screen_is_no_place_for_it(
    lovp: Run, shipped: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdout.isatty", lambda: True)
    outcome = lovp("parties", "--format", "docx")
    assert (outcome.code, outcome.out) == (2, "")
    assert "docx is for a file: add -o FILE.docx" in outcome.err


def test_without_its_library_the_line_to_type_is_named(
    lovp: Run, shipped: Path, here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("lovp_cli.output.formats.libraries.find_spec", lambda name: None)
    outcome = lovp("parties", "-o", "made.docx")
    assert (outcome.code, outcome.out) == (1, "")
    assert outcome.err == (
        "lovp: a document of Word needs python-docx: type pip install 'lovp[office]'\n"
    )
    assert not (here / "made.docx").exists()
