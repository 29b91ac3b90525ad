"""What there is to say of a row, in the words that all pages use."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from lovp_cli.council.phrases.dates import day_in_words
from lovp_cli.council.phrases.labels import Labels
from lovp_cli.council.records.row import Row


def term_in_words(row: Row, labels: Labels) -> str:
    """When an action is due: the last day, or why there is none."""
    if row.due_date:
        return day_in_words(row.due_date, labels.language)
    if row.term == "meeting":
        return f"{labels['next meeting']} ({labels['none planned']})"
    if row.term == "words":
        return quoted(row.due.said or "")
    return labels.terms[row.term]


def quoted(words: str) -> str:
    """Words as they were spoken or written, in quotation marks."""
    return f"“{words.strip()}”"


def states_in_words(row: Row, labels: Labels) -> list[str]:
    """What there is to say of a row beside its being open and overdue: status, extensions."""
    status = [labels.statuses[row.status]] if row.status != "open" else []
    return [*status, *([f"{row.extended}× {labels.columns['extended']}"] if row.extended else [])]


def counts_in_words(rows: Sequence[Row], labels: Labels) -> str:
    """How many rows there are: `8 open · 4 overdue`."""
    still_open = sum(row.is_open for row in rows)
    late = sum(row.overdue for row in rows)
    counts = [f"{still_open} {labels['open']}", f"{late} {labels['overdue']}"]
    if ended := len(rows) - still_open:
        finals = {row.status for row in rows if not row.is_open}
        named = " / ".join(labels.statuses[status] for status in sorted(finals))
        counts.append(f"{ended} {named}")
    return " · ".join(counts)


def as_of_in_words(day: date, labels: Labels) -> str:
    """The day on which what is shown stands so."""
    return f"{labels['as of']} {day_in_words(day, labels.language)}"
