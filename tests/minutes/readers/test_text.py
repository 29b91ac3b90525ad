"""Plain text in every encoding that clerks have, and Markdown."""

from __future__ import annotations

import io
import sys
from types import SimpleNamespace

import pytest

from lovp_cli.minutes.readers.choices import read_minutes
from tests.minutes.readers.conftest import Read

WORDS = "De heer Ünal zegt toe: “vóór 1 mei” kost het € 5.\n"
GUESSED = "v.txt: not UTF-8, and read as {}: see whether letters with accents are right"


@pytest.mark.parametrize(
    ("encoding", "guessed"),
    [
        ("utf-8", None),
        ("utf-8-sig", None),
        ("utf-16", None),
        ("utf-32", None),
        ("utf-16-le", "UTF-16"),
        ("utf-16-be", "UTF-16"),
        ("cp1252", "Windows-1252"),
    ],
)
def test_an_encoding_is_found_and_a_guess_is_said(
    read: Read, encoding: str, guessed: str | None
) -> None:
    extracted = read("v.txt", WORDS.encode(encoding))
    assert extracted.text == WORDS
    assert extracted.notes == ((GUESSED.format(guessed),) if guessed else ())


def test_latin_1_is_read_as_what_it_is(read: Read) -> None:
    assert read("v.txt", "geëvalueerd in één jaar".encode("latin-1")).text == (
        "geëvalueerd in één jaar\n"
    )


def test_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO(b"Verslag\r\n")))
    assert read_minutes("-") == "Verslag\n"


def test_what_is_unseen_is_left_out_and_pages_stay(read: Read) -> None:
    given = (
        "\ufeffEen\xa0twee\u200b  \r\n\r\n\r\n\r\nde\xadzer verga\xad\ndering\f"
        "drie\x02 ﬁets\v\uf0b7 punt"
    )
    expected = "Een twee\n\ndezer verga-\ndering\fdrie fiets\n• punt\n"
    assert read("v.txt", given.encode()).text == expected


def test_markdown_keeps_lists_and_loses_its_other_marks(read: Read) -> None:
    given = """Verslag
=======
# 1. Opening
De **voorzitter** _opent_, zie [de brief](http://x.nl/a_b_c "brief") en 2 * 3 * 4.
- *punt* een
  * punt twee
> geciteerd

| Actie | Wie |
|:------|----:|
| **Nota** | griffie |
"""
    expected = """Verslag

1. Opening

De voorzitter opent, zie de brief en 2 * 3 * 4.
- punt een
  * punt twee
geciteerd

Actie\tWie

Nota\tgriffie
"""
    assert read("v.md", given.encode()).text == expected
    assert "# 1. Opening" in read("v.txt", given.encode()).text
