"""What a cue is, and what of it is looked for in a clause."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Literal, NamedTuple

from lovp_cli.minutes.grammar.clause import Clause, Party
from lovp_cli.minutes.words.listed import listed

# Whom a cue makes the owner: its subject; whoever acts in what was agreed, else the council; the
# last who acted in the paragraph; whoever tells it; whoever is named in a note; from whom
# a thing comes; the council.
OwnerRule = Literal["subject", "doer", "last", "told", "named", "from", "council"]
# A finite verb by itself; with `zal` or `gaat`; `wordt gedaan`; `is gedaan`; `heeft gedaan`; an
# infinitive alone; no verb at all; whichever.
Form = Literal["plain", "will", "passive", "settled", "perfect", "bare", "nominal", "any"]
# `unclear`: a noun that neither the tables nor its form tell to be somebody or a thing.
Subject = Literal["somebody", "something", "unclear", "anyone"]

_HELPERS = listed(
    "zullen gaan kunnen moeten mogen willen laten blijven hoeven dienen komen will shall can must"
    " may should could would go let have do"
)
_WITH_PARTICIPLE = listed("zijn hebben worden be have")


class Idiom(NamedTuple):
    """A verb with words beside it: `nemen contact op`; `a/b` is one of two, `~b` an ending."""

    verb: str
    words: tuple[str, ...]


@dataclass(frozen=True)
class Cue:
    """A sign that something is promised.

    A clause must have its `form` and its `subject`. Of `verbs` (infinitives), `groups` (of the
    tables of verbs) and `idioms` one must be there, if there are any, and the pattern `words`.

    - `past`: the past tense will do. `settled`: so will `is afgesproken` for `wordt afgesproken`.
    - `hanging`: the clause hangs on another, ruled by one of the `governors`, if there are any;
      `either`: whether it hangs or not.
    - `term`, `label`: there is a term in the sentence, or a label such as `Actie:` before it; with
      `row` it is a row of a table.
    - `answers`: the sentence before it asks, or it says yes. `listed`: it stands under a heading
      such as `Actiepunten`, or has an arrow.
    - `leads`: a clause follows that begins with `of`, `hoe` and the like.
    - `unknown`: its verb is in no table.
    - `strong`: only blockers that hold for all stand against it.
    - `examples` are proposed for it; `others` look like it, and are not proposed at all.
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
    settled: bool = False
    hanging: bool = False
    either: bool = False
    governors: frozenset[str] = frozenset()
    term: bool = False
    label: bool = False
    row: bool = False
    answers: bool = False
    listed: bool = False
    leads: bool = False
    unknown: bool = False
    strong: bool = False
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
    elif clause.acts and (clause.verb in _HELPERS or not clause.verb):
        yield from clause.acts
    elif clause.done and clause.verb in _WITH_PARTICIPLE:
        yield from clause.done
    elif clause.verb:
        yield clause.lemma


def holds_idiom(clause: Clause, lemma: str, idiom: Idiom) -> bool:
    """Whether a clause has a verb with all that belongs to it."""
    if not lemma.endswith(idiom.verb):
        return False
    lows = {*clause.lows, clause.behind, lemma.removesuffix(idiom.verb)}
    return all(any(_there(one, lows) for one in word.split("/")) for word in idiom.words)


def _there(word: str, lows: set[str]) -> bool:
    if word.startswith("~"):
        return any(low.endswith(word[1:]) for low in lows)
    return word in lows


def subject_fits(cue: Cue, subject: Party | None) -> bool:
    """Whether the subject is of the kind that a cue asks for."""
    if cue.subject == "anyone":
        return True
    if cue.subject == "unclear":
        clear = subject is None or subject.can_act or subject.pronoun or subject.who != "unknown"
        return not clear
    return subject is not None and subject.can_act == (cue.subject == "somebody")
