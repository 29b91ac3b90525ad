"""What was said, in the words that all pages use."""

from __future__ import annotations

from lovp_cli.council.phrases.dates import span_in_words
from lovp_cli.council.phrases.labels import Labels
from lovp_cli.council.records.record import FollowUp
from lovp_cli.council.records.term import Term
from lovp_cli.output.page import Cell, Span, cell, line
from lovp_cli.output.pages.row_in_words import quoted


def follow_up_cell(said: FollowUp, labels: Labels, *, refused: bool) -> Cell:
    """What a follow-up changes, and whether that was passed over; its note, its reference."""
    changes = []
    if said.status:
        status = labels["reopened"] if said.status == "open" else labels.statuses[said.status]
        changes.append(" ".join([status, *said.replaced_by]))
    if said.owner:
        changes.append(f"{labels['new owner']} {said.owner}")
    if said.due:
        changes.append(f"{labels['new term']}{term_as_given(said.due, labels)}")
    passed_over = [Span(f" ({labels['passed over']})", "late")] if refused else []
    first = [line("; ".join(changes), *passed_over)] if changes or refused else []
    return cell(*first, *filter(None, (said.note, said.reference)))


def term_as_given(due: Term | None, labels: Labels) -> str:
    """A term as it was given, to follow a word: `: spring 2022 (“before the summer”)`."""
    if due is None:
        return f", {labels.terms['missing']}"
    if due.none:
        return f", {labels.terms['none']}"
    said = f" ({quoted(due.said)})" if due.said else ""
    if due.by:
        return f": {span_in_words(due.by, labels.language)}{said}"
    if due.meeting == "next":
        return f": {labels['next meeting']}{said}"
    if due.meeting:
        return f": {labels['meeting']} {due.meeting}{said}"
    return f": {quoted(due.said or '')}"
