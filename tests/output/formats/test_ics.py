"""A calendar, read back by other programs: what was written stands in it."""

from __future__ import annotations

from calendar import monthrange
from datetime import UTC, date, datetime, timedelta

import icalendar
import pytest
import vobject
from dateutil.rrule import rrulestr
from hypothesis import given, settings
from hypothesis import strategies as st

from lovp_cli.council.records.values import STATUSES, Every, Status
from lovp_cli.council.terms.rounds import ends_month, later_round
from lovp_cli.output.calendar import Calendar, Edition, Event, Repeat, Todo, uid_of
from lovp_cli.output.formats import ics
from lovp_cli.output.formats.escaping import visible
from tests.output.formats.pages import HIDDEN

DAY = date(2022, 3, 14)
TODO = Todo(
    "action-quay@raad.lovp", "Quay", ("owner: chair",), "open", DAY, DAY, Edition(2, DAY), topic="A"
)
EVENT = Event("meeting-x@raad.lovp", "Raad", DAY, DAY, Edition(0, DAY), "regular")
PERIODS: tuple[Every, ...] = ("month", "quarter", "half-year", "year")
# Most of them where months differ in length.
DAYS = st.builds(
    lambda year, month, day: date(year, month, min(day, monthrange(year, month)[1])),
    st.integers(1990, 2100),
    st.integers(1, 12),
    st.sampled_from([1, 2, 15, 28, 29, 30, 31]),
)
TEXTS = st.text(st.sampled_from("ab é𝄞漢,;:\\\"'=^" + HIDDEN), max_size=200)
STATES = {
    "open": ("NEEDS-ACTION", 0),
    "partly": ("IN-PROCESS", 50),
    "reported": ("IN-PROCESS", 90),
    "settled": ("COMPLETED", 100),
    "lapsed": ("CANCELLED", None),
    "replaced": ("CANCELLED", None),
}


def made(*entries: Todo | Event, title: str = "Raad") -> bytes:
    return ics.render(Calendar(title, entries), "nl")


def read(*entries: Todo | Event) -> list[icalendar.Component]:
    return icalendar.Calendar.from_ical(made(*entries)).subcomponents


def test_its_lines_are_as_the_standard_asks() -> None:
    data = made(TODO._replace(title="Kade; muur, é𝄞 " * 20, said=("een", "twee\\n")), EVENT)
    assert data.endswith(b"END:VCALENDAR\r\n")
    lines = data.split(b"\r\n")
    assert not any(b"\n" in line or b"\r" in line for line in lines)
    assert max(map(len, lines)) <= 75
    for line in lines:
        line.decode()
    unfolded = data.replace(b"\r\n ", b"").decode()
    assert "\r\nSUMMARY:Kade\\; muur\\, é𝄞 Kade" in unfolded
    assert "\r\nDESCRIPTION:een\\ntwee\\\\n\r\n" in unfolded
    assert "\r\nDUE;VALUE=DATE:20220314\r\n" in unfolded


@settings(max_examples=60)
@given(title=TEXTS, said=st.lists(TEXTS, max_size=3), topic=TEXTS)
def test_any_text_comes_back_as_it_was_shown(title: str, said: list[str], topic: str) -> None:
    todo = TODO._replace(title=title, said=tuple(said), topic=topic)
    data = made(todo, title=title)
    (found,) = icalendar.Calendar.from_ical(data).subcomponents
    other = vobject.readOne(data.decode()).vtodo
    description = "\n".join(map(visible, said))
    assert found["summary"] == other.summary.value == visible(title)
    assert found.get("description", "") == description
    assert (other.description.value if description else "") == description
    if topic:
        assert found["categories"].cats == other.categories.value == [visible(topic)]


def test_a_title_ends_no_calendar() -> None:
    whole = icalendar.Calendar.from_ical(made(TODO, title="END:VCALENDAR"))
    assert (whole["name"], len(whole.subcomponents)) == ("END:VCALENDAR", 1)


@pytest.mark.parametrize("status", STATUSES)
def test_a_status_in_the_words_of_the_standard(status: Status) -> None:
    (found,) = read(TODO._replace(status=status, ended=DAY))
    state = found["status"], found.get("percent-complete")
    assert state == STATES[status]
    completed = found["completed"].dt if status == "settled" else found.get("completed")
    assert completed == (datetime(2022, 3, 14, 12, tzinfo=UTC) if status == "settled" else None)


def test_an_edition_is_what_later_ones_are_measured_by() -> None:
    (found,) = read(TODO)
    noon = datetime(2022, 3, 14, 12, tzinfo=UTC)
    assert (found["uid"], found["sequence"]) == ("action-quay@raad.lovp", 2)
    assert {found[name].dt for name in ("dtstamp", "last-modified", "created")} == {noon}


def test_what_has_no_date_has_none() -> None:
    (found,) = read(TODO._replace(due=None, repeat=Repeat("month", None)))
    assert not {"DUE", "DTSTART", "RRULE"} & {*found}


def test_days_of_an_event() -> None:
    one, span, gone = read(
        EVENT,
        EVENT._replace(last=DAY + timedelta(days=9), busy=False),
        EVENT._replace(held=False, busy=False, related=("meeting-y@raad.lovp",)),
    )
    assert (one["dtstart"].dt, "DTEND" in one, one["status"]) == (DAY, False, "CONFIRMED")
    assert one["transp"] == "OPAQUE"
    assert span["dtend"].dt == DAY + timedelta(days=10)
    assert span["transp"] == "TRANSPARENT"
    assert (gone["status"], gone["related-to"]) == ("CANCELLED", "meeting-y@raad.lovp")
    assert gone["related-to"].params["RELTYPE"] == "SIBLING"


def test_what_is_confidential_says_so() -> None:
    open_to_all, closed = read(TODO, TODO._replace(confidential=True))
    assert (open_to_all.get("class"), closed["class"]) == (None, "CONFIDENTIAL")


@pytest.mark.parametrize("day", [date.min, date.max])
def test_the_first_and_the_last_day_there_are(day: date) -> None:
    repeat = Repeat("month", None)
    todo, event, span = read(
        TODO._replace(due=day, repeat=repeat),
        EVENT._replace(first=day, last=day),
        EVENT._replace(last=date.max),
    )
    assert (todo["due"].dt, event["dtstart"].dt) == (day, day)
    assert "DTEND" not in span


@given(
    every=st.sampled_from(PERIODS),
    first=DAYS,
    done=st.integers(0, 5),
)
def test_a_rule_gives_the_rounds_that_the_council_reckons(
    every: Every, first: date, done: int
) -> None:
    """From a running round on; each begins on the day before its last."""
    rounds = [later_round(every, first, number) for number in range(done, done + 14)]
    due = rounds[0]
    assert due
    todo = TODO._replace(due=due, repeat=Repeat(every, None if ends_month(first) else first.day))
    (found,) = read(todo)
    rule = found["rrule"].to_ical().decode()
    begins = datetime.combine(found["dtstart"].dt, datetime.min.time())
    given = rrulestr(f"RRULE:{rule};COUNT=14", dtstart=begins)
    assert [when.date() + timedelta(days=1) for when in given] == rounds


@pytest.mark.parametrize(
    ("council", "uid"),
    [
        ("LOVP", "action-quay@lovp.lovp"),
        ("Raad van de Zuiderhavens (é)", "action-quay@raad-van-de-zuiderhavens-e.lovp"),
        ("漢", "action-quay@council.lovp"),
        ("", "action-quay@council.lovp"),
    ],
)
def test_a_uid_names_the_council(council: str, uid: str) -> None:
    assert uid_of("action", "quay", council) == uid
