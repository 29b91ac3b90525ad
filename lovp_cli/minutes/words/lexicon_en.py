"""What an English word may be: a form of a verb."""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cache

from lovp_cli.minutes.words.lexicon import Lexicon, Reading, Shape
from lovp_cli.minutes.words.listed import listed
from lovp_cli.minutes.words.little_en import MODALS
from lovp_cli.minutes.words.verbs_en import AUXILIARIES, GROUPS, IRREGULAR


@cache
def english() -> Lexicon:
    """The English verbs."""
    groups: dict[str, set[str]] = defaultdict(set)
    bases = set(AUXILIARIES.split())
    for name, text in GROUPS.items():
        for entry in text.split():
            if "_" in entry:
                continue
            verb, _, particle = entry.partition("|")
            bases.add(verb)
            if not particle:
                groups[verb].add(name)
    readings: dict[str, set[Reading]] = defaultdict(set)
    for verb in bases:
        for form, shape in _forms(verb):
            readings[form].add(Reading(verb, shape))
    for form, verb, shape in _MORE:
        readings[form].add(Reading(verb, shape))
    return Lexicon(
        {form: tuple(sorted(found)) for form, found in readings.items()},
        {lemma: frozenset(names) for lemma, names in groups.items()},
        {},
        frozenset(),
        listed(AUXILIARIES),
    )


def _forms(verb: str) -> list[tuple[str, Shape]]:
    if verb in MODALS:
        return [(verb, "third")]
    if verb in IRREGULAR:
        third, past, participle = IRREGULAR[verb]
    else:
        third = (
            verb[:-1] + "ies"
            if re.search("[^aeiou]y$", verb)
            else verb + ("es" if re.search("(?:s|x|ch|sh|z)$", verb) else "s")
        )
        past = (
            verb + "d"
            if verb.endswith("e")
            else verb[:-1] + "ied"
            if re.search("[^aeiou]y$", verb)
            else verb + "ed"
        )
        participle = past
    return [(verb, "plural"), (third, "third"), (past, "past"), (participle, "part")]


_MORE: tuple[tuple[str, str, Shape], ...] = (
    ("are", "be", "third"), ("am", "be", "third"), ("were", "be", "past"), ("cannot", "can", "third"), ("would", "will", "past"),
)  # fmt: skip
