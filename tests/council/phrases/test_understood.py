"""Terms in the words of a meeting, and what they come to on the day that they were said."""

from __future__ import annotations

import re
from datetime import date

import pytest

from lovp_cli.council.phrases.not_understood import NotUnderstood
from lovp_cli.council.phrases.situation import Situation
from lovp_cli.council.phrases.understood import understood
from lovp_cli.council.records.term import Term
from tests.cases.phrases import Case, cases, shown, situation

# Monday 27 September 2021, unless a case has its own day.
SAID = "2021-09-27"
NAMES = ("LOVP", "Landelijk Overleg Veiligheid en Politie")

NEXT = """
next; next meeting; the next meeting; at the next meeting; next time; volgende; volgende keer
de volgende keer; volgend overleg; het volgende overleg; in een volgend LOVP; in het volgende lovp
eerstvolgende vergadering; in de eerstvolgende vergadering; bij het volgende overleg
tijdens de volgende bijeenkomst; komend overleg; Volgend Landelijk Overleg Veiligheid en Politie.
"""
NONE = "none; None; geen; geen termijn; zonder termijn; no term"

DATED = {
    SAID: """
        vandaag = 2021-09-27; today = 2021-09-27; morgen = 2021-09-28; tomorrow = 2021-09-28
        deze week = 2021-09-27/2021-10-03; this week = 2021-09-27/2021-10-03
        volgende week = 2021-10-04/2021-10-10; in the next week = 2021-10-04/2021-10-10
        komende week = 2021-09-27/2021-10-04
        komende weken = 2021-09-27/2021-11-08; de komende weken = 2021-09-27/2021-11-08
        in de komende weken = 2021-09-27/2021-11-08; coming weeks = 2021-09-27/2021-11-08
        de komende paar weken = 2021-09-27/2021-11-08; next few weeks = 2021-09-27/2021-11-08
        komende maand = 2021-09-27/2021-10-27; komende maanden = 2021-09-27/2021-12-27
        over een maand = 2021-10-27; over twee weken = 2021-10-11; in six months = 2022-03-27
        binnen drie maanden = 2021-09-27/2021-12-27; within 2 years = 2021-09-27/2023-09-27
        binnen veertien dagen = 2021-09-27/2021-10-11; in 10 days = 2021-10-07
        binnen zes weken = 2021-09-27/2021-11-08; binnen nu en zes weken = 2021-09-27/2021-11-08
        binnen een half jaar = 2021-09-27/2022-03-27; over een half jaar = 2022-03-27
        in een half jaar = 2022-03-27; over anderhalf jaar = 2023-03-27
        within half a year = 2021-09-27/2022-03-27; over een kwartaal = 2021-12-27
        in de komende drie maanden = 2021-09-27/2021-12-27
        binnen de komende twee weken = 2021-09-27/2021-10-11
        the next two weeks = 2021-09-27/2021-10-11
        deze maand = 2021-09; nog deze maand = 2021-09; volgende maand = 2021-10
        eind deze maand = 2021-09-21/2021-09-30; eind van de maand = 2021-09-21/2021-09-30
        begin volgende maand = 2021-10-01/2021-10-10
        in oktober = 2021-10; in October = 2021-10; oktober = 2021-10; okt. = 2021-10
        in september = 2021-09; in augustus = 2022-08; per januari = 2022-01-01; mrt = 2022-03
        oktober a.s. = 2021-10; aanstaande oktober = 2021-10; mei 2023 = 2023-05
        oktober volgend jaar = 2022-10; in maart van volgend jaar = 2022-03
        november dit jaar = 2021-11; uiterlijk in maart 2022 = 2022-03
        begin november = 2021-11-01/2021-11-10; early November = 2021-11-01/2021-11-10
        medio november = 2021-11-11/2021-11-20; half november = 2021-11-11/2021-11-20
        mid-November = 2021-11-11/2021-11-20; begin september = 2022-09-01/2022-09-10
        eind november = 2021-11-21/2021-11-30; uiterlijk eind mei = 2022-05-21/2022-05-31
        voor eind november = 2021-11-21/2021-11-30; eind februari 2024 = 2024-02-21/2024-02-29
        voor het einde van november = 2021-11-21/2021-11-30
        end of November = 2021-11-21/2021-11-30
        in oktober/november = 2021-10/2021-11; oktober of november = 2021-10/2021-11
        december/januari = 2021-12/2022-01; januari t/m maart 2022 = 2022-01/2022-03
        eerste helft van oktober = 2021-10-01/2021-10-15
        in de tweede helft van februari = 2022-02-16/2022-02-28
        dit jaar = 2021; nog dit jaar = 2021; later dit jaar = 2021; this year = 2021
        in de loop van het jaar = 2021; in de loop van 2022 = 2022; in 2022 = 2022
        het jaar 2022 = 2022; volgend jaar = 2022; komend jaar = 2022; next year = 2022
        begin volgend jaar = 2022-01/2022-03; early next year = 2022-01/2022-03
        begin 2022 = 2022-01/2022-03; medio 2022 = 2022-04/2022-09
        eind 2022 = 2022-10/2022-12; eind dit jaar = 2021-10/2021-12
        eind van het jaar = 2021-10/2021-12; einde jaar = 2021-10/2021-12
        voor het einde van het jaar = 2021-10/2021-12; ultimo 2021 = 2021-10/2021-12
        eind volgend jaar = 2022-10/2022-12; end of the year = 2021-10/2021-12
        in Q4 = 2021-10/2021-12; in Q2 = 2022-04/2022-06; Q3 = 2021-07/2021-09
        Q1 2023 = 2023-01/2023-03; Q1-2023 = 2023-01/2023-03
        eind Q1 = 2022-03; begin Q2 2022 = 2022-04; medio Q2 = 2022-05; voor eind Q1 = 2022-03
        in het tweede kwartaal = 2022-04/2022-06; 1e kwartaal = 2022-01/2022-03
        eind van het eerste kwartaal van 2022 = 2022-03; first quarter of 2022 = 2022-01/2022-03
        het laatste kwartaal = 2021-10/2021-12; dit kwartaal = 2021-07/2021-09
        volgend kwartaal = 2021-10/2021-12; komend kwartaal = 2021-10/2021-12
        eind van het kwartaal = 2021-09
        in de eerste helft van 2022 = 2022-01/2022-06; eerste helft = 2022-01/2022-06
        tweede helft van dit jaar = 2021-07/2021-12; second half of next year = 2022-07/2022-12
        komend voorjaar = 2022-21; in het voorjaar = 2022-21; voorjaar 2023 = 2023-21
        zomer = 2022-22; in the summer = 2022-22; dit najaar = 2021-23; herfst = 2021-23
        komende winter = 2021-24; winter 2022 = 2022-24; zomer volgend jaar = 2022-22
        1 december = 2021-12-01; op 1 december = 2021-12-01; 1 december a.s. = 2021-12-01
        December 1 = 2021-12-01; uiterlijk 1 maart 2022 = 2022-03-01; per 1 januari = 2022-01-01
        tot en met 31 maart = 2022-03-31; t/m 31 maart = 2022-03-31; 26 september = 2022-09-26
        27 september = 2021-09-27; 1 maart volgend jaar = 2022-03-01; 1 mrt. 2022 = 2022-03-01
        voor 1 december = 2021-11-30; vóór 1 december = 2021-11-30; before 1 May = 2022-04-30
        voor 1 januari = 2021-12-31; voor 1-3-2022 = 2022-02-28
        31-12-2021 = 2021-12-31; 31/12/2021 = 2021-12-31; 1.2.2022 = 2022-02-01
        Prinsjesdag = 2022-09-20; met Prinsjesdag 2025 = 2025-09-16; voor Prinsjesdag = 2022-09-19
        1 september 2021 = 2021-09-01; begin 2021 = 2021-01/2021-03
    """,
    "2022-01-10": "deze winter = 2021-24; winter = 2021-24; in de winter van 2022 = 2022-24",
    "2021-12-31": """
        voor 1 januari = 2021-12-31
        volgende maand = 2022-01; over een maand = 2022-01-31
    """,
    "2022-01-31": "over een maand = 2022-02-28; binnen een maand = 2022-01-31/2022-02-28",
    "2024-01-31": "over een maand = 2024-02-29; volgende maand = 2024-02; 29 februari = 2024-02-29",
    "2023-05-01": "29 februari = 2024-02-29; februari = 2024-02",
    "2022-03-20": "begin maart = 2023-03-01/2023-03-10; medio maart = 2022-03-11/2022-03-20",
    "2021-10-03": "deze week = 2021-10-03/2021-10-03; volgende week = 2021-10-04/2021-10-10",
    "2021-11-15": """
        q1 = 2022-01/2022-03; dit kwartaal = 2021-10/2021-12
        volgend kwartaal = 2022-01/2022-03
    """,
    "2021-06-01": """
        Prinsjesdag = 2021-09-21; zomer = 2021-22; winter = 2021-24
        eerste helft = 2021-01/2021-06
    """,
}

