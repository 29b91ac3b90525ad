"""Lists of strings that break programs: what is recorded is what stood there, or it is left out."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest

from tests.conftest import ROOT, Run, tree

NAUGHTY = ROOT / "tests" / "cases" / "naughty"
TEXTS = [
    text
    for name in ("blns.json", "own.json")
    for text in json.loads((NAUGHTY / name).read_text("utf-8"))
]
COLUMNS = ("Actie", "Onderwerp", "Stand van zaken", "Gevraagd door")


@pytest.fixture(autouse=True)
def _council(council: None) -> None:
    """All lists are of the council of chair and clerk."""


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_naughty_texts(lovp: Run, here: Path, encoding: str) -> None:
    texts = [
        text for text in TEXTS if text.encode("utf-8", "replace") == text.encode("utf-8", "ignore")
    ]
    with (here / "lijst.csv").open("w", encoding=encoding, newline="") as file:
        writer = csv.writer(file)
        writer.writerow(("Nr.", "Wie", "Datum", *COLUMNS))
        for at, text in enumerate(texts):
            writer.writerow((f"N{at}", "chair", "1-3-2021", text, text, text, text))
    outcome = lovp("import", "lijst.csv", "--yes")
    assert outcome.code == 0, outcome.err
    assert "\x1b" not in outcome.out
    shown = lovp("open-actions", "--status", "any", "--format", "json", "--public")
    found = {action["number"]: action for action in json.loads(shown.out)}
    rest = (here / "lijst-rest.csv").read_text("utf-8-sig")
    for at, text in enumerate(texts):
        words = " ".join(text.split())
        if f"N{at}" in found:
            assert found[f"N{at}"]["title"] == words
            assert found[f"N{at}"]["asked_by"] == (words or None)
        else:
            assert f"N{at}," in rest or f"N{at};" in rest
    assert len(found) > len(texts) * 0.9
    assert lovp("check").code == 0


@pytest.mark.parametrize("name", ["=1+1.csv", "a b.csv", "é.csv", "-x.csv"])
def test_names_of_files(lovp: Run, here: Path, name: str) -> None:
    (here / name).write_text("Actie;Wie;Datum\nKade;chair;1-3-2021\nBrug;niemand;1-3-2021\n")
    assert lovp("import", "--yes", "--", name).code == 0
    assert (here / f"{name.removesuffix('.csv')}-rest.csv").is_file()


def test_a_file_of_one_endless_line(lovp: Run, here: Path) -> None:
    (here / "lijst.csv").write_text("Actie;Wie;Datum\n" + "x" * 2_000_000 + ";chair;1-3-2021\n")
    before = tree(here / "data")
    outcome = lovp("import", "lijst.csv", "--yes")
    assert outcome.code == 1
    assert "larger than 1 MiB" in outcome.err
    assert tree(here / "data") == before
