"""The terms that hold now, with their places."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from lovp_cli.council.records.place import Place
from lovp_cli.council.records.term import Term
from lovp_cli.council.register.history import Life


def current_terms(lives: Iterable[Life]) -> Iterator[tuple[Life, Term, Place]]:
    """The last term given to each action that is still open, and where it stands."""
    for life in lives:
        if life.state.is_open and life.state.due:
            said_in = [
                step.follow_up for step in life.steps if step.follow_up.due and not step.refused
            ]
            item = said_in[-1] if said_in else life.action
            yield life, life.state.due, item.place("due")
