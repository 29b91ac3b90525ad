"""What was understood of a list, before any of it is recorded."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from lovp_cli.council.phrases.dates import span_in_words
from lovp_cli.council.records.listed import ListedAction, ListRead, UnknownName
from lovp_cli.council.records.term import Term
from lovp_cli.output.counted import counted
from lovp_cli.output.page import Block, Column, Note, Page, Section, Table, TableRow, cell

_FIRST = 5
_REASONS = 8


def page(read: ListRead) -> Page:
    """Columns, counts, first rows, and what is not known: a message, and so in English."""
    sections = [
        Section((_columns(read),), "Columns"),
        Section((_first_rows(read.actions),), "First rows") if read.actions else None,
        _section("Statuses", _statuses(read)),
        _section("Owners that are not known", _unknown_owners(read.owners)),
        _section("Statuses that are not known", map(_unknown_status, read.unknown_statuses)),
        _section("Left out", _reasons(read)),
        _section("How it was read", read.notes),
    ]
    title = f"{read.name}: {_counts(read)}"
    return Page(title, tuple(filter(None, sections)), language="en")


def _section(title: str, lines: Iterable[str]) -> Section | None:
    blocks: tuple[Block, ...] = tuple(map(Note, lines))
    return Section(blocks, title) if blocks else None


def _counts(read: ListRead) -> str:
    """How many of each thing there are."""
    said = sum(len(action.said) for action in read.actions)
    counts = [
        counted(len(read.actions), "action"),
        counted(said, "follow-up") if said else "",
        counted(len(read.meetings), "new meeting") if read.meetings else "",
        counted(len(read.parties), "new party", "new parties") if read.parties else "",
        f"{read.known} known already" if read.known else "",
        f"{counted(len(read.left), 'row')} left out" if read.left else "",
    ]
    return ", ".join(filter(None, counts))


def _columns(read: ListRead) -> Table:
    rows = [
        TableRow((cell(column.heading), cell(column.key or "not taken")))
        for column in read.columns
        if column.heading
    ]
    return Table((Column("name", "heading"), Column("kind", "is")), tuple(rows))


def _first_rows(actions: Iterable[ListedAction]) -> Table:
    columns = (
        Column("title", "action"),
        Column("owner", "owner"),
        Column("meeting", "promised in"),
        Column("term", "term"),
        Column("status", "follow-ups"),
    )
    rows = [
        TableRow(
            (
                cell(action.title),
                cell(", ".join((action.owner, *action.involved))),
                cell(_place(action.file)),
                cell(_term(action.due)),
                cell("; ".join(_said(action))),
            )
        )
        for action, _ in zip(actions, range(_FIRST), strict=False)
    ]
    return Table(columns, tuple(rows))


def _place(file: str) -> str:
    folder, _, name = file.removesuffix(".yaml").partition("/")
    return name if folder == "meetings" else f"letter {name}"


def _term(term: Term | None) -> str:
    if term is None:
        return "not entered"
    if term.none:
        return "none"
    moment = f"{'before' if term.before else 'after' if term.after else 'at'} {term.moment}"
    by = span_in_words(term.by, "en") if term.by else None
    parts = (by, term.meeting, moment if term.moment else None, term.every)
    return ", ".join(filter(None, parts)) or f"“{term.said}”"


def _said(action: ListedAction) -> Iterator[str]:
    for said in action.said:
        what = ", ".join(filter(None, (said.status, said.note, said.reference)))
        yield f"{said.day}: {what}"


def _statuses(read: ListRead) -> Iterator[str]:
    for (word, status), rows in (read.statuses or {}).items():
        yield f"{word} → {status} ({rows})"


def _unknown_owners(owners: Sequence[UnknownName]) -> Iterator[str]:
    for unknown in owners:
        yield f"{unknown.name} ({unknown.rows}){_closest(unknown)}"
    if owners:
        yield "to make parties of them: --add-parties"


def _unknown_status(unknown: UnknownName) -> str:
    return f"{unknown.name} ({unknown.rows}){_closest(unknown) or _to_name(unknown, 'STATUS')}"


def _closest(unknown: UnknownName) -> str:
    if not unknown.closest:
        return ""
    return f"; if that is {unknown.closest}, add {_to_name(unknown, unknown.closest)}"


def _to_name(unknown: UnknownName, meaning: str) -> str:
    return f'--map "{unknown.name}={meaning}"'


def _reasons(read: ListRead) -> Iterator[str]:
    for left in read.left[:_REASONS]:
        yield f"line {left.line}: {left.reason}"
    if len(read.left) > _REASONS:
        yield f"and {len(read.left) - _REASONS} more"


def recorded(read: ListRead, files: int) -> list[str]:
    """What was recorded."""
    return [f"Recorded in {counted(files, 'file')}: {_counts(replace(read, known=0, left=()))}"]
