"""What lists call a status, beside the words that are understood everywhere."""

from __future__ import annotations

from collections.abc import Mapping
from difflib import get_close_matches
from typing import NamedTuple

from lovp_cli.council.phrases.choices import IN_DUTCH, status_of
from lovp_cli.council.records.values import STATUSES, Status
from lovp_cli.tables.headings import plain_heading

_WORDS: Mapping[Status, str] = {
    "open": (
        "loopt, lopend, lopende, in behandeling, in uitvoering, onderhanden, onder handen, bezig,"
        " actief, nieuw, gepland, niet gestart, nog niet gestart, nog te starten, uitstaand,"
        " staat open, doorlopend, nog open, te doen, nog doen,"
        " ongoing, in progress, pending, active, new, planned, not started, to do, todo"
    ),
    "partly": (
        "deels afgedaan, gedeeltelijk afgedaan, gedeeltelijk voldaan, deels gereed,"
        " gedeeltelijk gereed, deels afgerond, deels afgehandeld, partially done, partially, partly"
    ),
    "reported": (
        "gereed gemeld, voorstel afdoen, voorgesteld af te doen, voorstel tot afdoening,"
        " ter afdoening, af te voeren, kan worden afgevoerd, kan van de lijst, kan af,"
        " ter bevestiging, reported done, to be confirmed"
    ),
    "settled": (
        "gereed, afgerond, klaar, gedaan, uitgevoerd, beantwoord, gesloten, afgevoerd, nagekomen,"
        " completed, complete, closed, finished, ready, ja, j, x, v, yes, y"
    ),
    "lapsed": (
        "vervalt, komt te vervallen, niet meer van toepassing, geschrapt, gestopt,"
        " cancelled, canceled, dropped, withdrawn, void"
    ),
    "replaced": (
        "samengevoegd, samengevoegd met, overgegaan in, replaced by, merged, merged into,"
        " superseded"
    ),
}
# Open, all of them; the word says how it goes, and is kept as what was said of it.
_HOW_IT_GOES = (
    "rood, oranje, geel, groen, red, orange, amber, yellow, green, on hold, aangehouden,"
    " gepauzeerd, geparkeerd, uitgesteld, vertraagd, wacht, wachten, in de wacht, loopt achter,"
    " loopt vertraging op, op schema, on track, delayed, paused, at risk, off track"
)
_NOT_DONE = ("nee", "no", "n", "nog niet")


class StatusRead(NamedTuple):
    """What a status means, and the word itself where that says more."""

    status: Status
    note: str | None = None


def _table() -> dict[str, StatusRead]:
    table: dict[str, StatusRead] = {
        word: StatusRead(status) for status, words in _WORDS.items() for word in words.split(", ")
    }
    table |= {word: StatusRead("open") for word in _NOT_DONE}
    return table | {word: StatusRead("open", word) for word in _HOW_IT_GOES.split(", ")}


_TABLE = _table()


def read_status(text: str, named: Mapping[str, Status]) -> StatusRead | None:
    """What a status in a list means, by what somebody said of it, or by the tables; else None."""
    plain = plain_heading(text)
    if plain in named:
        return StatusRead(named[plain])
    if found := status_of(plain):
        return StatusRead(found)
    known = _TABLE.get(plain)
    return known and StatusRead(known.status, text if known.note else None)


def closest_status(text: str) -> str | None:
    """The status that a word looks most like."""
    known = {**_TABLE, **dict[str, StatusRead]((status, StatusRead(status)) for status in STATUSES)}
    known |= {word: StatusRead(status) for status, word in IN_DUTCH.items()}
    close = get_close_matches(plain_heading(text), known, 1)
    return known[close[0]].status if close else None