UNKNOWN = """
ooit; binnenkort; zo spoedig mogelijk; z.s.m.; per direct; op termijn; te zijner tijd; soon; asap
voor het zomerreces; na het reces; rond de jaarwisseling; rond 1 mei; vanaf januari; vanaf 1 januari
na 1 januari; komende periode; tussentijds; 31 september; 30 februari; 29 februari 2023; 0 mei
32 mei; 1-13-2021; 31-9-2021; 12-31-2021; jaar; kwartaal; maand; week; Q5; vijfde kwartaal
derde helft; laatste helft; begin dit jaar; maart dit jaar; begin deze maand; medio deze maand
begin dit kwartaal; december/januari 2022; bij de formatiegesprekken; over weken; over 1000 weken
0000; q1 0000; winter 9999; a.s.; nog; uiterlijk; in; de; ?; 2022?; volgende LOVPs; LOVP
voor 27 september; maart 24; mei 22; deze zomer; over 0 weken; last quarter; over a month
"""


def listed(text: str) -> list[str]:
    return [words.strip() for words in re.split(r"[;\n]", text) if words.strip()]


def meant(words: str, said_on: str = SAID) -> Term:
    return understood(words, Situation(date.fromisoformat(said_on), council_names=NAMES)).term


@pytest.mark.parametrize("words", listed(NEXT))
def test_the_next_meeting(words: str) -> None:
    assert meant(words) == Term(meeting="next")


