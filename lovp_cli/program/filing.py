"""Minutes filed with their meeting, and what in them is sure enough recorded."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lovp_cli.council.phrases.dates import day_in_words
from lovp_cli.council.phrases.lines_to_type import line_for_party
from lovp_cli.council.records.proposed import ProposedParty
from lovp_cli.council.records.record import Meeting
from lovp_cli.council.records.refusal import Refusal, WrongUsage
from lovp_cli.council.register.names import folded
from lovp_cli.files.store.shell_quoting import typed
from lovp_cli.minutes.proposals.drafting import draft
from lovp_cli.minutes.proposals.finding import days_of
from lovp_cli.minutes.readers.choices import extract
from lovp_cli.program.minutes_read import day_told, knowledge_of, left_in
from lovp_cli.program.session import Session, say
from lovp_cli.recording.change import Edit, Proposal
from lovp_cli.recording.meetings import MeetingTyped, typed_meeting
from lovp_cli.recording.minutes import (
    MinutesDraft,
    MinutesTyped,
    propose_accepted,
    propose_minutes,
)

if TYPE_CHECKING:
    from lovp_cli.council.records.calendar import Slot
    from lovp_cli.council.records.proposed import ProposedAction, ProposedMeeting
    from lovp_cli.council.register.register import Register


def file_minutes(session: Session, filing: MinutesTyped, *, dry_run: bool) -> Meeting | None:
    """File minutes with their meeting, and give that; None for a dry run. Raises Refusal."""
    text, notes = extract(filing.source)
    say(*(f"lovp: {note}" for note in notes))
    meeting = _meeting(session, filing, text)
    register = session.writable
    _check_same(register.calendar.by_id.get(meeting.id), filing)
    told = draft(text, knowledge_of(register, meeting.day))
    to_file = MinutesDraft(
        text,
        meeting,
        filing.title or told.title,
        filing.kind or "regular",
        filing.minutes_title or told.minutes_title,
    )
    proposal = propose_minutes(session.folder, register, to_file, session.today)
    done = session.record(proposal, dry_run=dry_run)
    found = done.after.register.record(f"meetings/{meeting.id}.yaml")
    if not done.changes:
        say(f"These minutes are on file with meeting {meeting.id} already")
    return found if isinstance(found, Meeting) and not dry_run else None


def _check_same(there: Slot | None, filing: MinutesTyped) -> None:
    """Refuse another title or kind for a meeting that is there."""
    if there is None:
        return
    kind = "regular" if there.regular else "extra"
    if filing.title not in (None, there.title) or filing.kind not in (None, kind):
        raise WrongUsage(
            f"meeting {there.id} is there already: leave out --title and --kind;"
            f" to change it: lovp edit {there.id}"
        )


def _meeting(session: Session, filing: MinutesTyped, text: str) -> MeetingTyped:
    """The meeting that minutes are of: as typed, else as they tell. Raises Refusal."""
    if filing.day is None:
        line = "type it, as in: lovp add-meeting 2021-09-27 --minutes FILE"
        day = day_told(filing.source, text, line, line)
        return MeetingTyped(day.isoformat(), day)
    meeting = typed_meeting(filing.day, session.today)
    days = days_of(text)
    if len(days) == 1 and days[0] != meeting.day:
        told = day_in_words(days[0], "en")
        say(f"lovp: you typed {meeting.day}, and the text tells of {told}")
    return meeting


def text_of(session: Session, meeting: Meeting) -> str:
    """The text of a meeting's minutes, as it is on file. Raises Refusal."""
    file = meeting.minutes_file or ""
    text = session.contents.minutes.get(file)
    if text is None:
        raise Refusal(f"{session.folder.shown(file)} cannot be read: type: lovp check")
    return text


def accept_by(session: Session, meeting: Meeting, which: str) -> None:
    """Record what is sure enough, in one change. Raises Refusal for what could not be recorded."""
    session.read_again()
    left = left_in(session.writable, meeting, text_of(session, meeting))
    wanted = [one for one in left.actions if which in ("all", one.sure)]
    edits: list[Edit] = []
    refused: list[str] = []
    seen: set[tuple[str, str]] = set()
    for one in wanted:
        key = (folded(one.title), one.owner)
        try:
            if key in seen:
                raise Refusal(f"'{one.title}' is promised twice by {one.owner}")
            _check_known(session, left, one)
            edits += propose_accepted(session.writable, meeting.id, [one]).edits
            seen.add(key)
        except Refusal as refusal:
            refused += (f"line {one.line} is not recorded: {line}" for line in refusal.lines)
    if edits:
        session.record(Proposal(tuple(edits)), dry_run=False)
    say(what_is_left(session, meeting))
    if refused:
        raise Refusal(*refused)


def _check_known(session: Session, left: ProposedMeeting, one: ProposedAction) -> None:
    """Refuse owners and partners that are no party. Nobody is there to ask."""
    for party in unknown_parties(session.writable, left, one):
        raise Refusal(f"'{party.name}' is no party; to add it, type: {line_for_party(party.name)}")


def unknown_parties(
    register: Register, left: ProposedMeeting, one: ProposedAction
) -> list[ProposedParty]:
    """The owner and partners of a proposal that the council does not know, by id and name."""
    named = {party.id: party for party in left.parties}
    return [
        named.get(id) or ProposedParty(id, id)
        for id in (one.owner, *one.involved)
        if not register.names.find(id)
    ]


def what_is_left(session: Session, meeting: Meeting) -> str:
    """How much of what the minutes of a meeting promise is not recorded, and how to see it."""
    session.read_again()
    record = session.register.record(meeting.file)
    text = text_of(session, meeting)
    if isinstance(record, Meeting):
        meeting = record
    left = len(left_in(session.register, meeting, text).actions)
    return left_in_words(session, meeting, left)


def left_in_words(session: Session, meeting: Meeting, left: int) -> str:
    """That so many commitments of a meeting's minutes are not recorded, and how to see them."""
    if not left:
        return f"All that reads as a commitment in the minutes of {meeting.id} is recorded"
    shown = typed(session.folder.shown(meeting.minutes_file or ""))
    sentences = "1 sentence" if left == 1 else f"{left} sentences"
    return (
        f"Not recorded yet: {sentences} of its minutes, read as a commitment; to list them:"
        f" lovp check --minutes; to go through them in a terminal:"
        f" lovp add-meeting {meeting.id} --minutes {shown}"
    )
