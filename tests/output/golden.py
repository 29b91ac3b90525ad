"""What is printed, letter by letter, kept in tests/cases/golden.

`LOVP_UPDATE_GOLDEN=1 pytest tests/output` writes it anew; read the diff then.
"""

from __future__ import annotations

import os

from tests.conftest import ROOT

GOLDEN = ROOT / "tests" / "cases" / "golden"


def compare(name: str, text: str) -> None:
    path = GOLDEN / f"{name}.txt"
    if os.environ.get("LOVP_UPDATE_GOLDEN"):
        path.write_text(text, "utf-8")
    assert text == path.read_text("utf-8")
