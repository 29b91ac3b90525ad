"""Every page whole, as Markdown: what it says, and nothing of how a screen lays it out."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from lovp_cli.council.phrases.labels import labels
from lovp_cli.council.register.agenda import agenda
from lovp_cli.council.register.overview import overview
from lovp_cli.council.register.register import Register
from lovp_cli.files.reading.contents import open_folder
from lovp_cli.files.store.folder import Folder
from lovp_cli.output.formats.markdown import render
from lovp_cli.output.page import Page
from lovp_cli.output.pages.actions import actions_page
from lovp_cli.output.pages.agenda import agenda_page
from lovp_cli.output.pages.history import history_page
from lovp_cli.output.pages.meetings import MeetingCount, meetings_page
from lovp_cli.output.pages.overview import overview_page
from lovp_cli.output.pages.parties import PartyCount, parties_page
from lovp_cli.output.pages.record import record_page
from lovp_cli.output.row_in_words import list_title
from tests.output.golden import compare

DAY = date(2022, 3, 20)
LABELS = labels("en")


def actions(register: Register) -> Page:
    title = list_title(register.short, LABELS, ["chair"], ended=True)
    return actions_page(register.rows(DAY), title, LABELS, DAY)


def agenda_of_the_last(register: Register) -> Page:
    return agenda_page(agenda(register, register.calendar.by_id["2022-03-14"], DAY), LABELS, DAY)


def history(register: Register) -> Page:
    found = register.history("twin", DAY)
    assert found
    return history_page(found, register.row(found, DAY), LABELS)


def record(register: Register) -> Page:
    found = register.record("meetings/2022-01-10.yaml")
    assert found
    steps = register.steps(found, DAY)
    return record_page(found, register.rows(DAY), steps, register.confidential, LABELS)


def letter(register: Register) -> Page:
    found = register.record("letters/2022-01-20.yaml")
    assert found
    steps = register.steps(found, DAY)
    return record_page(found, [], steps, register.confidential, LABELS)


def meetings(register: Register) -> Page:
    counts = [MeetingCount(slot, slot.promised, 0) for slot in register.calendar.meetings]
    return meetings_page(counts, [], LABELS, DAY)


PAGES: dict[str, Callable[[Register], Page]] = {
    "actions": actions,
    "overview": lambda register: overview_page(
        overview(register, DAY), LABELS, register.short, None
    ),
    "agenda": agenda_of_the_last,
    "history": history,
    "record": record,
    "letter": letter,
    "meetings": meetings,
    "parties": lambda register: parties_page(
        [PartyCount(party, 4, 1) for party in register.parties], LABELS
    ),
}


@pytest.mark.usefixtures("own")
@pytest.mark.parametrize("name", PAGES)
def test_a_page_as_a_document(name: str, here: Path) -> None:
    register = open_folder(Folder(here / "data")).register
    compare(f"document-{name}", render(PAGES[name](register)) + "\n")
