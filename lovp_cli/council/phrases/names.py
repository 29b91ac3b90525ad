"""The names that only one council knows: of its meeting, and of the moments on its calendar."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from lovp_cli.council.phrases.grammar.tokens import Token, tokens
from lovp_cli.council.phrases.vocabulary import (
    ARTICLES,
    BODIES,
    GATHERINGS,
    NOT_TELLING,
    TITLES,
    stem_of,
)
from lovp_cli.council.records.record import Moment

Words = tuple[str, ...]


def words_of(name: str) -> Words:
    """A name as it is compared: its folded words, but for an article before them."""
    words = tuple(token.text for token in tokens(name))
    return words[1:] if len(words) > 1 and words[0] in ARTICLES else words


class MomentsNamed(NamedTuple):
    """The moments that go by one name."""

    name: str
    moments: tuple[Moment, ...]


class MomentNames:
    """Moments by their id, name and aliases."""

    def __init__(self, moments: Iterable[Moment]) -> None:
        named: dict[Words, list[Moment]] = {}
        for moment in moments:
            spaced = moment.id.replace("-", " ")
            called = (moment.id, spaced, moment.name, *moment.aliases)
            for words in dict.fromkeys(map(words_of, called)):
                if words:
                    named.setdefault(words, []).append(moment)
        self._by_first: dict[str, list[tuple[Words, tuple[Moment, ...]]]] = {}
        for words, found in named.items():
            self._by_first.setdefault(words[0], []).append((words, tuple(found)))

    def at(self, text: Sequence[Token], start: int) -> Iterator[tuple[int, MomentsNamed]]:
        """The names that stand at a place, with where they end."""
        for words, moments in self._by_first.get(text[start].text, ()):
            end = start + len(words)
            if tuple(token.text for token in text[start:end]) == words:
                yield end, MomentsNamed(" ".join(words), moments)


class CouncilNames:
    """What a council and its meeting are called: in full, shortened, or by its first letters."""

    def __init__(self, names: Iterable[str]) -> None:
        self._names: dict[str, list[Words]] = {}
        self._stems = {"raad", "overleg"}
        for name in names:
            words = words_of(name)
            self._stems.update(words)
            for called in {*_called(words), *((word,) for word in words if _is_body(word))}:
                self._names.setdefault(called[0], []).append(called)
                self._stems.update(called[:1])

    def at(self, text: Sequence[Token], start: int) -> Iterator[tuple[int, str]]:
        """What means this council's meeting at a place, with where it ends."""
        word = text[start].text
        if word in GATHERINGS or (stem_of(word) in self._stems):
            yield start + 1, word
            yield from self._and_gathering(text, start + 1)
        for words in self._names.get(word, ()):
            end = start + len(words)
            if tuple(token.text for token in text[start:end]) == words:
                yield end, " ".join(words)
                yield from self._and_gathering(text, end)

    @staticmethod
    def _and_gathering(text: Sequence[Token], end: int) -> Iterator[tuple[int, str]]:
        """`LOVP-vergadering`, `council meeting`."""
        if end < len(text) and text[end].text == "-":
            end += 1
        if end < len(text) and text[end].text in GATHERINGS:
            yield end + 1, text[end].text


def _is_body(word: str) -> bool:
    return word in BODIES or bool(stem_of(word))


def _called(words: Words) -> Iterator[Words]:
    """A name, what it begins with, and its first letters."""
    for count in range(1, len(words) + 1):
        start = words[:count]
        if start[-1] in NOT_TELLING:
            continue
        yield start
        letters = "".join(word[0] for word in start)
        telling = "".join(word[0] for word in start if word not in NOT_TELLING)
        yield from (
            (short,) for short in (letters, telling) if len(short) > 1 and short not in TITLES
        )
