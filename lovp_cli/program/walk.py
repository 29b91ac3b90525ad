"""A walk through a meeting: one item of its agenda after the other, then what is newly promised."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import typer

from lovp_cli.council.lookup.terms import TermTyped
from lovp_cli.council.phrases.answers import Answer, answer_of
from lovp_cli.council.records.refusal import Refusal
from lovp_cli.council.register.agenda import agenda
from lovp_cli.output.formats.terminal.rendering import render
from lovp_cli.output.pages.item import Item, item_page, keys_in_words
from lovp_cli.output.pages.notes import noted
from lovp_cli.program.asking import ask
from lovp_cli.program.session import Session, say, show_lines
from lovp_cli.recording.actions import ActionDraft, propose_action
from lovp_cli.recording.follow_ups import FollowUpDraft, propose_follow_ups

if TYPE_CHECKING:
    from lovp_cli.council.records.calendar import Slot
    from lovp_cli.recording.change import Proposal

_NO = ("n", "nee", "no")


class Walk:
    """One walk. All that is answered is on disk before the next item shows."""

    def __init__(self, session: Session, meeting: Slot, *, plain: bool) -> None:
        self._session, self._meeting, self._plain = session, meeting, plain
        self._told: list[str] = []

    def go(self) -> None:
        """Walk from the first item that the meeting has said nothing of, as far as is wanted."""
        at = next((at for at, item in enumerate(self._items()) if not item.said), None)
        while at is not None:
            items = self._items()
            if at >= len(items):
                break
            at = self._step(items[at], at)
        else:
            return
        while self._new_action():
            pass

    def _items(self) -> list[Item]:
        """The items as they are now: others may have recorded something meanwhile."""
        self._session.read_again()
        register, day = self._session.register, self._session.day
        found = agenda(register, self._meeting, day)
        return [
            Item(at, len(found.rows), row, history, found.said.get(row.id, []))
            for at, row in enumerate(found.rows, 1)
            if (history := register.history(row.id, found.day))
        ]

    def _step(self, item: Item, at: int) -> int | None:
        """Show an item, do what is answered, and give where to go; None to stop."""
        self._show(item)
        while True:
            answer = answer_of(ask(">", ""), self._session.language)
            if answer is None:
                say(self._labels["which key"])
                continue
            match answer.kind:
                case "skip":
                    return at + 1
                case "back":
                    return max(at - 1, 0)
                case "stop":
                    return None
            try:
                if self._do(item, answer):
                    return at if answer.kind == "undo" else at + 1
            except Refusal as refusal:
                say(*(f"lovp: {line}" for line in refusal.lines))
