"""Tables of actions: which cell says what, who and when."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from lovp_cli.council.phrases.situation import Situation
from lovp_cli.minutes.proposals.terms import terms_of
from lovp_cli.minutes.text.blocks import Block, cells_of
from lovp_cli.minutes.words.nouns import who

_HEADS = {
    "what": r"(?:actie(?:punt)?s?|actie/afspraak|omschrijving|wat|onderwerp|taak|toezegging|afspraak|besluit|te doen|action(?: (?:point|item))?s?|task|what|description)\b",
    "who": r"(?:wie|actiehouder|houder|eigenaar|trekker|door|door wie|verantwoordelijke?|naam|uitvoerder|portefeuillehouder|owner|who|by whom|lead|responsible)\b",
    "when": r"(?:wanneer|termijn|datum|deadline|gereed|gereed op|planning|uiterlijk|voor|due|due date|by when|when|date|afhandeling)\b",
    "number": r"(?:nr\.?|no\.?|#|nummer|id|num)",
    "status": r"(?:status|stand(?: van zaken)?|voortgang|afgedaan|opmerking(?:en)?|toelichting|progress|remarks?)\b",
}
_DONE = re.compile(
    r"^(?:gereed|afgedaan|voldaan|klaar|afgerond|uitgevoerd|afgehandeld|gedaan|vervallen|vervalt|done|completed?|closed|✓|✔|x|ok|is (?:gereed|afgedaan|gedaan).*|kan (?:van de lijst|vervallen).*)\.?$",
    re.IGNORECASE,
)
_CHANGED = re.compile(r".*\b(?:wordt|werd nu|nu|nieuw|becomes|now)\b[:\s]+", re.IGNORECASE)


class Row(NamedTuple):
    """An action in a table; `sentence` is the whole row."""

    sentence: str
    what: str
    who: str
    when: str
    number: str | None
    line: int


def rows_of(blocks: Sequence[Block], situation: Situation) -> list[Row]:
    """The rows of one table that are actions and not done."""
    table = [cells_of(block.text) for block in blocks]
    columns = _columns(table[0])
    body = list(zip(blocks, table, strict=True))
    if columns:
        body = body[1:]
    found = []
    for block, cells in body:
        row = _by_columns(cells, columns) if columns else _guessed(cells, situation)
        if row is None or any(_DONE.match(cell) for cell in cells):
            continue
        what, name, when, number = row
        if len(what) > 3 and re.search("[^\\W\\d_]{3}", what):
            sentence = " ".join(block.text.split())
            found.append(
                Row(sentence, what, name, _CHANGED.sub("", when), number, block.starts[0][1])
            )
    return found


def _columns(cells: Sequence[str]) -> dict[str, int]:
    """Which column is which, where the first row says so."""
    found: dict[str, int] = {}
    for at, cell in enumerate(cells):
        for name, pattern in _HEADS.items():
            if name not in found and re.match(pattern + r"\W*$", cell.strip(" *:"), re.IGNORECASE):
                found[name] = at
                break
    return found if "what" in found and ("who" in found or "when" in found) else {}


def _by_columns(
    cells: Sequence[str], columns: dict[str, int]
) -> tuple[str, str, str, str | None] | None:
    def cell(name: str) -> str:
        at = columns.get(name, -1)
        return cells[at].strip() if 0 <= at < len(cells) else ""

    return (
        (cell("what"), cell("who"), cell("when"), _number(cell("number"))) if cell("what") else None
    )


def _number(text: str) -> str | None:
    """A number that is one in somebody's register, and not the row's own count."""
    return text if len(text) > 2 and re.search(r"\d", text) else None


def _guessed(cells: Sequence[str], situation: Situation) -> tuple[str, str, str, str | None] | None:
    """A row of a table without a heading: the longest cell is the action, if somebody is named."""
    if len(cells) < 3:
        return None
    what = max(cells, key=len)
    others = [cell for cell in cells if cell is not what and cell]
    when = next((cell for cell in others if terms_of(cell, situation)), "")
    name = next((cell for cell in others if cell != when and _is_somebody(cell)), "")
    number = next((cell for cell in others if re.fullmatch(r"[A-Z]{0,3}[\d.\-/]+", cell)), "")
    return (what, name, when, _number(number)) if name and len(what.split()) > 2 else None


def _is_somebody(cell: str) -> bool:
    words = re.findall(r"[^\W\d_][\w'-]*", cell)
    return 0 < len(words) <= 5 and any(
        who(word.lower()) in ("person", "body", "many") or word.isupper() for word in words
    )
