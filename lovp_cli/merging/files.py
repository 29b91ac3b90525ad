"""Three versions of a file's bytes made into one."""

from __future__ import annotations

import re
from dataclasses import dataclass

from lovp_cli.merging.parts import NOTHING, Document, cut
from lovp_cli.merging.three_way import BETWEEN, OURS, THEIRS, merge
from lovp_cli.yaml_text.guards import Unreadable, decode
from lovp_cli.yaml_text.reader import read
from lovp_cli.yaml_text.tree import plain

_BREAKS = re.compile(r"\r\n|\r|\n")


class NoYaml(Exception):
    """A version that can only be merged as text, line by line."""


@dataclass(frozen=True)
class MergedFile:
    """The bytes; `conflict` where somebody must choose between lines in them."""

    data: bytes
    conflict: bool


@dataclass(frozen=True)
class _Version:
    """A file taken apart: its byte order mark, line break and last line break, and its parts."""

    document: Document
    lines: tuple[str, ...]
    mark: str = ""
    newline: str = "\n"
    ended: bool = True


def merge_files(base: bytes, ours: bytes, theirs: bytes) -> MergedFile:
    """Both versions' changes to the base, which is empty where both made the file.

    Raises NoYaml.
    """
    old = _version(base) if base.strip() else None
    mine, others = _version(ours), _version(theirs)
    merged = merge(old.document if old else NOTHING, mine.document, others.document)
    lines, conflict = merged.lines, merged.value is None
    if not conflict and not _says(lines, merged.value):
        lines, conflict = _side_by_side(mine.lines, others.lines), True
    old = old or mine
    mark = others.mark if mine.mark == old.mark else mine.mark
    newline = others.newline if mine.newline == old.newline else mine.newline
    ended = others.ended if mine.ended == old.ended else mine.ended
    text = mark + newline.join(lines) + (newline if ended or conflict else "")
    return MergedFile(text.encode(), conflict)


def _version(data: bytes) -> _Version:
    try:
        mark, text = decode("", data)
        root = read("", text)
    except Unreadable as error:
        raise NoYaml from error
    breaks = {*_BREAKS.findall(text)}
    if len(breaks) > 1 or "\r" in breaks:
        raise NoYaml
    newline = breaks.pop() if breaks else "\n"
    lines = tuple(text.split(newline))
    ended = not lines[-1]
    lines = lines[:-1] if ended else lines
    return _Version(cut(root, text, lines), lines, mark, newline, ended)


def _says(lines: tuple[str, ...], value: object) -> bool:
    try:
        return bool(plain(read("", "\n".join([*lines, ""])), exact=True) == value)
    except Unreadable:
        return False


def _side_by_side(ours: tuple[str, ...], theirs: tuple[str, ...]) -> tuple[str, ...]:
    return (OURS, *ours, BETWEEN, *theirs, THEIRS)
