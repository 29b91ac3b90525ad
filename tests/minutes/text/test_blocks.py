"""Lines of any layout become blocks: what was wrapped is joined, what a page adds is dropped."""

from __future__ import annotations

import pytest

from lovp_cli.minutes.text.blocks import blocks_of, cells_of, heading_text


def shapes(text: str) -> list[tuple[str, str]]:
    return [(block.kind, block.text) for block in blocks_of(text)]


WRAPPED = """Verslag van het overleg
Woensdag 18 september 2024

1 Opening
De voorzitter opent de vergadering en heet iedereen welkom. Het ver-
slag van 26 juni wordt vastgesteld, en de agenda voor vandaag en voor
woon- en werkgebieden ook.
2 Woondeal
De wethouder noemt drie oorzaken: de regels, de stroom en een tekort
aan personeel.
"""


def test_wrapped_lines_and_hyphens_are_joined() -> None:
    assert shapes(WRAPPED)[2:] == [
        ("heading", "1 Opening"),
        (
            "paragraph",
            (
                "De voorzitter opent de vergadering en heet iedereen welkom."
                " Het verslag van 26 juni wordt vastgesteld, en de agenda voor vandaag"
                " en voor woon- en werkgebieden ook."
            ),
        ),
        ("heading", "2 Woondeal"),
        (
            "paragraph",
            "De wethouder noemt drie oorzaken: de regels, de stroom en een tekort aan personeel.",
        ),
    ]


@pytest.mark.parametrize(
    "turn",
    [
        "\nPagina 1 van 2\nVerslag van het overleg – 18 september 2024\n\n",
        "\n– 1 –\nVerslag van het overleg | 18-09-2024\n\n",
        "\n1\n\fVerslag van het overleg\n\n",
        "\f",
        "\n- 1 -\n\n",
        "\n1/2\n\n",
    ],
)
def test_a_page_is_turned_inside_a_sentence(turn: str) -> None:
    text = (
        "Verslag van het overleg\n18 september 2024\n\nDe plannen kunnen nog dit jaar in\n"
        f"procedure, en de dienst stuurt ze in okto-\n{turn}ber aan de raad.\n\nDank aan allen.\n"
    )
    joined = (
        "De plannen kunnen nog dit jaar in procedure, en de dienst stuurt ze in oktober aan de"
        " raad."
    )
    assert ("paragraph", joined) in shapes(text)


@pytest.mark.parametrize("mark", ["-", "–", "•", "*", "\uf0b7", "▪", "o "])
def test_bullets(mark: str) -> None:
    text = f"Rondvraag\n{mark} Bo belt de gemeente.\n{mark} Hanna regelt de zaal\n  voor dinsdag.\n"
    assert shapes(text) == [
        ("heading", "Rondvraag"),
        ("item", "Bo belt de gemeente."),
        ("item", "Hanna regelt de zaal voor dinsdag."),
    ]


@pytest.mark.parametrize("mark", ["→", "->", "➢", "\uf0e0"])
def test_arrows(mark: str) -> None:
    block = blocks_of(f"{mark} Bo belt de gemeente.")[0]
    assert (block.text, block.arrow) == ("Bo belt de gemeente.", True)


@pytest.mark.parametrize(
    ("line", "heading"),
    [
        ("3. HUISVESTING", "HUISVESTING"),
        ("B. Dienstregeling 2025", "Dienstregeling 2025"),
        ("2.1 Woningbouw", "Woningbouw"),
        ("IV. Rondvraag", "Rondvraag"),
        ("Agendapunt 4: Begroting", "Begroting"),
        ("## Begroting", "Begroting"),
        ("a. Brug Westerdiep (gedeputeerde Manders)", "Brug Westerdiep (gedeputeerde Manders)"),
        ("Ondermijning / MIT", "Ondermijning / MIT"),
    ],
)
def test_headings(line: str, heading: str) -> None:
    block = blocks_of(f"{line}\nDe dienst stuurt de nota rond.\n")[0]
    assert (block.kind, heading_text(block.text)) == ("heading", heading)


def test_who_was_there_is_no_heading() -> None:
    assert shapes("Aanwezig: Hanna (vz), Bo en Rens\nRens opent.")[0][0] == "paragraph"


@pytest.mark.parametrize("row", ["1\tNota sturen\tBo\tmei", "1 | Nota sturen | Bo | mei"])
def test_rows(row: str) -> None:
    assert blocks_of(row)[0].kind == "row"
    assert cells_of(row) == ["1", "Nota sturen", "Bo", "mei"]


def test_a_block_knows_its_lines() -> None:
    block = blocks_of("Een eerste regel die ver genoeg doorloopt om te zijn\ngebroken.\n")[0]
    assert block.line_at(0) == 1
    assert block.line_at(block.text.index("gebroken")) == 2
