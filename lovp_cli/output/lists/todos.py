"""The list of actions as things to be done, for a calendar."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import cast

from lovp_cli.council.phrases.labels import Labels
from lovp_cli.council.records.row import Row
from lovp_cli.council.records.values import Status
from lovp_cli.council.register.editions import Changed
from lovp_cli.council.terms.edtf import span
from lovp_cli.council.terms.rounds import ends_month
from lovp_cli.output.calendar import Calendar, Edition, Repeat, Todo, uid_of
from lovp_cli.output.row_in_words import last_in_words, quoted, states_in_words, term_in_words


def calendar(
    rows: Iterable[Row],
    title: str,
    council: str,
    labels: Labels,
    changed: Mapping[str, Changed],
    meetings: Collection[str],
) -> Calendar:
    """An entry for each row.

    `changed` says by the id of an action what its edition follows from; `meetings` are those that
    the calendar of meetings has an event for.
    """
    seen: Counter[str] = Counter()
    todos = []
    for row in rows:
        if row.due_meeting not in meetings:
            row = row._replace(due_meeting=None)  # noqa: PLW2901 - without what is not there
        todo = _todo(row, council, labels, Edition(*changed[row.id]))
        seen[row.id] += 1
        # Two actions with one id are an error of the register, and would become one entry.
        if seen[row.id] > 1:
            todo = todo._replace(uid=f"{seen[row.id]}-{todo.uid}")
        todos.append(todo)
    return Calendar(title, tuple(todos))


def _todo(row: Row, council: str, labels: Labels, edition: Edition) -> Todo:
    return Todo(
        uid=uid_of("action", row.id, council),
        title=row.title,
        said=tuple(_said(row, labels)),
        status=cast("Status", row.status),
        due=row.due_date,
        since=row.promised,
        edition=edition,
        ended=row.ended,
        repeat=_repeat(row),
        topic=row.topic,
        related=tuple(_related(row, council)),
        confidential=row.confidential,
    )


def _related(row: Row, council: str) -> Iterator[str]:
    """The meeting at which it is answered for, and what replaced it."""
    if row.due_meeting:
        yield uid_of("meeting", row.due_meeting, council)
    for action in row.replaced_by:
        yield uid_of("action", action, council)


def _repeat(row: Row) -> Repeat | None:
    """How an open action repeats; None where its running round has a term of its own.

    The others follow the term as recorded, from which that one tells nothing.
    """
    every = row.due.every
    if not (row.is_open and every and row.due_date) or every == "meeting" or row.running:
        return None
    first = span(row.due.by)[1] if row.due.by else None
    return Repeat(every, None if first is None or ends_month(first) else first.day)


def _said(row: Row, labels: Labels) -> Iterator[str]:
    """What there is to say of it, each under its name."""
    # What the day alone changes is left to the calendar, which knows the day.
    lasting = row._replace(owed=0)
    partners = ", ".join(map(labels.party, row.involved))
    named = {
        labels.columns["owner"]: labels.party(row.owner),
        labels["with"]: partners,
        labels.columns["due_date"]: term_in_words(row, labels),
        labels.columns["said"]: quoted((row.running or row.due).said or ""),
        labels["state"]: ", ".join(states_in_words(lasting, labels)),
        labels["number"]: row.number,
        labels.columns["asked_by"]: row.asked_by,
        labels.columns["reference"]: row.reference,
        labels.columns["quote"]: quoted(row.quote or ""),
        labels.columns["last"]: last_in_words(row, labels),
    }
    return (f"{name}: {value}" for name, value in named.items() if value)
