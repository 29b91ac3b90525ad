"""One row of a list, understood."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from lovp_cli.council.records.refusal import Refusal
from lovp_cli.council.records.values import ID
from lovp_cli.tables.days import day_of, days_in
from lovp_cli.tables.grid import on_one_line
from lovp_cli.tables.headings import plain_heading
from lovp_cli.tables.meaning.draft import BY_LETTER, Draft
from lovp_cli.tables.meaning.owners import Owners
from lovp_cli.tables.meaning.progress import Progress
from lovp_cli.tables.meaning.terms import Terms
from lovp_cli.tables.rows import Row

_YES = ("ja", "yes", "x", "v", "waar", "true", "1", "vertrouwelijk", "geheim", "confidential")


@dataclass(frozen=True)
class Reading:
    """What rows are read with; `promised` is the day for those that say none."""

    owners: Owners
    terms: Terms
    progress: Progress
    promised: date | None = None

    def draft(self, row: Row) -> Draft:
        """A row, understood. Raises Refusal with the reason where it is not."""
        values = row.values
        title = on_one_line(values.get("title"))
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
            topic=on_one_line(values.get("topic")) or row.under or None,
            due=due,
            number=number,
            id=id,
            confidential=plain_heading(values.get("confidential", "")) in _YES,
            others={
                key: on_one_line(values[key])
                for key in ("quote", "asked_by", "reference", "contact")
                if values.get(key)
            },
        )
        self.progress.follow(draft)
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
        if day > self.progress.today:
            raise Refusal(f"the day of the promise, {day}, is still to come")
        return day, place or rest


def _due(row: Row) -> str:
    """The term, or the meeting at which it is due, where that says a day."""
    due, meeting = row.values.get("due", ""), row.values.get("due_meeting", "")
    return due if plain_heading(due) or row.ours or not days_in(meeting) else meeting


def _id_and_number(values: Mapping[str, str]) -> tuple[str | None, str | None]:
    number = on_one_line(values.get("number")) or None
    id = values.get("id")
    if id and re.fullmatch(ID, id, re.ASCII):
        return id, number
    return None, number or (on_one_line(id) or None)
