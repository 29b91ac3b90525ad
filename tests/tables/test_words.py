"""What headings and statuses of lists stand for."""

from __future__ import annotations

import pytest

from lovp_cli.council.phrases.labels import labels
from lovp_cli.output.lists.actions import FIELDS
from lovp_cli.tables.columns import Named, headers
from lovp_cli.tables.grid import Line
from lovp_cli.tables.meaning.statuses import read_status

HEADINGS = [
    ("Nr. | Actie | Wie | Wanneer", "number title owner due"),
    ("# | Actiepunt | Actiehouder(s) | Deadline | Status", "number title owner due status"),
    ("Volgnr | Onderwerp | Omschrijving | Trekker | Datum", "number topic title owner promised"),
    ("Onderwerp | Portefeuillehouder | Datum toezegging", "title owner promised"),
    (
        "Nummer | Titel | Toezegging | Gedaan door | Gedaan in | Vraagsteller | Afgedaan per",
        "number topic title owner place asked_by ended_by",
    ),
    (
        "Omschrijving van de actie | Verantwoordelijk wethouder | Datum | Afdoening d.d.",
        "title owner promised ended",
    ),
    ("Afspraak | Eigenaar | Met | Stand van zaken | Opmerkingen", "title owner with note note"),
    ("Action | Owner | Due date | Progress | Quote", "title owner due note quote"),
    ("Toezegging | Portefeuillehouder | Behandelaar | Kleur", "title owner contact status"),
    ("ACTIE: | Wie? | Vergaderdatum | Afgerond op | Anders", "title owner promised ended -"),
]  # fmt: skip


@pytest.mark.parametrize(("line", "keys"), HEADINGS)
def test_headings(line: str, keys: str) -> None:
    [header] = headers([Line(1, tuple(line.split(" | ")))], Named({}))
    assert " ".join(column.key or "-" for column in header.columns) == keys


TWO_LINES = [
    (
        "Nr. | Actie | Wie | Afdoening | ",
        " |  |  | d.d. | per",
        "number title owner ended ended_by",
    ),
    ("Actie | Wie | Datum", "Actie |  | Datum", "title owner promised"),
    ("Actie | Wie | Datum", "Toezegging | Afgedaan | Status", None),
    ("ID | Soort | Titel | Wie", "12 | Actie | Termijn | Nr.", None),
]


@pytest.mark.parametrize(("above", "below", "keys"), TWO_LINES)
def test_headings_on_two_lines(above: str, below: str, keys: str | None) -> None:
    lines = [Line(at, tuple(text.split(" | "))) for at, text in enumerate((above, below), 1)]
    header = headers(lines, Named({}))[0]
    found = " ".join(column.key or "-" for column in header.columns)
    assert header.after == (2 if keys and "ended" in keys else 1)
    assert keys in (None, found)


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_headings_of_lovp_itself(language: str) -> None:
    columns = labels(language).columns
    [header] = headers([Line(1, tuple(columns[key] for key in FIELDS))], Named({}))
    assert header.ours
    derived = {"overdue", "extended", "rounds", "in_time"}
    other = {"meeting": "place", "due_date": "due", "last": "note"}
    found = [column.key for column in header.columns]
    assert found == ["derived" if key in derived else other.get(key, key) for key in FIELDS]


@pytest.mark.parametrize(
    ("word", "status"),
    [
        ("Loopt", "open"),
        ("in behandeling", "open"),
        ("On hold", "open"),
        ("ROOD", "open"),
        ("groen", "open"),
        ("gereed", "settled"),
        ("Afgevoerd.", "settled"),
        ("Afgedaan", "settled"),
        ("deels afgedaan", "partly"),
        ("Voorstel: afdoen", "reported"),
        ("Vervallen", "lapsed"),
        ("opgegaan in", "replaced"),
        ("done", "settled"),
        ("misschien", None),
    ],
)
def test_statuses(word: str, status: str | None) -> None:
    found = read_status(word, {})
    assert (found.status if found else None) == status


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_statuses_of_lovp_itself(language: str) -> None:
    for status, word in labels(language).statuses.items():
        assert read_status(word, {}) == (status, None)


def test_how_it_goes_is_kept_as_what_was_said() -> None:
    assert read_status("Oranje", {}) == ("open", "Oranje")
    assert read_status("oranje", {"oranje": "partly"}) == ("partly", None)
