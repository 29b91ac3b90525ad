"""A walk through what minutes seem to promise: one sentence after the other, each answered once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import typer

from lovp_cli.council.lookup.parties import find_party
from lovp_cli.council.lookup.terms import TermTyped, find_term
from lovp_cli.council.phrases.proposal_answers import ProposalAnswer, proposal_answer
from lovp_cli.council.phrases.slugs import slug
from lovp_cli.council.records.refusal import Refusal
from lovp_cli.minutes.proposals.coverage import unrecorded
from lovp_cli.minutes.proposals.paragraphs import in_paragraph
from lovp_cli.minutes.text.blocks import blocks_of
from lovp_cli.output.formats.terminal.rendering import render
from lovp_cli.output.pages.notes import noted
from lovp_cli.output.pages.proposal import (
    Passage,
    ProposalShown,
    proposal_keys,
    proposal_page,
)
from lovp_cli.program.asking import ask
from lovp_cli.program.filing import text_of, unknown_parties, what_is_left
from lovp_cli.program.mentions_walk import MentionsWalk
from lovp_cli.program.minutes_read import left_in, quotes_of
from lovp_cli.program.questions import agreed
from lovp_cli.program.session import Session, say
from lovp_cli.program.taking_back import take_back
from lovp_cli.recording.council import PartyDraft, propose_party
from lovp_cli.recording.minutes import propose_accepted, propose_not_action
from lovp_cli.recording.terms import term_note
from lovp_cli.recording.undo import find_entry

if TYPE_CHECKING:
    from lovp_cli.council.records.proposed import ProposedAction
    from lovp_cli.council.records.record import Meeting
    from lovp_cli.recording.change import Proposal


class ProposalsWalk:
    """One walk. What is answered is on disk before the next proposal shows."""

    def __init__(self, session: Session, meeting: Meeting, *, plain: bool) -> None:
        self._session, self._meeting, self._plain = session, meeting, plain
        session.read_again()
        self._text = text_of(session, meeting)
        self._blocks = blocks_of(self._text)
        self._left = left_in(session.writable, meeting, self._text)
        self._told: list[str] = []
        # What was shown, and the number for `undo` of what this walk recorded of it.
        self._seen: set[int] = set()
        self._recorded: dict[int, int] = {}

    @property
    def count(self) -> int:
        """How many proposals there are."""
        return len(self._left.actions)

    def go(self) -> bool:
        """Walk as far as is wanted; whether the end was reached."""
        at = self._next(0)
        while at < self.count:
            following = self._step(at)
            if following is None:
                return False
            at = following
        return True

    def _next(self, at: int) -> int:
        """The first proposal from here on that nobody has recorded meanwhile."""
        record = self._session.writable.record(self._meeting.file)
        left = unrecorded(self._left.actions, self._text, quotes_of(record))
        return next(
            (to for to in range(at, self.count) if self._left.actions[to] in left), self.count
        )

    def _step(self, at: int) -> int | None:
        """Show a proposal, do what is answered, and give where to go; None to stop."""
        action = self._left.actions[at]
        self._seen.add(at)
        self._show(at, action)
        while True:
            answer = proposal_answer(
                ask(self._session.labels["choice"], ""), self._session.language
            )
            if answer is None:
                say(self._session.labels["which key"])
                continue
            try:
                match answer.kind:
                    case "stop":
                        return None
                    case "later":
                        return self._next(at + 1)
                    case "back":
                        return self._back(at)
                    case "accept" | "not":
                        if self._decided(at, action, answer):
                            return self._next(at + 1)
                    case _:
                        action = self._changed(action, answer)
                        self._show(at, action)
            except Refusal as refusal:
                say(*(f"lovp: {line}" for line in refusal.lines))

    def _show(self, at: int, action: ProposedAction) -> None:
        from rich.console import Console

        session = self._session
        if not self._plain:
            Console().clear()
        say(*self._told)
        self._told = []
        found = in_paragraph(self._blocks, action.sentence, action.quote, action.line)
        unknown = unknown_parties(session.writable, self._left, action)
        shown = ProposalShown(
            at + 1, self.count, action, Passage(*found), tuple(party.id for party in unknown)
        )
        screen = session.screen
        marked = self._plain or not screen.colour
        print(render(proposal_page(shown, session.labels, marked=marked), screen))
        say("", *proposal_keys(session.labels))

    def _back(self, at: int) -> int:
        """The proposal before this one; what was recorded of it is taken back."""
        # Those between that are recorded were so by others.
        before = max((one for one in self._seen if one < at), default=at)
        number = self._recorded.get(before)
        if before < at and number is not None:
            entry = find_entry(self._session.journal.entries(), number)
            take_back(self._session, entry, dry_run=False)
            del self._recorded[before]
            self._session.read_again()
            self._told = [self._session.labels["taken back"]]
        return before

    def _changed(self, action: ProposedAction, answer: ProposalAnswer) -> ProposedAction:
        """The proposal with another title, owner or term. Raises Refusal."""
        session, labels = self._session, self._session.labels
        words = answer.words or ask(labels.proposal_answers[answer.kind].removesuffix(" …"), "")
        if not words:
            return action
        if answer.kind == "title":
            return action._replace(title=words, id=slug(words))
        if answer.kind == "owner":
            owner = find_party(session.writable, words, labels.columns["owner"])
            involved = tuple(party for party in action.involved if party != owner)
            return action._replace(owner=owner, owner_name=words, involved=involved)
        said_on = self._meeting.date
        term = find_term(session.writable, TermTyped(words, None, None), said_on)
        self._told = [noted(term_note(session.writable, term, said_on))]
        return action._replace(due=None if term is None or term.term.none else term.term)

    def _decided(self, at: int, action: ProposedAction, answer: ProposalAnswer) -> bool:
        """Record what was decided; whether it was. Raises Refusal."""
        session, labels, id = self._session, self._session.labels, self._meeting.id
        if answer.kind == "not":
            reason = answer.words or ask(labels["why not"], labels["no promise"])
            self._carry_out(at, propose_not_action(id, action.quote, reason))
            self._told = [f"{labels['noted']}: {labels['no promise']}"]
            return True
        known = self._all_known(action)
        if known is None:
            return False
        self._carry_out(at, propose_accepted(session.writable, id, [known]))
        self._told = [f"{labels['noted']}: {known.title}"]
        return True

    def _all_known(self, action: ProposedAction) -> ProposedAction | None:
        """The proposal once its parties are known: new ones are added if that is wanted.

        A partner that is not wanted is left out; without an owner there is None.
        """
        session = self._session
        for party in unknown_parties(session.writable, self._left, action):
            said = session.labels["new party"].format(name=party.name, id=party.id)
            if agreed(session, said):
                draft = PartyDraft(party.id, party.name)
                session.carry_out(propose_party(session.writable, draft))
                session.read_again()
            elif party.id == action.owner:
                return None
            else:
                involved = tuple(one for one in action.involved if one != party.id)
                action = action._replace(involved=involved)
        return action

    def _carry_out(self, at: int, proposal: Proposal) -> None:
        session = self._session
        session.carry_out(proposal)
        self._recorded[at] = session.journal.entries()[-1].number
        session.read_again()


def go_through(session: Session, meeting: Meeting, *, plain: bool) -> None:
    """Walk through what the minutes of a meeting promise, then what they say of older actions."""
    try:
        if ProposalsWalk(session, meeting, plain=plain).go():
            MentionsWalk(session, meeting, plain=plain).go_through()
    except (typer.Abort, EOFError):
        say("")
    say(what_is_left(session, meeting))
