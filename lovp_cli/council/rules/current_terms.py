"""The terms that hold now, with their places."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from lovp_cli.council.records.place import Placed
from lovp_cli.council.records.term import Term
from lovp_cli.council.register.history import History


def current_terms(histories: Iterable[History]) -> Iterator[tuple[History, Term, Placed]]:
    """The last term given to each action that is still open, and the item that gives it."""
    for history in histories:
        state = history.state
        term = state.running or state.due
        if state.is_open and term:
            said_in = [
                step.follow_up for step in history.steps if step.follow_up.due and not step.refused
            ]
            yield history, term, said_in[-1] if said_in else history.action
