"""From the text of a pattern to what it asks of the words."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple


class Word(NamedTuple):
    """One word or mark."""

    text: str


class Ref(NamedTuple):
    """Something with a value, which is known by a name."""

    name: str
    symbol: str


class Choice(NamedTuple):
    """One of several sequences; an empty one where there may be none."""

    options: tuple[Sequence, ...]


Part = Word | Ref | Choice
Sequence = tuple[Part, ...]

_PIECE = re.compile(r"[\[\]()|]|<\w+>|\{\w+(?::\w+)?\}|[^\s\[\]()|<>{}]+")


def compiled(pattern: str, groups: Mapping[str, str]) -> Sequence:
    """What a pattern asks for; `groups` are the patterns that `<name>` stands for."""
    pieces = _PIECE.findall(pattern)[::-1]
    sequence = _sequence(pieces, groups)
    if pieces:
        raise ValueError(f"'{pattern}' closes what it does not open")
    return sequence


def _sequence(pieces: list[str], groups: Mapping[str, str]) -> Sequence:
    """The pieces up to a mark that ends a sequence; `pieces` are taken from its end."""
    parts: list[Part] = []
    while pieces and pieces[-1] not in ("|", ")", "]"):
        piece = pieces.pop()
        if piece in ("(", "["):
            parts.append(_choice(pieces, groups, optional=piece == "["))
        elif piece[0] == "<":
            group = _PIECE.findall(groups[piece[1:-1]])[::-1]
            parts.append(_choice([")", *group], groups, optional=False))
        elif piece[0] == "{":
            name, _, symbol = piece[1:-1].partition(":")
            parts.append(Ref(name, symbol or name))
        else:
            parts.append(Word(piece))
    return tuple(parts)


def _choice(pieces: list[str], groups: Mapping[str, str], *, optional: bool) -> Choice:
    options = [_sequence(pieces, groups)]
    while pieces.pop() == "|":
        options.append(_sequence(pieces, groups))
    return Choice((*options, ()) if optional else tuple(options))
