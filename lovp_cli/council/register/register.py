"""All records of a council, to be asked for any day."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from lovp_cli.council.records.calendar import Calendar
    from lovp_cli.council.records.record import Council, Letter, Meeting, Moment, Party, Record
    from lovp_cli.council.records.row import RoundMet, Row
    from lovp_cli.council.register.history import History, Step
    from lovp_cli.council.register.names import Names


class ActionName(NamedTuple):
    """What an action is found by, its earlier numbers too, and where it was promised."""

    id: str
    title: str
    numbers: tuple[str, ...]
    is_open: bool
    file: str
    promised: date


class Register:
    """All records that could be read.

    What a subclass knows without them, it gives by overriding the methods that ask for them. What
    one question needs is imported when it is asked, as most commands ask few.
    """

    def __init__(self, records: Iterable[Council | Record]) -> None:
        # Iterated at the first need: many answers may be given without them.
        self._source = records

    @cached_property
    def _all(self) -> list[Council | Record]:
        return list(self._source)

    @cached_property
    def council(self) -> Council | None:
        """The council, where council.yaml could be read."""
        return self._council()

    @cached_property
    def meetings(self) -> list[Meeting]:
        """Every meeting's record."""
        from lovp_cli.council.records.record import Meeting

        return [record for record in self._all if isinstance(record, Meeting)]

    @cached_property
    def letters(self) -> list[Letter]:
        """Every letter."""
        from lovp_cli.council.records.record import Letter

        return [record for record in self._all if isinstance(record, Letter)]

    @property
    def records(self) -> list[Record]:
        """Meetings and letters."""
        return [*self.meetings, *self.letters]

    @cached_property
    def names(self) -> Names:
        """The parties by name."""
        return self._names()

    @cached_property
    def calendar(self) -> Calendar:
        """The meetings there are."""
        return self._calendar()

    @cached_property
    def actions(self) -> list[ActionName]:
        """Every action, in the order of promising."""
        return self._actions()

    @cached_property
    def horizon(self) -> date:
        """The last day on which anything was promised or said: later ones all give one answer."""
        return self._horizon()

    @property
    def language(self) -> str:
        """The council's language."""
        return self.council.language if self.council else "nl"

    @property
    def short(self) -> str:
        """The council's short name."""
        return self.council.short if self.council else ""

    @property
    def parties(self) -> tuple[Party, ...]:
        """The parties."""
        return self.council.parties if self.council else ()

    @property
    def moments(self) -> tuple[Moment, ...]:
        """The moments of the calendar."""
        return self.council.moments if self.council else ()

    @cached_property
    def confidential(self) -> frozenset[str]:
        """The ids of all confidential actions."""
        return self._confidential()

    @cached_property
    def files(self) -> list[str]:
        """The files of all records, but for council.yaml."""
        return self._files()

    def record(self, file: str) -> Record | None:
        """The record that a file holds, or None."""
        return next((record for record in self.records if record.file == file), None)

    def histories(self, day: date = date.max) -> list[History]:
        """The history of each action up to and including a day."""
        if day >= self.horizon:
            return self._latest
        return self._histories(day)

    def history(self, action: str, day: date) -> History | None:
        """The history up to a day of the first action with this id, or None."""
        return next((found for found in self.histories(day) if found.action.id == action), None)

    def steps(self, record: Record, day: date) -> list[Step | None]:
        """What each follow-up of a record changed; None where there is no such action."""
        of_action: dict[str, Iterator[Step]] = {}
        for history in self.histories(day):
            here = (step for step in history.steps if step.record.file == record.file)
            of_action.setdefault(history.action.id, here)
        return [next(of_action.get(said.action, iter(())), None) for said in record.follow_ups]

    def open_rows(self, day: date, owners: Collection[str] = ()) -> list[Row]:
        """The open actions as they stood on a day: those of these owners, or of all."""
        return [
            self.row(history, day)
            for history in self.histories(day)
            if history.state.is_open and (not owners or history.state.owner in owners)
        ]

    def ended_rows(self, day: date, since: date = date.min) -> list[Row]:
        """The actions that had ended by a day, on this one or later."""
        return [
            self.row(history, day)
            for history in self.histories(day)
            if not history.state.is_open and history.state.status_on >= since
        ]

    def rows(self, day: date) -> list[Row]:
        """Every action promised by then, as it stood on that day, in the order of promising."""
        return [self.row(history, day) for history in self.histories(day)]

    def row(self, history: History, day: date) -> Row:
        """One history, up to a day, as the row of that day."""
        from lovp_cli.council.register.rows import row_of

        return row_of(history, self.calendar, day)

    def rounds_met(self, day: date, since: date) -> list[RoundMet]:
        """The rounds of repeating promises that were met by a day, on this one or later."""
        from lovp_cli.council.register.rows import rounds_of

        return [met for history in self.histories(day) for met in rounds_of(history, since)]

    @cached_property
    def _latest(self) -> list[History]:
        return self._histories(date.max)

    def _histories(self, day: date) -> list[History]:
        from lovp_cli.council.register.history import histories

        return histories(self.records, self.names, self.calendar, day)

    def _council(self) -> Council | None:
        from lovp_cli.council.records.record import Council

        return next((record for record in self._all if isinstance(record, Council)), None)

    def _confidential(self) -> frozenset[str]:
        return frozenset(history.action.id for history in self.histories() if history.confidential)

    def _files(self) -> list[str]:
        return [record.file for record in self.records]

    def _names(self) -> Names:
        from lovp_cli.council.register.names import Names

        return Names.of(self.parties)

    def _calendar(self) -> Calendar:
        from lovp_cli.council.records.calendar import Calendar, Slot

        slots = [
            Slot(
                meeting.id,
                meeting.date,
                meeting.title or "",
                meeting.regular,
                meeting.cancelled,
                meeting.moved_to,
                meeting.confidential,
                len(meeting.actions),
            )
            for meeting in self.meetings
        ]
        return Calendar(slots, self.council.moments if self.council else ())

    def _actions(self) -> list[ActionName]:
        return [
            ActionName(
                history.action.id,
                history.action.title,
                history.numbers,
                history.state.is_open,
                history.record.file,
                history.record.date,
            )
            for history in self.histories()
        ]

    def _horizon(self) -> date:
        said = (record.date for record in self.records if record.follow_ups or record.actions)
        return max(said, default=date.min)
