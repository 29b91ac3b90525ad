"""A calendar in todoman: what it lists is what was written, and a later one takes its place."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import icalendar
import pytest

from tests.conftest import Run

TODO = Path(sys.executable).parent / ("todo.exe" if sys.platform == "win32" else "todo")

pytestmark = pytest.mark.skipif(not TODO.exists(), reason="todoman is not installed")

COUNCIL = """council: Raad
parties:
  - {id: chair, name: voorzitter}
"""
MEETING = """date: 2022-01-10
title: Een
actions:
  - {id: kade, title: "Kade; muur, é𝄞 \\\\n", owner: chair, topic: Water, due: {by: 2022-03-14}}
  - {id: cijfers, title: Cijfers, owner: chair, due: {every: quarter}}
  - {id: brug, title: Brug, owner: chair, due: none, quote: de brug}
"""
LETTER = """date: 2022-01-20
follow_ups:
  - {action: kade, due: {by: 2022-05-01}, note: later}
  - {action: brug, status: settled}
"""


def put(calendar: Path, folder: Path) -> None:
    """Import a calendar as its standard has it: a file for each uid, the higher edition stays."""
    whole = icalendar.Calendar.from_ical(calendar.read_bytes())
    for entry in whole.subcomponents:
        file = folder / f"{entry['uid']}.ics"
        if file.exists():
            (before,) = icalendar.Calendar.from_ical(file.read_bytes()).subcomponents
            if entry["sequence"] <= before["sequence"]:
                continue
        alone = icalendar.Calendar()
        alone.add("version", "2.0")
        alone.add("prodid", whole["prodid"])
        alone.add_component(entry)
        file.write_bytes(alone.to_ical())


@pytest.fixture
def vdir(here: Path) -> Path:
    found = here / "lists" / "raad"
    found.mkdir(parents=True)
    settings = f"path = {str(found.parent / '*')!r}\ncache_path = {str(here / 'cache.db')!r}\n"
    (here / "config.py").write_text(f"{settings}date_format = '%Y-%m-%d'\n", "utf-8")
    return found


def listed(here: Path) -> dict[str, dict[str, object]]:
    command = [TODO, "--config", here / "config.py", "--porcelain", "list", "--status", "ANY"]
    done = subprocess.run(
        command, capture_output=True, check=True, encoding="utf-8", env={**os.environ, "TZ": "UTC"}
    )
    return {todo["summary"]: todo for todo in json.loads(done.stdout)}


def test_it_lists_what_was_written_and_a_later_calendar_updates_it(
    lovp: Run, here: Path, vdir: Path
) -> None:
    for folder in ("data/meetings", "data/letters"):
        (here / folder).mkdir(parents=True)
    (here / "data/council.yaml").write_text(COUNCIL, "utf-8")
    (here / "data/meetings/2022-01-10.yaml").write_text(MEETING, "utf-8")
    asked = ("open-actions", "--status", "any", "-o", "list.ics", "--as-of")
    assert lovp(*asked, "2022-01-11").code == 0
    put(here / "list.ics", vdir)
    before = listed(here)
    assert sorted(before) == ["Brug", "Cijfers", "Kade; muur, é𝄞 \\n"]
    kade = before["Kade; muur, é𝄞 \\n"]
    assert (kade["categories"], kade["percent"], kade["completed"]) == (["Water"], 0, False)
    assert str(kade["description"]).startswith("actiehouder: voorzitter\ntermijn: 14 maart 2022")
    assert "vindplaats: “de brug”" in str(before["Brug"]["description"])

    (here / "data/letters/2022-01-20.yaml").write_text(LETTER, "utf-8")
    assert lovp(*asked, "2022-01-21").code == 0
    put(here / "list.ics", vdir)
    after = listed(here)
    assert sorted(after) == sorted(before)
    assert [after["Brug"][key] for key in ("completed", "percent")] == [True, 100]
    later = after["Kade; muur, é𝄞 \\n"]
    assert int(str(later["due"])) - int(str(kade["due"])) == 48 * 86_400
    assert "laatste opvolging: 20 januari 2022: later" in str(later["description"])
    assert after["Cijfers"] == before["Cijfers"]
