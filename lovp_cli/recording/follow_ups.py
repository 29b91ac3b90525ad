"""Follow-ups added to the record of the day on which they were said."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from lovp_cli.council.lookup.actions import check_number, find_action
from lovp_cli.council.lookup.parties import find_parties, find_party
from lovp_cli.council.lookup.records import DayFile, find_day_file
from lovp_cli.council.lookup.terms import NO_TERM, TermRead, TermTyped, find_term
from lovp_cli.council.records.notes import (
    ActionNote,
    LetterNote,
    Note,
    ReadNote,
    RoundNote,
    ThereNote,
)
from lovp_cli.council.records.record import FollowUp, Letter
from lovp_cli.council.records.refusal import Refusal
from lovp_cli.council.register.history import step_of
from lovp_cli.council.register.register import ActionName, Register
from lovp_cli.files.yaml_text.scalars import Value
from lovp_cli.recording.change import AddItem, Proposal
from lovp_cli.recording.terms import as_yaml, coming_note, term_note


@dataclass(frozen=True)
class FollowUpDraft:
    """A follow-up as typed, of the actions that are named, or of all that are so on its day."""

    actions: tuple[str, ...]
    owned_by: str | None = None
    reported: bool = False
    on: str | None = None
    status: str | None = None
    note: str | None = None
    reference: str | None = None
    number: str | None = None
    term: TermTyped = NO_TERM
    owner: str | None = None
    involved: tuple[str, ...] | None = None
    replaced_by: tuple[str, ...] = ()


def propose_follow_ups(register: Register, draft: FollowUpDraft, today: date) -> Proposal:
    """The change that adds a follow-up to each action. Raises Refusal."""
    place = find_day_file(register, draft.on, today)
    actions = _actions(register, draft, place.date)
    term = find_term(register, draft.term, place.date)
    said = _said(register, draft, term)
    _check_ends(register, actions, said, place.date)
    if draft.number:
        _check_number(register, draft.number, actions)
    there = _there(register, place.file, actions, said, term)
    actions = [action for action in actions if action not in there]
    edits = tuple(
        AddItem(place.file, "follow_ups", {"action": action.id, **said}, f"date: {place.date}\n")
        for action in actions
    )
    noted = [ThereNote(action.id, place.date) for action in there]
    notes = _notes(register, draft, place, actions, term, today) if actions else ()
    rounds = _rounds(register, actions, draft, term, place.date)
    return Proposal(edits, (*noted, *notes, *rounds))


def _there(
    register: Register,
    file: str,
    actions: list[ActionName],
    said: dict[str, Value],
    term: TermRead | None,
) -> list[ActionName]:
    """Those actions of which the file says the very same last: the line was typed twice."""
    record = register.record(file)
    wanted = {**said, "due": term.term} if term else said
    last = {item.action: _as_said(item) for item in record.follow_ups} if record else {}
    return [action for action in actions if last.get(action.id) == wanted]


def _as_said(item: FollowUp) -> dict[str, object]:
    """What a follow-up says, by key."""
    values = {
        "status": item.status,
        "replaced_by": [*item.replaced_by] or None,
        "owner": item.owner,
        "with": None if item.involved is None else [*item.involved],
        "due": item.due,
        "note": item.note,
        "reference": item.reference,
        "number": item.number,
    }
    return {key: value for key, value in values.items() if value is not None}


def _actions(register: Register, draft: FollowUpDraft, day: date) -> list[ActionName]:
    """The actions that are meant, each once. Raises Refusal with a line for each that is none."""
    if draft.owned_by or draft.reported:
        return _all_that_are_so(register, draft, day)
    found: dict[str, ActionName] = {}
    refused: list[str] = []
    for ref in draft.actions:
        try:
            # Who reopens an action, or adds a note to it, may mean one that has ended.
            action = find_action(register, ref, to_write=draft.status != "open")
        except Refusal as refusal:
            refused += refusal.lines
        else:
            found[action.id] = action
    if refused:
        raise Refusal(*refused)
    return list(found.values())


def _all_that_are_so(register: Register, draft: FollowUpDraft, day: date) -> list[ActionName]:
    owner = find_party(register, draft.owned_by, "--owned-by") if draft.owned_by else None
    wanted = {
        row.id
        for row in register.open_rows(day)
        if owner in (None, row.owner) and (not draft.reported or row.status == "reported")
    }
    if not wanted:
        what = "reported" if draft.reported else "open"
        whose = f" of {owner}" if owner else ""
        raise Refusal(f"nothing{whose} is {what} on {day}, so there is nothing to record")
    return [action for action in register.actions if action.id in wanted]


def _said(register: Register, draft: FollowUpDraft, term: TermRead | None) -> dict[str, Value]:
    """What is said of each action, as it is written."""
    item: dict[str, Value] = {}
    status = draft.status or ("replaced" if draft.replaced_by else None)
    if status:
        item["status"] = status
    if status == "replaced" and not draft.replaced_by:
        raise Refusal("--status replaced: as what does it go on? Add --replaced-by ACTION")
    if draft.replaced_by:
        item["replaced_by"] = [find_action(register, ref).id for ref in draft.replaced_by]
    if draft.owner:
        item["owner"] = find_party(register, draft.owner, "--owner")
    if draft.involved is not None:
        item["with"] = find_parties(register, draft.involved, "--with")
    if term:
        item["due"] = as_yaml(term.term)
    for key in ("note", "reference", "number"):
        if text := getattr(draft, key):
            item[key] = text
    return item


def _check_ends(
    register: Register, actions: list[ActionName], said: dict[str, Value], day: date
) -> None:
    """Refuse a new term for what is settled, unless it repeats and the term is its next round's."""
    if said.get("status") != "settled" or said.get("due", "none") == "none":
        return
    for action in actions:
        history = register.history(action.id, day)
        if not (history and history.state.repeats):
            raise Refusal(
                f"{action.id} is settled, so it has no new term: leave out --due, or, if it goes"
                " on, type --status partly"
            )


def _check_number(register: Register, number: str, actions: list[ActionName]) -> None:
    if len(actions) > 1:
        raise Refusal("--number: a number is of one action alone: name one")
    check_number(register, number, actions[0].id)


def _notes(
    register: Register,
    draft: FollowUpDraft,
    place: DayFile,
    actions: list[ActionName],
    term: TermRead | None,
    today: date,
) -> Iterator[Note]:
    if place.reading:
        yield ReadNote("--on", place.reading)
    for action in actions:
        if action.id not in draft.actions:
            yield ActionNote(action.id, action.title)
    if place.by_letter:
        yield LetterNote(place.date)
    if term:
        yield term_note(register, term, place.date)
    yield from coming_note(place.date, today)


def _rounds(
    register: Register,
    actions: list[ActionName],
    draft: FollowUpDraft,
    term: TermRead | None,
    day: date,
) -> Iterator[Note]:
    """What being settled does to actions that repeat."""
    if draft.status != "settled":
        return
    record = Letter(day.isoformat(), day)
    said = FollowUp("", "settled", due=term.term if term else None)
    for action in actions:
        history = register.history(action.id, day)
        if not (history and history.state.repeats and history.state.is_open):
            continue
        step = step_of(history.state, record, said, register.names, register.calendar)
        if step.met or step.repeated:
            number = step.met.number if step.met else None
            yield RoundNote(action.id, number, step.state.deadline(register.calendar))
