"""Actions in a calendar: what an entry says, and that a later edition takes its place."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import icalendar
import pytest

from tests.conftest import Run

Write = Callable[[str, str], Path]
Entries = dict[str, icalendar.Component]


@pytest.fixture
def entries(lovp: Run, here: Path) -> Callable[..., Entries]:
    """The entries of a calendar of all actions on a day, by the beginning of their uids."""

    def read(day: str, *words: str) -> Entries:
        asked = ("open-actions", "--status", "any", "--as-of", day, "-o", "list.ics", "--force")
        assert lovp(*asked, *words).code == 0
        whole = icalendar.Calendar.from_ical((here / "list.ics").read_bytes())
        return {found["uid"].partition("@")[0]: found for found in whole.subcomponents}

    return read


def related(found: icalendar.Component) -> list[str]:
    uids = found.get("related-to", [])
    return [str(uid) for uid in (uids if isinstance(uids, list) else [uids])]


def test_what_an_entry_says(own: None, entries: Callable[..., Entries]) -> None:
    quay = entries("2022-02-01")["action-quay"]
    assert quay["uid"] == "action-quay@raad.lovp"
    assert quay["summary"] == r"Quay | wall \u202e repaired, =1+1"
    assert quay["categories"].cats == ["Walls"]
    assert quay["due"].dt.isoformat() == "2022-02-15"
    assert quay["status"] == "IN-PROCESS"
    assert related(quay) == ["meeting-2022-03-14@raad.lovp"]
    assert quay["description"].split("\n") == [
        "owner: harbour master",
        "due: 15 February 2022",
        "state: partly, 1× extended",
        "quote: “repair the quay”",
        "last word: 20 January 2022: more time",
    ]


def test_what_replaced_it_is_related(
    entries: Callable[..., Entries], kade: None, lovp: Run
) -> None:
    words = ("--status", "replaced", "--replaced-by", "brug", "--on", "2021-11-29")
    assert lovp("follow-up", "kade", *words).code == 0
    kade_now = entries("2021-12-01")["action-kade"]
    assert related(kade_now)[-1] == "action-brug@raad.lovp"
    assert "COMPLETED" not in kade_now


def test_a_later_edition_is_known_by_its_number(
    kade: None, lovp: Run, entries: Callable[..., Entries]
) -> None:
    lines = (
        "follow-up kade --note gezegd --on 2021-10-01",
        "follow-up kade --status partly --on 2021-10-02",
        "add-meeting 2021-10-20",
        "move-meeting 2021-10-20 2021-10-25",
        "cancel-meeting 2021-10-25",
        "follow-up kade --due 2021-11-15 --on 2021-10-03",
        "follow-up kade --status settled --on 2021-11-29",
        "follow-up kade --note achteraf --on 2021-11-30",
        "follow-up kade --status open --on 2021-11-30",
    )
    before = entries("2021-12-01")["action-kade"]
    for line in lines:
        assert lovp(*line.split()).code == 0, line
        after = entries("2021-12-01")["action-kade"]
        assert after["uid"] == before["uid"]
        assert after["sequence"] > before["sequence"], line
        assert after["last-modified"].dt >= before["last-modified"].dt
        before = after


def test_what_is_found_late_raises_the_number_too(
    kade: None, lovp: Run, write: Write, entries: Callable[..., Entries]
) -> None:
    """It ends the action, so that what was said since no longer counts."""
    assert lovp("follow-up", "kade", "--status", "partly", "--on", "2021-11-29").code == 0
    before = entries("2021-12-01")["action-kade"]
    write(
        "letters/2021-10-05.yaml",
        "date: 2021-10-05\nfollow_ups:\n  - {action: kade, status: settled}\n",
    )
    after = entries("2021-12-01")["action-kade"]
    assert (before["status"], after["status"]) == ("IN-PROCESS", "COMPLETED")
    assert after["sequence"] == before["sequence"] + 1


def test_nothing_recorded_gives_the_same_edition_on_another_day(
    kade: None, lovp: Run, entries: Callable[..., Entries], here: Path
) -> None:
    entries("2021-11-30")
    first = (here / "list.ics").read_bytes()
    entries("2023-01-01")
    assert (here / "list.ics").read_bytes() == first


@pytest.mark.parametrize(
    ("term", "rule"),
    [
        ("{every: month}", "FREQ=MONTHLY;INTERVAL=1;BYMONTHDAY=-2"),
        ("{every: quarter, by: 2022-02-15}", "FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=14"),
        (
            "{every: half-year, by: 2022-03-30}",
            "FREQ=MONTHLY;INTERVAL=6;BYMONTHDAY=29,-2;BYSETPOS=1",
        ),
        ("{every: year}", "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=-2"),
        ("{every: meeting}", None),
        ("{by: 2022-03}", None),
    ],
)
def test_what_repeats(
    term: str, rule: str | None, council: None, write: Write, entries: Callable[..., Entries]
) -> None:
    write(
        "meetings/2022-01-10.yaml",
        "date: 2022-01-10\ntitle: Een\nactions:\n"
        f"  - {{id: cijfers, title: Cijfers, owner: chair, due: {term}}}\n",
    )
    found = entries("2022-01-11")["action-cijfers"]
    given = found["rrule"].to_ical().decode() if "RRULE" in found else None
    assert given is None if rule is None else {*given.split(";")} == {*rule.split(";")}
    later = entries("2023-06-01")["action-cijfers"]
    assert later.to_ical() == found.to_ical()


def test_a_round_with_a_term_of_its_own_is_no_measure_for_others(
    council: None, write: Write, entries: Callable[..., Entries]
) -> None:
    write(
        "meetings/2022-01-10.yaml",
        "date: 2022-01-10\ntitle: Een\nactions:\n"
        "  - {id: cijfers, title: Cijfers, owner: chair, due: {every: month}}\n",
    )
    write(
        "letters/2022-01-20.yaml",
        "date: 2022-01-20\nfollow_ups:\n  - {action: cijfers, due: {by: 2022-02-09}}\n",
    )
    found = entries("2022-01-21")["action-cijfers"]
    assert (found["due"].dt.isoformat(), "RRULE" in found) == ("2022-02-09", False)
    assert "state: 1× verlengd, iedere maand" in found["description"].replace(
        "stand van zaken", "state"
    )


def test_two_actions_with_one_id_are_two_entries(
    council: None, write: Write, entries: Callable[..., Entries]
) -> None:
    action = "actions:\n  - {id: same, title: Same, owner: chair, due: none}\n"
    for day in ("2022-01-10", "2022-02-10"):
        write(f"meetings/{day}.yaml", f"date: {day}\ntitle: Raad\n{action}")
    assert sorted(entries("2022-03-01")) == ["2-action-same", "action-same"]


def test_what_is_confidential_is_left_out_unless_asked_for(
    council: None, write: Write, entries: Callable[..., Entries], here: Path
) -> None:
    write(
        "meetings/2022-01-10.yaml",
        "date: 2022-01-10\ntitle: Een\nactions:\n"
        "  - {id: seen, title: Seen, owner: chair, due: {meeting: 2022-02-01-secret}}\n"
        "  - {id: secret, title: SECRET, owner: chair, due: none, confidential: true}\n",
    )
    write(
        "meetings/2022-02-01-secret.yaml",
        "date: 2022-02-01\ntitle: SECRET meeting\nconfidential: true\n",
    )
    assert sorted(entries("2022-01-11")) == ["action-seen"]
    assert b"secret" not in (here / "list.ics").read_bytes().lower()
    found = entries("2022-01-11", "--with-confidential")
    assert sorted(found) == ["action-secret", "action-seen"]
    assert found["action-secret"]["class"] == "CONFIDENTIAL"
    assert related(found["action-seen"]) == ["meeting-2022-02-01-secret@raad.lovp"]
