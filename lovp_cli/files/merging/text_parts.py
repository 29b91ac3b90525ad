"""A file's text cut into parts, each a key with its value or an item of a list."""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from lovp_cli.files.yaml_text.lines import last_line
from lovp_cli.files.yaml_text.tree import Mapping, Mark, Node, Scalar, Sequence, plain

# Its words and its date are one statement: two halves of it never come from two people.
_WHOLE = "due"


@dataclass(frozen=True)
class Part:
    """Lines, without breaks, and the value that they say.

    `above` are the comments and empty lines before them. A part that holds others has a `head`,
    the lines before the first of those; the items of a list have none.
    """

    name: Hashable
    column: int
    above: tuple[str, ...]
    lines: tuple[str, ...]
    value: Any
    head: tuple[str, ...] = ()
    parts: tuple[Part, ...] | None = None

    @property
    def is_list(self) -> bool:
        """Whether its parts are items, not keys."""
        return isinstance(self.value, list)


@dataclass(frozen=True)
class Document:
    """A whole file: its keys, and the lines after the last of them."""

    root: Part
    below: tuple[str, ...]


NOTHING = Document(Part(None, 0, (), (), {}, (), ()), ())


def cut(root: Mapping, text: str, lines: tuple[str, ...]) -> Document:
    """The parts of a file's tree; `lines` are the text's, without breaks."""
    last = last_line(root, text)
    parts = _Cutter(text, lines).parts(root, 0)
    whole = lines[: last + 1]
    return Document(
        Part(None, root.start.column, (), whole, plain(root, exact=True), (), parts),
        lines[last + 1 :],
    )


class _Cutter:
    def __init__(self, text: str, lines: tuple[str, ...]) -> None:
        self._text, self._lines = text, lines

    def parts(self, node: Node, first: int) -> tuple[Part, ...] | None:
        """The parts of a node whose lines begin at `first`; None where it is one line, or flow."""
        if isinstance(node, Scalar) or node.flow:
            return None
        named = list(_children(node))
        starts = [start.line for _, start, _ in named]
        if any(one >= other for one, other in pairwise([first - 1, *starts])):
            return None
        parts = []
        for name, start, value in named:
            column = node.start.column if isinstance(node, Sequence) else start.column
            parts.append(self._part(name, column, first, start.line, value))
            first = start.line + len(parts[-1].lines)
        return tuple(parts)

    def _part(self, name: Hashable, column: int, first: int, start: int, node: Node) -> Part:
        last = max(last_line(node, self._text), start)
        is_item = isinstance(name, int)
        head = () if is_item else self._lines[start : start + 1]
        parts = None if name == _WHOLE else self.parts(node, start + len(head))
        return Part(
            name,
            column,
            self._lines[first:start],
            self._lines[start : last + 1],
            plain(node, exact=True),
            head if parts is not None else (),
            parts,
        )


def _children(node: Mapping | Sequence) -> Iterable[tuple[Hashable, Mark, Node]]:
    if isinstance(node, Sequence):
        return ((at, item.start, item) for at, item in enumerate(node.items))
    return ((key.text, key.start, value) for key, value in node.entries)