@pytest.mark.parametrize("words", listed(NONE))
def test_no_term(words: str) -> None:
    assert meant(words) == Term(none=True)


@pytest.mark.parametrize(
    ("said_on", "words", "by"),
    [
        (said_on, *map(str.strip, case.split("=")))
        for said_on, cases in DATED.items()
        for case in listed(cases)
    ],
)
def test_dated(said_on: str, words: str, by: str) -> None:
    assert meant(words, said_on) == Term(by=by)
    assert meant(f"  {words.upper()}. ", said_on) == Term(by=by)


@pytest.mark.parametrize("words", ["", " ", *listed(UNKNOWN)])
def test_what_has_no_one_reading_is_not_understood(words: str) -> None:
    with pytest.raises(NotUnderstood):
        meant(words)


@pytest.mark.parametrize("case", list(cases()), ids=lambda case: f"{case.words} ({case.said_on})")
def test_each_phrase_means_what_it_says(case: Case) -> None:
    kind, _, reason = case.term.partition(":")
    if kind != "refused":
        assert shown(understood(case.words, situation(case.said_on)).term) == case.term
        return
    with pytest.raises(NotUnderstood, match=re.compile(re.escape(reason.strip()), re.IGNORECASE)):
        understood(case.words, situation(case.said_on))


@pytest.mark.parametrize(
    ("words", "note"),
    [
        ("voor 27 april", "the day before 27 April 2026; read as 2026, as it has no year"),
        ("uiterlijk 1 mei", "read as 2026, as it has no year"),
        ("1 mei 2026", None),
        ("16 maart", "the meeting on that day"),
        ("voor de zomer", "the end of June; read as 2026, as it has no year"),
        ("per april 2026", "the day that it begins"),
        ("voor de volgende vergadering", "the day before 16 March 2026"),
        ("na het zomerreces", "after zomerreces, from 11 July 2026"),
        ("bij de formatie", "at formatie, which has no date yet"),
        ("uiterlijk vrijdag 12.00 uur", "the time of day is left out"),
        ("volgende vergadering", None),
        ("over twee weken", None),
    ],
)
def test_how_words_were_read_is_noted(words: str, note: str | None) -> None:
    assert understood(words, situation("2026-01-12")).note == note


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        (
            "bij de Voorjaarsnota",
            (
                "council.yaml knows no moment 'voorjaarsnota'; to add it, type: lovp add-moment"
                " voorjaarsnota --on DAYS (without --on while nobody knows when it is)"
            ),
        ),
        (
            "na de grote ronde",
            (
                "council.yaml knows no moment 'grote ronde'; to add it, type: lovp add-moment"
                " grote-ronde --on DAYS (without --on while nobody knows when it is)"
            ),
        ),
        (
            "voor het zomerreces van 2031",
            (
                "council.yaml has no 'zomerreces' in 2031; to add it, type: lovp add-moment"
                " zomerreces-2031 --name zomerreces --on DAYS"
            ),
        ),
    ],
)
def test_a_moment_that_council_yaml_does_not_know_comes_with_the_line_to_type(
    words: str, reason: str
) -> None:
    with pytest.raises(NotUnderstood) as refusal:
        understood(words, situation("2026-01-12"))
    assert refusal.value.reason == reason


def test_a_moment_that_is_over_comes_with_the_line_for_the_next() -> None:
    with pytest.raises(NotUnderstood) as refusal:
        understood("voor het zomerreces", situation("2040-01-12"))
    assert refusal.value.reason.endswith("--name zomerreces --on DAYS")
    assert "to add the next one, type: lovp add-moment zomerreces-20" in refusal.value.reason
