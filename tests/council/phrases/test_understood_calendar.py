"""Terms that name a moment or a meeting, by what the calendar and the council are called."""

from __future__ import annotations

from datetime import date

import pytest

from lovp_cli.council.phrases.not_understood import NotUnderstood
from lovp_cli.council.phrases.situation import Situation
from lovp_cli.council.phrases.understood import understood
from lovp_cli.council.records.calendar import Calendar, Slot
from lovp_cli.council.records.record import Moment
from lovp_cli.council.records.term import Term

MOMENTS = (
    Moment("reces-2021", "zomerreces", ("de zomer",), "2021-07-10/2021-08-22"),
    Moment("reces-2022", "zomerreces", ("de zomer",), "2022-07-09/2022-08-21"),
    Moment("reces-later", "zomerreces", ("de zomer",)),
)


@pytest.mark.parametrize(
    ("said_on", "words", "term"),
    [
        ("2021-07-09", "voor het zomerreces", Term(before="reces-2021")),
        ("2021-07-10", "voor het zomerreces", Term(before="reces-2022")),
        ("2021-08-22", "in het zomerreces", Term(at="reces-2021")),
        ("2021-08-23", "in het zomerreces", Term(at="reces-2022")),
        # The first meeting after it is on 27 September.
        ("2021-09-26", "na het zomerreces", Term(after="reces-2021")),
        ("2021-09-27", "na het zomerreces", Term(after="reces-2022")),
        ("2022-08-22", "voor het zomerreces", Term(before="reces-later")),
        ("2022-03-01", "voor de zomer", Term(before="reces-2022")),
        ("2022-03-01", "in de zomer", Term(at="reces-2022")),
        ("2022-03-01", "na de zomer", Term(after="reces-2022")),
        ("2022-03-01", "deze zomer", Term(at="reces-2022")),
        ("2022-07-10", "komend zomerreces", Term(at="reces-later")),
        ("2022-03-01", "eerste overleg na de zomer", Term(after="reces-2022")),
        ("2022-03-01", "reces-2021", None),
    ],
)
def test_the_moment_is_the_first_that_is_not_over(
    said_on: str, words: str, term: Term | None
) -> None:
    calendar = Calendar([Slot("2021-09-27", date(2021, 9, 27))])
    known = Situation(date.fromisoformat(said_on), calendar, MOMENTS)
    if term:
        assert understood(words, known).term == term
        return
    with pytest.raises(NotUnderstood, match="was over by then, since 22 August 2021"):
        understood(words, known)


def test_a_meeting_that_moved_is_held_on_its_new_day() -> None:
    slots = [
        Slot("2021-10-04", date(2021, 10, 4), moved_to="2021-10-11"),
        Slot("2021-10-11", date(2021, 10, 11), regular=False),
    ]
    known = Situation(date(2021, 9, 27), Calendar(slots))
    assert understood("4 oktober", known).term == Term(by="2021-10-04")
    assert understood("11 oktober", known).term == Term(meeting="2021-10-11")
    assert understood("vergadering van oktober", known).term == Term(meeting="2021-10-11")
    assert understood("voor de volgende vergadering", known).term == Term(by="2021-10-10")


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        ("over twee vergaderingen", "no regular meeting is planned after 27 September 2021"),
        ("voor de volgende vergadering", "the next meeting is not planned yet"),
        ("vergadering van mei", "no meeting is planned in May 2022"),
    ],
)
def test_what_waits_for_the_calendar_says_so(words: str, reason: str) -> None:
    with pytest.raises(NotUnderstood, match=reason) as refusal:
        understood(words, Situation(date(2021, 9, 27)))
    assert refusal.value.unplanned


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("Gemeenteraad Roerdam", "volgende gemeenteraad; de volgende raadsvergadering"),
        ("Algemeen Bestuur Waterschap De Aa", "volgend AB; volgende AB-vergadering"),
        ("Algemeen Bestuur Waterschap De Aa", "volgende bestuursvergadering; volgend bestuur"),
        ("Raad van Toezicht Hammeland", "volgende RvT; volgende raad van toezicht"),
        ("Stuurgroep Spoorpark", "de volgende stuurgroep; volgende stuurgroepvergadering"),
        ("Works Council Eemvoort", "the next works council; the next works council meeting"),
        ("MR Wulpenhoek", "volgende MR; volgende MR-vergadering; de volgende MR vergadering"),
    ],
)
def test_a_council_goes_by_its_name_in_part_or_by_its_first_letters(name: str, words: str) -> None:
    known = Situation(date(2021, 9, 27), council_names=(name,))
    for one in words.split("; "):
        assert understood(one, known).term == Term(meeting="next")
    with pytest.raises(NotUnderstood):
        understood("volgende klankbordgroepvergadering", known)
