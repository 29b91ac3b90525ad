"""Three versions of a file's bytes made into one."""

from __future__ import annotations

import re
from dataclasses import dataclass

from lovp_cli.files.merging.text_parts import NOTHING, Document, cut
from lovp_cli.files.merging.three_way import BETWEEN, OURS, THEIRS, merge
from lovp_cli.files.yaml_text.guards import Unreadable, decode
from lovp_cli.files.yaml_text.reader import read
from lovp_cli.files.yaml_text.tree import plain

_BREAKS = re.compile(r"\r\n|\r|\n")


class NoYaml(Exception):
    """A version that can only be merged as text, line by line.

    Never reaches the user: the merge driver then merges so.
    """


@dataclass(frozen=True)
class MergedFile:
    """The bytes; `conflict` where somebody must choose between lines in them."""

    data: bytes
    conflict: bool


@dataclass(frozen=True)
class _Text:
    """A file's text; its lines end in `newline`, the last one only where `ended`."""

    mark: str
    text: str
    newline: str

    @property
    def ended(self) -> bool:
        return self.text.endswith("\n")

    @property
    def lines(self) -> tuple[str, ...]:
        return tuple(self.text.removesuffix(self.newline).split(self.newline))

    def document(self) -> Document:
        """Its parts. Raises NoYaml."""
        # As if ended, or a text that the last line ends in is another when lines follow.
        text = self.text if self.ended else self.text + self.newline
        try:
            return cut(read("", text), text, self.lines)
        except Unreadable as error:
            raise NoYaml from error


def merge_files(base: bytes, ours: bytes, theirs: bytes) -> MergedFile:
    """Both versions' changes to the base, which is empty where both made the file.

    Raises NoYaml.
    """
    old, mine, others = _texts(base if base.strip() else ours, ours, theirs)
    start = old.document() if base.strip() else NOTHING
    merged = merge(start, mine.document(), others.document())
    lines, conflict = merged.lines, merged.value is None
    if not conflict and not _says(lines, merged.value):
        lines, conflict = (OURS, *mine.lines, BETWEEN, *others.lines, THEIRS), True
    mark = others.mark if mine.mark == old.mark else mine.mark
    newline = others.newline if mine.newline == old.newline else mine.newline
    ended = others.ended if mine.ended == old.ended else mine.ended
    text = mark + newline.join(lines) + (newline if ended or conflict else "")
    return MergedFile(text.encode(), conflict)


def _texts(*versions: bytes) -> list[_Text]:
    try:
        found = [decode("", data) for data in versions]
    except Unreadable as error:
        raise NoYaml from error
    breaks = [{*_BREAKS.findall(text)} for _, text in found]
    if any("\r" in used for used in breaks):
        raise NoYaml
    if any(len(used) > 1 for used in breaks):
        # Each line then keeps its own break, but for the feed that all of them end in.
        breaks = [{"\n"} for _ in found]
    return [
        _Text(mark, text, next(iter(used), "\n"))
        for (mark, text), used in zip(found, breaks, strict=True)
    ]


def _says(lines: tuple[str, ...], value: object) -> bool:
    try:
        return bool(plain(read("", "\n".join([*lines, ""])), exact=True) == value)
    except Unreadable:
        return False
