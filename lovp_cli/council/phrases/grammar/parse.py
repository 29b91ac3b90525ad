"""What of a text fits the forms."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from lovp_cli.council.phrases.grammar.form import Form
from lovp_cli.council.phrases.grammar.patterns import Choice, Ref, Sequence, Word, compiled
from lovp_cli.council.phrases.grammar.tokens import Token

Values = Mapping[str, object]  # what one word may stand for, by symbol
# The names that only this council knows, from a place in the text: where they end, and their value.
Names = Callable[[int], Iterable[tuple[int, object]]]


class Found(NamedTuple):
    """A stretch of the text that fits a form, or the value of a word or name (`form` is None)."""

    form: Form | None
    start: int
    end: int
    parts: Mapping[str, Found]
    value: object = None


class Grammar:
    """Forms, ready to be looked up by the word that they can begin with."""

    def __init__(self, forms: Iterable[Form], groups: Mapping[str, str]) -> None:
        self.rules: dict[str, list[tuple[Form, Sequence]]] = {}
        for form in forms:
            rule = (form, compiled(form.pattern, groups))
            self.rules.setdefault(form.symbol, []).append(rule)
        self._firsts: dict[str, frozenset[str]] = {}
        self._asked: list[str] = []
        self.by_first = {symbol: self._index(symbol) for symbol in self.rules}

    def _index(self, symbol: str) -> dict[str, list[int]]:
        index: dict[str, list[int]] = {}
        for number, (_, sequence) in enumerate(self.rules[symbol]):
            for first in self._first_of(sequence):
                index.setdefault(first, []).append(number)
        return index

    def _first(self, symbol: str) -> frozenset[str]:
        """The words, and the symbols of words and names, that a symbol can begin with."""
        if symbol not in self.rules:
            return frozenset(("{" + symbol,))
        if symbol not in self._firsts:
            if symbol in self._asked:
                raise ValueError(f"{self._asked} begin with themselves, and would never end")
            self._asked.append(symbol)
            found: set[str] = set()
            for _, sequence in self.rules[symbol]:
                found |= self._first_of(sequence)
            self._firsts[self._asked.pop()] = frozenset(found)
        return self._firsts[symbol]

    def _first_of(self, sequence: Sequence) -> set[str]:
        firsts: set[str] = set()
        for part in sequence:
            if isinstance(part, Word):
                return firsts | {part.text}
            if isinstance(part, Ref):
                return firsts | self._first(part.symbol)
            firsts |= part.by_word.keys()
            for option in part.others:
                firsts |= self._first_of(option)
            if not part.may_be_none:
                return firsts
        return firsts


@dataclass
class Parse:
    """One text, read by a grammar; what was found at a place is kept."""

    grammar: Grammar
    tokens: list[Token]
    values: list[Values]
    names: Mapping[str, Names]

    def __post_init__(self) -> None:
        self._kept: dict[tuple[str, int], list[Found]] = {}
        self._named = [
            {symbol: found for symbol, at in self.names.items() if (found := list(at(start)))}
            for start in range(len(self.tokens))
        ]

    def at(self, symbol: str, start: int) -> list[Found]:
        """What fits a symbol from a place on, the first form of each length."""
        key = (symbol, start)
        if key not in self._kept:
            self._kept[key] = list(self._read(symbol, start))
        return self._kept[key]

    def _read(self, symbol: str, start: int) -> Iterator[Found]:
        if start >= len(self.tokens):
            return
        if symbol not in self.grammar.rules:
            if symbol in self.values[start]:
                yield Found(None, start, start + 1, {}, self.values[start][symbol])
            for end, value in self._named[start].get(symbol, ()):
                yield Found(None, start, end, {}, value)
            return
        seen: set[int] = set()
        rules = self.grammar.rules[symbol]
        for number in self._candidates(symbol, start):
            form, sequence = rules[number]
            for end, parts in self._match(sequence, start, {}):
                if end not in seen and end > start:
                    seen.add(end)
                    yield Found(form, start, end, parts)

    def _candidates(self, symbol: str, start: int) -> list[int]:
        index = self.grammar.by_first[symbol]
        numbers = set(index.get(self.tokens[start].text, ()))
        for first in (*self.values[start], *self._named[start]):
            numbers.update(index.get("{" + first, ()))
        return sorted(numbers)

    def _match(
        self, sequence: Sequence, start: int, parts: dict[str, Found]
    ) -> Iterator[tuple[int, dict[str, Found]]]:
        if not sequence:
            yield start, parts
            return
        first, rest = sequence[0], sequence[1:]
        if isinstance(first, Word):
            if start < len(self.tokens) and self.tokens[start].text == first.text:
                yield from self._match(rest, start + 1, parts)
        elif isinstance(first, Ref):
            for found in self.at(first.symbol, start):
                yield from self._match(rest, found.end, {**parts, first.name: found})
        else:
            yield from self._match_choice(first, rest, start, parts)

    def _match_choice(
        self, choice: Choice, rest: Sequence, start: int, parts: dict[str, Found]
    ) -> Iterator[tuple[int, dict[str, Found]]]:
        if start < len(self.tokens):
            for option in choice.by_word.get(self.tokens[start].text, ()):
                for end, found in self._match(option, start + 1, parts):
                    yield from self._match(rest, end, found)
        for option in choice.others:
            for end, found in self._match(option, start, parts):
                yield from self._match(rest, end, found)
