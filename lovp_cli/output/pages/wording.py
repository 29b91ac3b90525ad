"""The words that several outputs put a row in."""

from __future__ import annotations

from lovp_cli.council.phrases.dates import day_in_words
from lovp_cli.council.phrases.labels import Labels
from lovp_cli.council.records.row import Row
from lovp_cli.output.formats.escaping import visible


def term_in_words(row: Row, words: Labels) -> str:
    """When an action is due: the last day, or why there is none."""
    if row.due_date:
        return day_in_words(row.due_date, words.language)
    if row.term == "meeting":
        return f"{words['next meeting']} ({words['none planned']})"
    if row.term == "words":
        return f"“{visible(row.due.said or '')}”"
    return words.terms[row.term]


def status_in_words(row: Row, words: Labels) -> str:
    """What there is to say of a row beside its being open: overdue, status, extensions."""
    late = [words["overdue"]] if row.overdue else []
    return " · ".join([*late, *state_in_words(row, words)])


def state_in_words(row: Row, words: Labels) -> list[str]:
    """The same, but for its being overdue."""
    status = [words.statuses[row.status]] if row.status != "open" else []
    return [*status, *([f"{row.extended}× {words['extended']}"] if row.extended else [])]


def count_in_words(rows: list[Row], words: Labels) -> str:
    """How many rows there are: `8 open · 4 overdue`."""
    still_open = sum(row.is_open for row in rows)
    late = sum(row.overdue for row in rows)
    counts = [f"{still_open} {words['open']}", f"{late} {words['overdue']}"]
    if ended := len(rows) - still_open:
        finals = {row.status for row in rows if not row.is_open}
        named = " / ".join(words.statuses[status] for status in sorted(finals))
        counts.append(f"{ended} {named}")
    return " · ".join(counts)
