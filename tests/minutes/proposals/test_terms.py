"""Which term a promise has, of those in its sentence and around it."""

from __future__ import annotations

import pytest

from lovp_cli.council.records.term import Term
from tests.minutes.reading import actions

SENDS = "De griffier stuurt de nota"
TERMS = {
    f"{SENDS} uiterlijk 1 juni rond.": Term(by="2024-06-01", said="uiterlijk 1 juni"),
    f"{SENDS} in de volgende vergadering rond.": Term(
        meeting="next", said="in de volgende vergadering"),
    f"{SENDS} rond in de vergadering van 27 november.": Term(
        by="2024-11-27", said="in de vergadering van 27 november"),
    f"{SENDS} rond in de junivergadering.": Term(by="2024-06", said="in de junivergadering"),
    f"{SENDS} over een jaar rond.": Term(by="2025-04-15", said="over een jaar"),
    f"{SENDS} vóór de herfstvakantie rond.": Term(by="2024-10", said="vóór de herfstvakantie"),
    f"{SENDS} eind 2025 rond.": Term(by="2025-10/2025-12", said="eind 2025"),
    f"{SENDS} rond zodra de cijfers binnen zijn.": Term(said="zodra de cijfers binnen zijn"),
    f"{SENDS} zo spoedig mogelijk rond.": Term(said="zo spoedig mogelijk"),
    "De griffier stuurt 14/5 de nota rond.": Term(by="2024-05-14", said="14/5"),
    f"{SENDS} rond. Dat gebeurt in mei.": Term(by="2024-05", said="in mei"),
    f"{SENDS} van de begroting 2025 rond.": None,
    "De dienst lost het tekort voor 2025 op.": None,
    f"{SENDS} van 12 maart 2024 rond.": None,
    "De uitkomsten zullen aan de orde komen in het overleg.": Term(
        meeting="next", said="in het overleg"),
    "De dienst levert de cijfers voortaan per kwartaal aan.": Term(
        every="quarter", said="per kwartaal"),
    "De provincie zegt een bijdrage toe, na goedkeuring door de staten in oktober.": Term(
        said="na goedkeuring door de staten in oktober"),
}  # fmt: skip


@pytest.mark.parametrize("text", TERMS)
def test_term(text: str) -> None:
    assert actions(f"Verslag overleg Kade\n15 april 2024\n\n{text}\n")[0].due == TERMS[text]
