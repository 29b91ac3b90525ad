"""The parts of a document that knows its own paragraphs, and the text that they make."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Literal, NamedTuple

# A table whose cells hold more than this is there for the layout of running text.
_LONG_CELL = 400


Kind = Literal["paragraph", "heading", "item", "row"]


class Block(NamedTuple):
    """A paragraph, a heading, an item of a list or a row of a table."""

    kind: Kind
    text: str


Cell = Sequence[Block]


def row(cells: Sequence[Cell]) -> Sequence[Block]:
    """A row of a table as one block; where cells hold running text, all that stands in them."""
    texts = [" ".join(" ".join(block.text.split()) for block in cell) for cell in cells]
    blocks = [block for cell in cells for block in cell]
    filled = sum(map(bool, texts))
    if filled == 1 or any(block.kind in ("row", "heading") for block in blocks):
        return blocks
    if any(len(text) > _LONG_CELL for text in texts):
        return blocks
    return [Block("row", "\t".join(texts).rstrip())] if filled else []


def as_text(blocks: Iterable[Block]) -> str:
    """Blocks as lines: items and rows below each other, an empty line round all else."""
    whole = [block for block in blocks if block.text.strip(" \n")]
    ends = ["\n" if _close(*pair) else "\n\n" for pair in pairwise(whole)]
    return "".join(block.text + end for block, end in zip(whole, [*ends, "\n"], strict=False))


def _close(one: Block, other: Block) -> bool:
    return one.kind == other.kind and one.kind in ("item", "row")
