"""What is read at all, and what is refused before anybody looks into it."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from lovp_cli.council.records.refusal import Refusal
from lovp_cli.minutes.readers import source
from lovp_cli.minutes.readers.choices import extract
from tests.minutes.readers.conftest import Read
from tests.minutes.readers.documents import Put, pdf, word


def _refused(path: str) -> str:
    with pytest.raises(Refusal) as refused:
        extract(path)
    (line,) = refused.value.lines
    return line


def test_what_is_no_file(here: Path) -> None:
    (here / "map").mkdir()
    assert _refused("weg.pdf") == "there is no file weg.pdf: type the path of the minutes"
    assert _refused("map") == "map is a folder: type the path of one document"
    assert _refused("a\0b").endswith("cannot be read: embedded null byte")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes in folders")
def test_a_pipe_does_not_hold_the_command(here: Path) -> None:
    os.mkfifo(here / "pijp")
    assert _refused("pijp") == "pijp is no regular file: type the path of one document"


def test_empty_and_too_large(read: Read, monkeypatch: pytest.MonkeyPatch) -> None:
    for data in (b"", b" \n\t"):
        with pytest.raises(Refusal, match=r"^v\.txt: the file is empty$"):
            read("v.txt", data)
    with pytest.raises(Refusal, match=r"^v\.txt: more than 1 MiB of text: give the minutes of one"):
        read("v.txt", b"woord " * 200_000)
    monkeypatch.setattr(source, "MAX_BYTES", 10)
    with pytest.raises(
        Refusal, match=r"^v\.txt: larger than 200 MB: save it without its pictures$"
    ):
        read("v.txt", b"elf letters")


@pytest.mark.parametrize(
    "data", [b"GIF89a\0\1\2", bytes(range(1, 256)) * 9, b"\x89PNG\r\n\x1a\n\0"]
)
def test_what_is_no_text(read: Read, data: bytes) -> None:
    with pytest.raises(Refusal) as refused:
        read("v.txt", data)
    reason = "v.txt is no text: give the minutes as text, PDF, Word (.docx) or HTML"
    assert refused.value.lines == (reason,)


def test_rtf_and_a_wrong_name(read: Read) -> None:
    for name, data, reason in (
        ("v.doc", rb"{\rtf1 x}", "v.doc: an RTF file: open it, and save it as .docx"),
        ("v.pdf", b"niets", "v.pdf: damaged, or no .pdf file, although its name says so"),
    ):
        with pytest.raises(Refusal) as refused:
            read(name, data)
        assert refused.value.lines == (reason,)


def test_what_a_document_is_shows_in_its_bytes(read: Read) -> None:
    page = [Put(60, 700, "De voorzitter opent de vergadering.")]
    assert read("v.txt", pdf(page)).text == "De voorzitter opent de vergadering.\n"
    assert read("v", word(lambda document: document.add_paragraph("De voorzitter"))).text == (
        "De voorzitter\n"
    )


@pytest.mark.parametrize(
    ("missing", "data", "reason"),
    [
        (
            "pypdf",
            pdf([Put(1, 1, "x")]),
            "a PDF is read by pypdf, which lovp[minutes] brings; type: pip install pypdf",
        ),
        (
            "docx",
            word(lambda document: None),
            (
                "a Word file is read by python-docx, which lovp[minutes] brings; type: pip install"
                " python-docx"
            ),
        ),
    ],
)
def test_a_missing_extra_is_named(
    read: Read, monkeypatch: pytest.MonkeyPatch, missing: str, data: bytes, reason: str
) -> None:
    monkeypatch.setitem(sys.modules, missing, None)
    with pytest.raises(Refusal) as refused:
        read("v.pdf", data)
    assert refused.value.lines == (reason,)
