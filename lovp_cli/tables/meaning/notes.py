"""How a list was read, where that is no matter of course."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from datetime import date

from lovp_cli.tables.meaning.draft import Draft
from lovp_cli.tables.rows import Table

_SHOWN = 5


def notes_on(
    tables: Sequence[Table], drafts: Sequence[Draft], list_day: date, words: Collection[str]
) -> Iterator[str]:
    """The notes, each a sentence."""
    rows = [row for table in tables for row in table.rows]
    if len(tables) > 1:
        yield f"{len(tables)} tables with such headings, taken together"
    if hidden := sum(row.line.hidden for row in rows):
        yield f"{_rows(hidden)} hidden in the file, and taken all the same"
    if several := sum(draft.several_owners for draft in drafts):
        yield f"{_rows(several)} of several owners: the first answers for it, the others take part"
    if overs := {draft.row.over for draft in drafts if draft.by_text_over}:
        yield f"the day of the promise is that of the text over the rows: {_some(overs)}"
    if undated := sum(draft.undated for draft in drafts):
        yield (
            f"what {undated} of the rows say without a day counts as said on {list_day}, the day of"
            " the list; for another: --on DAY"
        )
    if words:
        yield f"terms that no calendar can date, kept as words: {_some(words)}"


def _rows(count: int) -> str:
    return "1 row is" if count == 1 else f"{count} rows are"


def _some(words: Collection[str]) -> str:
    found = sorted(words)
    more = f" and {len(found) - _SHOWN} more" if len(found) > _SHOWN else ""
    return ", ".join(f"“{word}”" for word in found[:_SHOWN]) + more
