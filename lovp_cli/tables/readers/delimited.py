"""Text in which a sign parts the columns: commas, semicolons, tabs or bars."""

from __future__ import annotations

import codecs
import csv
import io
import re
from collections import Counter

from lovp_cli.council.records.refusal import Refusal
from lovp_cli.tables.grid import Grid, Line

_SEPARATORS = ";\t,|"
# So many records say which sign parts the columns.
_TRIED = 50
# So many bytes say whether it is text, and of how many bytes its signs are.
_HEAD = 2000
# What makes that no spreadsheet runs a cell as a formula.
_GUARD = re.compile(r"^'(?=[\s'\"]*[=+\-@＝＋－＠])")
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)


def read(name: str, data: bytes) -> Grid:
    """The lines of a text, each with the number of the line on which it begins. Raises Refusal."""
    text = _decoded(name, data)
    separator, text = _separator(text)
    lines, began = [], 1
    csv.field_size_limit(len(text) + 1)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    try:
        for cells in reader:
            lines.append(Line(began, tuple(_cell(cell) for cell in cells)))
            began = reader.line_num + 1
    except csv.Error as error:
        raise Refusal(f"{name}:{began}: no text with columns ({error}): save it as CSV") from None
    return Grid(tuple(lines))


def _cell(cell: str) -> str:
    return _GUARD.sub("", cell, count=1).strip()


def _decoded(name: str, data: bytes) -> str:
    """The text, by its mark; else UTF-8 where it is that, and what Windows writes where it is not.

    Two bytes for each sign, of which one is mostly zero, are UTF-16.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _as(name, data[len(mark) :], encoding)
    head = data[:_HEAD]
    zeros = Counter(at % 2 for at, byte in enumerate(head) if not byte)
    if sum(zeros.values()) > len(head) // 4:
        return _as(name, data, "utf-16-le" if zeros[1] > zeros[0] else "utf-16-be")
    if b"\0" in head:
        raise Refusal(f"{name} is no text: save the list as .xlsx, .docx or .csv")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        # The five bytes that Windows-1252 leaves open become what Latin-1 has there.
        return data.decode("cp1252", "lovp-latin-1")


def _as(name: str, data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        raise Refusal(f"{name} is damaged: save it again, as UTF-8") from None


def _latin_1(error: UnicodeError) -> tuple[str, int]:
    assert isinstance(error, UnicodeDecodeError)  # noqa: S101 - registered for decoding alone
    return error.object[error.start : error.end].decode("latin-1"), error.end


codecs.register_error("lovp-latin-1", _latin_1)


def _separator(text: str) -> tuple[str, str]:
    """The sign that gives the most records the same number of columns, and the text it parts.

    Excel says it itself on a first line `sep=;`.
    """
    if found := re.match(r"sep=(.)\r?\n", text, re.IGNORECASE):
        return found[1], text[found.end() :]
    return max(_SEPARATORS, key=lambda sign: _columns(text, sign)), text


def _columns(text: str, sign: str) -> tuple[int, int]:
    counts: Counter[int] = Counter()
    csv.field_size_limit(len(text) + 1)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=sign)
    try:
        for cells, _ in zip(reader, range(_TRIED), strict=False):
            if len(cells) > 1:
                counts[len(cells)] += 1
    except csv.Error:
        return 0, 0
    width, records = max(counts.items(), key=lambda found: (found[1], found[0]), default=(0, 0))
    return records, width
