"""A year of a council that was made up: long words, owners with partners, rounds, a meeting that
moved, a letter, what is confidential, and more actions than a page holds."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

COUNCIL = """council: Havenraad
name: Bestuurlijk Overleg Haven en Kade Havenstad
language: nl
parties:
  - {id: burgemeester, name: burgemeester van Havenstad, aliases: [de burgemeester]}
  - {id: havenmeester, name: havenmeester, email: havenmeester@havenstad.example}
  - {id: waterschap, name: Hoogheemraadschap van de Lage Kade, contact: dijkgraaf}
  - {id: veiligheidsregio, name: Veiligheidsregio Haven-Noord}
moments:
  - {id: begroting, name: begrotingsbehandeling, on: 2022-11-07}
"""
MEETINGS = ("2022-01-17", "2022-03-14", "2022-05-16", "2022-07-04", "2022-09-19", "2022-11-28")
OWNERS = ("burgemeester", "havenmeester", "waterschap", "veiligheidsregio")
PARTNERS = ("", "[waterschap]", "[havenmeester, veiligheidsregio]", "[burgemeester]")
TITLES = (
    "De kade bij het Oosterhoofd herstellen, en de bewoners daarover inlichten",
    "Een kostenraming van de baggerwerkzaamheden",
    "Het draaiboek hoogwater bijwerken na de oefening, met een overzicht van de taken van ieder",
    "Kadeverzekeringsvoorwaardenvergelijkingsonderzoek",
    "Terugkoppelen over de samenwerking met de buurgemeenten",
    "Een voorstel voor het toezicht op ligplaatsen",
)
TERMS = (
    "{meeting: next, said: in het volgend overleg}",
    "{by: 2022-06, said: voor de zomer}",
    "{before: begroting, said: voor de begrotingsbehandeling}",
    "none",
    "{said: als de financiering rond is}",
    "{by: 2023-03-31, said: eind van het eerste kwartaal}",
    "{every: quarter, by: 2022-03-31, said: ieder kwartaal}",
)
NOTES = (
    ("settled", "De raming is besproken en vastgesteld"),
    ("partly", "Het herstel is begonnen; de bewoners worden in het najaar ingelicht"),
    ("reported", "Per brief afgedaan"),
    ("", "Er was meer tijd nodig dan gedacht"),
)
EACH = 20


def write_year(folder: Path) -> None:
    """The year as a data folder."""
    (folder / "meetings").mkdir(parents=True)
    (folder / "letters").mkdir()
    (folder / "council.yaml").write_text(COUNCIL, "utf-8")
    for number, day in enumerate(MEETINGS[:-1]):
        text = "\n".join(_meeting(number, day)) + "\n"
        (folder / "meetings" / f"{day}.yaml").write_text(text, "utf-8")
    last = f"date: {MEETINGS[-1]}\ntitle: Havenraad {MEETINGS[-1]}\n"
    (folder / "meetings" / f"{MEETINGS[-1]}.yaml").write_text(last, "utf-8")
    moved = "date: 2022-10-10\ntitle: Havenraad oktober\nmoved_to: 2022-11-28\n"
    (folder / "meetings" / "2022-10-10.yaml").write_text(moved, "utf-8")
    (folder / "letters" / "2022-10-03.yaml").write_text(
        "date: 2022-10-03\ntitle: Brief van het waterschap\nactions:\n"
        "  - {id: brief, title: De dijk nalopen, owner: waterschap, due: {meeting: 2022-10-10}}\n",
        "utf-8",
    )


def _meeting(number: int, day: str) -> Iterator[str]:
    yield f"date: {day}\ntitle: Havenraad {day}\nactions:"
    for at in range(EACH):
        which = number * EACH + at
        yield f"  - id: punt-{which}"
        yield f"    title: {TITLES[which % len(TITLES)]} ({which})"
        yield f"    owner: {OWNERS[which % len(OWNERS)]}"
        if partners := PARTNERS[(which // 3) % len(PARTNERS)]:
            yield f"    with: {partners}"
        yield f"    due: {TERMS[which % len(TERMS)]}"
        if which % 5 == 0:
            yield f"    number: H{day[:4]}-{which:03}"
        if which % 17 == 0:
            yield "    confidential: true"
    if number:
        yield "follow_ups:"
        for which in range((number - 1) * EACH, number * EACH, 3):
            status, note = NOTES[which % len(NOTES)]
            yield f"  - action: punt-{which}"
            yield f"    note: {note}"
            if status:
                yield f"    status: {status}"
            else:
                yield "    due: {by: 2022-12-15, said: voor de kerst}"
