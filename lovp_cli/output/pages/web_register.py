"""The register as a web page: every action with its history, open ones first, and its pictures."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from lovp_cli.council.phrases.dates import day_in_words
from lovp_cli.council.phrases.labels import Labels
from lovp_cli.council.records.row import Row
from lovp_cli.council.records.values import STATUSES
from lovp_cli.council.register.register import Register
from lovp_cli.council.register.selection import ordered
from lovp_cli.output.pages.charts import charts
from lovp_cli.output.pages.register_entry import entry
from lovp_cli.output.web_register import Choice, Choices, Entry, Link, WebRegister


def web_register(
    register: Register, labels: Labels, day: date, links: tuple[Link, ...] = ()
) -> WebRegister:
    """The register as it stood on a day; `links` lead to files beside the page."""
    histories = register.histories(day)
    rows = [register.row(history, day) for history in histories]
    by_row = {id(row): history for row, history in zip(rows, histories, strict=True)}
    in_order = [*ordered(row for row in rows if row.is_open)]
    in_order += sorted((row for row in rows if not row.is_open), key=_last_ended_first)
    anchors: set[str] = set()
    entries = []
    for row in in_order:
        anchor = "" if row.id in anchors else row.id
        anchors.add(row.id)
        entries.append(entry(row, by_row[id(row)], labels, anchor))
    return WebRegister(
        labels["register"],
        _council(register),
        day_in_words(day, labels.language),
        labels.language,
        _counts(rows, labels),
        _filters(entries, labels),
        tuple(entries),
        charts(histories, rows, register.calendar, labels, day),
        links,
    )


def _council(register: Register) -> str:
    council = register.council
    return (council.name or council.short) if council else "lovp"


def _last_ended_first(row: Row) -> tuple[int, str]:
    return -(row.ended or date.min).toordinal(), row.id


def _counts(rows: Sequence[Row], labels: Labels) -> tuple[tuple[str, int, str], ...]:
    still_open = sum(row.is_open for row in rows)
    settled = sum(row.status == "settled" for row in rows)
    return (
        ("open", still_open, labels["open"]),
        ("late", sum(row.overdue for row in rows), labels["of which overdue"]),
        ("settled", settled, labels.statuses["settled"]),
        ("all", len(rows), labels["promised in all"]),
    )


def _filters(entries: Sequence[Entry], labels: Labels) -> tuple[Choices, ...]:
    owners = sorted({entry.owner for entry in entries}, key=lambda owner: owner.text.casefold())
    meetings = sorted({entry.promised for entry in entries}, reverse=True)
    found = {state for entry in entries for state in entry.states}
    names = {**labels.statuses, "open": labels["open"], "late": labels["overdue"]}
    states = [Choice(state, names[state]) for state in ("open", "late", *STATUSES[1:])]
    return (
        Choices("owner", labels.columns["owner"], labels["everybody"], tuple(owners)),
        Choices(
            "state",
            labels.columns["status"],
            labels["any state"],
            tuple(state for state in states if state.value in found),
        ),
        Choices("meeting", labels.columns["meeting"], labels["any meeting"], tuple(meetings)),
    )
