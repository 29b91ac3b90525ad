"""What changed since a day: for the table, and for who was not there."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import get_args

from lovp_cli.council.phrases.dates import day_in_words
from lovp_cli.council.phrases.labels import Labels
from lovp_cli.council.records.record import Letter
from lovp_cli.council.register.changes import Change, Kind, TermAt
from lovp_cli.output.page import (
    Cell,
    Column,
    Note,
    Page,
    Section,
    Span,
    Table,
    TableRow,
    cell,
    line,
)
from lovp_cli.output.pages.follow_up_in_words import follow_up_cell, term_as_given
from lovp_cli.output.row_in_words import as_of_in_words, kept_in_words, last_in_words

_KINDS: tuple[Kind, ...] = get_args(Kind)


def change_sheet_page(
    found: Sequence[Change], council: str, labels: Labels, since: date, day: date
) -> Page:
    """The changes by what they are; an action stands in as many sections as it has changes."""
    in_order = sorted(found, key=_day)
    by_kind = {kind: [change for change in in_order if change.kind == kind] for kind in _KINDS}
    told = {kind: changes for kind, changes in by_kind.items() if changes}
    counts = (f"{len(changes)} {labels.changes[kind]}" for kind, changes in told.items())
    sections = [
        Section((_table(changes, labels),), labels.changes[kind], len(changes))
        for kind, changes in told.items()
    ]
    return Page(
        f"{council} · {labels['changes since']} {day_in_words(since, labels.language)}",
        tuple(sections) or (Section((Note(labels["no changes"]),)),),
        (line(" · ".join([*counts, as_of_in_words(day, labels)])),),
        labels.language,
    )


def _table(found: Sequence[Change], labels: Labels) -> Table:
    columns = (
        Column("date", labels["date"]),
        Column("title", labels.columns["title"]),
        Column("said", labels["change"]),
    )
    rows = tuple(
        TableRow(
            (_when(change, labels), _what(change, labels), _changed(change, labels)),
            "late" if change.kind == "newly overdue" else "",
            change.row.id,
        )
        for change in found
    )
    return Table(columns, rows, "entries")


def _day(change: Change) -> date:
    if change.record:
        return change.record.date
    last_day = change.new.last_day if change.new else None
    return last_day or date.max


def _when(change: Change, labels: Labels) -> Cell:
    if change.record is None:
        last_day = change.new.last_day if change.new else None
        return cell(day_in_words(last_day, labels.language) if last_day else "")
    kind = labels["letter" if isinstance(change.record, Letter) else "meeting"]
    day = day_in_words(change.record.date, labels.language)
    return cell(day, Span(kind, "quiet"))


def _what(change: Change, labels: Labels) -> Cell:
    row = change.row
    typed = [] if labels.paper else [row.id]
    hidden = row.confidential or bool(change.record and change.record.confidential)
    marked = [labels["confidential"]] if hidden else []
    below = [*filter(None, [row.number]), *typed, labels.party(row.owner), *marked]
    return cell(row.title, Span(" · ".join(below), "quiet"))


def _changed(change: Change, labels: Labels) -> Cell:
    """What changed, then what was said with it."""
    said = change.follow_up
    words = [span for span in (said.note, said.reference) if span] if said else []
    if change.kind == "noted" and said:
        return follow_up_cell(said, labels, refused=False, status=labels["kept open"])
    if change.kind == "newly overdue":
        words = [*filter(None, [last_in_words(change.row, labels)])]
    if found := _IN_WORDS.get(change.kind):
        return cell(found(change, labels), *(Span(text, "quiet") for text in words))
    return cell(*words or [labels.changes[change.kind]])


def _new(change: Change, labels: Labels) -> str:
    return _term(change.new, labels)


def _settled(change: Change, labels: Labels) -> str:
    kept = kept_in_words(change.row.kept, labels)
    return ", ".join(filter(None, (labels.statuses["settled"], kept)))


def _round(change: Change, labels: Labels) -> str:
    met = change.met
    if not met:
        return ""
    due = f" ({day_in_words(met.last_day, labels.language)})" if met.last_day else ""
    return f"{labels['round']} {met.number}{due}: {labels.statuses['settled']}"


def _replaced(change: Change, labels: Labels) -> str:
    named = change.follow_up.replaced_by if change.follow_up else ()
    return " ".join([labels.statuses["replaced"], *map(labels.action, named)])


def _terms(change: Change, labels: Labels) -> str:
    return f"{_term(change.old, labels)} → {_term(change.new, labels)}"


def _extended(change: Change, labels: Labels) -> str:
    return f"{_terms(change, labels)} ({change.row.extended}× {labels.columns['extended']})"


def _owners(change: Change, labels: Labels) -> str:
    return " → ".join(map(labels.party, change.owners or ()))


_IN_WORDS: Mapping[Kind, Callable[[Change, Labels], str]] = {
    "new": _new,
    "settled": _settled,
    "rounds": _round,
    "replaced": _replaced,
    "extended": _extended,
    "other term": _terms,
    "transferred": _owners,
    "calendar": _terms,
}


def _term(at: TermAt | None, labels: Labels) -> str:
    """A term by its last day; where it has none, as it was given."""
    if at and at.last_day:
        return day_in_words(at.last_day, labels.language)
    return term_as_given(at.term if at else None, labels).removeprefix(":").strip(" ,")
