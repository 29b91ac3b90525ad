"""The kinds of document that are read; what a document is shows in its bytes, not in its name."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import PurePath

from lovp_cli.council.records.refusal import Refusal
from lovp_cli.minutes.readers.extracted import Extracted, tidy
from lovp_cli.minutes.readers.source import name_of, read_bytes

Reader = Callable[[str, bytes], Extracted]

# What `lovp check` reads of the minutes on file.
_MAX_TEXT = 1 << 20
_OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def read_minutes(path: str) -> str:
    """The plain text of a document, as it is filed; `-` is standard input.

    Raises Refusal for what cannot be read as minutes.
    """
    return extract(path).text


def extract(path: str) -> Extracted:
    """The same with notes on what may have been misread, each a line for the user."""
    name, data = name_of(path), read_bytes(path)
    text, notes = _reader(name, data)(name, data)
    text = tidy(text)
    if not text.strip():
        raise Refusal(f"{name}: there is no text in it")
    if len(text.encode()) > _MAX_TEXT:
        raise Refusal(f"{name}: more than 1 MiB of text: give the minutes of one meeting")
    return Extracted(text, notes)


def _reader(name: str, data: bytes) -> Reader:
    suffix, head = PurePath(name).suffix.lower(), data[:1024].lstrip()
    if b"%PDF-" in head:
        return _pdf
    if data.startswith(b"PK"):
        return _word
    if data.startswith(_OLD_OFFICE):
        raise Refusal(
            f"{name}: an old Word file (.doc), or one with a password:"
            " open it, and save it as .docx without a password"
        )
    if head.startswith(b"{\\rtf"):
        raise Refusal(f"{name}: an RTF file: open it, and save it as .docx")
    if suffix in (".pdf", ".docx"):
        raise Refusal(f"{name}: damaged, or no {suffix} file, although its name says so")
    if suffix in (".html", ".htm", ".xhtml") or head.lower().startswith(
        (b"<!doctype html", b"<html")
    ):
        return _html
    return _markdown if suffix in (".md", ".markdown") else _text


def _pdf(name: str, data: bytes) -> Extracted:
    from lovp_cli.minutes.readers.pdf import read

    return read(name, data)


def _word(name: str, data: bytes) -> Extracted:
    from lovp_cli.minutes.readers.word import read

    return read(name, data)


def _html(name: str, data: bytes) -> Extracted:
    from lovp_cli.minutes.readers.html import read

    return read(name, data)


def _text(name: str, data: bytes) -> Extracted:
    from lovp_cli.minutes.readers.text import read

    return read(name, data)


def _markdown(name: str, data: bytes) -> Extracted:
    from lovp_cli.minutes.readers.text import read_markdown

    return read_markdown(name, data)
