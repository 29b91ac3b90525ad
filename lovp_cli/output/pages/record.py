"""The whole record of a meeting, or of a letter's day."""

from __future__ import annotations

from collections.abc import Container, Iterable, Sequence

from lovp_cli.council.phrases.dates import day_in_words
from lovp_cli.council.phrases.labels import Labels
from lovp_cli.council.records.record import FollowUp, Meeting, Record
from lovp_cli.council.records.row import Row
from lovp_cli.council.register.history import Step
from lovp_cli.output.page import (
    Cell,
    Column,
    Facts,
    Page,
    Role,
    Section,
    Span,
    Table,
    TableRow,
    cell,
    facts,
    line,
)
from lovp_cli.output.pages.actions import actions_table
from lovp_cli.output.pages.follow_up_in_words import follow_up_cell, step_cell

# Where it was promised goes without saying.
_PROMISED: tuple[Role, ...] = ("id", "title", "owner", "term", "status")


def record_page(
    record: Record,
    rows: Sequence[Row],
    steps: Sequence[Step | None],
    confidential: Container[str],
    labels: Labels,
) -> Page:
    """A record's facts, what was promised, and what was said of earlier promises.

    `steps` are what its follow-ups changed, and `confidential` the ids of all actions that are.
    """
    sections = [Section((_facts(record, labels),))]
    if rows:
        promised = actions_table(rows, labels, _PROMISED, "entries")
        sections.append(Section((promised,), labels["promised"]))
    if record.follow_ups:
        said = _said(record.follow_ups, steps, confidential, labels)
        sections.append(Section((said,), labels["follow-ups"]))
    return Page(
        record.title or f"{labels['letter']} {record.id}",
        tuple(sections),
        (line(Span(f"{record.id} · {record.file}", "quiet")),),
        labels.language,
    )


def _facts(record: Record, labels: Labels) -> Facts:
    day = labels["date"], day_in_words(record.date, labels.language)
    confidential = [labels["confidential"]] if record.confidential else []
    if not isinstance(record, Meeting):
        return facts(day, (labels["kind"], ", ".join([labels["letter"], *confidential])))
    kinds = [labels["regular" if record.regular else "extra"]]
    kinds += [labels["cancelled"]] if record.cancelled else []
    kinds += [f"{labels['moved to']} {record.moved_to}"] if record.moved_to else []
    kind = ", ".join([*kinds, *confidential])
    minutes = record.minutes_title or record.minutes_file
    return facts(day, (labels["kind"], kind), (labels["minutes"], minutes))


def _said(
    follow_ups: Iterable[FollowUp],
    steps: Iterable[Step | None],
    confidential: Container[str],
    labels: Labels,
) -> Table:
    columns = (Column("id", labels.columns["id"]), Column("said", labels["follow-ups"]))
    marked = Span(labels["confidential"], "quiet")
    found = (
        TableRow(
            (
                cell(labels.action(said.action)),
                (
                    *_changed(said, step, labels),
                    *([line(marked)] if said.action in confidential else []),
                ),
            )
        )
        for said, step in zip(follow_ups, steps, strict=True)
    )
    return Table(columns, tuple(found), "entries")


def _changed(said: FollowUp, step: Step | None, labels: Labels) -> Cell:
    return step_cell(step, labels) if step else follow_up_cell(said, labels, refused=False)
