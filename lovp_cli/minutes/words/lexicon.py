"""What a word may be: a form of a verb, by itself or with a particle written to it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Literal, NamedTuple

from lovp_cli.minutes.words.inflection_nl import forms_of
from lovp_cli.minutes.words.little_nl import ADVERBS, PREPOSITIONS
from lovp_cli.minutes.words.verbs_nl import AUXILIARIES, GROUPS

# With `hij`, with `ik`, in the past, as an infinitive and plural, as a participle; `to` is written
# with `te` inside: toetesturen.
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
    """A language's verbs: what each form may be, the groups of each infinitive, the particles.

    `auxiliaries` are the verbs that help others.
    """

    readings: Mapping[str, tuple[Reading, ...]]
    groups: Mapping[str, frozenset[str]]
    particles: Mapping[str, frozenset[str]]
    particles_all: frozenset[str]
    auxiliaries: frozenset[str]

    def of(self, form: str) -> tuple[Reading, ...]:
        """What a form may be."""
        return self.readings.get(form, ())

    def group(self, lemma: str) -> frozenset[str]:
        """What a verb tells."""
        return self.groups.get(lemma, frozenset())


def lexicon_of(
    readings: Mapping[str, set[Reading]],
    groups: Mapping[str, set[str]],
    particles: Mapping[str, set[str]],
    auxiliaries: frozenset[str],
) -> Lexicon:
    """The lexicon of what was gathered."""
    return Lexicon(
        {form: tuple(sorted(found)) for form, found in readings.items()},
        {lemma: frozenset(names) for lemma, names in groups.items()},
        {verb: frozenset(found) for verb, found in particles.items()},
        frozenset(particle for found in particles.values() for particle in found),
        auxiliaries,
    )


@cache
def dutch() -> Lexicon:
    """The Dutch verbs."""
    groups: dict[str, set[str]] = defaultdict(set)
    particles: dict[str, set[str]] = defaultdict(set)
    for name, text in GROUPS.items():
        for entry in text.split():
            particle, _, verb = entry.rpartition("|")
            groups[particle + verb].add(name)
            particles[verb].update({particle} - {""})
    readings: dict[str, set[Reading]] = defaultdict(set)
    for verb in {*particles, *AUXILIARIES}:
        for form, shape in (*_forms(verb), *_IRREGULAR.get(verb, ())):
            readings[form].add(Reading(verb, shape))
            for particle in particles[verb]:
                readings[particle + form].add(Reading(verb, shape, particle))
        for particle in particles[verb]:
            readings[f"{particle}te{verb}"].add(Reading(verb, "to", particle))
    for form in PREPOSITIONS | ADVERBS:
        readings.pop(form, None)
    return lexicon_of(readings, groups, particles, AUXILIARIES)


def _forms(verb: str) -> Iterator[tuple[str, Shape]]:
    forms = forms_of(verb)
    yield from ((forms.third, "third"), (forms.stem, "stem"), (forms.infinitive, "plural"))
    yield from ((forms.past, "past"), (forms.past_plural, "past"), (forms.participle, "part"))


_IRREGULAR: Mapping[str, tuple[tuple[str, Shape], ...]] = {
    "gaan": (("ga", "stem"),),
    "doen": (("doe", "stem"),),
    "zien": (("zie", "stem"),),
    "staan": (("sta", "stem"),),
    "zijn": (("ben", "third"), ("bent", "third")),
    "hebben": (("heb", "third"), ("hebt", "third")),
    "kunnen": (("kunt", "third"),),
    "zullen": (("zult", "third"),),
    "willen": (("wilt", "third"), ("wou", "past")),
    "zeggen": (("zegde", "past"), ("zegden", "past")),
}
