"""What a reference that somebody typed means in this register."""

from __future__ import annotations

import os
from collections.abc import Iterable
from datetime import date
from difflib import get_close_matches

from lovp_cli.council.records.place import Place
from lovp_cli.council.records.record import Action, Meeting, Record
from lovp_cli.council.records.refusal import Refusal
from lovp_cli.council.register.history import Life
from lovp_cli.council.register.selection import UnknownRef, by_prefix
from lovp_cli.files.reading.contents import Contents
from lovp_cli.files.store.folder import COUNCIL


def find_action(contents: Contents, ref: str) -> Action:
    """The action with this id, or the only one whose id begins so. Raises Refusal."""
    actions = {
        action.id: action
        for meeting in reversed(contents.register.calendar.meetings)
        for action in reversed(meeting.actions)
    }
    return actions[find_action_id(actions, ref)]


def find_action_id(ids: Iterable[str], ref: str) -> str:
    """The one of these action ids that a reference means. Raises Refusal."""
    return _one("action", ref, ids, "lovp open-actions --status any")


def find_life(contents: Contents, ref: str, day: date) -> Life:
    """The life up to a day of the action that a reference means. Raises Refusal."""
    lives = {life.action.id: life for life in reversed(contents.register.lives(day))}
    try:
        return lives[find_action_id(lives, ref)]
    except Refusal:
        later = find_action(contents, ref)
        (promised, *_) = (m for m in contents.register.meetings if later in m.actions)
        raise Refusal(
            f"{later.id} was promised only in {promised.id}; add: --as-of {promised.date}"
        ) from None


def find_record(contents: Contents, ref: str, today: date) -> Record | None:
    """The meeting or letter that a reference means; None where it can only be an action.

    A letter on the day of a meeting goes by its file's name. Raises Refusal.
    """
    register = contents.register
    if ref in ("next", "last"):
        return find_meeting(contents, ref, today)
    by_file = {record.file: record for record in register.records}
    if found := by_file.get(ref) or by_file.get(f"{ref}.yaml"):
        return found
    if not ref[:1].isdigit():
        return None
    by_id: dict[str, Record] = {letter.id: letter for letter in register.letters}
    by_id |= register.calendar.by_id
    return by_id[_one("meeting or letter", ref, by_id, "lovp meetings")]


def find_spot(contents: Contents, ref: str, today: date) -> Place:
    """Where to edit what a reference means; files that cannot be read included. Raises Refusal."""
    for file in _files_named(contents, ref):
        broken = [finding.place for finding in contents.unreadable if finding.place.file == file]
        return min(broken, default=Place(file))
    parties = {party.id: party.place() for party in contents.register.names.parties}
    if ref in parties:
        return parties[ref]
    record = find_record(contents, ref, today)
    return record.place() if record else find_action(contents, ref).place()


def _files_named(contents: Contents, ref: str) -> list[str]:
    """The file of the register with this name, path or meeting's id, if there is one."""
    folder = contents.folder
    files = [COUNCIL, *folder.listing().files]
    return [
        file
        for file in files
        if ref in (file, file.removesuffix(".yaml"), file.split("/")[-1].removesuffix(".yaml"))
        or os.path.normpath(ref) == os.path.normpath(folder.shown(file))
    ]


def find_meeting(contents: Contents, ref: str, today: date, *, regular: bool = False) -> Meeting:
    """The meeting with this id, or the only one whose id begins so; `next` and `last` too.

    `next` is the first regular meeting after today, `last` the last one held, of any kind unless
    `regular`. Raises Refusal.
    """
    calendar = contents.register.calendar
    if ref in ("next", "last"):
        found = calendar.after(today) if ref == "next" else calendar.last(today, regular=regular)
        if not found:
            reason = "is planned yet" if ref == "next" else "has been held yet"
            raise Refusal(f"no meeting {reason}; add one: lovp add-meeting DATE")
        return found
    return calendar.by_id[_one("meeting", ref, calendar.by_id, "lovp meetings")]


def find_party(contents: Contents, name: str, flag: str) -> str:
    """The id of the party with this name. Raises Refusal with the names there are."""
    names = contents.register.names
    if found := names.find(name):
        return found
    ids = [party.id for party in names.parties]
    close = get_close_matches(name.casefold(), ids, 1)
    hint = f"did you mean {close[0]}?" if close else f"parties: {', '.join(ids) or 'none yet'}"
    raise Refusal(
        f"{flag}: there is no party '{name}'; {hint}"
        " (a new one goes into council.yaml: lovp edit council)"
    )


def _one(kind: str, ref: str, ids: Iterable[str], listing: str) -> str:
    known = list(ids)
    try:
        return by_prefix(ref, known)
    except UnknownRef as unknown:
        if unknown.candidates:
            several = ", ".join(unknown.candidates[:8]) + (
                " …" if len(unknown.candidates) > 8 else ""
            )
            raise Refusal(f"'{ref}' could be any of these: {several}; type more of it") from None
        close = get_close_matches(ref, known, 3)
        hint = f"did you mean {' or '.join(close)}?" if close else f"to list them: {listing}"
        raise Refusal(f"there is no {kind} '{ref}'; {hint}") from None
