"""An action added to the record in which it was promised."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from lovp_cli.council.lookup.actions import check_number
from lovp_cli.council.lookup.days import find_day
from lovp_cli.council.lookup.meetings import find_meeting, meeting_to_come, next_or_last
from lovp_cli.council.lookup.parties import find_parties, find_party
from lovp_cli.council.lookup.terms import NO_TERM, TermTyped, find_term
from lovp_cli.council.phrases.slugs import slug
from lovp_cli.council.records.calendar import Slot
from lovp_cli.council.records.notes import Note, ReadNote
from lovp_cli.council.records.refusal import Refusal
from lovp_cli.council.register.names import folded
from lovp_cli.council.register.register import Register
from lovp_cli.files.yaml_text.scalars import Value
from lovp_cli.recording.change import AddItem, Proposal
from lovp_cli.recording.terms import as_yaml, coming_note, term_note


@dataclass(frozen=True)
class ActionDraft:
    """An action as typed."""

    title: str
    owner: str
    involved: tuple[str, ...] = ()
    topic: str | None = None
    term: TermTyped = NO_TERM
    quote: str | None = None
    number: str | None = None
    asked_by: str | None = None
    reference: str | None = None
    contact: str | None = None
    confidential: bool = False
    id: str | None = None


def propose_action(
    register: Register, ref: str, draft: ActionDraft, today: date, *, letter: bool
) -> Proposal:
    """The change that adds an action to a meeting, or to a day's letter. Raises Refusal."""
    file, said_on, read = _place(register, ref, today, letter=letter)
    owner = find_party(register, draft.owner, "--owner")
    term = find_term(register, draft.term, said_on)
    item: dict[str, Value] = {
        "id": draft.id or slug(draft.title),
        "title": draft.title,
        "owner": owner,
    }
    if draft.involved:
        item["with"] = find_parties(register, draft.involved, "--with")
    check_new(register, file, draft.title, owner)
    if draft.number:
        check_number(register, draft.number)
    if draft.topic:
        item["topic"] = draft.topic
    if term:
        item["due"] = as_yaml(term.term)
    for key in ("quote", "number", "asked_by", "reference", "contact"):
        if text := getattr(draft, key):
            item[key] = text
    if draft.confidential:
        item["confidential"] = True
    opening = f"date: {said_on}\n" if letter else ""
    edit = AddItem(file, "actions", item, opening, made_id=draft.id is None)
    notes = (*read, term_note(register, term, said_on), *coming_note(said_on, today))
    return Proposal((edit,), notes)


def _place(
    register: Register, ref: str, today: date, *, letter: bool
) -> tuple[str, date, tuple[Note, ...]]:
    """The file in which it was promised, its day, and how the day was read."""
    calendar = register.calendar
    named = next_or_last(ref) or ref in calendar.by_id
    if not letter and (named or not _is_day(ref, today)):
        meeting = find_meeting(calendar, ref, today)
        if not meeting.held:
            raise Refusal(_not_held(meeting))
        return f"meetings/{meeting.id}.yaml", meeting.date, ()
    typed = None if letter else meeting_to_come(calendar, ref, today)
    day, note = typed or find_day(ref, today, "MEETING", looks_back=True)
    read = (ReadNote("MEETING", note),) if note else ()
    held = [meeting for meeting in calendar.held if meeting.date == day]
    if letter and held:
        raise Refusal(
            f"--letter: meeting {held[0].id} was held that day, and what came in by letter then"
            " goes into it: leave --letter out"
        )
    if letter:
        return f"letters/{day}.yaml", day, read
    if len(held) > 1:
        ids = ", ".join(meeting.id for meeting in held)
        raise Refusal(f"there were several meetings on {day}: name one of {ids}")
    if not held:
        raise Refusal(
            f"there is no meeting on {day}; if one was held, type: lovp add-meeting {day};"
            f" for a promise made by letter, add --letter: lovp add-action {day} --letter …"
        )
    return f"meetings/{held[0].id}.yaml", day, read


def _not_held(meeting: Slot) -> str:
    by_letter = (
        f"for a promise made by letter, add --letter: lovp add-action {meeting.date} --letter …"
    )
    if meeting.moved_to:
        return (
            f"meeting {meeting.id} was moved to {meeting.moved_to}; for a promise made there, type:"
            f" lovp add-action {meeting.moved_to} …; {by_letter}"
        )
    return (
        f"meeting {meeting.id} is cancelled; if it was held after all, take that line out:"
        f" lovp edit {meeting.id}; {by_letter}"
    )


def _is_day(ref: str, today: date) -> bool:
    """Whether it reads as a whole day, and not as the beginning of a meeting's id."""
    if re.fullmatch(r"[\d-]{1,9}|\d{4}-\d\d-\d\d-.*", ref):
        return False
    try:
        find_day(ref, today, "", looks_back=True)
    except Refusal:
        # A day that does not exist is to be said, an id that is none to be looked for.
        return bool(re.fullmatch(r"\d{4}-\d\d-\d\d", ref))
    return True


def check_new(register: Register, file: str, title: str, owner: str) -> None:
    """Refuse a title and owner that an action of the same record has."""
    record = register.record(file)
    for action in record.actions if record else ():
        if folded(action.title) == folded(title) and register.names.id(action.owner) == owner:
            raise Refusal(
                f"{action.id} is that promise already, of the same owner in the same record:"
                " to change it, type: lovp edit " + action.id
            )
