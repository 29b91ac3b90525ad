"""A YAML document as a tree in which every scalar is text and everything knows its place."""

from __future__ import annotations

from typing import Any, NamedTuple

NULLS = frozenset({"", "~", "null", "Null", "NULL"})


class Mark(NamedTuple):
    """A spot in the text; line and column count from 0, columns in characters."""

    line: int
    column: int


class Scalar(NamedTuple):
    """Text. `style` is the parser's: empty for plain, else a quote, `|` or `>`."""

    text: str
    style: str
    start: Mark
    end: Mark

    @property
    def null(self) -> bool:
        """Whether YAML 1.2 reads this as no value."""
        return not self.style and self.text in NULLS


class Sequence(NamedTuple):
    """A list; `flow` where it is written in brackets."""

    items: tuple[Node, ...]
    flow: bool
    start: Mark
    end: Mark


class Mapping(NamedTuple):
    """Keys and values, in order and by key; `flow` where it is written in braces."""

    by_key: dict[str, tuple[Scalar, Node]]
    flow: bool
    start: Mark
    end: Mark

    @property
    def entries(self) -> tuple[tuple[Scalar, Node], ...]:
        """The keys and values, in order."""
        return tuple(self.by_key.values())

    def get(self, key: str) -> Node | None:
        """The value of a key, or None where the key is absent."""
        return self.by_key[key][1] if key in self.by_key else None

    def key(self, key: str) -> Scalar | None:
        """The key itself."""
        return self.by_key[key][0] if key in self.by_key else None


Node = Scalar | Sequence | Mapping


def plain(node: Node, *, exact: bool = False) -> Any:
    """The same as dicts, lists and text, without places; None for what is no value.

    The last line breaks of a block scalar are left out as layout, unless `exact`.
    """
    if isinstance(node, Scalar):
        block = node.style in ("|", ">") and not exact
        return None if node.null else node.text.rstrip("\n") if block else node.text
    if isinstance(node, Sequence):
        return [plain(item, exact=exact) for item in node.items]
    return {key.text: plain(value, exact=exact) for key, value in node.entries}
