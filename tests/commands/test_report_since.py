"""`lovp report --since`: the change sheet."""

from __future__ import annotations

import datetime

import pytest

from tests.conftest import Run
from tests.output.golden import compare

LATER = datetime.date(2022, 1, 15)


@pytest.fixture
def told(lovp: Run, kade: None) -> None:
    """The quay got more time and another owner; the bridge was settled; a third was promised."""
    on = ("--on", "2021-11-29")
    assert lovp("follow-up", "kade", *on, "--due", "eind januari", "--owner", "clerk").code == 0
    assert lovp("follow-up", "brug", *on, "--status", "voldaan", "--note", "Open").code == 0
    flags = ("--title", "Sluis", "--owner", "chair", "--due", "2022-01-10")
    assert lovp("add-action", "2021-11-29", *flags).code == 0


@pytest.mark.usefixtures("told")
@pytest.mark.parametrize("since", ["last", "2021-11-29", "29 november"])
def test_what_changed_in_a_meeting_and_after_it(since: str, lovp: Run) -> None:
    outcome = lovp("report", "--since", since, today=LATER)
    assert outcome.code == 0
    assert outcome.err == ("" if since != "29 november" else outcome.err)
    compare("report-since", outcome.out)


@pytest.mark.usefixtures("told")
def test_on_paper(lovp: Run) -> None:
    compare("report-since-md", lovp("report", "--since", "last", "--format", "md", today=LATER).out)


@pytest.mark.usefixtures("told")
def test_when_nothing_changed(lovp: Run) -> None:
    outcome = lovp("report", "--since", "2021-12-01", today=datetime.date(2021, 12, 2))
    assert outcome.out == (
        "Raad · wijzigingen sinds 1 december 2021\nstand van 2 december 2021\n\ngeen wijzigingen\n"
    )


@pytest.mark.parametrize(
    ("line", "code", "said"),
    [
        (("last", "--since", "last"), 2, "--since: what changed is always whole"),
        (("--all", "--since", "last"), 2, "--since: what changed is always whole"),
        (("--since", "2099-01-01"), 1, "--since: 2099-01-01 is still to come"),
        (("--since", "ooit"), 1, "--since: 'ooit'"),
    ],
)
def test_what_is_refused(
    line: tuple[str, ...], code: int, said: str, lovp: Run, kade: None
) -> None:
    outcome = lovp("report", *line, today=LATER)
    assert (outcome.code, outcome.out) == (code, "")
    assert outcome.err.startswith(f"lovp: {said}")
