"""Meetings and moments in a calendar."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import icalendar
import pytest

from tests.conftest import Run

COUNCIL = """council: Raad
language: nl
parties:
  - {id: chair, name: voorzitter}
moments:
  - {id: zomer, name: zomerreces, on: 2022-07-08/2022-09-04}
  - {id: begroting, name: begroting, on: 2022-09}
  - {id: formatie, name: formatie}
"""
MEETINGS = {
    "2022-01-10": "title: Raad in januari\n",
    "2022-02-01": "title: Extra raad\nkind: extra\ncancelled: true\n",
    "2022-03-14": "title: Raad in maart\nmoved_to: 2022-03-21\n",
    "2022-03-21": "title: Raad in maart\n",
    "2022-05-01": "title: SECRET\nconfidential: true\n",
}


@pytest.fixture
def events(
    lovp: Run, here: Path, write: Callable[[str, str], Path]
) -> Callable[..., dict[str, icalendar.Component]]:
    write("council.yaml", COUNCIL)
    for day, text in MEETINGS.items():
        write(f"meetings/{day}.yaml", f"date: {day}\n{text}")

    def read(*words: str) -> dict[str, icalendar.Component]:
        asked = ("meetings", "--as-of", "2022-03-25", "-o", "agenda.ics", "--force", *words)
        assert lovp(*asked).code == 0
        whole = icalendar.Calendar.from_ical((here / "agenda.ics").read_bytes())
        assert whole["x-wr-calname"] == whole["name"] == "Raad · vergaderingen"
        return {found["uid"].partition("@")[0]: found for found in whole.subcomponents}

    return read


def test_a_meeting_is_a_whole_day(events: Callable[..., dict[str, icalendar.Component]]) -> None:
    found = events()["meeting-2022-01-10"]
    assert (found["summary"], found["status"]) == ("Raad in januari", "CONFIRMED")
    assert found["dtstart"].dt.isoformat() == "2022-01-10"
    assert found["categories"].cats == ["regulier"]
    assert found["dtstamp"].dt.date().isoformat() == "2022-01-10"


def test_what_is_not_held_says_so_in_any_program(
    events: Callable[..., dict[str, icalendar.Component]],
) -> None:
    found = events()
    gone, moved, there = (
        found[f"meeting-{day}"] for day in ("2022-02-01", "2022-03-14", "2022-03-21")
    )
    assert (gone["summary"], gone["status"]) == ("vervalt: Extra raad", "CANCELLED")
    assert [event["transp"] for event in (gone, there)] == ["TRANSPARENT", "OPAQUE"]
    assert moved["summary"] == "verplaatst naar 21 maart 2022: Raad in maart"
    assert (moved["status"], moved["related-to"]) == ("CANCELLED", there["uid"])
    assert (there["status"], there["sequence"], moved["sequence"]) == ("CONFIRMED", 0, 1)


def test_moments_are_seen_and_take_no_time(
    events: Callable[..., dict[str, icalendar.Component]],
) -> None:
    found = events()
    moments = {uid: event for uid, event in found.items() if uid.startswith("moment-")}
    assert sorted(moments) == ["moment-begroting", "moment-zomer"]
    summer = moments["moment-zomer"]
    assert (summer["summary"], summer["transp"]) == ("zomerreces", "TRANSPARENT")
    assert summer["dtstart"].dt.isoformat() == "2022-07-08"
    assert summer["dtend"].dt.isoformat() == "2022-09-05"


def test_what_is_confidential_is_left_out_unless_asked_for(
    events: Callable[..., dict[str, icalendar.Component]], here: Path
) -> None:
    assert "meeting-2022-05-01" not in events()
    assert b"SECRET" not in (here / "agenda.ics").read_bytes()
    assert events("--with-confidential")["meeting-2022-05-01"]["class"] == "CONFIDENTIAL"


def test_a_meeting_to_come_is_known_since_the_last_that_was_held(
    events: Callable[..., dict[str, icalendar.Component]],
) -> None:
    found = events("--with-confidential")["meeting-2022-05-01"]
    assert found["last-modified"].dt.date().isoformat() == "2022-03-21"
