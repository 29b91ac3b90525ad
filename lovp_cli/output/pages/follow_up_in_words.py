"""What was said, in the words that all pages use."""

from __future__ import annotations

from lovp_cli.council.phrases.dates import span_in_words
from lovp_cli.council.phrases.labels import Labels
from lovp_cli.council.records.record import FollowUp
from lovp_cli.council.records.term import Term
from lovp_cli.council.register.history import Step
from lovp_cli.output.page import Cell, Span, cell, line
from lovp_cli.output.row_in_words import quoted, side_in_words


def step_cell(step: Step, labels: Labels) -> Cell:
    """What one step in a history changed: rounds by their number, what was kept open as such."""
    status = None
    if step.met:
        status = f"{labels['round']} {step.met.number}: {labels.statuses['settled']}"
    elif step.repeated:
        status = f"{labels.statuses['settled']} ({labels['met already']})"
    elif step.follow_up.status == "open" and not step.reopened:
        status = labels["kept open"]
    return follow_up_cell(step.follow_up, labels, refused=step.refused, status=status)


def follow_up_cell(
    said: FollowUp, labels: Labels, *, refused: bool, status: str | None = None
) -> Cell:
    """What a follow-up changes, and whether that was passed over; its note, its reference.

    `status` says it in other words than the follow-up does by itself.
    """
    changes = []
    if said.status:
        own = labels["reopened"] if said.status == "open" else labels.statuses[said.status]
        changes.append(" ".join([status or own, *map(labels.action, said.replaced_by)]))
    if said.owner:
        changes.append(f"{labels['new owner']} {labels.party(said.owner)}")
    if said.involved is not None:
        partners = ", ".join(map(labels.party, said.involved))
        changes.append(f"{labels['now with']} {partners or labels['nobody']}")
    if said.number:
        changes.append(f"{labels['number']} {said.number}")
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
    said = quoted(due.said or "")
    every = labels.every[due.every] if due.every else ""
    end = _end_as_given(due, labels)
    found = ", ".join(filter(None, (end, every)))
    return f": {found} ({said})" if found and said else f": {found or said}"


def _end_as_given(due: Term, labels: Labels) -> str:
    """When a term ends, as it was given: a date, a meeting, a moment, or nothing."""
    if due.by:
        return span_in_words(due.by, labels.language)
    if due.meeting:
        named = due.meeting != "next"
        return (
            f"{labels['meeting']} {labels.meeting(due.meeting)}"
            if named
            else labels["next meeting"]
        )
    return f"{side_in_words(due, labels)} {due.moment}" if due.moment else ""
