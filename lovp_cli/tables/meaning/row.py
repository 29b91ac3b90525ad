"""One row of a list, understood."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple

from lovp_cli.council.records.refusal import Refusal
from lovp_cli.council.records.term import Term
from lovp_cli.council.records.values import FINAL, ID, Status
from lovp_cli.tables.days import day_of, days_in
from lovp_cli.tables.headings import plain_heading
from lovp_cli.tables.meaning.entries import entries_in
from lovp_cli.tables.meaning.owners import Owners
from lovp_cli.tables.meaning.statuses import StatusRead, read_status
from lovp_cli.tables.meaning.terms import Terms
from lovp_cli.tables.rows import Row

# What stands in the place of a meeting where lovp's own list has none.
BY_LETTER = "(by letter)"
_NOT = ("", "nee", "no", "n", "nog niet")
_YES = ("ja", "yes", "x", "v", "waar", "true", "1", "vertrouwelijk", "geheim", "confidential")


class UnknownStatus(Refusal):
    """A status that means nothing here."""

    def __init__(self, word: str) -> None:
        super().__init__(f"the status '{word}' is not known")
        self.word = word


class Later(NamedTuple):
    """What was said of an action on a later day."""

    day: date
    status: Status | None = None
    note: str | None = None
    reference: str | None = None


@dataclass
class Draft:
    """A row as understood, before it has a file and an id."""

    row: Row
    title: str
    owner: str
    involved: list[str]
    promised: date
    place: str
    topic: str | None
    due: Term | None
    number: str | None
    id: str | None
    confidential: bool
    others: dict[str, str]
    several_owners: bool = False
    by_text_over: bool = False
    undated: bool = False
    said: list[Later] = field(default_factory=list)
    replaced_by: list[str] = field(default_factory=list)
    status: tuple[str, Status] | None = None


@dataclass(frozen=True)
class Reading:
    """What rows are read with: who is known, which terms and statuses; and the days.

    What has no day of its own was said on `list_day`; `promised` is for rows that say no day.
    """

    owners: Owners
    terms: Terms
    statuses: Mapping[str, Status]
    today: date
    list_day: date
    promised: date | None = None

    def draft(self, row: Row) -> Draft:
        """A row, understood. Raises Refusal with the reason where it is not."""
        values = row.values
        title = " ".join(values.get("title", "").split())
        if not title:
            raise Refusal("it says no action")
        if not values.get("owner"):
            raise Refusal("it says no owner")
        promised, place = self._promised(row)
        owner, others = self.owners.one_and_others(values["owner"])
        involved = self.owners.all(values["with"]) if values.get("with") else []
        due = self.terms.term_of(_due(row), values.get("said"), promised)
        id, number = _id_and_number(values)
        draft = Draft(
            row=row,
            title=title,
            owner=owner,
            involved=[party for party in dict.fromkeys([*others, *involved]) if party != owner],
            promised=promised,
            place=place,
            several_owners=bool(others),
            by_text_over=bool(row.over) and not values.get("promised") and place == row.over,
            topic=_on_one_line(values.get("topic")) or row.under or None,
            due=due,
            number=number,
            id=id,
            confidential=plain_heading(values.get("confidential", "")) in _YES,
            others={
                key: _on_one_line(values[key])
                for key in ("quote", "asked_by", "reference", "contact")
                if values.get(key)
            },
        )
        self._follow(draft)
        return draft

    def _promised(self, row: Row) -> tuple[date, str]:
        """The day of the promise, and the words for where it was made."""
        text, place = row.values.get("promised", ""), row.values.get("place", "")
        if row.ours and not place:
            place = BY_LETTER
        over = row.over
        if text:
            day = day_of(text, "the day of the promise")
            rest = "" if place or not over else over
        elif len({found.day for found in days_in(place)}) == 1:
            day, rest = day_of(place, ""), ""
        elif over:
            day, rest = day_of(over, "the day of the promise"), over
        elif self.promised:
            day, rest = self.promised, ""
        else:
            raise Refusal("it does not say on which day it was promised")
        if day > self.today:
            raise Refusal(f"the day of the promise, {day}, is still to come")
        return day, place or rest

    def _follow(self, draft: Draft) -> None:
        """What was said later: what its notes say by day, how it ended, and the rest."""
        values = draft.row.values
        note = values.get("note", "")
        status = self._status(draft)
        if status is None and len(note) > 3 and (status := read_status(note, self.statuses)):
            draft.status, note = (_on_one_line(note), status.status), ""
        entries, undated = entries_in(note, draft.promised, self.today, ours=draft.row.ours)
        draft.said = [Later(entry.day, note=entry.note) for entry in entries]
        draft.replaced_by = re.findall(r"[^\s,;]+", values.get("replaced_by", ""))
        if draft.replaced_by and status is None:
            status = StatusRead("replaced")
        ended, reference = self._ended(values)
        if (ended or reference == "") and status is None:
            status = StatusRead("settled")
        if ended and status and status.status not in FINAL:
            if not status.note:
                raise Refusal(f"it ended on {ended}, and its status is '{values['status']}'")
            status = StatusRead("settled", status.note)
        final = status is not None and status.status in FINAL
        if reference and not final:
            undated = "; ".join(filter(None, (undated, reference)))
        self._state(draft, status, ended, undated, (reference or None) if final else None)
        if status and status.status == "replaced" and not draft.replaced_by:
            raise Refusal("it does not say by which action it was replaced")

    def _status(self, draft: Draft) -> StatusRead | None:
        text = draft.row.values.get("status", "")
        if not plain_heading(text):
            return None
        status = read_status(text, self.statuses)
        if status is None:
            raise UnknownStatus(" ".join(text.split()))
        draft.status = " ".join(text.split()), status.status
        return status

    def _ended(self, values: Mapping[str, str]) -> tuple[date | None, str | None]:
        """The day of its end and the document; an empty one where it just ended."""
        text, by = values.get("ended", ""), _on_one_line(values.get("ended_by")) or None
        days = {found.day for found in days_in(by or "")}
        if plain_heading(text) in _NOT:
            return (days.pop() if len(days) == 1 else None), by
        word = read_status(text, {})
        if word and word.status == "settled":
            return (days.pop() if len(days) == 1 else None), by or ""
        day = day_of(text, "the day of its end")
        if day > self.today:
            raise Refusal(f"the day of its end, {day}, is still to come")
        alone = len(re.findall(r"\w+", text)) <= 3
        return day, by or (None if alone else _on_one_line(text))

    def _state(
        self,
        draft: Draft,
        status: StatusRead | None,
        ended: date | None,
        undated: str,
        reference: str | None,
    ) -> None:
        """The status, and what has no day, on the day of its end or on that of the list."""
        changes = status.status if status and status.status != "open" else None
        note = "; ".join(filter(None, (status.note if status else None, undated))) or None
        if not (changes or note or reference):
            return
        day = ended or self.list_day
        draft.undated = ended is None
        if day < draft.promised:
            raise Refusal(
                f"its end, {day}, is before the promise was made"
                if ended
                else (f"it was promised after {day}, the day of the list")
            )
        there = [said for said in draft.said if said.day == day]
        if there and changes and not note:
            draft.said.remove(there[-1])
            note = there[-1].note
        later = Later(day, changes, note, reference)
        if changes in FINAL:
            at = sum(said.day <= day for said in draft.said)
            draft.said.insert(at, later)
        else:
            draft.said = sorted([*draft.said, later], key=lambda said: said.day)


def _due(row: Row) -> str:
    """The term, or the meeting at which it is due, where that says a day."""
    due, meeting = row.values.get("due", ""), row.values.get("due_meeting", "")
    return due if plain_heading(due) or row.ours or not days_in(meeting) else meeting


def _id_and_number(values: Mapping[str, str]) -> tuple[str | None, str | None]:
    number = _on_one_line(values.get("number")) or None
    id = values.get("id")
    if id and re.fullmatch(ID, id, re.ASCII):
        return id, number
    return None, number or (_on_one_line(id) or None)


def _on_one_line(text: str | None) -> str:
    return " ".join((text or "").split())
