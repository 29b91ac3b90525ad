"""What there is to say of a row, in the words that all pages use."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from lovp_cli.council.phrases.dates import day_in_words
from lovp_cli.council.phrases.labels import Labels
from lovp_cli.council.records.row import Kept, Row
from lovp_cli.council.records.term import Term


def term_in_words(row: Row, labels: Labels) -> str:
    """When an action is due: the last day, or why there is none."""
    day = day_in_words(row.due_date, labels.language) if row.due_date else ""
    due = row.running or row.due
    if row.term == "moment":
        words = due.said or f"{side_in_words(due, labels)} {row.moment}"
        return f"{words} ({day})" if day else f"{labels['waits for']}: {row.moment}"
    if day:
        return day
    if row.term == "meeting":
        return f"{labels['next meeting']} ({labels['none planned']})"
    if row.term == "words":
        return quoted(due.said or "")
    return labels.terms.get(row.term, "")


def side_in_words(term: Term, labels: Labels) -> str:
    """On which side of its moment a term lies."""
    return labels["before" if term.before else "after" if term.after else "at"]


def quoted(words: str) -> str:
    """Words as they were spoken or written, in quotation marks."""
    return f"“{words.strip()}”" if words.strip() else ""


def states_in_words(row: Row, labels: Labels) -> list[str]:
    """What there is to say of a row beside its being open and overdue."""
    states = []
    if row.ended:
        states.append(end_in_words(row, labels))
    elif row.status != "open":
        states.append(labels.statuses[row.status])
    if row.extended:
        states.append(f"{row.extended}× {labels.columns['extended']}")
    if row.due.every and row.is_open:
        states.append(labels.every[row.due.every])
    if row.owed > 1 and row.is_open:
        states.append(f"{row.owed} {labels['rounds owed']}")
    if row.rounds:
        rounds = labels["round met" if row.rounds == 1 else "rounds met"]
        states.append(f"{row.rounds} {rounds}")
    if row.confidential:
        states.append(labels["confidential"])
    return states


def end_in_words(row: Row, labels: Labels) -> str:
    """How an action ended, by what it was replaced, when, and whether in time."""
    how = " ".join([labels.statuses[row.status], *map(labels.action, row.replaced_by)])
    when = day_in_words(row.ended, labels.language) if row.ended else ""
    if row.ended_by:
        when = f"{when} ({labels[row.ended_by]})"
    return ", ".join(filter(None, (f"{how} {when}".strip(), kept_in_words(row.kept, labels))))


def kept_in_words(kept: Kept | None, labels: Labels) -> str:
    """How a term was kept; nothing where there was none."""
    return labels[kept] if kept else ""


def last_in_words(row: Row, labels: Labels) -> str:
    """The last word on a row: the day, and the note, or else the reference."""
    if row.noted is None:
        return ""
    said = " · ".join(filter(None, (row.noted.note, row.noted.reference)))
    marked = f" ({labels['confidential']})" if row.noted.confidential else ""
    return f"{day_in_words(row.noted.on, labels.language)}: {said}{marked}"


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


def list_title(council: str, labels: Labels, parties: Iterable[str], *, ended: bool) -> str:
    """Whose actions a list holds: `LOVP · open actions · minister`."""
    kind = labels["actions" if ended else "open actions"]
    return " · ".join(filter(None, (council, kind, *parties)))
