"""Tables of actions: which cell says what, who and when."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from lovp_cli.council.phrases.situation import Situation
from lovp_cli.minutes.proposals.prose_terms import terms_of
from lovp_cli.minutes.text.blocks import Block, cells_of
from lovp_cli.minutes.words.nouns import who

# What columns are called, in Dutch and English, parted by commas.
_HEADS = {
    "what": "actie, acties, actiepunt, actiepunten, actie/afspraak, omschrijving, wat, onderwerp,"
    " taak, toezegging, toezeggingen, afspraak, afspraken, besluit, te doen, action, actions,"
    " action point, action item, task, what, description",
    "who": "wie, actiehouder, houder, eigenaar, trekker, door, door wie, verantwoordelijk,"
    " verantwoordelijke, naam, uitvoerder, portefeuillehouder, owner, who, by whom, lead,"
    " responsible",
    "when": "wanneer, termijn, datum, deadline, gereed, gereed op, planning, uiterlijk, voor, due,"
    " due date, by when, when, date, afhandeling",
    "number": "nr, no, #, nummer, id, num",
    "status": "status, stand, stand van zaken, voortgang, afgedaan, opmerking, opmerkingen,"
    " toelichting, progress, remarks",
}
_COLUMNS = {head: name for name, heads in _HEADS.items() for head in heads.split(", ")}
_DONE = re.compile(
    r"(?:is |wordt )?(?:gereed|afgedaan|voldaan|klaar|afgerond|uitgevoerd|afgehandeld|gedaan"
    r"|vervallen|vervalt|done|completed?|closed|✓|✔|x|ok|kan (?:van de lijst|vervallen).*)\.?",
    re.IGNORECASE,
)
# `was mei, wordt juli`: the second.
_CHANGED = re.compile(r".*\b(?:wordt|werd nu|nu|nieuw|becomes|now)\b[:\s]+", re.IGNORECASE)


class Row(NamedTuple):
    """An action in a table; `sentence` is the whole row."""

    sentence: str
    what: str
    who: str
    when: str
    number: str | None
    line: int


class _Cells(NamedTuple):
    what: str
    who: str = ""
    when: str = ""
    number: str = ""


def rows_of(blocks: Sequence[Block], situation: Situation) -> list[Row]:
    """The rows of one table that are actions and not done."""
    columns = _columns(cells_of(blocks[0].text))
    found = []
    for block in blocks[1:] if columns else blocks:
        cells = cells_of(block.text)
        row = _by_columns(cells, columns) if columns else _guessed(cells, situation)
        done = any(_DONE.fullmatch(cell) for cell in cells)
        if row and not done and re.search(r"[^\W\d_]{3}", row.what):
            sentence, when = " ".join(block.text.split()), _CHANGED.sub("", row.when)
            number = row.number if _is_number(row.number) else None
            found.append(Row(sentence, row.what, row.who, when, number, block.starts[0][1]))
    return found


def _columns(cells: Sequence[str]) -> dict[str, int]:
    """Which column is which, where the first row says so."""
    found: dict[str, int] = {}
    for at, cell in enumerate(cells):
        if name := _COLUMNS.get(cell.strip(" *:.?").lower()):
            found.setdefault(name, at)
    return found if "what" in found and ("who" in found or "when" in found) else {}


def _by_columns(cells: Sequence[str], columns: dict[str, int]) -> _Cells | None:
    def cell(name: str) -> str:
        at = columns.get(name, len(cells))
        return cells[at] if at < len(cells) else ""

    return _Cells(cell("what"), cell("who"), cell("when"), cell("number")) if cell("what") else None


def _is_number(text: str) -> bool:
    """Whether it is a number in somebody's register, and not the row's own count."""
    return len(text) > 2 and bool(re.search(r"\d", text))


def _guessed(cells: Sequence[str], situation: Situation) -> _Cells | None:
    """A row of a table without headings: the longest cell is the action, if somebody is named."""
    if len(cells) < 3:
        return None
    what = max(cells, key=len)
    others = [cell for cell in cells if cell is not what and cell]
    when = next((cell for cell in others if terms_of(cell, situation)), "")
    name = next((cell for cell in others if cell != when and _is_somebody(cell)), "")
    number = next((cell for cell in others if re.fullmatch(r"[A-Z]{0,3}[\d.\-/]+", cell)), "")
    return _Cells(what, name, when, number) if name and len(what.split()) > 2 else None


def _is_somebody(cell: str) -> bool:
    words = re.findall(r"[^\W\d_][\w'-]*", cell)
    named = any(who(word.lower()) in ("person", "body", "many") or word.isupper() for word in words)
    return 0 < len(words) <= 5 and named
