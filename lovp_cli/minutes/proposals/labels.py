"""Labels that say that a sentence is an action, and whom they name: `(actie: griffier)`."""

from __future__ import annotations

import re
from typing import NamedTuple

_LABELS = (
    r"actie(?:punt(?:en)?|s)?|vervolgactie|afspra(?:ak|ken)|afspr\.?|toezegging(?:en)?|act\.?|ap|todo"
    r"|to do|besluit|besloten|action(?: (?:point|item))?s?|decision|agreed"
)
_NUMBER = r"(?:\s*\(?(?:nr\.?\s*)?(?P<number>[A-Z]{0,3}[\d][\d.\-/]*)\)?)?"
_BEFORE = re.compile(
    rf"^[\"'“‘(\[*_]*(?P<label>{_LABELS})\b{_NUMBER}"
    r"(?:\s+(?:voor\s+|for\s+)?(?P<who>[A-Z][\w.&\- ]{0,40}?))?"
    r"\s*(?:[:→–>]|->)[*_]*\s+(?=\S)",
    re.IGNORECASE,
)
_MARK = re.compile(
    rf"[(\[{{<]\s*(?P<label>{_LABELS})\b{_NUMBER}\s*[:\-–]?\s*(?P<who>[^)\]}}>\d]{{0,50}}?)\s*[)\]}}>]",
    re.IGNORECASE,
)
_BEHIND = re.compile(
    r"(?:^|[.;!?]\s+|\s[–-]\s|→\s*)(?P<label>actie(?:punt)?|action|ap)\b\s*(?::|door|by)?\s*"
    r"(?P<who>(?:de |het |the )?[A-Z]?[\w&.\-]+(?:(?: en |/|, | )[\w&.\-]+){0,3})\.?$",
    re.IGNORECASE,
)
_WHO_DASH = re.compile(
    r"(?:\s[–-]\s|\()(?P<who>[A-Z][\w.&\-]*(?:(?: en | & |/|, | )[A-Z]?[\w.&\-]+){0,3})\)?\.?$"
)


class Label(NamedTuple):
    """A label, whom it names, the number that it gives, and where the rest of the sentence begins.

    `alone` where the sentence is nothing else.
    """

    word: str
    who: str
    number: str | None
    rest: int = 0
    alone: bool = False


def label_of(sentence: str) -> Label | None:
    """The label of a sentence, before it, in brackets inside it, or behind it."""
    behind = _BEHIND.search(sentence)
    if behind and behind.start() == 0:
        return Label(_word(behind["label"]), behind["who"], None, alone=True)
    if before := label_before(sentence):
        return before
    if found := _MARK.search(sentence):
        return Label(_word(found["label"]), found["who"].strip(), found["number"])
    return Label(_word(behind["label"]), behind["who"], None) if behind else None


def label_before(sentence: str) -> Label | None:
    """The label that a sentence begins with."""
    found = _BEFORE.match(sentence)
    if found is None:
        return None
    return Label(_word(found["label"]), found["who"] or "", found["number"], found.end())


def _word(label: str) -> str:
    return label.lower().rstrip(".")


def named_behind(sentence: str) -> str:
    """Who is named at the end of a note: `Navragen bij gemeente (Tjeerd)`, `… – Hanna`."""
    found = _WHO_DASH.search(sentence)
    return found["who"] if found else ""


def named_in_note(sentence: str) -> list[str]:
    """Who may be named in the parts of a note: `Offertes – Hanna – in mei`, `Klok → beheerder`."""
    parts = re.split(r"\s[–—-]\s|\s*[→(;:]\s*|,\s", sentence.rstrip(" .)"))
    return [part.strip(" ).") for part in parts[1:]]
