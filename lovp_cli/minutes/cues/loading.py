"""The tables of cues, blockers and idioms of a language, as values."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping
from functools import cache
from importlib.resources import files
from typing import Any, NamedTuple

from lovp_cli.minutes.cues.blocker import Blocker
from lovp_cli.minutes.cues.cue import Cue, Idiom
from lovp_cli.minutes.words.lexicon import Lexicon, dutch
from lovp_cli.minutes.words.lexicon_en import english

_SETS = ("leads", "verbs", "groups", "governors", "helpers", "acts")


class Tables(NamedTuple):
    """A language's cues and blockers, and its verbs."""

    cues: tuple[Cue, ...]
    blockers: tuple[Blocker, ...]
    words: Lexicon


@cache
def tables(language: str) -> Tables:
    """The tables of a language: `nl` or `en`."""
    found = tomllib.loads(_read(f"cues_{language}.toml"))
    shared, idioms = found.get("words", {}), idioms_of(language)
    blockers = tomllib.loads(_read(f"blockers_{language}.toml"))["blocker"]
    return Tables(
        tuple(_cue(entry, shared, idioms) for entry in found["cue"]),
        tuple(Blocker(**_typed(entry, shared)) for entry in blockers),
        english() if language == "en" else dutch(),
    )


def _read(name: str) -> str:
    return files("lovp_cli.minutes.cues").joinpath("tables", name).read_text(encoding="utf-8")


def _cue(
    entry: Mapping[str, Any], shared: Mapping[str, str], idioms: Mapping[str, tuple[Idiom, ...]]
) -> Cue:
    entry = dict(entry)
    listed = idioms[entry.pop("idioms")] if "idioms" in entry else ()
    phrases = tuple(_idiom(*phrase.split(" ", 1)) for phrase in entry.pop("phrases", ()))
    return Cue(**_typed(entry, shared), idioms=(*listed, *phrases))


def _typed(entry: Mapping[str, Any], shared: Mapping[str, str]) -> dict[str, Any]:
    """The entry's values as the fields have them; `<name>` in a pattern stands for shared words."""
    found: dict[str, Any] = {}
    for key, value in entry.items():
        if key in _SETS and isinstance(value, str):
            found[key] = frozenset(value.split())
        elif isinstance(value, list):
            found[key] = tuple(value)
        elif key in ("words", "unless"):
            found[key] = re.sub(r"<(\w+)>", lambda name: f"(?:{shared[name[1]]})", value)
        else:
            found[key] = value
    return found


@cache
def idioms_of(language: str) -> dict[str, tuple[Idiom, ...]]:
    """The idioms of a language, by the headings that they stand under."""
    found: dict[str, list[Idiom]] = {}
    under: list[Idiom] = []
    for line in _read(f"idioms_{language}.txt").splitlines():
        if heading := re.fullmatch(r"\[(.+)\]", line):
            under = found.setdefault(heading[1], [])
        elif line and not line.startswith("#"):
            verb, _, rest = line.partition(":")
            under += (_idiom(verb, words) for words in rest.split(";"))
    return {heading: tuple(_once(idioms)) for heading, idioms in found.items()}


def _once(idioms: Iterable[Idiom]) -> Iterable[Idiom]:
    return dict.fromkeys(idioms)


def _idiom(verb: str, words: str = "") -> Idiom:
    return Idiom(verb, tuple(words.split()))
