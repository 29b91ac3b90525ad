"""A picture of an agenda in Word, as LibreOffice lays it out."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path

PROGRAMS = ("soffice", "pdftoppm")
# Dots per inch: so many that the smallest letters can be read.
_FINE = "80"


def make(data: Path, day: date, folder: Path, target: Path) -> Iterator[Path]:
    """The first page of the agenda of the last meeting; the folder is for what is between."""
    document = folder / "agenda.docx"
    lovp = (sys.executable, "-m", "lovp_cli", "--data", str(data), "report", "last")
    subprocess.run((*lovp, "--as-of", str(day), "-o", str(document)), check=True)
    profile = f"-env:UserInstallation={(folder / 'office').as_uri()}"
    soffice = ("soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", str(folder))
    subprocess.run((*soffice, str(document)), check=True, stdout=subprocess.DEVNULL)
    picture = ("pdftoppm", "-png", "-singlefile", "-r", _FINE)
    subprocess.run((*picture, document.with_suffix(".pdf"), target / "agenda"), check=True)
    yield target / "agenda.png"
