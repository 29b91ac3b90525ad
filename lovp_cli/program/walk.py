"""A walk through a meeting: one item of its agenda after the other, then what is newly promised."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from lovp_cli.council.lookup.terms import term_answered, term_flags
from lovp_cli.council.phrases.answers import Answer, answer_of
from lovp_cli.council.records.refusal import Refusal
from lovp_cli.council.records.values import STATUSES
from lovp_cli.council.register.agenda import agenda
from lovp_cli.output.formats.terminal.rendering import render
from lovp_cli.output.pages.item import Item, item_page, keys_in_words
from lovp_cli.output.pages.notes import noted
from lovp_cli.program.asking import ask
from lovp_cli.program.questions import agreed
from lovp_cli.program.session import Session, say
from lovp_cli.program.taking_back import take_back
from lovp_cli.recording.actions import ActionDraft, propose_action
from lovp_cli.recording.follow_ups import FollowUpDraft, propose_follow_ups
from lovp_cli.recording.undo import find_entry

if TYPE_CHECKING:
    from lovp_cli.council.records.calendar import Slot
    from lovp_cli.output.page import Page


class Walk:
    """One walk. All that is answered is on disk before the next item shows."""

    def __init__(self, session: Session, meeting: Slot, *, plain: bool) -> None:
        self._session, self._meeting, self._plain = session, meeting, plain
        self._told: list[str] = []
        # What this walk recorded: its number for `undo`, and at which item.
        self._recorded: list[tuple[int, int]] = []

    def go(self) -> None:
        """Walk through the items as far as is wanted, then ask for what is new."""
        if self.go_through():
            while self._new_action():
                pass

    def go_through(self) -> bool:
        """Walk from the first item that the meeting has said nothing of; whether to the end."""
        items = self._items()
        at = next((at for at, item in enumerate(items) if not item.said), len(items))
        while at < len(items):
            following = self._step(items[at], at)
            if following is None:
                return False
            items, at = self._items(), following
        return True

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
            answer = answer_of(ask(self._session.labels["choice"], ""), self._session.language)
            if answer is None:
                say(self._session.labels["which key"])
                continue
            match answer.kind:
                case "skip":
                    return at + 1
                case "back":
                    return max(at - 1, 0)
                case "stop":
                    return None
            try:
                if answer.kind == "undo":
                    return self._undo()
                if self._record(item, answer):
                    return at + 1
            except Refusal as refusal:
                say(*(f"lovp: {line}" for line in refusal.lines))

    def _show(self, item: Item) -> None:
        from rich.console import Console

        labels, screen = self._session.labels, self._session.screen
        if not self._plain:
            Console().clear()
        say(*self._told)
        self._told = []
        for page in self._above(item):
            print(render(page, screen), end="\n\n")
        print(render(item_page(item, labels), screen))
        say("", *keys_in_words(labels))

    def _above(self, item: Item) -> list[Page]:  # noqa: ARG002 - for other walks
        """What is shown above an item."""
        return []

    def _note(self, item: Item, words: str) -> str | None:  # noqa: ARG002 - for other walks
        """The note beside a status, by the words behind its key."""
        return words or None

    def _undo(self) -> int:
        """Take back what this walk recorded last, and give where that was. Raises Refusal."""
        if not self._recorded:
            raise Refusal("nothing was recorded on this walk; for what was before it: lovp undo")
        number, at = self._recorded[-1]
        entry = find_entry(self._session.journal.entries(), number)
        take_back(self._session, entry, dry_run=False)
        self._recorded.pop()
        self._told = [self._session.labels["taken back"]]
        return at

    def _draft(self, item: Item, answer: Answer) -> FollowUpDraft | None:
        """The follow-up that an answer is; what it lacks is asked, and nothing is no answer."""
        draft = FollowUpDraft((item.row.id,), on=self._meeting.id)
        if answer.kind in STATUSES and answer.kind != "replaced":
            return replace(draft, status=answer.kind, note=self._note(item, answer.words))
        words = answer.words or ask(self._session.labels.answers[answer.kind], "")
        if not words:
            return None
        match answer.kind:
            case "term":
                return replace(draft, term=term_answered(words))
            case "owner":
                return replace(draft, owner=words)
            case "replaced":
                return replace(draft, replaced_by=(words,))
        return replace(draft, note=words)

    def _record(self, item: Item, answer: Answer) -> bool:
        """Put an answer on disk, if it is wanted as it was understood. Raises Refusal."""
        session, draft = self._session, self._draft(item, answer)
        if draft is None:
            return False
        proposal = propose_follow_ups(session.writable, draft, session.today)
        say(*(noted(note) for note in proposal.notes))
        if draft.term.due and not self._agreed():
            return False
        session.carry_out(proposal, line=_as_line(draft))
        self._recorded.append((session.journal.entries()[-1].number, item.number - 1))
        self._told = [f"{session.labels['noted']}: {item.row.title}"]
        return True

    def _agreed(self) -> bool:
        return agreed(self._session)

    def _new_action(self) -> bool:
        """Ask for one thing that was promised, and record it; nothing ends the questions."""
        session, labels = self._session, self._session.labels
        title = ask(labels["new action"], "")
        if not title:
            return False
        session.read_again()
        while True:
            owner = ask(labels.columns["owner"])
            term = term_answered(ask(f"{labels.columns['due_date']} ({labels['or none']})", ""))
            draft = ActionDraft(title, owner, term=term)
            try:
                proposal = propose_action(
                    session.writable, self._meeting.id, draft, session.today, letter=False
                )
                say(*(noted(note) for note in proposal.notes))
                if term.due and not self._agreed():
                    continue
                flags = ["--title", title, "--owner", owner, *term_flags(term)]
                done = session.carry_out(proposal, line=["add-action", self._meeting.id, *flags])
            except Refusal as refusal:
                say(*(f"lovp: {line}" for line in refusal.lines))
                continue
            say(f"{labels['noted']}: {done.changes[0].id}")
            return True


def _as_line(draft: FollowUpDraft) -> list[str]:
    """The line that records the same, by which `undo --list` names it."""
    said = {
        "--status": draft.status,
        "--owner": draft.owner,
        "--note": draft.note,
        "--replaced-by": next(iter(draft.replaced_by), None),
    }
    flags = (part for flag, value in said.items() if value for part in (flag, value))
    return ["follow-up", *draft.actions, "--on", draft.on or "", *term_flags(draft.term), *flags]


def change_sheet(session: Session, meeting: Slot) -> None:
    """Show what the meeting changed."""
    from lovp_cli.council.register.changes import changes
    from lovp_cli.output.pages.change_sheet import change_sheet_page

    session.read_again()
    register, labels = session.register, session.labels
    found = [
        change
        for change in changes(register, meeting.date, session.day)
        if change.record and change.record.file == f"meetings/{meeting.id}.yaml"
    ]
    page = change_sheet_page(
        found, meeting.title or register.short, labels, meeting.date, session.day
    )
    print(render(page, session.screen))
