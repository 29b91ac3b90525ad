"""What the seeing commands print, letter by letter, kept in tests/cases/golden.

`LOVP_UPDATE_GOLDEN=1 pytest tests/output/test_screens.py` writes them anew; read the diff then.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.conftest import Run
from tests.output.golden import compare

NOW = ("--as-of", "2026-11-23")
LATER = ("--as-of", "2022-02-01")

SHIPPED = {
    "open-actions": ("open-actions", *NOW),
    "open-actions-wide": ("open-actions", *NOW),
    "open-actions-minister": ("open-actions", "--owner", "minister", *NOW),
    "open-actions-en": ("open-actions", "--lang", "en", *NOW),
    "open-actions-none": ("open-actions", "--owner", "pg", *NOW),
    "open-actions-csv": ("open-actions", "--format", "csv", *NOW),
    "open-actions-md": ("open-actions", "--format", "md", *NOW),
    "open-actions-json": ("open-actions", "--format", "json", *NOW),
    "report": ("report", *NOW),
    "report-then": ("report", "--as-of", "2021-11-01"),
    "report-agenda": ("report", "2021-11-29", "--as-of", "2021-11-01"),
    "show-action": ("show", "mit-gov", *NOW),
    "show-meeting": ("show", "2021-11-29", *NOW),
    "meetings": ("meetings", *NOW),
    "parties": ("parties", *NOW),
}
OWN = {
    "own-any": ("open-actions", "--status", "any", *LATER),
    "own-any-wide": ("open-actions", "--status", "any", "--as-of", "2022-04-01"),
    "own-csv": ("open-actions", "--status", "any", "--format", "csv", *LATER),
    "own-md": ("open-actions", "--status", "any", "--format", "md", *LATER),
    "own-report": ("report", "--as-of", "2022-03-14"),
    "own-agenda": ("report", "next", *LATER),
    "own-agenda-nothing": ("report", "2022-02-01", "--as-of", "2022-01-11"),
    "own-show-extended": ("show", "quay", *LATER),
    "own-show-reopened": ("show", "twin", *LATER),
    "own-show-meeting": ("show", "2022-01-10", *LATER),
    "own-show-letter": ("show", "2022-01-20", *LATER),
    "own-show-cancelled": ("show", "2022-05-01", *LATER),
    "own-meetings": ("meetings", *LATER),
    "own-parties": ("parties", *LATER),
}
# In colour, at widths where the layout changes.
COLOURED = {
    "coloured-any-40": ("open-actions", "--status", "any", *LATER),
    "coloured-any-119": ("open-actions", "--status", "any", *LATER),
    "coloured-any-120": ("open-actions", "--status", "any", *LATER),
    "coloured-report-60": ("report", "--as-of", "2022-03-14"),
    "coloured-agenda-70": ("report", "2022-03-14", "--as-of", "2022-03-20"),
    "coloured-show-50": ("show", "twin", *LATER),
    "coloured-show-record-120": ("show", "2022-01-10", "--as-of", "2022-03-20"),
    "coloured-show-letter-40": ("show", "2022-01-20", *LATER),
    "coloured-meetings-60": ("meetings", *LATER),
    "coloured-parties-60": ("parties", "--as-of", "2022-03-20"),
}


@pytest.mark.parametrize("name", SHIPPED)
def test_shipped(name: str, lovp: Run, shipped: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "200" if name.endswith("wide") else "80")
    outcome = lovp(*SHIPPED[name])
    elsewhere = "lovp: there is one in which they take part: --involving pg\n"
    assert (outcome.code, outcome.err) == (0, elsewhere if name == "open-actions-none" else "")
    compare(name, outcome.out)


@pytest.mark.usefixtures("own")
@pytest.mark.parametrize("name", OWN)
def test_own(name: str, lovp: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "200" if name.endswith("wide") else "80")
    outcome = lovp(*OWN[name])
    assert (outcome.code, outcome.err) == (0, "")
    assert not {char for char in outcome.out if ord(char) < 32} - {"\n"}
    assert "\u202e" not in outcome.out
    compare(name, outcome.out)


@pytest.mark.usefixtures("own")
@pytest.mark.parametrize("name", COLOURED)
def test_coloured(name: str, lovp: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", name.rpartition("-")[2])
    monkeypatch.setenv("FORCE_COLOR", "1")
    outcome = lovp(*COLOURED[name])
    assert (outcome.code, outcome.err) == (0, "")
    compare(name, outcome.out)


def test_empty_register(lovp: Run, write: Callable[[str, str], Path]) -> None:
    write("council.yaml", "council: Raad\n")
    outputs = [
        lovp(command, *NOW).out for command in ("open-actions", "report", "meetings", "parties")
    ]
    compare("empty", "\n".join(outputs))


@pytest.mark.parametrize(
    ("environment", "coloured"),
    [({}, False), ({"FORCE_COLOR": "1"}, True), ({"FORCE_COLOR": "1", "NO_COLOR": "1"}, False)],
)
def test_colour_only_where_it_is_wanted(
    environment: dict[str, str],
    coloured: bool,
    lovp: Run,
    shipped: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    plain = lovp("open-actions", *NOW).out
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    out = lovp("open-actions", *NOW).out
    assert ("\x1b[" in out) is coloured
    assert coloured or out == plain


def test_what_was_replaced_names_what_goes_on(lovp: Run, kade: None) -> None:
    assert lovp("follow-up", "brug", "--replaced-by", "kade").code == 0
    assert "\nstatus       opgegaan in kade 1 december 2021 (brief)\n" in lovp("show", "brug").out


@pytest.mark.parametrize("said", ["owner: chair", "due: none", "replaced_by: [kade]", "note: x"])
def test_what_was_said_after_the_end_is_shown_as_passed_over(
    lovp: Run, kade: None, write: Callable[[str, str], Path], said: str
) -> None:
    assert lovp("follow-up", "brug", "--status", "settled", "--on", "2021-10-01").code == 0
    write("letters/2021-11-01.yaml", f"date: 2021-11-01\nfollow_ups: [{{action: brug, {said}}}]\n")
    assert ("(niet verwerkt" in lovp("show", "brug").out) is (said != "note: x")
