"""What may be shown to everyone: nothing of what is confidential."""

from __future__ import annotations

from collections.abc import Container, Iterable

from lovp_cli.council.records.row import Row


def public(rows: Iterable[Row], confidential: Container[str]) -> list[Row]:
    """The rows that are public, without what confidential records said of them.

    Such a record changes their status, term and owner; its notes, its references and its words for
    a term do not show, nor does the name of a confidential successor. `confidential` are the ids of
    all confidential actions.
    """
    return [_public(row, confidential) for row in rows if not row.confidential]


def _public(row: Row, confidential: Container[str]) -> Row:
    last = row.last
    if last and last.confidential:
        last = last._replace(note=None, reference=None)
    due = row.due._replace(said=None) if row.due_confidential else row.due
    named = tuple(action for action in row.replaced_by if action not in confidential)
    # Words are looked for in what shows alone.
    said = tuple(filter(None, (last.note, last.reference))) if last else ()
    return row._replace(last=last, due=due, replaced_by=named, said=said)
