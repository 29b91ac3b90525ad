"""What a cue is, and when it is found in a clause."""

from __future__ import annotations

from lovp_cli.minutes.words.listed import listed

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Literal, NamedTuple

from lovp_cli.minutes.grammar.clause import Clause, Party

# Whom a cue makes the owner: the subject, whoever acts in the clause that hangs on it, whoever was
# the last to act, the council, whoever is named, whoever tells it.
OwnerRule = Literal["subject", "doer", "last", "council", "named", "told"]
Form = Literal["plain", "will", "passive", "perfect", "bare", "nominal", "any"]
Subject = Literal["somebody", "something", "anyone", "nobody"]


class Idiom(NamedTuple):
    """A verb with words beside it: `nemen contact op`."""

    verb: str
    words: tuple[str, ...]


@dataclass(frozen=True)
class Cue:
    """A sign that something is promised.

    `form` is the shape of the clause: `plain` a finite verb in the present, `will` with a helping
    verb of the future, `passive`, `perfect`, `bare` an infinitive without a finite verb. `verbs` are
    groups or infinitives, `idioms` verbs with words beside them, `words` a pattern in the folded
    clause; of verbs and idioms one must be found, where there are any. `past` allows the past tense;
    `hanging` asks for a clause that hangs on another, `either` does not ask, and `governors` for one of these verbs there;
    `term` for a term in the sentence, `label` for a label such as `Actie:` before it; `leads` for a clause behind it that begins with `of` or `hoe`; `settled` allows
    `is afgesproken` beside `wordt afgesproken`. `examples` hold it; `others`
    look like it and do not.
    """

    name: str
    says: str
    weight: float
    owner: OwnerRule
    form: Form = "plain"
    subject: Subject = "somebody"
    verbs: frozenset[str] = frozenset()
    groups: frozenset[str] = frozenset()
    idioms: tuple[Idiom, ...] = ()
    words: str = ""
    past: bool = False
    hanging: bool = False
    either: bool = False
    term: bool = False
    label: bool = False
    settled: bool = False
    leads: bool = False
    governors: frozenset[str] = frozenset()
    examples: tuple[str, ...] = ()
    others: tuple[str, ...] = ()


@cache
def pattern(text: str) -> re.Pattern[str]:
    """A pattern, compiled once."""
    return re.compile(text)


def acts_of(clause: Clause) -> Iterator[str]:
    """The verbs that tell what is done: the finite one, or those that it helps."""
    if clause.particle:
        yield clause.lemma
    elif clause.done and {"worden", "be"} & set(clause.acts):
        yield from clause.done
    elif clause.acts and clause.verb in HELPERS:
        yield from clause.acts
    elif clause.done and clause.verb in ("zijn", "hebben", "worden", "be", "have"):
        yield from clause.done
    elif clause.verb:
        yield clause.lemma
    else:
        yield from clause.acts


HELPERS = listed("zullen gaan kunnen moeten mogen willen laten blijven hoeven dienen komen will shall can must may should"
    " could would go let have do")


def holds_idiom(clause: Clause, lemma: str, idiom: Idiom) -> bool:
    """Whether a clause has a verb with all that belongs to it."""
    if not lemma.endswith(idiom.verb):
        return False
    particle = lemma.removesuffix(idiom.verb)
    lows = clause.lows
    return all(
        word in lows or word == particle or _either(word, lows, particle) for word in idiom.words
    )


def _either(word: str, lows: list[str], particle: str) -> bool:
    """`op/na`: one of several words; `~lijst`: a word that ends so."""
    if "/" in word:
        return any(
            one in lows or one == particle or _either(one, lows, particle)
            for one in word.split("/")
            if one
        )
    return word.startswith("~") and any(low.endswith(word[1:]) for low in lows)


def subject_fits(cue: Cue, subject: Party | None) -> bool:
    """Whether the subject is of the kind that a cue asks for."""
    if cue.subject == "anyone":
        return True
    if cue.subject == "nobody":
        return subject is None
    if subject is None:
        return False
    if cue.subject == "somebody":
        return subject.can_act
    return not subject.can_act
