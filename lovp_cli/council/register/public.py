"""A register of what may be shown to everyone: nothing in it is confidential."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date

from lovp_cli.council.records.place import Place
from lovp_cli.council.records.record import Council, FollowUp, Meeting, Record
from lovp_cli.council.records.row import Row
from lovp_cli.council.records.term import Term
from lovp_cli.council.register.history import History
from lovp_cli.council.register.register import Register


def public(register: Register) -> Register:
    """The register without its confidential actions, and without what confidential records said.

    Such a record changes the status, the term and the owner of a public action; its other words do
    not show, nor does the name of a confidential successor. A confidential meeting stays on the
    calendar, as terms hang on its day, under an id that has no words. No action has a contact.
    """
    ids = _without_words(register.meetings)
    records: list[Council | Record] = [
        _public(record, register.confidential, ids) for record in register.records
    ]
    return _Public([*records, *([register.council] if register.council else [])])


class _Public(Register):
    def row(self, history: History, day: date) -> Row:
        """The row, without the file of a confidential record: its name may hold words."""
        row = super().row(history, day)
        if row.last and row.last.confidential:
            return row._replace(last=row.last._replace(file=None))
        return row


def _without_words(meetings: Iterable[Meeting]) -> Mapping[str, str]:
    """New ids of the confidential meetings: their day, with a number where that is taken."""
    found = list(meetings)
    taken = {meeting.id for meeting in found if not meeting.confidential}
    ids: dict[str, str] = {}
    for meeting in found:
        if meeting.confidential:
            day = meeting.date.isoformat()
            names = (day, *(f"{day}-{number}" for number in range(2, len(found) + 2)))
            ids[meeting.id] = next(name for name in names if name not in taken)
            taken.add(ids[meeting.id])
    return ids


def _public(record: Record, confidential: Container[str], ids: Mapping[str, str]) -> Record:
    said = tuple(_said(record, confidential, ids))
    if isinstance(record, Meeting) and record.moved_to:
        record = replace(record, moved_to=ids.get(record.moved_to, record.moved_to))
    if isinstance(record, Meeting):
        record = replace(record, not_actions=())
    if record.confidential:
        return replace(_untold(record, ids.get(record.id, record.id)), follow_ups=said)
    actions = (action for action in record.actions if not action.confidential)
    shown = tuple(replace(action, contact=None, due=_term(action.due, ids)) for action in actions)
    return replace(record, actions=shown, follow_ups=said)


def _untold(record: Record, id: str) -> Record:
    """A confidential record with nothing but its day."""
    place = Place(record.file.replace(record.id, id))
    record = replace(record, id=id, title=None, actions=(), places={"": place})
    if isinstance(record, Meeting):
        return replace(record, minutes_title=None, minutes_file=None)
    return record


def _said(
    record: Record, confidential: Container[str], ids: Mapping[str, str]
) -> Iterator[FollowUp]:
    for said in record.follow_ups:
        if said.action in confidential:
            continue
        named = tuple(action for action in said.replaced_by if action not in confidential)
        due = _term(said.due, ids)
        if not record.confidential:
            yield replace(said, replaced_by=named, due=due)
            continue
        due = due._replace(said=None) if due else None
        places = {"": Place("")}
        yield FollowUp(said.action, said.status, named, due=due, owner=said.owner, places=places)


def _term(due: Term | None, ids: Mapping[str, str]) -> Term | None:
    return due._replace(meeting=ids.get(due.meeting, due.meeting)) if due and due.meeting else due
