"""Pages as Markdown."""

from __future__ import annotations

from lovp_cli.output.formats import markdown
from lovp_cli.output.page import (
    Bar,
    Bars,
    Column,
    Cut,
    Facts,
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


def section(*blocks: Facts | Table | Bars | Note, title: str = "") -> Section:
    return Section(blocks, title)


def test_a_whole_page() -> None:
    columns = (Column("id", "id"), Column("said", "follow-ups"), Column("count", "times"))
    said = cell(line("settled", Span(" (passed over)", "late")), "thanks")
    table = Table(columns, (TableRow((cell("quay"), said, cell("2")), "late"),), "entries")
    page = Page(
        "Quay *wall*",
        (
            section(facts(("owner", "chair"), ("topic", None), ("due", line("2022", " (said)")))),
            Section((table,), "said", 1),
            section(Note("none"), title="settled"),
            section(Bars("owner", "open", "overdue", (Bar("chair", 4, 1),)), title="per owner"),
            section(Table(columns, ())),
            section(Note("as of 1 May 2022")),
        ),
        (line(Span("quay · meetings/2022-01-10.yaml:5", "quiet")),),
    )
    assert markdown.render(page) == (
        "# Quay \\*wall\\*\n\n"
        "quay · meetings/2022-01-10.yaml:5\n\n"
        "- owner: chair\n- due: 2022 (said)\n\n"
        "## said (1)\n\n"
        "| id | follow-ups | times |\n| --- | --- | ---: |\n"
        "| quay | settled (passed over) · thanks | 2 |\n\n"
        "## settled\n\nnone\n\n"
        "## per owner\n\n"
        "| owner | open | overdue |\n| --- | ---: | ---: |\n| chair | 4 | 1 |\n\n"
        "as of 1 May 2022"
    )


def test_a_document_has_the_title_of_a_bare_page_and_all_rows_of_a_table_that_may_be_cut() -> None:
    rows = tuple(TableRow((cell(name),)) for name in ("a", "b", "c"))
    table = Table((Column("id", "id"),), rows, "brief", Cut(1, "and 2 more"))
    page = Page("meetings", (section(table),), bare=True)
    assert markdown.render(page) == "# meetings\n\n| id |\n| --- |\n| a |\n| b |\n| c |"


def test_what_would_begin_a_list_or_a_rule_does_not() -> None:
    for text, shown in {
        "- one": "\\- one",
        "+ one": "\\+ one",
        "12. one": "12\\. one",
        "3) one": "3\\) one",
        "=====": "\\=====",
        "2022-01-10 one": "2022-01-10 one",
        "4 open": "4 open",
    }.items():
        assert markdown.render(Page("t", (section(Note(text)),))) == f"# t\n\n{shown}"
