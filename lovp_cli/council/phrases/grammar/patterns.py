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
    """One of several sequences; those that begin with a word by that word, less it."""

    by_word: Mapping[str, tuple[Sequence, ...]]
    others: tuple[Sequence, ...]

    @property
    def may_be_none(self) -> bool:
        """Whether it may be left out."""
        return () in self.others


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
    by_word: dict[str, tuple[Sequence, ...]] = {}
    others: list[Sequence] = []
    for option in options:
        first, rest = option[0], option[1:]
        if isinstance(first, Word):
            by_word[first.text] = (*by_word.get(first.text, ()), rest)
        elif isinstance(first, Choice) and not rest:
            for word, inner in first.by_word.items():
                by_word[word] = (*by_word.get(word, ()), *inner)
            others += first.others
        else:
            others.append(option)
    return Choice(by_word, (*others, ()) if optional else tuple(others))
