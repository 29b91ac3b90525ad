"""The same items in todoman and taskwarrior, where these are installed."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from tests.benchmarks.generator import Item, Meeting

_TODO = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:benchmark
BEGIN:VTODO
UID:{item.id}
DTSTAMP:{item.promised:%Y%m%d}T000000Z
SUMMARY:{item.title}
CATEGORIES:{item.owner}
DUE;VALUE=DATE:{item.due:%Y%m%d}
STATUS:{status}
{completed}END:VTODO
END:VCALENDAR
"""


def commands(
    folder: Path, found: Sequence[Meeting], *, todoman: bool
) -> Iterator[tuple[str, Sequence[str]]]:
    """A name and a listing command for each program that is there, its items put in.

    todoman takes minutes for so many files, and is left out unless it is asked for.
    """
    items = [item for meeting in found for item in meeting.actions]
    if task := shutil.which("task"):
        _taskwarrior(task, folder / "task", items)
        yield "task list", [task, "list"]
    todo = Path(sys.executable).parent / "todo"
    if todoman and todo.exists():
        yield "todo list (todoman)", _todoman(str(todo), folder / "todo", items)


def _taskwarrior(task: str, folder: Path, items: Sequence[Item]) -> None:
    folder.mkdir()
    settings = folder / "taskrc"
    settings.write_text(f"data.location={folder}\nconfirmation=off\nverbose=nothing\n", "utf-8")
    os.environ["TASKRC"] = str(settings)
    entries = [
        {
            "description": item.title,
            "entry": f"{item.promised:%Y%m%d}T000000Z",
            "due": f"{item.due:%Y%m%d}T000000Z",
            "project": item.owner,
            "tags": [item.id],
            "status": "completed" if item.settled else "pending",
            **({"end": f"{item.settled:%Y%m%d}T000000Z"} if item.settled else {}),
        }
        for item in items
    ]
    (folder / "items.json").write_text(json.dumps(entries), "utf-8")
    subprocess.run(
        [task, "import", str(folder / "items.json")], check=True, stdout=subprocess.DEVNULL
    )
    # Its first listing moves what is done out of the way.
    subprocess.run([task, "list"], check=True, stdout=subprocess.DEVNULL)


def _todoman(todo: str, folder: Path, items: Sequence[Item]) -> Sequence[str]:
    lists = folder / "lists" / "council"
    lists.mkdir(parents=True)
    for item in items:
        completed = f"COMPLETED:{item.settled:%Y%m%d}T000000Z\n" if item.settled else ""
        status = "COMPLETED" if item.settled else "NEEDS-ACTION"
        text = _TODO.format(item=item, status=status, completed=completed)
        (lists / f"{item.id}.ics").write_text(text.replace("\n", "\r\n"), "utf-8", newline="")
    settings = folder / "config.py"
    settings.write_text(
        f'path = "{folder}/lists/*"\ncache_path = "{folder}/cache.sqlite3"\n', "utf-8"
    )
    command = [todo, "--config", str(settings), "list", "--category", "minister"]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return command
