"""What is answered to one item of an agenda: by a key or in words, in Dutch or English."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Literal, NamedTuple, TypeVar, get_args

from lovp_cli.council.phrases.choices import status_of
from lovp_cli.council.records.values import Status

Kind = Literal[
    "settled", "partly", "reported", "lapsed", "replaced", "open", "term", "owner", "note",
    "skip", "back", "undo", "stop",
]  # fmt: skip
KINDS: tuple[Kind, ...] = get_args(Kind)
_Kind = TypeVar("_Kind", bound=str)

# By language: the key of each answer, then the words that say the same and are no status.
_KEYS: Mapping[str, Mapping[Kind, tuple[str, ...]]] = {
    "nl": {
        "settled": ("v",),
        "partly": ("d",),
        "reported": ("a",),
        "lapsed": ("x",),
        "replaced": ("o",),
        "open": ("b", "blijft open", "blijft", "aangehouden"),
        "term": ("t", "termijn", "nieuwe termijn", "uitstel"),
        "owner": ("w", "wie", "overgedragen", "overdragen", "actiehouder"),
        "note": ("n", "notitie"),
        "skip": ("", "overslaan", "volgende"),
        "back": ("<", "terug", "vorige"),
        "undo": ("u", "ongedaan"),
        "stop": ("q", "stop", "stoppen", "klaar"),
    },
    "en": {
        "settled": ("s",),
        "partly": ("p",),
        "reported": ("r",),
        "lapsed": ("x",),
        "replaced": ("m",),
        "open": ("k", "kept open", "keep open"),
        "term": ("t", "term", "new term"),
        "owner": ("w", "who", "owner", "transferred"),
        "note": ("n", "note"),
        "skip": ("", "skip", "next"),
        "back": ("<", "back", "previous"),
        "undo": ("u", "undo"),
        "stop": ("q", "stop", "quit"),
    },
}
_STATUS: Mapping[Status, Kind] = {
    "open": "open",
    "partly": "partly",
    "reported": "reported",
    "settled": "settled",
    "lapsed": "lapsed",
    "replaced": "replaced",
}


class Answer(NamedTuple):
    """An answer, and the words behind it: a note, a term, a party, or what goes on in its place."""

    kind: Kind
    words: str = ""


def key_of(kind: Kind, language: str) -> str:
    """The key of an answer; empty where it is Enter alone."""
    return _KEYS[language][kind][0]


def answer_of(typed: str, language: str) -> Answer | None:
    """The answer that a line begins with, the most words first; None where it begins with none."""
    for head, rest in heads(typed):
        kind = meant(_KEYS, head, language)
        if kind is None and head and (status := status_of(head)):
            kind = _STATUS[status]
        if kind:
            return Answer(kind, rest)
    return None


def heads(typed: str) -> Iterator[tuple[str, str]]:
    """What a line may begin with, the most words first, and what follows that."""
    words = typed.split()
    for length in range(min(3, len(words)), 0, -1):
        yield " ".join(words[:length]).casefold(), " ".join(words[length:])
    if not words:
        yield "", ""


def meant(
    keys: Mapping[str, Mapping[_Kind, tuple[str, ...]]], head: str, language: str
) -> _Kind | None:
    """The answer of which this is the key in a language, or a word in any."""
    for kind, names in keys[language].items():
        if head in names:
            return kind
    # A key means what it means in one language; words are understood in all.
    for others in keys.values():
        for kind, names in others.items():
            if head in names[1:]:
                return kind
    return None
