"""From what was typed to a day's record: a meeting's, or a letter's."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from lovp_cli.council.lookup.actions import find_action
from lovp_cli.council.lookup.days import find_day, other_days
from lovp_cli.council.lookup.matching import one_of
from lovp_cli.council.lookup.meetings import find_meeting, meeting_to_come, next_or_last
from lovp_cli.council.records.calendar import Calendar
from lovp_cli.council.records.place import Place
from lovp_cli.council.records.record import Record
from lovp_cli.council.records.refusal import Refusal
from lovp_cli.council.records.values import COUNCIL, DAY
from lovp_cli.council.register.register import Register


class DayFile(NamedTuple):
    """The file that holds what was said on a day, which need not be there yet.

    `reading` is how the day was read, where it was not typed in full.
    """

    file: str
    date: date
    by_letter: bool = False
    reading: str | None = None


def find_record(register: Register, ref: str, today: date) -> Record | None:
    """The meeting or letter that a reference means; None where it can only be an action.

    A letter on the day of a meeting goes by its file's name. Raises Refusal.
    """
    if next_or_last(ref):
        return register.record(_file_of(find_meeting(register.calendar, ref, today).id))
    files = register.files
    if ref in files or f"{ref}.yaml" in files:
        return register.record(ref if ref in files else f"{ref}.yaml")
    by_id = _by_id(files, register.calendar)
    days = [day.isoformat() for day in other_days(ref, today)]
    begins = next((day for day in days if any(id.startswith(day) for id in by_id)), ref)
    if not begins[:1].isdigit():
        return None
    return register.record(by_id[one_of("meeting or letter", begins, by_id, "lovp meetings")])


def find_place(
    register: Register, files: Sequence[str], broken: Sequence[Place], ref: str, today: date
) -> Place:
    """Where to edit what a reference means.

    `files` are all that there are, those that cannot be read included; in these the first of the
    `broken` places is meant. Raises Refusal.
    """
    by_name = {COUNCIL.removesuffix(".yaml"): COUNCIL, **_by_id(files, register.calendar)}
    by_name |= {file.removesuffix(".yaml"): file for file in files} | {file: file for file in files}
    if file := by_name.get(ref):
        return min((place for place in broken if place.file == file), default=Place(file))
    for party in register.parties:
        if party.id == ref:
            return party.place()
    if record := find_record(register, ref, today):
        return record.place()
    found = register.history(find_action(register, ref).id, date.max)
    return found.action.place() if found else Place(COUNCIL)


def find_promised_in(register: Register, ref: str, today: date) -> str:
    """The id of the meeting, or the day of the letter, that is meant. Raises Refusal."""
    calendar = register.calendar
    if ref not in calendar.by_id and not next_or_last(ref):
        days = [day.isoformat() for day in other_days(ref, today)] or [ref]
        for day in days:
            if f"letters/{day}.yaml" in register.files:
                return day
    return find_meeting(calendar, ref, today).id


def find_since(register: Register, ref: str, today: date) -> date:
    """The day, or the first day of the meeting, that `--since` means. Raises Refusal."""
    calendar = register.calendar
    if next_or_last(ref) or re.match(rf"(?!{DAY}$)\d{{4}}(?:-|$)", ref, re.ASCII):
        return find_meeting(calendar, ref, today).date
    return find_day(ref, today, "--since", looks_back=True).day


def find_day_file(register: Register, on: str | None, today: date) -> DayFile:
    """The file that `--on` means: a meeting's, or the letter's of a day. Raises Refusal."""
    calendar = register.calendar
    if next_or_last(on or "") or (on in calendar.by_id and len(on or "") > len("2022-01-31")):
        meeting = find_meeting(calendar, on or "", today)
        return DayFile(_file_of(meeting.id), meeting.date)
    if on and re.match(rf"(?!{DAY}$)\d{{4}}(?:-|$)", on, re.ASCII):
        meeting = find_meeting(calendar, on, today)
        return DayFile(_file_of(meeting.id), meeting.date)
    day, reading = find_day(on or today.isoformat(), today, "--on", looks_back=True)
    day, reading = meeting_to_come(calendar, on or "", today) or (day, reading)
    held = [meeting for meeting in calendar.held if meeting.date == day]
    exact = [meeting for meeting in held if meeting.id == day.isoformat()] or held
    if len(exact) > 1:
        ids = ", ".join(meeting.id for meeting in exact)
        raise Refusal(f"--on: there were several meetings on {day}: name one of {ids}")
    if exact:
        return DayFile(_file_of(exact[0].id), day, reading=reading)
    return DayFile(f"letters/{day}.yaml", day, by_letter=True, reading=reading)


def _file_of(meeting_id: str) -> str:
    return f"meetings/{meeting_id}.yaml"


def _by_id(files: Sequence[str], calendar: Calendar) -> dict[str, str]:
    """Files by id; of a meeting and a letter of one day, the one in which that day is recorded."""
    ids: dict[str, str] = {}
    for file in sorted(files):
        id = file.rpartition("/")[2].removesuffix(".yaml")
        if id not in ids or id not in calendar.by_id or calendar.by_id[id].held:
            ids[id] = file
    ids.pop(COUNCIL.removesuffix(".yaml"), None)
    return ids
