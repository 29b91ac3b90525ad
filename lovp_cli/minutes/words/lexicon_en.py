"""What an English word may be: a form of a verb."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from functools import cache

from lovp_cli.minutes.words.lexicon import Lexicon, Reading, Shape, lexicon_of
from lovp_cli.minutes.words.little_en import MODALS
from lovp_cli.minutes.words.verbs_en import AUXILIARIES, GROUPS, IRREGULAR


@cache
def english() -> Lexicon:
    """The English verbs."""
    groups: dict[str, set[str]] = defaultdict(set)
    bases = set(AUXILIARIES)
    for name, text in GROUPS.items():
        for entry in text.split():
            groups[entry].add(name)
            bases.add(entry)
    readings: dict[str, set[Reading]] = defaultdict(set)
    for verb in bases:
        for form, shape in (*_forms(verb), *_MORE.get(verb, ())):
            readings[form].add(Reading(verb, shape))
    return lexicon_of(readings, groups, {}, AUXILIARIES)


def _forms(verb: str) -> Iterator[tuple[str, Shape]]:
    if verb in MODALS:
        yield verb, "third"
        return
    third, past, participle = IRREGULAR.get(verb) or _regular(verb)
    yield from ((verb, "plural"), (third, "third"), (past, "past"), (participle, "part"))


def _regular(verb: str) -> tuple[str, str, str]:
    if re.search("[^aeiou]y$", verb):
        return verb[:-1] + "ies", verb[:-1] + "ied", verb[:-1] + "ied"
    past = verb + ("d" if verb.endswith("e") else "ed")
    return verb + ("es" if re.search("(?:s|x|ch|sh|z)$", verb) else "s"), past, past


_MORE: dict[str, tuple[tuple[str, Shape], ...]] = {
    "be": (("are", "third"), ("am", "third"), ("were", "past")),
    "can": (("cannot", "third"),),
    "will": (("would", "past"),),
}
