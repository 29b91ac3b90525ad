"""From an action's history to its row."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from lovp_cli.council.records.row import LastSaid, Row, is_overdue
from lovp_cli.council.records.term import Term
from lovp_cli.council.terms.resolve import kind_of

if TYPE_CHECKING:
    from lovp_cli.council.records.calendar import Calendar
    from lovp_cli.council.register.history import History
    from lovp_cli.council.register.names import Names


def row_of(history: History, names: Names, calendar: Calendar, day: date) -> Row:
    """A history, up to a day, as the row of that day."""
    action, state, place = history.action, history.state, history.action.place()
    deadline = state.deadline(calendar)
    return Row(
        id=action.id,
        title=action.title,
        owner=state.owner,
        involved=names.ids(action.involved),
        topic=action.topic,
        meeting=history.meeting.id,
        status=state.status,
        term=kind_of(state.due),
        due=state.due or Term(),
        due_date=deadline.last_day,
        due_meeting=deadline.meeting,
        overdue=is_overdue(state.status, deadline.last_day, day),
        extended=state.extended,
        quote=action.quote,
        file=place.file,
        line=place.line,
        promised=history.meeting.date,
        replaced_by=state.replaced_by,
        ended=None if state.is_open else state.status_on,
        last=_last(history),
    )


def _last(history: History) -> LastSaid | None:
    for step in reversed(history.steps):
        if not step.refused:
            said = step.follow_up
            record = step.record
            return LastSaid(record.date, record.file, said.status, said.note, said.reference)
    return None
