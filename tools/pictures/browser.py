"""Pictures of pages in a browser."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Literal, NamedTuple

from playwright.sync_api import ViewportSize, sync_playwright


class Sight(NamedTuple):
    """What is looked at, and how: the picture's name, the address, and the window."""

    name: str
    address: str
    width: int
    height: int
    colours: Literal["light", "dark"] = "light"


def look(sights: Iterable[Sight], target: Path) -> Iterator[Path]:
    """A picture for each sight, in the target."""
    chromium = os.environ.get("CHROMIUM") or shutil.which("chromium")
    with sync_playwright() as started:
        browser = started.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        for sight in sights:
            size = ViewportSize(width=sight.width, height=sight.height)
            page = browser.new_page(viewport=size, color_scheme=sight.colours)
            page.goto(sight.address)
            page.screenshot(path=target / sight.name)
            yield target / sight.name
        browser.close()
