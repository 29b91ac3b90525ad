"""Pictures of the public register in a browser."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from tools.pictures.browser import Sight, look


def make(data: Path, day: date, folder: Path, target: Path) -> Iterator[Path]:
    """Three pictures, in the target; the folder is for what is made on the way."""
    lovp = (sys.executable, "-m", "lovp_cli", "--data", str(data))
    subprocess.run((*lovp, "publish", str(folder), "--as-of", str(day)), check=True)
    page = (folder / "index.html").as_uri()
    sights = (
        Sight("register.png", page, 1280, 1500),
        Sight("register-action.png", f"{page}#mit-governance", 1280, 720),
        Sight("register-phone.png", page, 400, 860, colours="dark"),
    )
    yield from look(sights, target)
