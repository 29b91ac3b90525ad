"""A register of what may be shown to everyone: nothing in it is confidential."""

from __future__ import annotations

from collections.abc import Container, Iterator
from dataclasses import replace
from datetime import date

from lovp_cli.council.records.record import Council, FollowUp, Record
from lovp_cli.council.records.row import Row
from lovp_cli.council.register.history import History
from lovp_cli.council.register.register import Register


def public(register: Register) -> Register:
    """The register without its confidential actions, and without what confidential records said.

    Such a record changes the status, the term and the owner of a public action; its other words do
    not show, nor does the name of a confidential successor.
    """
    records: list[Council | Record] = [
        _public(record, register.confidential) for record in register.records
    ]
    return _Public([*records, *([register.council] if register.council else [])])


class _Public(Register):
    def row(self, history: History, day: date) -> Row:
        """The row, without the file of a confidential record: its name may hold words."""
        row = super().row(history, day)
        if row.last and row.last.confidential:
            return row._replace(last=row.last._replace(file=None))
        return row


def _public(record: Record, confidential: Container[str]) -> Record:
    promised = () if record.confidential else record.actions
    return replace(
        record,
        title=None if record.confidential else record.title,
        actions=tuple(action for action in promised if not action.confidential),
        follow_ups=tuple(_said(record, confidential)),
    )


def _said(record: Record, confidential: Container[str]) -> Iterator[FollowUp]:
    for said in record.follow_ups:
        if said.action in confidential:
            continue
        named = tuple(action for action in said.replaced_by if action not in confidential)
        if not record.confidential:
            yield replace(said, replaced_by=named)
            continue
        due = said.due._replace(said=None) if said.due else None
        yield FollowUp(
            said.action, said.status, named, due=due, owner=said.owner, places=said.places
        )
