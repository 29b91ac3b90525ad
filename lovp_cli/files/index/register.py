"""A register as an index gives it: of every question only what answers it is loaded."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from datetime import date
from functools import wraps
from typing import TYPE_CHECKING, Any, TypeVar

from lovp_cli.council.records.values import COUNCIL
from lovp_cli.council.register.register import ActionName, Register
from lovp_cli.files.index.database import Busy
from lovp_cli.files.index.kept import DAMAGE, Kept, State

if TYPE_CHECKING:
    from lovp_cli.council.records.calendar import Calendar
    from lovp_cli.council.records.record import Council, Record
    from lovp_cli.council.records.row import RoundMet, Row
    from lovp_cli.council.register.history import History
    from lovp_cli.council.register.names import Names

_Method = TypeVar("_Method", bound=Callable[..., Any])


def _else_from_records(method: _Method) -> _Method:
    """What a method gives; where the index is busy or damaged, what the records give."""

    @wraps(method)
    def guarded(self: Register, *arguments: Any) -> Any:
        try:
            return method(self, *arguments)
        except (*DAMAGE, Busy):
            return getattr(super(IndexedRegister, self), method.__name__)(*arguments)

    return guarded  # type: ignore[return-value]


class IndexedRegister(Register):
    """All records, decoded only where an answer was not kept."""

    def __init__(self, kept: Kept, state: State, records: Iterable[Council | Record]) -> None:
        super().__init__(records)
        self._kept, self._state = kept, state

    @property
    def language(self) -> str:
        """The council's language."""
        return self._state.language

    @property
    def short(self) -> str:
        """The council's short name."""
        return self._state.short

    @_else_from_records
    def record(self, file: str) -> Record | None:
        """The record that a file holds, or None."""
        return self._kept.record(file) if file in self.files else None

    @_else_from_records
    def history(self, action: str, day: date) -> History | None:
        """The history up to a day of the first action with this id, or None."""
        from lovp_cli.council.register.history import histories

        files = self._get("speaking").get(action, ())
        records = [self._kept.record(file) for file in files]
        found = histories(records, self.names, self.calendar, day)
        return next((history for history in found if history.action.id == action), None)

    @_else_from_records
    def open_rows(self, day: date, owners: Collection[str] = ()) -> list[Row]:
        """The open actions as they stood on a day: those of these owners, or of all."""
        if day.isoformat() < self._state.horizon:
            return super().open_rows(day, owners)
        asked = [owner for owner in self._state.owners if not owners or owner in owners]
        return self._rows_under([f"open:{owner}" for owner in asked], day)

    @_else_from_records
    def ended_rows(self, day: date, since: date = date.min) -> list[Row]:
        """The actions that had ended by a day, on this one or later."""
        state = self._state
        if day.isoformat() < state.horizon or since.isoformat() < state.ended_since:
            return super().ended_rows(day, since)
        rows = self._rows_under(["ended"], day)
        return [row for row in rows if row.ended and row.ended >= since]

    @_else_from_records
    def rounds_met(self, day: date, since: date) -> list[RoundMet]:
        """The rounds of repeating promises that were met by a day, on this one or later."""
        from lovp_cli.files.index.rows_coding import decode_round

        state = self._state
        if day.isoformat() < state.horizon or since.isoformat() < state.ended_since:
            return super().rounds_met(day, since)
        rounds = [decode_round(met) for met in self._get("rounds")]
        return [met for met in rounds if met.on >= since]

    def _rows_under(self, keys: list[str], day: date) -> list[Row]:
        from lovp_cli.files.index.rows_coding import decode_row

        return [decode_row(row, day) for rows in self._kept.database.get_many(keys) for row in rows]

    @_else_from_records
    def _council(self) -> Council | None:
        found: Council | None = self._kept.record(COUNCIL)
        return found

    def _names(self) -> Names:
        from lovp_cli.council.register.names import Names

        return Names(self._state.names)

    @_else_from_records
    def _calendar(self) -> Calendar:
        from lovp_cli.council.records.calendar import Calendar, Slot

        rows = zip(*self._get("calendar"), strict=True)
        slots = [Slot(id, date.fromisoformat(day), *rest) for id, day, *rest in rows]
        return Calendar(slots, self.council.moments if self.council else ())

    @_else_from_records
    def _actions(self) -> list[ActionName]:
        rows = zip(*self._get("actions"), strict=True)
        return [
            ActionName(id, title, tuple(numbers), is_open, file, date.fromisoformat(promised))
            for id, title, numbers, is_open, file, promised in rows
        ]

    @_else_from_records
    def _confidential(self) -> frozenset[str]:
        return frozenset(self._get("confidential"))

    @_else_from_records
    def _files(self) -> list[str]:
        found: list[str] = self._get("record files")
        return found

    def _horizon(self) -> date:
        return date.fromisoformat(self._state.horizon)

    def _get(self, key: str) -> Any:
        (found,) = self._kept.database.get_many([key])
        return found
