"""Promises that repeat: rounds met early, late, twice or never, and how they end."""

from __future__ import annotations

from datetime import date

import pytest

from lovp_cli.council.phrases.labels import labels
from lovp_cli.council.records.place import Place
from lovp_cli.council.records.record import Letter, Meeting, Moment
from lovp_cli.council.records.term import Term
from lovp_cli.council.register.register import Register
from lovp_cli.output.row_in_words import term_in_words
from tests.cases.registers import action, council, letter, meeting, row, said

SETTLED = said(status="settled")
DAYS = ("2022-01-17", "2022-03-14", "2022-05-16", "2022-09-12", "2022-11-28")
QUARTERLY = Term(every="quarter")
EACH_MEETING = Term(every="meeting")


def history(
    due: Term, *later: Meeting | Letter, by: str = "2023-12-31", plan: tuple[str, ...] = DAYS[1:]
) -> tuple[str | None, int, str]:
    """The last day of an action promised on 17 January 2022, its rounds met, and its status."""
    planned = {day: meeting(day) for day in plan}
    records = {record.place().file: record for record in [*planned.values(), *later]}
    first = meeting("2022-01-17", action(due=due))
    found = row([council(), first, *records.values()], by)
    last_day = found.due_date.isoformat() if found.due_date else None
    return last_day, found.rounds, found.status


@pytest.mark.parametrize(
    ("due", "first", "second", "why"),
    [
        (Term(every="month"), "2022-01-31", "2022-02-28", "the running month; its end stays one"),
        (QUARTERLY, "2022-03-31", "2022-06-30", "the running quarter"),
        (Term(every="half-year"), "2022-06-30", "2022-12-31", "the running half-year"),
        (Term(every="year"), "2022-12-31", "2023-12-31", "the running year"),
        (Term(by="2022-02-28", every="month"), "2022-02-28", "2022-03-31", "the end of a month"),
        (Term(by="2022-01-30", every="month"), "2022-01-30", "2022-02-28", "a shorter month"),
        (Term(by="2022-02-15", every="quarter"), "2022-02-15", "2022-05-15", "the same day"),
        (Term(by="2022-03", every="year"), "2022-03-31", "2023-03-31", "the last day of a month"),
        (EACH_MEETING, "2022-03-14", "2022-05-16", "the next regular meeting"),
        (Term(meeting="2022-05-16", every="meeting"), "2022-05-16", "2022-09-12", "a named one"),
    ],
)
def test_first_and_second_round(due: Term, first: str, second: str, why: str) -> None:
    assert history(due) == (first, 0, "open")
    on_time = min(first, "2022-02-01") if first > "2022-02-01" else first
    assert history(due, letter(on_time, SETTLED)) == (second, 1, "open"), why


def test_rounds_are_reckoned_from_the_recorded_term_not_from_a_short_month() -> None:
    due = Term(by="2022-01-30", every="month")
    met = [letter(day, SETTLED) for day in ("2022-01-20", "2022-02-20")]
    assert history(due, *met) == ("2022-03-30", 2, "open")


def test_said_before_the_round_has_begun_it_moves_nothing() -> None:
    met = letter("2022-03-20", SETTLED)
    assert history(QUARTERLY, met, letter("2022-03-28", SETTLED)) == ("2022-06-30", 1, "open")
    assert history(QUARTERLY, met, letter("2022-04-01", SETTLED)) == ("2022-09-30", 2, "open")


def test_a_letter_and_the_meeting_itself_meet_one_round() -> None:
    by_letter = letter("2022-03-01", SETTLED)
    assert history(EACH_MEETING, by_letter) == ("2022-05-16", 1, "open")
    both = meeting("2022-03-14", SETTLED)
    assert history(EACH_MEETING, by_letter, both) == ("2022-05-16", 1, "open")


def test_met_late_the_next_meeting_is_after_the_record_too() -> None:
    late = letter("2022-06-01", SETTLED)
    assert history(EACH_MEETING, late) == ("2022-09-12", 1, "open")
    assert history(Term(every="meeting"), plan=()) == (None, 0, "open")


