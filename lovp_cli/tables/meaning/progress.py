"""What became of an action, by its row: what was said on which day, and how it ended."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from lovp_cli.council.records.refusal import Refusal
from lovp_cli.council.records.values import FINAL, Status
from lovp_cli.tables.days import day_of, days_in
from lovp_cli.tables.grid import on_one_line
from lovp_cli.tables.headings import plain_heading
from lovp_cli.tables.meaning.draft import Draft, Later
from lovp_cli.tables.meaning.entries import entries_in
from lovp_cli.tables.meaning.statuses import StatusRead, read_status

_NOT = ("", "nee", "no", "n", "nog niet")
# The words that a text on progress begins with.
_BEGINS = re.compile(r"[^\n:.;,(–]+")


class UnknownStatus(Refusal):
    """A status that means nothing here."""

    def __init__(self, word: str) -> None:
        super().__init__(f"the status '{word}' is not known")
        self.word = word


class _State(NamedTuple):
    """A status, the day of which it is where it says one, and what is said besides."""

    status: StatusRead | None = None
    on: date | None = None
    rest: str = ""


@dataclass(frozen=True)
class Progress:
    """How progress is read: by which statuses, and on which days.

    What has no day of its own was said on `list_day`.
    """

    statuses: Mapping[str, Status]
    today: date
    list_day: date

    def follow(self, draft: Draft) -> None:
        """Note in a draft what its row says of later days. Raises Refusal."""
        values = draft.row.values
        state = self._state(draft)
        note = state.rest
        entries, undated = entries_in(note, draft.promised, self.today, ours=draft.row.ours)
        draft.said = [Later(entry.day, note=entry.note) for entry in entries]
        draft.replaced_by = re.findall(r"[^\s,;]+", values.get("replaced_by", ""))
        status = state.status
        if draft.replaced_by and status is None:
            status = StatusRead("replaced")
        status, ended, reference = self._ended(values, status, state.on)
        final = status is not None and status.status in FINAL
        if reference and not final:
            undated = "; ".join(filter(None, (undated, reference)))
        self._add(draft, status, ended or state.on, undated, (reference or None) if final else None)
        if status and status.status == "replaced" and not draft.replaced_by:
            raise Refusal("it does not say by which action it was replaced")

    def _state(self, draft: Draft) -> _State:
        """The status, by its own column or else by how the text on progress begins."""
        text, note = on_one_line(draft.row.values.get("status")), draft.row.values.get("note", "")
        if plain_heading(text):
            status, on = self._status_and_day(text)
            if status is None:
                raise UnknownStatus(text)
            draft.status = text, status.status
            return _State(status, on, note)
        begins = _BEGINS.match(note)
        word = on_one_line(begins.group()) if begins else ""
        if len(word) <= 3 or draft.row.ours:
            return _State(rest=note)
        status, on = self._status_and_day(word)
        if status is None:
            return _State(rest=note)
        draft.status = word, status.status
        days = {found.day for found in days_in(note)}
        on = on or (days.pop() if len(days) == 1 else None)
        return _State(status, on, "" if word == on_one_line(note).rstrip(".") else note)

    def _status_and_day(self, text: str) -> tuple[StatusRead | None, date | None]:
        """A status, and the day that stands behind it."""
        days = days_in(text)
        if len(days) != 1 or not days[0].start:
            return read_status(text, self.statuses), None
        before = re.sub(r"\W*(?:d\.?d\.?|op|per|on)?\W*$", "", text[: days[0].start])
        return read_status(before, self.statuses), days[0].day

    def _ended(
        self, values: Mapping[str, str], status: StatusRead | None, on: date | None
    ) -> tuple[StatusRead | None, date | None, str | None]:
        """The status by how it ended, on which day, and by which document.

        Raises Refusal where the two say different things.
        """
        day, reference = self._end(values)
        if (day or reference == "") and status is None:
            status = StatusRead("settled")
        if day and status and status.status not in FINAL:
            if not status.note:
                raise Refusal(f"it ended on {day}, and its status is {status.status}")
            status = StatusRead("settled", status.note)
        if day and on and day != on:
            raise Refusal(f"it ended on {day}, and its status is of {on}")
        return status, day, reference

    def _end(self, values: Mapping[str, str]) -> tuple[date | None, str | None]:
        """The day of its end and the document; an empty one where it just ended."""
        text, by = values.get("ended", ""), on_one_line(values.get("ended_by")) or None
        days = {found.day for found in days_in(by or "")}
        only = days.pop() if len(days) == 1 else None
        if plain_heading(text) in _NOT:
            return only, by
        word = read_status(text, {})
        if word and word.status == "settled":
            return only, by or ""
        day = day_of(text, "the day of its end")
        alone = len(re.findall(r"\w+", text)) <= 3
        return day, by or (None if alone else on_one_line(text))

    def _add(
        self,
        draft: Draft,
        status: StatusRead | None,
        on: date | None,
        undated: str,
        reference: str | None,
    ) -> None:
        """Add the status, and what has no day, on the day of its end or on that of the list."""
        changes = status.status if status and status.status != "open" else None
        note = "; ".join(filter(None, (status.note if status else None, undated))) or None
        if not (changes or note or reference):
            return
        day = on or self.list_day
        draft.undated = on is None
        self._check(day, draft.promised, said=on is not None)
        there = [said for said in draft.said if said.day == day]
        if there and changes and not note:
            draft.said.remove(there[-1])
            note = there[-1].note
        at = sum(said.day <= day for said in draft.said)
        draft.said.insert(at, Later(day, changes, note, reference))

    def _check(self, day: date, promised: date, *, said: bool) -> None:
        """Raises Refusal for a day on which nobody can have said it."""
        if said and day > self.today:
            raise Refusal(f"the day of its status, {day}, is still to come")
        if day < promised:
            raise Refusal(
                f"the day of its status, {day}, is before the promise was made"
                if said
                else f"it was promised after {day}, the day of the list"
            )
