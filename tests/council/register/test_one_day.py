"""Several records of one day, and who is meant by a name: what comes first, and who has it."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import Run

COUNCIL = """council: LOVP
parties:
  - {id: minister, name: de minister, aliases: [JenV, pg]}
  - {id: pg, name: Openbaar Ministerie}
"""
ACTION = "actions:\n  - {id: a, title: t, owner: minister, due: {meeting: next}}\n"
Ask = Callable[[dict[str, str]], list[dict[str, Any]]]


@pytest.fixture
def rows(lovp: Run, write: Callable[[str, str], Path]) -> Ask:
    """The rows of these files' bodies, all that ended included."""

    def ask(bodies: dict[str, str]) -> list[dict[str, Any]]:
        write("council.yaml", COUNCIL)
        for name, body in bodies.items():
            write(f"{name}.yaml", f"date: {name.split('/')[1][:10]}\ntitle: t\n{body}")
        outcome = lovp("open-actions", "--status", "any", "--format", "json")
        assert (outcome.code, outcome.err) == (0, "")
        found: list[dict[str, Any]] = json.loads(outcome.out)
        return found

    return ask


def said(what: str) -> str:
    return f"follow_ups:\n  - {{action: a, {what}}}\n"


def test_a_letter_speaks_after_the_meeting_of_its_day(rows: Ask) -> None:
    meeting = ACTION + said("status: partly")
    [row] = rows({"meetings/2021-09-27": meeting, "letters/2021-09-27": said("status: reported")})
    assert row["status"] == "reported"


def test_the_second_meeting_of_a_day_speaks_after_the_first(rows: Ask) -> None:
    first, second = "meetings/2021-09-27-a", "meetings/2021-09-27-b"
    [row] = rows({second: said("status: partly"), first: ACTION + said("status: reported")})
    assert row["status"] == "partly"


def test_what_is_promised_in_the_second_meeting_was_unknown_in_the_first(rows: Ask) -> None:
    first, second = "meetings/2021-09-27-a", "meetings/2021-09-27-b"
    [row] = rows({first: said("status: settled"), second: ACTION})
    assert row["status"] == "open"


def test_the_next_meeting_is_on_another_day(rows: Ask) -> None:
    later = {"meetings/2021-09-27-b": "", "meetings/2021-11-29-a": "", "meetings/2021-11-29-b": ""}
    [row] = rows({"meetings/2021-09-27-a": ACTION, **later})
    assert (row["due_date"], row["due_meeting"]) == ("2021-11-29", "2021-11-29-a")


def test_an_extra_meeting_can_be_named_and_is_else_no_ones_due_meeting(rows: Ask) -> None:
    calendar = {"meetings/2021-10-11": "kind: extra\n", "meetings/2021-11-29": ""}
    due = {"{meeting: 2021-10-11}": "2021-10-11", "{by: 2021-10-01}": "2021-11-29"}
    for term, expected in due.items():
        [row] = rows({"meetings/2021-09-27": ACTION.replace("{meeting: next}", term), **calendar})
        assert row["due_meeting"] == expected


@pytest.mark.parametrize(
    ("owner", "id"),
    [
        ("minister", "minister"),
        ("De Minister", "minister"),
        ("jenv", "minister"),
        ("'  de   MINISTER '", "minister"),
        ("openbaar ministerie", "pg"),
        # An id is its own party's, whoever lists it as an alias before.
        ("PG", "pg"),
        ("de Korpschef", "de Korpschef"),
    ],
)
def test_whose_name_it_is(rows: Ask, owner: str, id: str) -> None:
    meeting = ACTION.replace("owner: minister", f"owner: {owner}, with: [{owner}, {owner}]")
    [row] = rows({"meetings/2021-09-27": meeting})
    assert (row["owner"], row["with"]) == (id, [])
    transferred = ACTION + said(f"owner: {owner}")
    assert rows({"meetings/2021-09-27": transferred})[0]["owner"] == id
