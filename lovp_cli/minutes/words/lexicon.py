"""What a word may be: a form of a verb, a particle, somebody, something."""

from __future__ import annotations

from collections import defaultdict
from functools import cache
from typing import Literal, NamedTuple

from lovp_cli.minutes.words.inflection_nl import forms_of
from lovp_cli.minutes.words.listed import listed
from lovp_cli.minutes.words.little_nl import ADVERBS, PREPOSITIONS
from lovp_cli.minutes.words.verbs_nl import AUXILIARIES, GROUPS

# `third`, `past` and `plural` may be finite; a plural is an infinitive too.
Shape = Literal["third", "stem", "past", "plural", "part", "to"]


class Reading(NamedTuple):
    """What a form of a verb may be: of which verb, with which particle written to it."""

    verb: str
    shape: Shape
    particle: str = ""

    @property
    def lemma(self) -> str:
        """The infinitive, its particle in front."""
        return self.particle + self.verb


class Lexicon(NamedTuple):
    """A language's verbs: the readings of each form, the groups of each lemma, the particles, and verbs that help others."""

    readings: dict[str, tuple[Reading, ...]]
    groups: dict[str, frozenset[str]]
    particles: dict[str, frozenset[str]]
    particles_all: frozenset[str]
    auxiliaries: frozenset[str]

    def of(self, form: str) -> tuple[Reading, ...]:
        """What a form may be."""
        return self.readings.get(form, ())

    def group(self, lemma: str) -> frozenset[str]:
        """What a verb tells."""
        return self.groups.get(lemma, frozenset())


@cache
def dutch() -> Lexicon:
    """The Dutch verbs."""
    groups: dict[str, set[str]] = defaultdict(set)
    bases: set[str] = set(AUXILIARIES.split())
    particles: dict[str, set[str]] = defaultdict(set)
    for name, text in GROUPS.items():
        for entry in text.split():
            if "_" in entry:
                continue
            particle, _, verb = entry.rpartition("|")
            groups[particle + verb].add(name)
            bases.add(verb)
            if particle:
                particles[verb].add(particle)
    readings: dict[str, set[Reading]] = defaultdict(set)
    for verb in bases:
        forms = forms_of(verb)
        shapes: list[tuple[str, Shape]] = [
            (forms.third, "third"), (forms.past, "past"), (forms.past_plural, "past"),
            (forms.infinitive, "plural"), (forms.participle, "part"), (forms.stem, "stem"),
        ]  # fmt: skip
        for form, shape in shapes:
            readings[form].add(Reading(verb, shape))
            for particle in particles.get(verb, ()):
                readings[particle + form].add(Reading(verb, shape, particle))
        for particle in particles.get(verb, ()):
            readings[f"{particle}te{verb}"].add(Reading(verb, "to", particle))
    readings["zei"].add(Reading("zeggen", "past"))
    for form, verb, shape in _MORE:
        for particle in particles.get(verb, ()):
            readings[particle + form].add(Reading(verb, shape, particle))
        readings[form].add(Reading(verb, shape))
    for form in PREPOSITIONS | ADVERBS:
        readings.pop(form, None)
    return Lexicon(
        {form: tuple(sorted(found)) for form, found in readings.items()},
        {lemma: frozenset(names) for lemma, names in groups.items()},
        {verb: frozenset(found) for verb, found in particles.items()},
        frozenset(particle for found in particles.values() for particle in found),
        listed(AUXILIARIES),
    )


_MORE: tuple[tuple[str, str, Shape], ...] = (
    ("ga", "gaan", "stem"), ("doe", "doen", "stem"), ("zie", "zien", "stem"), ("sta", "staan", "stem"),
    ("ben", "zijn", "third"), ("bent", "zijn", "third"), ("heb", "hebben", "third"),
    ("hebt", "hebben", "third"), ("kunt", "kunnen", "third"), ("zult", "zullen", "third"),
    ("wilt", "willen", "third"), ("zegde", "zeggen", "past"), ("zegden", "zeggen", "past"), ("wou", "willen", "past"), ("werd", "worden", "past"),
)  # fmt: skip
