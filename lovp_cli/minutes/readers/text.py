"""Plain text, and what Markdown adds to it."""

from __future__ import annotations

import re

from lovp_cli.council.records.refusal import Refusal
from lovp_cli.minutes.readers.encodings import decode
from lovp_cli.minutes.readers.extracted import Extracted

# What no text holds; a stray one in a long text is no reason to refuse it.
_NO_TEXT = re.compile("[\x01-\x08\x0e-\x1a\x1c-\x1f\x7f\ufffd]")
_MOST = 0.005

_HEADING = re.compile(r"^ {0,3}#{1,6}[ \t]+(.*?)[ \t]*#*$", re.MULTILINE)
_RULE = re.compile(r"^ {0,3}(?:[-*_=][ \t]*){3,}$", re.MULTILINE)
_TABLE_RULE = re.compile(r"^[ \t]*\|?(?:[ \t]*:?-+:?[ \t]*\|)+[ \t]*:?-*:?[ \t]*$", re.MULTILINE)
_ROW = re.compile(r"^[ \t]*\|(.*)\|[ \t]*$", re.MULTILINE)
_QUOTED = re.compile(r"^ {0,3}>[ \t]?", re.MULTILINE)
_LINK = re.compile(r"!?\[([^\[\]\n]*)\]\([^()\s]*(?: \"[^\"\n]*\")?\)")
_EMPHASIS = re.compile(r"(?<![\w*_\\])(\*{1,3}|_{1,3})(?=\S)([^*_\n]+?)(?<=\S)\1(?![\w*_])")


def read(name: str, data: bytes) -> Extracted:
    """A plain text; raises Refusal for bytes that are none."""
    text, guessed = decode(data)
    if "\0" in text or len(_NO_TEXT.findall(text)) > max(2, _MOST * len(text)):
        raise Refusal(f"{name} is no text: give the minutes as text, PDF, Word (.docx) or HTML")
    note = f"{name}: not UTF-8, and read as {guessed}: see whether letters with accents are right"
    return Extracted(text, (note,) if guessed else ())


def read_markdown(name: str, data: bytes) -> Extracted:
    """A text in Markdown, its marks left out; those of lists stay."""
    text, notes = read(name, data)
    text = _RULE.sub("", _TABLE_RULE.sub("", _QUOTED.sub("", text)))
    text = _ROW.sub(lambda row: "\t".join(map(str.strip, row[1].split("|"))), text)
    text = _HEADING.sub(lambda heading: f"\n{heading[1]}\n", text)
    return Extracted(_EMPHASIS.sub(r"\2", _LINK.sub(r"\1", text)), notes)
