"""What became of an action, by the cells of its row; promised on 1 March 2021, read in December."""

from __future__ import annotations

from datetime import date

import pytest

from lovp_cli.council.records.refusal import Refusal
from lovp_cli.tables.grid import Line
from lovp_cli.tables.meaning.draft import Draft
from lovp_cli.tables.meaning.progress import Progress
from lovp_cli.tables.rows import Row

PROMISED, TODAY = date(2021, 3, 1), date(2021, 12, 1)

CASES = {
    "nothing": ({}, []),
    "a status without a day": ({"status": "gereed"}, ["2021-12-01 settled"]),
    "a status with its day": ({"status": "Afgedaan d.d. 4-5-2021"}, ["2021-05-04 settled"]),
    "how it goes": ({"status": "oranje"}, ["2021-12-01 - oranje"]),
    "open says nothing": ({"status": "loopt", "ended": "nee"}, []),
    "an end": ({"ended": "4-5-2021"}, ["2021-05-04 settled"]),
    "an end by a document": (
        {"ended": "4-5-2021", "ended_by": "brief 12"},
        ["2021-05-04 settled [brief 12]"],
    ),
    "a document with a day": (
        {"ended_by": "brief van 4 mei 2021"},
        ["2021-05-04 settled [brief van 4 mei 2021]"],
    ),
    "an end among words": (
        {"ended": "met de raadsbrief over wonen van 4-5-2021"},
        ["2021-05-04 settled [met de raadsbrief over wonen van 4-5-2021]"],
    ),
    "just ended": ({"ended": "ja", "note": "per mail"}, ["2021-12-01 settled per mail"]),
    "lapsed on a day": (
        {"status": "vervallen", "ended": "4-5-2021", "note": "niet meer nodig"},
        ["2021-05-04 lapsed niet meer nodig"],
    ),
    "entries": (
        {"note": "4-5-2021: gevraagd\n\n• 6 mei 2021 - beantwoord; zie 7-5-2021"},
        ["2021-05-04 - gevraagd", "2021-05-06 - beantwoord; zie 7-5-2021"],
    ),
    "entries on one line": (
        {"note": "4-5-2021: gevraagd. 06-06-21: beantwoord."},
        ["2021-05-04 - gevraagd.", "2021-06-06 - beantwoord."],
    ),
    "entries and more": (
        {"note": "Let op.\nUpdate 4-5-2021: gevraagd"},
        ["2021-05-04 - gevraagd", "2021-12-01 - Let op."],
    ),
    "a day somewhere": (
        {"note": "Besproken in de raad van 4 mei 2021"},
        ["2021-05-04 - Besproken in de raad van 4 mei 2021"],
    ),
    "a day to come is no day of it": (
        {"note": "Komt terug op 4 mei 2022"},
        ["2021-12-01 - Komt terug op 4 mei 2022"],
    ),
    "a text that begins with a status": (
        {"note": "Afgedaan: zie brief 12"},
        ["2021-12-01 settled Afgedaan: zie brief 12"],
    ),
    "and with a day": (
        {"note": "Afgerond, brief verzonden 4-5-2021"},
        ["2021-05-04 settled Afgerond, brief verzonden 4-5-2021"],
    ),
    "a text that is a status": ({"note": "Gereed."}, ["2021-12-01 settled"]),
    "the end belongs to its entry": (
        {"status": "afgedaan", "ended": "4-5-2021", "note": "4-5-2021: verzonden\n1-6-2021: dank"},
        ["2021-05-04 settled verzonden", "2021-06-01 - dank"],
    ),
}

REFUSED = {
    "an end that is open": (
        {"status": "loopt", "ended": "4-5-2021"},
        "it ended on 2021-05-04, and its status is open",
    ),
    "two days of its end": (
        {"status": "afgedaan 5-5-2021", "ended": "4-5-2021"},
        "it ended on 2021-05-04, and its status is of 2021-05-05",
    ),
    "an end before its beginning": (
        {"ended": "1-2-2021"},
        "the day of its status, 2021-02-01, is before the promise was made",
    ),
    "an end to come": (
        {"ended": "1-2-2022"},
        "the day of its status, 2022-02-01, is still to come",
    ),
    "an entry before the promise": (
        {"note": "1-2-2021: al gevraagd"},
        "'1-2-2021' is before the promise was made",
    ),
    "an entry to come": ({"note": "1-2-2022: komt"}, "'1-2-2022' is still to come"),
    "a status that is none": ({"status": "blauw"}, "the status 'blauw' is not known"),
    "an end that is no day": (
        {"ended": "ooit"},
        "the day of its end: 'ooit' is no day with a year, such as 31-12-2024",
    ),
    "replaced by nobody knows what": (
        {"status": "opgegaan in"},
        "it does not say by which action it was replaced",
    ),
}


def followed(values: dict[str, str]) -> list[str]:
    row = Row(Line(1, ()), values)
    draft = Draft(row, "Kade", "chair", [], PROMISED, "", None, None, None, None, False, {})
    Progress({}, TODAY, TODAY).follow(draft)
    return [
        " ".join(
            filter(
                None,
                (
                    str(said.day),
                    said.status or ("-" if said.note else None),
                    said.note,
                    said.reference and f"[{said.reference}]",
                ),
            )
        )
        for said in draft.said
    ]


@pytest.mark.parametrize("case", CASES)
def test_what_is_said(case: str) -> None:
    values, said = CASES[case]
    assert followed(values) == said


@pytest.mark.parametrize("case", REFUSED)
def test_what_is_left(case: str) -> None:
    values, reason = REFUSED[case]
    with pytest.raises(Refusal) as refused:
        followed(values)
    assert refused.value.lines == (reason,)
