"""Sentences that speak of an action as done, as late or as changed."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Literal, NamedTuple

from lovp_cli.council.register.selection import plainly
from lovp_cli.minutes.text.blocks import blocks_of
from lovp_cli.minutes.text.languages import language_of
from lovp_cli.minutes.text.sentences import pieces_of
from lovp_cli.minutes.words.lexicon import Lexicon, dutch
from lovp_cli.minutes.words.lexicon_en import english
from lovp_cli.minutes.words.listed import listed
from lovp_cli.minutes.words.tokens import tokens_of

Spoken = Literal["done", "late", "changed"]

# What a sentence says of its action; the first that fits counts: "nog niet afgerond" is late.
_SIGNS: tuple[tuple[Spoken, re.Pattern[str]], ...] = (
    (
        "late",
        re.compile(
            r"\b(nog niet|vertraging|vertraagd\w*|uitgesteld|uitstel|doorgeschoven|verschoven"
            r"|opgeschoven|aangehouden|later dan|niet gehaald|niet op tijd|loopt uit|meer tijd"
            r"|not yet|delayed|postponed|deferred|overdue|more time)\b"
        ),
    ),
    (
        "changed",
        re.compile(
            r"\b(vervalt|vervallen|komt te vervallen|ingetrokken|overgedragen|overgenomen|opgegaan"
            r"|gaat op in|samengevoegd|gewijzigd|niet langer|in plaats van"
            r"|withdrawn|lapsed|transferred|merged|superseded|changed|no longer|instead of)\b"
        ),
    ),
    (
        "done",
        re.compile(
            r"\b(afgerond|voldaan|gereed|klaar|afgedaan|afgehandeld|voltooid|uitgevoerd|opgeleverd"
            r"|gerealiseerd|completed|finished|done|delivered|settled)\b"
        ),
    ),
)
# Where one of these stands, what would be done is still to come.
_COMING = re.compile(
    r"\b(zal|zullen|wordt|worden|gaat|gaan|moet|moeten|kan|kunnen|wil|willen|zou|zouden"
    r"|will|shall|must|should|would|can|may)\b"
)
_IDLE = listed(
    "aan als bij dat de den der des die dit door een en er het hun in is met naar nog of om op over"
    " te tot uit van voor wordt worden zijn samen meer a an and are at be by for from it of on or"
    " the to with"
)
# So much of what a title says must be in a sentence, and so many words at least.
_ENOUGH, _LEAST = 0.6, 2
# A word that begins with another of so many letters is a form of it.
_PREFIX = 6


class Promised(NamedTuple):
    """An action as minutes may speak of it: by the words of its title, or its numbers."""

    id: str
    title: str
    numbers: tuple[str, ...] = ()


class Mention(NamedTuple):
    """A sentence that speaks of an action, what it says of it, and the word that says so."""

    action: str
    spoken: Spoken
    line: int
    sentence: str
    word: str


def mentions(text: str, actions: Iterable[Promised]) -> list[Mention]:
    """For each action the first sentence of a text that speaks of it, in the order of the text.

    A sentence speaks of an action if it holds its number, or enough of the words of its title, and
    of it as done, late or changed by a word of the table, or by the title's own verb in the past.
    """
    blocks = blocks_of(text)
    lexicon = english() if language_of(blocks) == "en" else dutch()
    left = [(action, _roots(action.title, lexicon)) for action in actions]
    found: dict[str, Mention] = {}
    for block in blocks:
        for piece in pieces_of(block.text) if block.kind != "heading" else ():
            said = _roots(piece.text, lexicon)
            for action, title in left:
                if action.id in found or not _speaks_of(piece.text, said, action, title):
                    continue
                if spoken := _spoken(piece.text, said, title):
                    line = block.line_at(piece.start)
                    found[action.id] = Mention(action.id, spoken[0], line, piece.text, spoken[1])
    return [*found.values()]


# A word, and what it may be a form of; for a verb, whether it tells of the past.
_Root = dict[str, dict[str, bool]]


def _roots(text: str, lexicon: Lexicon) -> _Root:
    """The telling words of a text, each with its roots: itself, and the verbs that it may be of."""
    found: _Root = {}
    for token in tokens_of(text):
        word = plainly(token.text)
        if token.is_word and len(word) > 2 and word not in _IDLE:
            verbs = {
                reading.verb: reading.shape in ("past", "part") for reading in lexicon.of(token.low)
            }
            found[word] = {word: False, **verbs}
    return found


def _speaks_of(sentence: str, said: _Root, action: Promised, title: _Root) -> bool:
    if any(
        re.search(rf"(?<!\w){re.escape(number)}(?!\w)", sentence, re.IGNORECASE)
        for number in action.numbers
    ):
        return True
    shared = sum(any(_alike(one, other) for other in said.values()) for one in title.values())
    return shared >= max(_ENOUGH * len(title), min(_LEAST, len(title)), 1)


def _alike(one: dict[str, bool], other: dict[str, bool]) -> bool:
    """Whether two words have a root in common, or one begins with the other."""
    if one.keys() & other.keys():
        return True
    short, long = sorted((next(iter(one)), next(iter(other))), key=len)
    return len(short) >= _PREFIX and long.startswith(short)


def _spoken(sentence: str, said: _Root, title: _Root) -> tuple[Spoken, str] | None:
    """What a sentence says of an action, and by which word."""
    low = plainly(sentence)
    coming = _COMING.search(low)
    for spoken, sign in _SIGNS:
        word = sign.search(low)
        if word and not (coming and spoken == "done"):
            return spoken, word[0]
    verbs = {verb for roots in title.values() for verb in roots}
    for told, roots in said.items():
        if not coming and any(past and verb in verbs for verb, past in roots.items()):
            return "done", told
    return None
