"""Tables of actions, with headings and without."""

from __future__ import annotations

import pytest

from lovp_cli.council.records.term import Term
from tests.minutes.reading import actions

FRONT = "Verslag overleg Kade\n15 april 2024\n\nActielijst\n"
TABLES = [
    """
Nr | Actie | Wie | Wanneer
1 | Nota rondsturen | Griffier | mei 2024
2 | Brief | Bo | gereed
""",
    """
Nr\tActie\tWie\tWanneer
1\tNota rondsturen\tGriffier\tmei 2024
2\tBrief\tBo\tgereed
""",
    """
Wat\tActiehouder\tTermijn\tStatus
Nota rondsturen\tGriffier\tmei 2024\topen
Brief\tBo\tmei 2024\tafgedaan
""",
    """
1\tNota rondsturen aan leden\tGriffier\tmei 2024
2\tBrief\tSecretaris\tgereed
""",
]


@pytest.mark.parametrize("table", TABLES)
def test_rows(table: str) -> None:
    (action,) = actions(FRONT + table.lstrip())
    assert action.title.startswith("Nota rondsturen")
    assert (action.owner, action.due) == ("griffier", Term(by="2024-05", said="mei 2024"))
    assert (action.sure, action.cue, action.number) == ("certain", "row", None)


def test_a_number_in_somebodys_register() -> None:
    (action,) = actions(FRONT + "Nr\tActie\tWie\nT2024-013\tNota rondsturen\tGriffier\n")
    assert action.number == "T2024-013"


def test_the_new_one_of_two_terms() -> None:
    (action,) = actions(FRONT + "Actie\tWie\tWanneer\nNota sturen\tBo\twas mei, wordt juli 2024\n")
    assert action.due == Term(by="2024-07", said="juli 2024")


def test_a_table_of_other_things_holds_no_actions() -> None:
    assert actions(FRONT + "Jaar\tBedrag\n2024\t100\n") == []