def test_what_is_not_met_stays_owed_and_is_overdue() -> None:
    records = [council(), meeting("2022-01-17", action(due=QUARTERLY))]
    assert row(records, "2022-12-31").overdue
    assert row(records, "2022-03-31").overdue is False
    late = [*records, letter("2022-08-01", SETTLED)]
    found = row(late, "2022-12-31")
    assert (found.due_date, found.rounds, found.overdue) == (date(2022, 6, 30), 1, True)


def test_a_round_is_no_extension_and_a_later_term_for_it_is() -> None:
    records = [council(), meeting("2022-01-17", action(due=QUARTERLY))]
    met = letter("2022-03-20", SETTLED)
    assert row([*records, met], "2022-12-31").extended == 0
    more = letter("2022-06-01", said(due=Term(by="2022-07-15")))
    found = row([*records, met, more], "2022-06-30")
    assert (found.due_date, found.extended) == (date(2022, 7, 15), 1)
    # The next round is due as if that had never been asked for.
    met_again = letter("2022-07-10", SETTLED)
    found = row([*records, met, more, met_again], "2022-12-31")
    assert (found.due_date, found.rounds, found.due) == (date(2022, 9, 30), 2, QUARTERLY)


def test_a_new_period_begins_anew() -> None:
    yearly = letter("2022-04-20", said(due=Term(by="2022-12-31", every="year")))
    met = letter("2022-03-20", SETTLED)
    assert history(QUARTERLY, met, yearly) == ("2022-12-31", 1, "open")
    again = letter("2022-12-01", SETTLED)
    assert history(QUARTERLY, met, yearly, again) == ("2023-12-31", 2, "open")


@pytest.mark.parametrize(
    ("end", "status"),
    [
        (said(status="lapsed"), "lapsed"),
        (said(status="replaced", replaced_by=("b",)), "replaced"),
        (said(status="settled", due=Term(none=True)), "settled"),
    ],
)
def test_how_it_ends(end: object, status: str) -> None:
    ended = letter("2022-02-20", end)  # type: ignore[arg-type]
    assert history(QUARTERLY, ended)[2] == status
    reopened = letter("2022-02-21", said(status="open"))
    assert history(QUARTERLY, ended, reopened)[2] == "open"


def test_settled_beside_a_new_term_moves_the_next_round() -> None:
    both = letter("2022-03-20", said(status="settled", due=Term(by="2022-07-31")))
    assert history(QUARTERLY, both) == ("2022-07-31", 1, "open")


def test_reported_and_partly_are_of_one_round() -> None:
    reported = letter("2022-03-20", said(status="reported"))
    assert history(QUARTERLY, reported) == ("2022-03-31", 0, "reported")
    confirmed = meeting("2022-05-16", SETTLED)
    assert history(QUARTERLY, reported, confirmed) == ("2022-06-30", 1, "open")


def test_rounds_met_say_which_when_and_whether_in_time() -> None:
    records = [
        council(),
        meeting("2022-01-17", action(due=QUARTERLY)),
        letter("2022-03-20", SETTLED),
        letter("2022-07-20", SETTLED),
    ]
    met = Register(records).rounds_met(date(2022, 12, 31), date(2022, 1, 1))
    assert [(round.number, round.on, round.kept) for round in met] == [
        (1, date(2022, 3, 20), "in time"),
        (2, date(2022, 7, 20), "late"),
    ]


def test_a_round_reported_by_its_last_day_was_kept_by_its_owner() -> None:
    records = [
        council(),
        meeting("2022-01-17", action(due=QUARTERLY)),
        letter("2022-03-20", said(status="reported")),
        meeting("2022-04-20", SETTLED),
        letter("2022-07-01", said(status="reported")),
        meeting("2022-07-20", SETTLED),
    ]
    met = Register(records).rounds_met(date(2022, 12, 31), date(2022, 1, 1))
    assert [round.kept for round in met] == ["reported in time", "late"]


def test_what_was_reported_by_its_last_day_and_settled_later_was_kept_by_its_owner() -> None:
    records = [
        council(),
        meeting("2022-01-17", action(due=Term(by="2022-02")), action("b", Term(by="2022-02"))),
        letter("2022-02-20", said(status="reported", note="brief"), said("b", status="reported")),
        letter("2022-03-01", said(number="T-1"), said("b", status="partly")),
        meeting("2022-03-07", said(status="settled"), said("b", status="settled")),
    ]
    found = row(records, "2022-04-01")
    assert (found.in_time, found.kept, found.reported) == (
        False,
        "reported in time",
        date(2022, 2, 20),
    )
    assert row(records, "2022-04-01", "b").kept == "late"
    # The last word is the last that says something.
    assert found.noted
    assert found.noted.note == "brief"


