"""The rows of a register on a day."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any

from lovp_cli.council.records.calendar import Calendar
from lovp_cli.council.records.record import Council, Letter, Meeting, Record
from lovp_cli.council.records.row import Row, is_overdue
from lovp_cli.council.records.term import Term
from lovp_cli.council.register.history import Life, lives
from lovp_cli.council.register.names import Names
from lovp_cli.council.terms.resolve import kind_of


@dataclass(frozen=True)
class Register:
    """All records that could be read, to be asked for any day."""

    council: Council | None
    meetings: Sequence[Meeting] = ()
    letters: Sequence[Letter] = ()

    @classmethod
    def of(cls, records: Iterable[Council | Record | None]) -> Register:
        """The register that records make."""
        found = list(records)
        return cls(
            council=next((record for record in found if isinstance(record, Council)), None),
            meetings=[record for record in found if isinstance(record, Meeting)],
            letters=[record for record in found if isinstance(record, Letter)],
        )

    @cached_property
    def names(self) -> Names:
        """The parties by name."""
        return Names(self.council)

    @cached_property
    def calendar(self) -> Calendar[Meeting]:
        """The meetings there are."""
        return Calendar(self.meetings)

    @property
    def records(self) -> list[Record]:
        """Meetings and letters."""
        return [*self.meetings, *self.letters]

    def lives(self, day: date = date.max) -> list[Life]:
        """The life of each action up to and including a day."""
        return lives(self.records, self.names, self.calendar, day)

    def rows(self, day: date) -> list[Row]:
        """Every action promised by then, final ones included, as it stood on that day."""
        return [self.row(life, day) for life in self.lives(day)]

    def row(self, life: Life, day: date) -> Row:
        """One life as a row."""
        return row_of(life, self.names, self.calendar, day)


def row_of(life: Life, names: Names, calendar: Calendar[Any], day: date) -> Row:
    """A life, up to a day, as the row of that day."""
    action, state, place = life.action, life.state, life.action.place()
    deadline = state.deadline(calendar)
    return Row(
        id=action.id,
        title=action.title,
        owner=state.owner,
        involved=names.ids(action.involved),
        topic=action.topic,
        meeting=life.meeting.id,
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
    )
