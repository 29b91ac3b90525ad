"""Which rows of a list are in the register already, and which stand twice in the list."""

from __future__ import annotations

from datetime import date

from lovp_cli.council.records.refusal import Refusal
from lovp_cli.council.register.names import folded
from lovp_cli.council.register.register import Register
from lovp_cli.tables.meaning.draft import Draft

_Promise = tuple[date, str, str]


class Known:
    """Promises by their numbers, and by day, owner and title; an owner of then or of now."""

    def __init__(self, register: Register) -> None:
        self._numbers = {folded(number) for action in register.actions for number in action.numbers}
        self._promises: dict[_Promise, bool] = {}
        for history in register.histories():
            action, day = history.action, history.record.date
            for owner in (register.names.id(action.owner), history.state.owner):
                promise = day, owner, folded(action.title)
                self._promises[promise] = history.state.number is not None
        self._lines: dict[str | _Promise, int] = {}

    def holds(self, draft: Draft) -> bool:
        """Whether the register has a row already. Raises Refusal where the list has it twice."""
        number = folded(draft.number or draft.id or "") or None
        promise = draft.promised, draft.owner, folded(draft.title)
        if draft.number and number in self._numbers:
            return True
        if promise in self._promises and not (draft.number and self._promises[promise]):
            return True
        if number and number in self._lines:
            raise Refusal(
                f"the number {draft.number or draft.id} stands on line {self._lines[number]} too"
            )
        if not number and promise in self._lines:
            raise Refusal(f"the same promise stands on line {self._lines[promise]}")
        self._lines[number or promise] = draft.row.line.number
        self._lines.setdefault(promise, draft.row.line.number)
        return False
