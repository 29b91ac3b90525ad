"""An action's whole life, and a meeting's whole record."""

from __future__ import annotations

from collections.abc import Sequence

from rich.table import Table
from rich.text import Text

from lovp_cli.council.phrases.dates import day_in_words, span_in_words
from lovp_cli.council.phrases.labels import Labels
from lovp_cli.council.records.record import FollowUp, Letter, Meeting, Record
from lovp_cli.council.records.row import Row
from lovp_cli.council.records.term import Term
from lovp_cli.council.register.history import History
from lovp_cli.output.formats.terminal import OVERDUE, QUIET, Screen, text
from lovp_cli.output.pages.wording import state_in_words, status_in_words, term_in_words


def life_sheet(life: History, row: Row, words: Labels, screen: Screen) -> str:
    """An action: its facts, then what was said of it, day by day."""
    said = state_in_words(row, words)
    if row.status == "open":
        said = [words.statuses["open"], *said]
    said[0] = " ".join([said[0], *life.state.replaced_by])
    late = [words["overdue"]] if row.overdue else []
    status = Text(" · ".join([*late, *said]), style=OVERDUE if row.overdue else "")
    due = term_in_words(row, words)
    if row.due_meeting:
        due += f" ({words['meeting']} {row.due_meeting})"
    facts = [
        (words["status"], status),
        (words["owner"], text(row.owner)),
        (words["with"], text(", ".join(row.involved))),
        (words["topic"], text(row.topic or "")),
        (words["due"], Text(due)),
        (words["quote"], text(f"“{row.quote}”" if row.quote else "")),
    ]
    steps: list[tuple[Record, Text]] = [
        (life.record, Text(f"{words['promised']}{_term(life.action.due, words)}"))
    ]
    steps += [
        (step.record, _said(step.follow_up, words, refused=step.refused)) for step in life.steps
    ]
    heading = _heading(row.title, f"{row.id} · {row.file}:{row.line}")
    return screen.render(heading, "", _grid(facts), "", _timeline(steps, words))


def record_sheet(record: Record, rows: Sequence[Row], words: Labels, screen: Screen) -> str:
    """A meeting or letter: its facts, what was promised, and what was said of earlier promises."""
    heading = _heading(
        record.title or f"{words['letter']} {record.id}", f"{record.id} · {record.file}"
    )
    facts = [(words["date"], Text(day_in_words(record.date, words.language)))]
    if isinstance(record, Meeting):
        kind = words["regular" if record.regular else "extra"]
        cancelled = f", {words['cancelled']}" if record.cancelled else ""
        facts.append((words["kind"], Text(kind + cancelled)))
        facts.append((words["minutes"], text(record.minutes_title or record.minutes_file or "")))
    parts: list[Text | Table] = [heading, Text(""), _grid(facts)]
    if rows:
        parts += [Text(f"\n{words['promised']}", style="bold"), _promised(rows, words)]
    if record.follow_ups:
        said = [
            (text(said.action), _said(said, words, refused=False)) for said in record.follow_ups
        ]
        parts += [Text(f"\n{words['follow-ups']}", style="bold"), _two(said)]
    return screen.render(*parts)


def _heading(title: str, below: str) -> Text:
    return text(title, "bold").append("\n").append_text(text(below, QUIET))


def _grid(facts: Sequence[tuple[str, Text]]) -> Table:
    grid = Table.grid(padding=(0, 2, 0, 0))
    grid.add_column(style=QUIET, no_wrap=True)
    grid.add_column(overflow="fold")
    for name, value in facts:
        if value.plain:
            grid.add_row(name, value)
    return grid


def _timeline(steps: Sequence[tuple[Record, Text]], words: Labels) -> Table:
    grid = Table.grid(padding=(0, 2, 0, 0))
    grid.add_column(no_wrap=True)
    grid.add_column(style=QUIET, no_wrap=True)
    grid.add_column(overflow="fold")
    for record, said in steps:
        kind = words["letter" if isinstance(record, Letter) else "meeting"]
        grid.add_row(day_in_words(record.date, words.language), kind, said)
    return grid


def _two(lines: Sequence[tuple[Text, Text]]) -> Table:
    grid = Table.grid(padding=(0, 2, 0, 0))
    grid.add_column(no_wrap=True, max_width=32, overflow="ellipsis")
    grid.add_column(overflow="fold")
    for first, second in lines:
        grid.add_row(first, second)
    return grid


def _promised(rows: Sequence[Row], words: Labels) -> Table:
    lines = []
    for row in rows:
        title = text(row.title)
        state = status_in_words(row, words)
        about = " · ".join(filter(None, (row.owner, term_in_words(row, words), state)))
        title.append("\n").append_text(text(about, OVERDUE if row.overdue else QUIET))
        lines.append((text(row.id), title))
    return _two(lines)


def _said(said: FollowUp, words: Labels, *, refused: bool) -> Text:
    parts = []
    if said.status:
        status = words["reopened"] if said.status == "open" else words.statuses[said.status]
        parts.append(" ".join([status, *said.replaced_by]))
    if said.owner:
        parts.append(f"{words['new owner']} {said.owner}")
    if said.due:
        parts.append(f"{words['new term']}{_term(said.due, words)}")
    line = text("; ".join(parts))
    if refused:
        line.append(f" ({words['passed over']})", style=OVERDUE)
    for more in filter(None, (said.note, said.reference)):
        line.append("\n" if line.plain else "").append_text(text(more))
    return line


def _term(due: Term | None, words: Labels) -> str:
    """A term as it was given, to follow a word."""
    if due is None:
        return f", {words.terms['missing']}"
    if due.none:
        return f", {words.terms['none']}"
    said = f" (“{due.said}”)" if due.said else ""
    if due.by:
        return f": {span_in_words(due.by, words.language)}{said}"
    if due.meeting:
        meeting = (
            words["next meeting"] if due.meeting == "next" else f"{words['meeting']} {due.meeting}"
        )
        return f": {meeting}{said}"
    return f": “{due.said}”"
