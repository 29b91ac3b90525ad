"""One action of the register as a web page: its row, and what is told below it."""

from __future__ import annotations

from collections.abc import Iterator

from lovp_cli.council.phrases.dates import day_in_words
from lovp_cli.council.phrases.labels import Labels
from lovp_cli.council.records.record import Letter, Meeting, Record
from lovp_cli.council.records.row import Row
from lovp_cli.council.register.history import History
from lovp_cli.output.page import Cell, Span, cell, facts, line
from lovp_cli.output.pages.follow_up_in_words import step_cell, term_as_given
from lovp_cli.output.row_in_words import (
    kept_in_words,
    last_in_words,
    quoted,
    states_in_words,
    term_in_words,
)
from lovp_cli.output.web_register import Choice, Entry, Step


def entry(row: Row, history: History, labels: Labels, anchor: str) -> Entry:
    """An action with its history; `anchor` is its own link, or empty."""
    partners = ", ".join(map(labels.party, row.involved))
    return Entry(
        anchor=anchor,
        title=row.title,
        number=row.number or "",
        last=last_in_words(row, labels),
        owner=Choice(row.owner, labels.party(row.owner)),
        partners=f"{labels['with']} {partners}" if partners else "",
        due=row.due_date,
        term=_term(row, labels),
        states=_states(row),
        state=_state(row, labels),
        promised=_promised(history.record, labels),
        facts=facts(
            (labels.columns["topic"], row.topic),
            (labels.columns["asked_by"], row.asked_by),
            (labels.columns["reference"], row.reference),
            (labels.columns["contact"], history.action.contact),
        ),
        quote=quoted(row.quote or ""),
        source=_source(history.record) if row.quote else "",
        steps=tuple(_steps(history, labels)),
    )


def _term(row: Row, labels: Labels) -> Cell:
    """The last day, and the words in which the term was given."""
    said = (row.running or row.due).said
    below = [Span(quoted(said), "quiet")] if said and row.due_date and row.term != "moment" else []
    return cell(term_in_words(row, labels), *below)


def _states(row: Row) -> tuple[str, ...]:
    """What it is found by, the state that it is shown with first."""
    shown = "late" if row.overdue else row.status
    return tuple(dict.fromkeys((shown, *(["open"] if row.is_open else []), row.status)))


def _state(row: Row, labels: Labels) -> Cell:
    """Its state, and what there is to say of that."""
    said = states_in_words(row, labels)
    if not row.ended:
        state = labels["overdue"] if row.overdue else labels.statuses[row.status]
        return cell(state, *(Span(words, "quiet") for words in said if words != state))
    day = day_in_words(row.ended, labels.language)
    when = f"{day} ({labels[row.ended_by]})" if row.ended_by else day
    following = ", ".join(map(labels.action, row.replaced_by))
    below = [", ".join(filter(None, (when, kept_in_words(row.kept, labels)))), *said[1:]]
    return cell(
        labels.statuses[row.status],
        *(Span(words, "quiet") for words in [following, *below] if words),
    )


def _promised(record: Record, labels: Labels) -> Choice:
    """The meeting or the letter in which it was promised; by value they stand in order of days."""
    if isinstance(record, Letter):
        day = day_in_words(record.date, labels.language)
        return Choice(f"{record.date}/letter", f"{labels['letter']} {day}")
    return Choice(record.id, labels.meeting(record.id))


def _source(record: Record) -> str:
    minutes = record.minutes_title if isinstance(record, Meeting) else None
    return minutes or record.title or ""


def _steps(history: History, labels: Labels) -> Iterator[Step]:
    """What each record said of it, the promise first."""
    promised = cell(f"{labels['promised']}{term_as_given(history.action.due, labels)}")
    yield _step(history.record, promised, labels)
    for step in history.steps:
        yield _step(step.record, step_cell(step, labels), labels)


def _step(record: Record, said: Cell, labels: Labels) -> Step:
    kind = labels["letter" if isinstance(record, Letter) else "meeting"]
    marked = [line(Span(labels["confidential"], "quiet"))] if record.confidential else []
    return Step(record.date, day_in_words(record.date, labels.language), kind, (*said, *marked))
