"""Who answers for what is promised: named, meant by a pronoun, or left out."""

from __future__ import annotations

import pytest

from tests.minutes.reading import actions

# A report, and who owns the last action in it.
OWNERS = {
    "De wethouder van Steenwolde zoekt dit uit.": "wethouder van Steenwolde",
    "De heemraad Watersysteem zegt toe een nota te sturen.": "heemraad Watersysteem",
    "De wethouder licht dit toe. Hij stuurt de cijfers na.": "wethouder",
    "De raad vraagt om cijfers. De wethouder knikt. Hij stuurt ze na.": "wethouder",
    "De cliëntenraad is kritisch. Hij zal de brief beantwoorden.": "cliëntenraad",
    "De omgevingsdienst kan dat niet. Wel plaatst de dienst in mei een bord.": "omgevingsdienst",
    "De voorzitter spreekt met de griffier af dat de griffier een brief stuurt.": "griffier",
    "De tafel spreekt af dat de werkgroep de cijfers uitsplitst.": "werkgroep",
    "Het programma wordt in mei door de griffie toegezonden.": "griffie",
    "Van de zijde van het college wordt in mei een nota rondgestuurd.": "college",
    "De wethouder licht dit toe. De nota wordt in mei rondgestuurd.": "wethouder",
    "De raad vraagt cijfers en de wethouder heeft ze. De raad ontvangt die in mei.": "wethouder",
    "Actie: Kees vraagt offertes op.": "Kees",
    "Actie Kees: offertes opvragen.": "Kees",
    "Offertes worden opgevraagd (actie: secretaris).": "secretaris",
    "Dit wordt nagevraagd. Actie: secretaris.": "secretaris",
    "Tjeerd: belt de gemeente.": "Tjeerd",
    "Kloosterziel wist dit niet, belt morgen de directeur op.": "Kloosterziel",
    "Volgens de directeur kan dat. Zij stuurt het rooster na.": "directeur",
    "Geef het dan door aan Ali. Hij brengt de lijst op 1 juni weg.": "Ali",
}


@pytest.mark.parametrize("text", OWNERS)
def test_owner(text: str) -> None:
    found = actions(f"Verslag overleg Kade\n15 april 2024\n\n{text}\n")
    assert found[-1].owner_name == OWNERS[text]


@pytest.mark.parametrize(
    "text",
    [
        "Afgesproken is dat de effecten na een jaar worden geëvalueerd.",
        "We spreken af dat het in mei op de agenda komt.",
        "Het onderwerp komt in juni op de agenda.",
    ],
)
def test_what_nobody_is_named_for_is_the_councils(text: str) -> None:
    found = actions(f"Verslag overleg Kade\n15 april 2024\n\n{text}\n")
    assert found[-1].owner_name == "overleg Kade"


def test_a_heading_names_who_speaks_under_it() -> None:
    text = (
        "Lijst van mededelingen\n15 april 2024\n\na. De brug (gedeputeerde Manders)\n"
        "Er lag een verouderde kaart bij. De juiste ontvangt u uiterlijk vrijdag.\n"
    )
    assert [action.owner_name for action in actions(text)] == ["gedeputeerde Manders"]


def test_a_letter_is_its_writers() -> None:
    text = (
        "Brief over de brug\n15 april 2024\n\nIk zal de Kamer in mei informeren.\n\n"
        "De minister van Infrastructuur,\n\nA. Bos\n"
    )
    assert [action.owner_name for action in actions(text)] == ["minister van Infrastructuur"]


def test_who_else_takes_part() -> None:
    found = actions("Verslag 15 april 2024\n\nYmke en Rens vragen samen met de gemeente geld aan.")
    assert (found[0].owner, found[0].involved) == ("ymke", ("rens", "gemeente"))
