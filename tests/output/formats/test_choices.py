"""The formats to choose from, and what each of them imports."""

from __future__ import annotations

import subprocess
import sys

import pytest

from lovp_cli.output.formats.choices import FORMATS, formats_of
from lovp_cli.output.formats.findings import FINDINGS_FORMATS
from tests.conftest import SHIPPED, Run

RICH, PAGES, LABELS = "rich", "lovp_cli.output.page", "lovp_cli.council.phrases.labels"
PAID_FOR = {
    "table": {RICH, PAGES, LABELS},
    "json": set(),
    "csv": {LABELS},
    "md": {PAGES, LABELS},
    "docx": {PAGES, LABELS},
    "xlsx": {LABELS},
    "ics": {LABELS},
    "html": {PAGES, LABELS},
}


@pytest.mark.parametrize("name", FORMATS)
def test_each_format_pays_for_its_own_imports_alone(name: str) -> None:
    words = ("--data", str(SHIPPED), "open-actions", "--format", name)
    program = [sys.executable, "-X", "importtime", "-m", "lovp_cli", *words]
    done = subprocess.run(program, capture_output=True, check=True)
    imported = {line.rpartition("|")[2].strip() for line in done.stderr.decode().splitlines()}
    assert "lovp_cli.output.formats.choices" in imported
    assert {RICH, PAGES, LABELS} & imported == PAID_FOR[name]
    assert any(module.startswith("lovp_cli.output.pages.") for module in imported) is (
        PAGES in PAID_FOR[name]
    )


def test_every_list_has_a_format_and_pages_have_theirs() -> None:
    assert list(FORMATS) == ["table", "json", "csv", "md", "docx", "html", "xlsx", "ics"]
    assert list(formats_of("page")) == ["table", "md", "docx", "html"]


@pytest.mark.parametrize(
    ("command", "formats"), [("open-actions", FORMATS), ("check", FINDINGS_FORMATS)]
)
def test_the_formats_there_are_are_named(
    command: str, formats: dict[str, object], lovp: Run
) -> None:
    named = ", ".join(formats)
    assert f"{named}." in " ".join(lovp(command, "--help").out.replace("│", " ").split())
    outcome = lovp(command, "--format", "xml")
    assert (outcome.code, outcome.out) == (2, "")
    assert f"--format: 'xml' is no format; choose from {named}" in outcome.err


@pytest.mark.parametrize(
    ("command", "formats"), [("open-actions", FORMATS), ("check", FINDINGS_FORMATS)]
)
def test_the_formats_there_are_are_completed(
    command: str,
    formats: dict[str, object],
    lovp: Run,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("_LOVP_COMPLETE", "complete_bash")
    monkeypatch.setenv("COMP_WORDS", f"lovp {command} --format ")
    monkeypatch.setenv("COMP_CWORD", "3")
    with pytest.raises(SystemExit):
        lovp()
    assert capfd.readouterr().out.split() == list(formats)
