"""Plain text, and what Markdown adds to it."""

from __future__ import annotations

import re

from lovp_cli.council.records.refusal import Refusal
from lovp_cli.minutes.readers.encodings import decode
from lovp_cli.minutes.readers.extracted import Extracted

# What no text holds; a stray one in a long text is no reason to refuse it.
_NO_TEXT = re.compile("[\x01-\x08\x0e-\x1a\x1c-\x1f\x7f\ufffd]")
_MOST = 0.005

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
    text = "\n".join(map(_unmarked, text.splitlines()))
    return Extracted(_EMPHASIS.sub(r"\2", _LINK.sub(r"\1", text)), notes)


def _unmarked(line: str) -> str:
    """A line without what makes it a heading, a row, a quotation or a rule."""
    bare = line.strip()
    if bare.startswith("#") and bare.lstrip("#").startswith(" "):
        return f"\n{bare.strip('# ')}\n"
    if bare.startswith(">"):
        return bare[1:].lstrip()
    if bare and not bare.strip("|:- ") and ("|" in bare or len(bare) > 2):
        return ""
    if len(bare) > 2 and bare[0] in "*_=" and not bare.strip(bare[0] + " "):
        return ""
    if len(bare) > 1 and bare.startswith("|") and bare.endswith("|"):
        return "\t".join(map(str.strip, bare[1:-1].split("|")))
    return line
