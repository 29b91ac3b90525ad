"""A register in which there is something of everything."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

COUNCIL = """council: Raad
name: Raad van de Haven
language: en
parties:
  - {id: chair, name: the chair, aliases: [chairman]}
  - {id: harbour, name: harbour master}
"""
FIRST = """date: 2022-01-10
title: "Meeting [bold]one[/bold] \\e[31m"
minutes: {title: Report one}
actions:
  - id: quay
    title: "Quay | wall \\u202e repaired, =1+1"
    owner: chair
    with: [harbour]
    topic: Walls
    due: {by: 2022-01, said: this month}
    quote: repair the quay
  - {id: boats, title: "=Boats counted", owner: harbour, due: {meeting: next}}
  - {id: words, title: Words found, owner: chair, due: {said: one day}}
  - {id: later, title: Much later, owner: harbour, due: {meeting: 2022-03-14}}
  - {id: unknown, title: No term entered, owner: harbour}
  - {id: twin, title: Twin of the quay, owner: chair, due: none}
"""
SECOND = """date: 2022-03-14
title: Meeting two
follow_ups:
  - {action: boats, status: settled, note: all counted, reference: Letter 7}
"""
LETTER = """date: 2022-01-20
follow_ups:
  - {action: quay, due: {by: 2022-02-15}, note: more time}
  - {action: quay, owner: harbour, status: partly}
  - {action: twin, status: replaced, replaced_by: [quay]}
  - {action: twin, status: partly}
  - {action: twin, status: open}
  - {action: later, status: reported}
"""
EXTRA = "date: 2022-02-01\ntitle: Extra one\nkind: extra\n"
GONE = "date: 2022-05-01\ntitle: Gone\ncancelled: true\n"


@pytest.fixture
def own(write: Callable[[str, str], Path]) -> None:
    """A register in which there is something of everything."""
    files = {
        "council.yaml": COUNCIL,
        "meetings/2022-01-10.yaml": FIRST,
        "meetings/2022-02-01.yaml": EXTRA,
        "meetings/2022-03-14.yaml": SECOND,
        "meetings/2022-05-01.yaml": GONE,
        "letters/2022-01-20.yaml": LETTER,
    }
    for file, text in files.items():
        write(file, text)
