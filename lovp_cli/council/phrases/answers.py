"""What is answered to one item of an agenda: by a key or in words, in Dutch or English."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, NamedTuple, get_args

from lovp_cli.council.phrases.choices import status_of
from lovp_cli.council.records.values import Status

Kind = Literal[
    "settled", "partly", "reported", "lapsed", "replaced", "open", "term", "owner", "note",
    "skip", "back", "undo", "stop",
]  # fmt: skip
KINDS: tuple[Kind, ...] = get_args(Kind)

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
    words = typed.split()
    if not words:
        return Answer("skip")
    for length in range(min(3, len(words)), 0, -1):
        head, rest = " ".join(words[:length]), " ".join(words[length:])
        if kind := _kind(head.casefold(), language):
            return Answer(kind, rest)
    return None


def _kind(head: str, language: str) -> Kind | None:
    for kind, names in _KEYS[language].items():
        if head in names:
            return kind
    # A key means what it means in one language; words are understood in all.
    for keys in _KEYS.values():
        for kind, names in keys.items():
            if head in names[1:]:
                return kind
    status = status_of(head)
    return _STATUS[status] if status else None
