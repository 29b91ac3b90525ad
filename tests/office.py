"""LibreOffice and poppler, which open and print what was made as a reader would."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

import pytest

_TOOLS = ("soffice", "pdftotext", "pdftoppm")
needed = pytest.mark.skipif(
    not all(map(shutil.which, _TOOLS)),
    reason="no LibreOffice or poppler here: apt-get install libreoffice-writer-nogui poppler-utils",
)


def converted(files: Sequence[Path], kind: str, folder: Path) -> list[Path]:
    """Each file as another kind (`pdf`, `html`), in a folder."""
    # A profile of its own: with a shared one, a second LibreOffice hands its work to the first.
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    line = ["soffice", profile, "--headless", "--convert-to", kind, "--outdir", str(folder)]
    done = subprocess.run([*line, *map(str, files)], capture_output=True, text=True, check=False)
    made = [folder / f"{file.stem}.{kind}" for file in files]
    missing = [file.name for file in made if not file.is_file()]
    assert not missing, (missing, done.stdout, done.stderr)
    return made


def pages_of(pdf: Path) -> list[str]:
    """The text of each page, as it stands on it."""
    line = ["pdftotext", "-layout", str(pdf), "-"]
    text = subprocess.run(line, capture_output=True, check=True).stdout.decode()
    return text.split("\f")[:-1]


def picture_of(pdf: Path, page: int) -> tuple[int, int, bytes]:
    """A page as a picture: its width and height, and three bytes for each point."""
    line = ["pdftoppm", "-r", "50", "-f", str(page), "-l", str(page), str(pdf)]
    _, size, _, points = subprocess.run(line, capture_output=True, check=True).stdout.split(
        b"\n", 3
    )
    width, height = map(int, size.split())
    return width, height, points
