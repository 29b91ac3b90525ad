"""A real browser, and what it sees of a page; skipped where there is none."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright

from tests.conftest import ROOT, Run

Open = Callable[..., Page]

CHROMIUM = os.environ.get("CHROMIUM") or shutil.which("chromium")
AXE = ROOT / ".cache" / "axe.min.js"
WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"]


@dataclass
class Heard:
    """What all pages of a test asked for, and what went wrong in them."""

    asked: list[str] = field(default_factory=list)
    trouble: list[str] = field(default_factory=list)

    def listen(self, page: Page) -> None:
        page.on("request", lambda request: self.asked.append(request.url))
        page.on("console", lambda message: self.trouble.append(message.text))
        page.on("pageerror", lambda error: self.trouble.append(str(error)))
        page.on("dialog", lambda dialog: (self.trouble.append("dialog"), dialog.dismiss()))


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    if not CHROMIUM:
        pytest.skip("no chromium: apt-get install --no-install-recommends chromium")
    with sync_playwright() as started:
        # The pages are our own, and not every container allows a sandbox.
        found = started.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield found
        found.close()


@pytest.fixture
def heard() -> Heard:
    return Heard()


@pytest.fixture
def open_page(browser: Browser, heard: Heard) -> Iterator[Open]:
    """Open a file, at an address in it, in a window of its own with these settings."""
    contexts = []

    def opened(file: Path, address: str = "", **settings: Any) -> Page:
        contexts.append(browser.new_context(**settings))
        page = contexts[-1].new_page()
        heard.listen(page)
        page.goto(f"{file.resolve().as_uri()}{address}")
        return page

    yield opened
    for context in contexts:
        context.close()


@pytest.fixture
def register_page(lovp: Run, shipped: Path, here: Path) -> Path:
    """The shipped register as a page, on a day on which something is late and something settled."""
    assert lovp("report", "--as-of", "2021-12-01", "-o", "register.html").code == 0
    return here / "register.html"


@pytest.fixture
def all_pages(lovp: Run, here: Path, register_page: Path) -> list[Path]:
    """Every kind of page there is."""
    lines = {
        "agenda.html": ("report", "2021-11-29"),
        "changes.html": ("report", "--since", "2021-11-29"),
        "action.html": ("show", "mit-governance"),
        "record.html": ("show", "2021-09-27"),
        "list.html": ("open-actions",),
        "meetings.html": ("meetings",),
        "parties.html": ("parties",),
    }
    for file, words in lines.items():
        assert lovp(*words, "--as-of", "2021-12-01", "-o", file).code == 0
    return [register_page, *(here / file for file in lines)]


def said(page: Page, text: str) -> None:
    """Waits for what is said of how many there are."""
    expect(page.get_by_role("status")).to_have_text(text)


def violations(page: Page) -> list[str]:
    """What axe-core finds against WCAG 2.1, A and AA."""
    if not AXE.exists():
        pytest.skip("no axe-core: .ci/axe fetches it")
    page.evaluate(AXE.read_text("utf-8"))
    found = page.evaluate("tags => axe.run({runOnly: tags})", WCAG)
    assert found["passes"]
    return [
        f"{problem['id']}: {node['html'][:120]}"
        for problem in found["violations"]
        for node in problem["nodes"]
    ]
