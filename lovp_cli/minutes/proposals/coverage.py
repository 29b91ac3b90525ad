"""Which proposals of a text rest on words that somebody has quoted already."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from lovp_cli.council.records.proposed import ProposedAction
from lovp_cli.council.register.quotes import comparable

_Span = tuple[int, int]


def unrecorded(
    proposed: Sequence[ProposedAction], text: str, quotes: Iterable[str]
) -> list[ProposedAction]:
    """The proposals in whose sentences no quote stands, each with a quote that tells it apart.

    Where a quote stands in several places it is that of the first which no other quote covers: of
    two sentences that are the same to the letter one quote covers one.
    """
    whole = comparable(text)
    spans = list(_spans(proposed, whole))
    covered: set[int] = set()
    touched = [_touched(comparable(quote), whole, spans) for quote in quotes]
    for places in sorted(touched, key=len):
        covered |= next((place for place in places if not place <= covered), set())
    return [
        action._replace(quote=_telling(action, whole))
        for at, action in enumerate(proposed)
        if at not in covered
    ]


def _spans(proposed: Iterable[ProposedAction], whole: str) -> Iterator[_Span]:
    """Where each sentence stands in the whole; where a page was turned inside it, its quote."""
    begun = 0
    for action in proposed:
        for words in map(comparable, (action.sentence, action.quote)):
            at = whole.find(words, begun)
            if at >= 0:
                break
        else:
            at, words = max(whole.find(comparable(action.quote)), 0), comparable(action.quote)
        yield at, at + len(words)
        begun = max(begun, at + len(words))


def _touched(quote: str, whole: str, spans: Sequence[_Span]) -> list[set[int]]:
    """For each place where a quote stands, the sentences of which it holds a word."""
    found = []
    at = whole.find(quote) if quote else -1
    while at >= 0:
        end = at + len(quote)
        place = {number for number, (first, last) in enumerate(spans) if at < last and first < end}
        if place and place not in found:
            found.append(place)
        at = whole.find(quote, end)
    return found


def _telling(action: ProposedAction, whole: str) -> str:
    """The quote, or the whole sentence where other sentences hold the quote as well."""
    sentence = comparable(action.sentence)
    if whole.count(comparable(action.quote)) > 1 and sentence in whole:
        return action.sentence
    return action.quote
