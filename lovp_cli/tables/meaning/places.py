"""In which file what a list holds goes: a meeting's, or a letter's."""

from __future__ import annotations

import re
from datetime import date

from lovp_cli.council.phrases.dates import day_in_words
from lovp_cli.council.phrases.slugs import slug
from lovp_cli.council.records.calendar import Slot
from lovp_cli.council.records.listed import NewMeeting
from lovp_cli.council.records.refusal import Refusal
from lovp_cli.council.records.values import MEETING_ID
from lovp_cli.council.register.register import Register
from lovp_cli.council.register.selection import plainly
from lovp_cli.tables.days import days_in
from lovp_cli.tables.meaning.draft import BY_LETTER

_LETTER = re.compile(
    r"(?:per |bij |in )?\w*(?:brief|memo|mail|letter|rib)\b|schriftelijk|tussentijds|in writing",
    re.IGNORECASE,
)


class Places:
    """The meetings of the register, and those that a list adds to them."""

    def __init__(self, register: Register, language: str) -> None:
        self._register, self._language = register, language
        self._new: dict[str, NewMeeting] = {}
        self._by_day: dict[date, list[Slot]] = {}
        for meeting in register.calendar.meetings:
            self._by_day.setdefault(meeting.date, []).append(meeting)

    def promised_in(self, day: date, words: str) -> str:
        """The file for what was promised on a day, in a meeting called so. Raises Refusal."""
        if words == BY_LETTER:
            return f"letters/{day}.yaml"
        if _LETTER.match(words):
            return self._letter(day)
        there = self._by_day.get(day, [])
        if re.fullmatch(MEETING_ID, words, re.ASCII) and words.startswith(str(day)):
            return self._with_id(words, day, "")
        words = _without_day(words)
        held = [meeting for meeting in there if meeting.held]
        named = [meeting for meeting in held if words and _in_title(words, meeting.title)]
        found = named or [meeting for meeting in held if meeting.id not in self._new or not words]
        if len(found) > 1:
            ids = ", ".join(meeting.id for meeting in found)
            raise Refusal(f"there were several meetings on {day} ({ids}): say which")
        if found:
            return _file(found[0].id)
        id = f"{day}-{slug(words)}" if held and words else day.isoformat()
        return self._with_id(id, day, words)

    def said_on(self, day: date) -> str:
        """The file for what was said on a day."""
        return self._letter(day)

    def due_at(self, id: str) -> str:
        """The file of a meeting at which something is due. Raises Refusal."""
        return self._with_id(id, date.fromisoformat(id[:10]), "")

    def new_meetings(self, files: set[str]) -> list[NewMeeting]:
        """The meetings of these files that are not in the register yet."""
        return [meeting for id, meeting in self._new.items() if _file(id) in files]

    def _with_id(self, id: str, day: date, words: str) -> str:
        known = next((slot for slot in self._by_day.get(day, []) if slot.id == id), None)
        if known and not known.held:
            what = f"moved to {known.moved_to}" if known.moved_to else "cancelled"
            raise Refusal(f"meeting {id} is {what}")
        if known is None:
            title = f"{words or self._register.short} {day_in_words(day, self._language)}".strip()
            self._new[id] = NewMeeting(id, day, title)
            self._by_day.setdefault(day, []).append(Slot(id, day, title))
        return _file(id)

    def _letter(self, day: date) -> str:
        """The letter of a day, or the meeting that was held on it."""
        held = [slot for slot in self._by_day.get(day, []) if slot.held]
        exact = [slot for slot in held if slot.id == day.isoformat()] or held
        return _file(exact[0].id) if len(exact) == 1 else f"letters/{day}.yaml"


def _without_day(words: str) -> str:
    for found in reversed(days_in(words)):
        words = words[: found.start] + words[found.end :]
    words = re.sub(r"\b(?:van|d\.?d\.?|op)\W*$", "", words.strip(" ,;:()-–"), flags=re.IGNORECASE)
    return " ".join(words.split()).strip(" ,;:()-–")


def _in_title(words: str, title: str) -> bool:
    return set(plainly(words).split()) <= set(plainly(title).split())


def _file(meeting_id: str) -> str:
    return f"meetings/{meeting_id}.yaml"
