"""A walk through what minutes say of actions that were open, each with its sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lovp_cli.council.register.quotes import comparable
from lovp_cli.minutes.proposals.mentions import Mention, Promised, mentions
from lovp_cli.minutes.proposals.paragraphs import in_paragraph
from lovp_cli.output.page import Page, Section, Span, line
from lovp_cli.output.pages.item import Item
from lovp_cli.output.pages.proposal import Passage, passage_table
from lovp_cli.program.filing import text_of
from lovp_cli.program.minutes_read import quotes_of
from lovp_cli.program.walk import Walk

if TYPE_CHECKING:
    from lovp_cli.council.records.record import Meeting
    from lovp_cli.program.session import Session


class MentionsWalk(Walk):
    """One walk. A status is noted with the sentence, unless other words are typed behind it."""

    def __init__(self, session: Session, meeting: Meeting, *, plain: bool) -> None:
        session.read_again()
        super().__init__(session, session.register.calendar.by_id[meeting.id], plain=plain)
        self._found = _not_followed_up(session, meeting, text_of(session, meeting))

    def _items(self) -> list[Item]:
        self._session.read_again()
        register, day = self._session.register, self._meeting.date
        record = register.record(f"meetings/{self._meeting.id}.yaml")
        follow_ups = record.follow_ups if record else ()
        return [
            Item(
                at,
                len(self._found),
                register.row(history, day),
                history,
                [said for said in follow_ups if said.action == mention.action],
            )
            for at, mention in enumerate(self._found, 1)
            if (history := register.history(mention.action, day))
        ]

    def _mention(self, item: Item) -> Mention:
        return next(one for one in self._found if one.action == item.row.id)

    def _above(self, item: Item) -> list[Page]:
        labels, mention = self._session.labels, self._mention(item)
        reads = {
            "done": labels["reads as done"],
            "late": labels["reads as late"],
            "changed": labels["reads as changed"],
        }
        where = f"{labels['line']} {mention.line} · {reads[mention.spoken]}"
        # Without what stands around it: the action itself takes most of a screen.
        passage = Passage(*in_paragraph([], mention.sentence, mention.word, mention.line))
        marked = self._plain or not self._session.screen.colour
        about = (line(Span(where, "quiet")),)
        table = passage_table(passage, marked=marked)
        return [Page(labels["minutes"], (Section((table,)),), about, labels.language)]

    def _note(self, item: Item, words: str) -> str | None:
        return words or self._mention(item).sentence


def _not_followed_up(session: Session, meeting: Meeting, text: str) -> list[Mention]:
    """What the text says of actions that were open before, and the meeting's record does not."""
    register = session.register
    record = register.record(meeting.file) or meeting
    said = {follow_up.action for follow_up in record.follow_ups}
    open_ids = {row.id for row in register.open_rows(meeting.date) if row.meeting != meeting.id}
    promised = [
        Promised(action.id, action.title, tuple(action.numbers))
        for action in register.actions
        if action.id in open_ids - said
    ]
    quotes = [comparable(quote) for quote in quotes_of(record)]
    return [
        mention
        for mention in mentions(text, promised)
        if not any(quote in comparable(mention.sentence) for quote in quotes)
    ]
