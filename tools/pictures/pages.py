"""Pictures of the public register in a browser."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Literal, NamedTuple

from playwright.sync_api import ViewportSize, sync_playwright


class Sight(NamedTuple):
    """How a page is looked at: the name of the picture, and the window."""

    name: str
    width: int
    height: int
    colours: Literal["light", "dark"] = "light"
    address: str = ""


SIGHTS = (
    Sight("register.png", 1280, 1500),
    Sight("register-action.png", 1280, 720, address="#mit-governance"),
    Sight("register-phone.png", 400, 860, colours="dark"),
)


def make(data: Path, day: date, folder: Path, target: Path) -> Iterator[Path]:
    """A picture for each sight, in the target; the folder is for what is made on the way."""
    lovp = (sys.executable, "-m", "lovp_cli", "--data", str(data))
    subprocess.run((*lovp, "publish", str(folder), "--as-of", str(day)), check=True)
    chromium = os.environ.get("CHROMIUM") or shutil.which("chromium")
    with sync_playwright() as started:
        browser = started.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        for sight in SIGHTS:
            size = ViewportSize(width=sight.width, height=sight.height)
            page = browser.new_page(viewport=size, color_scheme=sight.colours)
            page.goto(f"{(folder / 'index.html').as_uri()}{sight.address}")
            page.screenshot(path=target / sight.name)
            yield target / sight.name
        browser.close()
