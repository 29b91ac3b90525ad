"""Strings that break programs, in every field of every list: each comes back as it was shown."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable
from pathlib import Path

import icalendar
import pytest
import vobject
from openpyxl import load_workbook
from openpyxl.utils.escape import unescape

from lovp_cli.files.yaml_text.scalars import scalar
from lovp_cli.output.formats.escaping import visible
from tests.conftest import ROOT, Run

NAUGHTY = ROOT / "tests" / "cases" / "naughty"
TEXTS: list[str] = [
    text
    for name in ("own.json", "blns.json")
    for text in json.loads((NAUGHTY / name).read_text("utf-8"))
    # A title is never empty.
    if text.strip()
]
ACTION = """  - id: n-{at}
    title: {text}
    owner: p-{at}
    topic: {text}
    due:
      said: {text}
    quote: {text}
    number: {text}
    asked_by: {text}
    reference: {text}
"""
ANY = ("open-actions", "--status", "any", "--sort", "id", "--as-of", "2022-12-01")
FIELDS = ("actiepunt", "onderwerp", "gevraagd door", "kenmerk", "nummer", "actiehouder")


@pytest.fixture
def texts(write: Callable[[str, str], Path]) -> list[str]:
    """A register with them in every field; the texts in the order of its list."""
    named = {f"n-{at}": (at, scalar(text)) for at, text in enumerate(TEXTS)}
    parties = "".join(f"  - id: p-{at}\n    name: {text}\n" for at, text in named.values())
    write("council.yaml", f"council: {scalar(TEXTS[0])}\nparties:\n{parties}")
    actions = "".join(ACTION.format(at=at, text=text) for at, text in named.values())
    write("meetings/2022-01-10.yaml", f"date: 2022-01-10\ntitle: Raad\nactions:\n{actions}")
    said = "".join(f"  - action: {id}\n    note: {text}\n" for id, (_, text) in named.items())
    write("letters/2022-01-20.yaml", f"date: 2022-01-20\nfollow_ups:\n{said}")
    meetings = enumerate(TEXTS[:200])
    for at, text in meetings:
        day = f"{2030 + at // 28}-02-{at % 28 + 1:02}"
        write(f"meetings/{day}.yaml", f"date: {day}\ntitle: {scalar(text)}\n")
    return [visible(TEXTS[at]) for _, (at, _) in sorted(named.items())]


def test_in_a_workbook(texts: list[str], lovp: Run, here: Path) -> None:
    assert lovp(*ANY, "-o", "list.xlsx").code == 0
    heading, *rows = load_workbook(here / "list.xlsx").active.iter_rows()
    columns = {cell.value: at for at, cell in enumerate(heading)}
    for field in FIELDS:
        cells = [row[columns[field]] for row in rows]
        assert [unescape(cell.value or "") for cell in cells] == texts
        assert {cell.data_type for cell in cells} <= {"s", "n"}
    assert all(cell.hyperlink is None for row in rows for cell in row)


@pytest.mark.parametrize("excel", [False, True])
def test_in_csv(excel: bool, texts: list[str], lovp: Run, here: Path) -> None:
    assert lovp(*ANY, *(["--excel"] if excel else []), "-o", "list.csv").code == 0
    text = (here / "list.csv").read_bytes().decode("utf-8-sig")
    heading, *rows = csv.reader(text.splitlines(), delimiter=";" if excel else ",")
    for field in FIELDS[: 6 if excel else 5]:
        cells = [row[heading.index(field)] for row in rows]
        assert [cell.removeprefix("'") for cell in cells] == [
            shown.removeprefix("'") for shown in texts
        ]
        assert not any(
            cell.lstrip(' "\xa0\u3000').startswith(("=", "+", "-", "@")) for cell in cells
        )


def test_in_a_calendar(texts: list[str], lovp: Run, here: Path) -> None:
    assert lovp(*ANY, "-o", "list.ics").code == 0
    data = (here / "list.ics").read_bytes()
    todos = icalendar.Calendar.from_ical(data).subcomponents
    others = vobject.readOne(data.decode()).vtodo_list
    assert [todo["summary"] for todo in todos] == texts
    assert [todo.summary.value for todo in others] == texts
    for todo, shown in zip(todos, texts, strict=True):
        text = TEXTS[int(todo["uid"].partition("@")[0].removeprefix("action-n-"))]
        assert todo["categories"].cats == [shown]
        lines = todo["description"].split("\n")
        assert lines[0] == visible(f"actiehouder: {text}")
        assert visible(f"kenmerk: {text}") in lines
        assert lines[-1] == visible(f"laatste opvolging: 20 januari 2022: {text}")


def test_in_a_calendar_of_meetings(texts: list[str], lovp: Run, here: Path) -> None:
    assert lovp("meetings", "-o", "agenda.ics", "--as-of", "2022-12-01").code == 0
    events = icalendar.Calendar.from_ical((here / "agenda.ics").read_bytes()).subcomponents
    assert [event["summary"] for event in events[1:]] == list(map(visible, TEXTS[:200]))
