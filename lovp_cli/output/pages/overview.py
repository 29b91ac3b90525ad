"""The state of the register: every open action once, what ended of late, and whose it is."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from lovp_cli.council.phrases.dates import day_in_words
from lovp_cli.council.phrases.labels import Labels
from lovp_cli.council.records.calendar import Slot
from lovp_cli.council.records.row import RoundMet, Row
from lovp_cli.council.register.overview import Overview, OwnerCount
from lovp_cli.output.page import (
    Bar,
    Bars,
    Cell,
    Column,
    Cut,
    Line,
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
from lovp_cli.output.pages.actions import COLUMNS
from lovp_cli.output.pages.paper import numbered, paper_columns, paper_round, paper_row
from lovp_cli.output.row_in_words import (
    counts_in_words,
    kept_in_words,
    term_in_words,
)

_BESIDE: tuple[Role, ...] = ("id", "title", "owner", "status")
# The title, the counts, the meetings, the owners, and the line that says how to see everything.
_LINES_BESIDES = 5


class _Part(NamedTuple):
    title: str
    rows: list[TableRow]
    brief: bool = False


def overview_page(state: Overview, labels: Labels, council: str, room: int | None) -> Page:
    """Every open action once, in the section that says what it asks for.

    With `room` for so many lines, the first sections are whole and the others are cut.
    """
    parts = _parts(state, labels)
    if room is None:
        sections = [_whole(part, labels) for part in parts]
        if state.owners:
            sections.append(Section((_bars(state.owners, labels),), labels["per owner"]))
    else:
        sections = _cut_to(room, [part for part in parts if part.rows], labels)
        sections.append(Section((Note(_owners_in_words(state.owners, labels)),)))
        sections.append(Section((Note(labels["all"]),)))
    page = Page(
        f"{council} · {labels['report']} · {day_in_words(state.day, labels.language)}",
        tuple(sections),
        (line(counts_in_words(state.open, labels)), _meetings(state, labels)),
        labels.language,
        dense=room is not None,
    )
    return numbered(page)


def _parts(state: Overview, labels: Labels) -> list[_Part]:
    due_next = due_then = labels["dated"]
    if state.next:
        due_next = f"{labels['due next']}, {day_in_words(state.next.date, labels.language)}"
    if state.after_next:
        due_then = f"{labels['due then']}, {day_in_words(state.after_next.date, labels.language)}"
    ended = [_ended(row, labels) for row in state.ended]
    ended += [_round(met, labels) for met in state.rounds]
    then = [_Part(due_then, [_row(row, labels) for row in state.due_after_next])]
    return [
        _Part(labels["to confirm"], [_row(row, labels) for row in state.reported]),
        _Part(
            labels["overdue"],
            [_row(row, labels, passed_over=row.id in state.passed_over) for row in state.overdue],
        ),
        _Part(due_next, [_row(row, labels) for row in state.due_next]),
        *(then if state.next else []),
        _Part(labels["undated"], [_row(row, labels) for row in state.undated]),
        _Part(labels["later"], [_row(row, labels) for row in state.later], brief=True),
        _Part(labels["ended since"], ended),
    ]


def _whole(part: _Part, labels: Labels) -> Section:
    if not part.rows:
        return Section((Note(labels["none here"]),), part.title)
    return Section(
        (Table(_columns(labels), tuple(part.rows), "brief"),), part.title, len(part.rows)
    )


def _cut_to(room: int, parts: Sequence[_Part], labels: Labels) -> list[Section]:
    """The sections, with rows for the first before the others, and one of each if it can be."""
    left = room - _LINES_BESIDES - len(parts)
    shown = [0 if part.brief else 1 for part in parts]
    left -= sum(shown)
    for at, part in enumerate(parts):
        more = 0 if part.brief else max(min(len(part.rows) - shown[at], left), 0)
        shown[at] += more
        left -= more
    return [_cut(part, most, labels) for part, most in zip(parts, shown, strict=True)]


def _cut(part: _Part, most: int, labels: Labels) -> Section:
    more = len(part.rows) - most
    cut = Cut(most, labels["more"].format(count=more)) if more > 0 else None
    table = Table(_columns(labels), tuple(part.rows), "brief", cut)
    return Section((table,), part.title, len(part.rows))


def _columns(labels: Labels) -> tuple[Column, ...]:
    if labels.paper:
        return paper_columns(labels)
    return (
        Column("term", labels.columns["due_date"]),
        Column("id", labels.columns["id"]),
        Column("title", labels.columns["title"]),
        Column("owner", labels.columns["owner"]),
        Column("status", labels.columns["status"]),
    )


def _row(row: Row, labels: Labels, *, passed_over: bool = False) -> TableRow:
    remark = labels["not discussed"] if passed_over else ""
    if labels.paper:
        return paper_row(row, labels, remark=remark)
    remarks = [Span(remark, "late")] if passed_over else []
    when = cell(term_in_words(row, labels), *remarks)
    return TableRow((when, *_cells(row, labels)), "late" if row.overdue else "", row.id)


def _ended(row: Row, labels: Labels) -> TableRow:
    if labels.paper:
        return paper_row(row, labels)
    how = " ".join([labels.statuses[row.status], *map(labels.action, row.replaced_by)])
    kept = kept_in_words(row.kept, labels)
    day = day_in_words(row.ended, labels.language) if row.ended else ""
    when = cell(", ".join(filter(None, (how, kept))), Span(day, "quiet"))
    return TableRow((when, *_cells(row, labels)), ref=row.id)


def _cells(row: Row, labels: Labels) -> tuple[Cell, ...]:
    """What stands beside the term: id, title, owner with partners, and state."""
    _, title, owner, status = (COLUMNS[role][1](row, labels) for role in _BESIDE)
    if row.confidential:
        marked = Span(f"{labels['confidential']} · ", "quiet")
        title = ((marked, *title[0]), *title[1:])
    return COLUMNS["id"][1](row, labels), title, owner, status


def _round(met: RoundMet, labels: Labels) -> TableRow:
    if labels.paper:
        return paper_round(met, labels)
    which = f"{labels['round']} {met.number}"
    kept = kept_in_words(met.kept, labels)
    day = day_in_words(met.on, labels.language)
    when = cell(", ".join(filter(None, (which, kept))), Span(day, "quiet"))
    marked = [Span(f"{labels['confidential']} · ", "quiet")] if met.confidential else []
    title = cell(line(*marked, met.title))
    return TableRow((when, cell(met.id), title, cell(labels.party(met.owner)), cell()), ref=met.id)


def _meetings(state: Overview, labels: Labels) -> Line:
    last = _day_of(state.last, labels, labels["none here"])
    following = _day_of(state.next, labels, labels["none planned"])
    return line(f"{labels['last meeting']}: {last} · {labels['next meeting']}: {following}")


def _day_of(meeting: Slot | None, labels: Labels, instead: str) -> str:
    return day_in_words(meeting.date, labels.language) if meeting else instead


def _bars(counts: Iterable[OwnerCount], labels: Labels) -> Bars:
    bars = tuple(Bar(labels.party(count.owner), count.open, count.overdue) for count in counts)
    return Bars(labels.columns["owner"], labels["open"], labels["overdue"], bars)


def _owners_in_words(counts: Iterable[OwnerCount], labels: Labels) -> str:
    """Every owner's count on one line."""
    late = labels["overdue"]
    found = (
        f"{count.owner} {count.open}" + (f" ({count.overdue} {late})" if count.overdue else "")
        for count in counts
    )
    return f"{labels['per owner']}: {' · '.join(found) or labels['none here']}"