@pytest.mark.parametrize(
    ("day", "owed"), [("2022-03-31", 0), ("2022-04-01", 1), ("2022-10-01", 3), ("2022-12-31", 3)]
)
def test_rounds_that_have_fallen_due_are_counted(day: str, owed: int) -> None:
    records = [council(), meeting("2022-01-17", action(due=Term(every="quarter")))]
    assert row(records, day).owed == owed


def test_meetings_that_are_cancelled_or_moved_are_passed_over() -> None:
    plan = {
        "2022-03-14": {"cancelled": True},
        "2022-05-16": {"moved_to": "2022-05-30-extra"},
        "2022-05-30-extra": {"regular": False},
        "2022-09-12": {},
    }
    meetings = [meeting(day, **flags) for day, flags in plan.items()]
    records = [council(), meeting("2022-01-17", action(due=EACH_MEETING)), *meetings]
    assert row(records, "2022-02-01").due_meeting == "2022-05-30-extra"
    met = [*records, letter("2022-05-01", SETTLED)]
    assert row(met, "2022-06-01").due_meeting == "2022-09-12"


MONTHLY = Term(by="2022-01-31", every="month")


def test_what_was_reported_of_a_round_that_is_met_is_answered() -> None:
    met, reported = letter("2022-01-15", SETTLED), letter("2022-01-20", said(status="reported"))
    assert history(MONTHLY, met, reported)[2] == "reported"
    assert history(MONTHLY, met, reported, letter("2022-01-25", SETTLED)) == (
        "2022-02-28",
        1,
        "open",
    )


def test_a_round_begins_on_its_own_day_however_late_the_last_one_was_met() -> None:
    later = letter("2022-02-20", said(due=Term(by="2022-03-15")))
    met, again = letter("2022-03-10", SETTLED), letter("2022-03-12", SETTLED)
    assert history(MONTHLY, later, met) == ("2022-02-28", 1, "open")
    assert history(MONTHLY, later, met, again) == ("2022-03-31", 2, "open")


def test_the_first_round_of_a_new_period_begins_when_it_is_given() -> None:
    met = letter("2022-02-20", SETTLED)
    monthly = letter("2022-03-10", said(due=Term(every="month")))
    again = letter("2022-03-30", SETTLED)
    assert history(Term(every="year"), met, monthly, again) == ("2022-04-30", 2, "open")


@pytest.mark.parametrize("status", ["settled", "lapsed"])
@pytest.mark.parametrize("due", [Term(by="2022-03-14"), QUARTERLY, EACH_MEETING])
def test_an_end_beside_no_term_is_no_extension(due: Term, status: str) -> None:
    end = letter("2022-02-05", said(status=status, due=Term(none=True)))
    plan = [meeting(day) for day in DAYS[1:]]
    found = row([council(), meeting("2022-01-17", action(due=due)), *plan, end], "2022-12-31")
    in_time = True if status == "settled" else None
    assert (found.status, found.extended, found.in_time) == (status, 0, in_time)


@pytest.mark.parametrize(
    ("running", "kind"),
    [
        (Term(after="formation"), "moment"),
        (Term(said="as soon as it can"), "words"),
        (Term(none=True), "none"),
    ],
)
def test_the_term_of_the_running_round_is_the_one_that_shows(running: Term, kind: str) -> None:
    moved = letter("2022-01-20", said(due=running))
    found = row(
        [
            council(Moment("formation", "formation", places={"": Place("council.yaml")})),
            meeting("2022-01-17", action(due=QUARTERLY)),
            moved,
        ],
        "2022-12-31",
    )
    assert (found.term, found.running, found.due, found.due_date) == (
        kind,
        running,
        QUARTERLY,
        None,
    )
    if kind != "none":
        assert term_in_words(found, labels("en")) in (
            "waits for: formation",
            "“as soon as it can”",
        )
