"""Each kind of document through the program: the same minutes, the same proposals."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import Run
from tests.minutes.drafting import MISSING, can_draft
from tests.minutes.readers.documents import Put, locked, pdf, word

pytestmark = pytest.mark.skipif(not can_draft(), reason=MISSING)

HEAD = "Verslag van de raad van 12 maart 2024"
LINES = (
    "De griffier zegt toe de lijst met adressen vóór 1 mei",
    "rond te sturen. Het is van belang dat dit snel gebeurt.",
)


def _word(document: Any) -> None:
    document.add_heading(HEAD, 0)
    document.add_paragraph(" ".join(LINES))


def _documents() -> dict[str, bytes]:
    places = [Put(60, 700, LINES[0]), Put(60, 688, LINES[1])]
    text = "\n".join((HEAD, "", *LINES))
    return {
        "v.txt": text.encode(),
        "w.txt": text.encode("cp1252"),
        "v.md": f"# {text}".encode(),
        "v.html": f"<h1>{HEAD}</h1><p>{' '.join(LINES)}".encode(),
        "v.docx": word(_word),
        "v.pdf": pdf([Put(60, 740, HEAD, 16), *places]),
    }


@pytest.mark.parametrize("name", ["v.txt", "w.txt", "v.md", "v.html", "v.docx", "v.pdf"])
def test_the_same_minutes_give_the_same_proposals(lovp: Run, here: Path, name: str) -> None:
    (here / name).write_bytes(_documents()[name])
    outcome = lovp("draft", "--format", "json", name)
    assert outcome.code == 0
    drafted = json.loads(outcome.out)
    assert drafted["date"] == "2024-03-12"
    assert [action["sentence"] for action in drafted["actions"]] == [
        "De griffier zegt toe de lijst met adressen vóór 1 mei rond te sturen."
    ]


@pytest.mark.parametrize(
    ("name", "data", "line"),
    [
        ("v.pdf", locked(pdf([Put(60, 700, "x")]), "geheim"), "protected by a password: save it"),
        (
            "v.pdf",
            pdf([Put(290, 30, "1")]),
            "a scan, pictures of pages without text: have its text",
        ),
        ("v.txt", b"\x89PNG\0", "is no text: give the minutes as text, PDF, Word (.docx) or HTML"),
        ("v.txt", b"", "the file is empty"),
    ],
)
def test_what_is_refused_is_one_line(
    lovp: Run, here: Path, name: str, data: bytes, line: str
) -> None:
    (here / name).write_bytes(data)
    outcome = lovp("draft", name)
    assert (outcome.code, outcome.out) == (1, "")
    assert outcome.err.startswith(f"lovp: {name}")
    assert line in outcome.err
    assert outcome.err.count("\n") == 1
