"""What is answered to a proposal from the minutes: by a key or in words, in Dutch or English."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, NamedTuple, get_args

from lovp_cli.council.phrases.answers import heads, meant

ProposalKind = Literal["accept", "title", "owner", "term", "not", "later", "back", "stop"]
PROPOSAL_KINDS: tuple[ProposalKind, ...] = get_args(ProposalKind)

# By language: the key of each answer, then the words that say the same.
_KEYS: Mapping[str, Mapping[ProposalKind, tuple[str, ...]]] = {
    "nl": {
        "accept": ("", "vastleggen", "ja", "akkoord"),
        "title": ("t", "titel"),
        "owner": ("w", "wie", "actiehouder"),
        "term": ("d", "termijn", "wanneer"),
        "not": ("n", "nee", "geen", "geen actiepunt", "geen actie"),
        "later": ("l", "later", "overslaan"),
        "back": ("<", "terug", "vorige", "ongedaan"),
        "stop": ("q", "stop", "stoppen", "klaar"),
    },
    "en": {
        "accept": ("", "record", "accept", "yes"),
        "title": ("t", "title"),
        "owner": ("w", "who", "owner"),
        "term": ("d", "term", "due", "when"),
        "not": ("n", "no", "no action"),
        "later": ("l", "later", "skip"),
        "back": ("<", "back", "previous", "undo"),
        "stop": ("q", "stop", "quit", "done"),
    },
}


class ProposalAnswer(NamedTuple):
    """An answer, and the words behind it: a title, a party, a term or a reason."""

    kind: ProposalKind
    words: str = ""


def proposal_key(kind: ProposalKind, language: str) -> str:
    """The key of an answer; empty where it is Enter alone."""
    return _KEYS[language][kind][0]


def proposal_answer(typed: str, language: str) -> ProposalAnswer | None:
    """The answer that a line begins with; None where it begins with none."""
    for head, rest in heads(typed):
        if kind := meant(_KEYS, head, language):
            return ProposalAnswer(kind, rest)
    return None
