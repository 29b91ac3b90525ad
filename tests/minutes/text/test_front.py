"""The title of a report, what its council is called, and the day of its meeting."""

from __future__ import annotations

from datetime import date

import pytest

from lovp_cli.minutes.text.blocks import blocks_of
from lovp_cli.minutes.text.front import front_of

FRONTS = {
    "Bestuurlijke terugkoppeling LOVP 27 september 2021\n\nIn het LOVP sprak men.": (
        "LOVP", date(2021, 9, 27)),
    "Notulen MR obs De Wulpenhoek\ndi 4 februari 2025\n\nBo opent.": (
        "MR obs De Wulpenhoek", date(2025, 2, 4)),
    "HAVENOVERLEG WESTERZIJL\nVerslag van de 31e bijeenkomst\nDinsdag 28 mei 2024\n\nWelkom.": (
        "HAVENOVERLEG WESTERZIJL", date(2024, 5, 28)),
    "Verslag stuurgroep Spoorpark\n22-01-2025\n\nDe vz opent.": (
        "stuurgroep Spoorpark", date(2025, 1, 22)),
    "Minutes of the meeting of the Library Board\n9 April 2025\n\nThe chair opens.": (
        "Library Board", date(2025, 4, 9)),
    "Notes of the panel\nApril 9, 2025\n\nThe chair opens.": ("panel", date(2025, 4, 9)),
    "NOTULEN MR 2025\n\ndinsdag 4 februari\n\nBo opent.": ("MR", date(2025, 2, 4)),
    "Brief\nDatum: 12 maart 2025\nVerslag overleg Kade 3 maart 2025\n\nBo opent.": (
        "overleg Kade", date(2025, 3, 3)),
    "Verslag overleg Kade 3 maart 2025 (vastgesteld op 7 mei 2025)\n\nBo opent.": (
        "overleg Kade", date(2025, 3, 3)),
    "Verslag overleg Kade 3-3-'25\n\nBo opent.": ("overleg Kade", date(2025, 3, 3)),
}  # fmt: skip


@pytest.mark.parametrize("text", FRONTS)
def test_front(text: str) -> None:
    council, day = FRONTS[text]
    front = front_of(blocks_of(text))
    assert (front.council, front.days) == (council, (day,))


def test_no_day() -> None:
    assert front_of(blocks_of("Verslag van het overleg\n\nBo belt de gemeente.")).days == ()


def test_a_day_that_does_not_exist_is_none() -> None:
    assert front_of(blocks_of("Verslag 31 februari 2025\n\nBo belt.")).days == ()


def test_two_days() -> None:
    days = front_of(blocks_of("Verslag van 3 en 4 maart 2025 en van 5 maart 2025\n\nBo belt.")).days
    assert days == (date(2025, 3, 4), date(2025, 3, 5))


def test_a_day_in_figures_has_two_readings_in_english() -> None:
    text = "Minutes of the Board, {}\n\nThe chair opens the meeting and thanks the members.\n"
    assert front_of(blocks_of(text.format("03/04/2025"))).days == (
        date(2025, 4, 3),
        date(2025, 3, 4),
    )
    assert front_of(blocks_of(text.format("13/04/2025"))).days == (date(2025, 4, 13),)
