"""Pages of any kind, and what may not be in what is made of them."""

from __future__ import annotations

from hypothesis import strategies as st

from lovp_cli.output.page import (
    Bar,
    Bars,
    Block,
    Cell,
    Column,
    Cut,
    Fact,
    Facts,
    Form,
    Line,
    Mark,
    Note,
    Page,
    Role,
    Section,
    Span,
    Table,
    TableRow,
    cell,
    line,
)

MARKS: tuple[Mark, ...] = ("", "late", "quiet", "usual")
ROLES: tuple[tuple[Role, ...], ...] = (
    ("id", "title", "owner", "meeting", "term", "status"),
    ("term", "id", "title", "owner", "status"),
    ("date", "kind", "said"),
    ("id", "name", "count", "count"),
)
FORMS: tuple[Form, ...] = ("full", "brief", "entries")

HIDDEN = "\x00\x1b\x7f\x85\x9b\u061c\u200b\u200f\u2028\u202e\u2066\ufeff\U000e0041"
TEXTS = st.text(st.sampled_from("ab漢é0 .-|*_[]<>#&\\\n\t" + HIDDEN), max_size=12)
LINES: st.SearchStrategy[Line] = st.lists(
    st.builds(Span, TEXTS, st.sampled_from(MARKS)), max_size=3
).map(lambda spans: line(*spans))
CELLS: st.SearchStrategy[Cell] = st.lists(LINES, max_size=3).map(lambda lines: cell(*lines))


@st.composite
def tables(draw: st.DrawFn) -> Table:
    form = draw(st.sampled_from(FORMS))
    roles = ROLES[1] if form == "brief" else draw(st.sampled_from(ROLES))
    row = st.builds(TableRow, st.tuples(*(CELLS for _ in roles)), st.sampled_from(MARKS))
    rows = draw(st.lists(row, max_size=4))
    cut = draw(st.none() | st.builds(Cut, st.integers(0, 3), TEXTS))
    return Table(tuple(Column(role, draw(TEXTS)) for role in roles), tuple(rows), form, cut)


BARS = st.lists(st.builds(Bar, TEXTS, st.integers(1, 90), st.just(1)), min_size=1, max_size=3)
FACTS = st.lists(st.builds(Fact, TEXTS, LINES), max_size=3).map(tuple)
BLOCKS: st.SearchStrategy[Block] = (
    tables()
    | st.builds(Facts, FACTS)
    | st.builds(Bars, TEXTS, TEXTS, TEXTS, BARS.map(tuple))
    | st.builds(Note, TEXTS)
)
SECTIONS = st.builds(
    Section,
    st.lists(BLOCKS, max_size=2).map(tuple),
    TEXTS,
    st.none() | st.integers(0, 9),
)
PAGES = st.builds(
    Page,
    TEXTS,
    st.lists(SECTIONS, max_size=3).map(tuple),
    st.lists(LINES, max_size=2).map(tuple),
    st.sampled_from(["nl", "en"]),
    st.booleans(),
)
