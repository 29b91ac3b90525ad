"""An export of a council's information system: semicolons, Windows-1252, quotes, HTML-like breaks.

Each toezegging has a number; what was promised by letter says so; two bodies met on one day.
"""

from __future__ import annotations

PARTIES = (
    "  - {id: bos, name: wethouder Bos, aliases: [Bos]}\n"
    "  - {id: burgemeester, name: burgemeester}\n"
)
_TEXT = (
    '"Toezeggingnummer";"Titel";"Toezegging";"Portefeuillehouder";"Vraagsteller";"Gedaan in";'
    '"Datum toezegging";"Deadline";"Voortgang";"Status";"Afgedaan d.d.";"Afgedaan per"\r\n'
    '"T25/001";"Fietspad";"Zegt toe de raad te informeren over het fietspad “Zuid”";'
    '"wethouder Bos";"Café, M. (D66)";"Raad";"23-01-2025";"Q2 2025";'
    '"12-03-2025: RIB in voorbereiding\r\n08-05-2025: RIB verzonden";"Afgedaan";"08-05-2025";'
    '"RIB 25.041"\r\n'
    '"T25/002";"Haven";"Komt terug op de kosten (€ 1,2 mln)";"Bos, burgemeester";"";'
    '"Commissie Ruimte";"23-01-2025";"voor het zomerreces";"";"In behandeling";"";""\r\n'
    '"T25/003";"Markt";"Onderzoekt een tweede marktdag";"burgemeester";"";"Raadsbrief";'
    '"14-02-2025";"31-12-2025";"";"Voorstel afdoen";"";""\r\n'
    '"T25/004";"Zwembad";"Stuurt de raming";"weth. Bos";"";"Raad";"20-03-2025";"";"";'
    '"Vervallen";"01-04-2025";""\r\n'
)


def made() -> bytes:
    """The file."""
    return _TEXT.encode("cp1252")


ROWS = [
    ("T25/001", "Zegt toe de raad te informeren over het fietspad “Zuid”", "bos", [], "Fietspad",
     "2025-01-23", "2025-06-30", "settled", "2025-05-08", "RIB verzonden"),
    ("T25/002", "Komt terug op de kosten (€ 1,2 mln)", "bos", ["burgemeester"], "Haven",
     "2025-01-23-commissie-ruimte", None, "open", None, None),
    ("T25/003", "Onderzoekt een tweede marktdag", "burgemeester", [], "Markt", None, "2025-12-31",
     "reported", None, None),
    ("T25/004", "Stuurt de raming", "bos", [], "Zwembad", "2025-03-20", None, "lapsed",
     "2025-04-01", None),
]  # fmt: skip
