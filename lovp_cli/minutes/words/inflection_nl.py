"""The forms of Dutch verbs, made from their infinitives."""

from __future__ import annotations

import re
from typing import NamedTuple

from lovp_cli.minutes.words.irregular_nl import IRREGULAR


class Forms(NamedTuple):
    """A verb's forms: `stem` as with `ik`, `third` as with `hij`."""

    infinitive: str
    stem: str
    third: str
    past: str
    past_plural: str
    participle: str


_PREFIXES = ("", *["be", "ge", "her", "ont", "ver", "er", "onder", "over", "voor", "mis"])
_NO_GE = re.compile(r"(?:be|ge|her|ont|ver|er(?=k)|onder|over|voor|mis)(?=[a-z]{3})")
_DIGRAPH = re.compile(r"(?:ie|oe|eu|ui|ij|ei|ou|au|aa|ee|oo|uu|ooi|aai|oei|eeuw|ieuw)$")
# Verbs in -eren whose stem is not said long, by how they end: leveren, not noteren.
_SHORT_ER = re.compile(
    r"(?:lev|bet|gad|zek|inn|mind|and|vord|held|luist|hind|weig|zuiv|fluist|steig|wond|ijv|slust"
    r"|klank|schild|tov|baat|offer|pleist|verg|plunj|scherm|ned|ouder|lieg|zett|cijf|baggr|bagg"
    r"|peut|pett|dond|schitt|keist|tijd|ank|kett|mart|vuist|verb|wat|akk|herb|hav|rom|zond|kluist"
    r"|eig|nad|opp|past|verm|vererg)eren$"
)
_LONG_EL = re.compile(r"(?:^|[^n])delen$|(?:sp|v|st|sch|str|h|kw)elen$")
_SHORT_EN = re.compile(r"(?:rek|tek|op|ord|oef|reg|zeg|wap|zek|teken)enen$")


def stem_of(infinitive: str) -> str:
    """The form that goes with `ik`."""
    if infinitive.endswith("iëren"):
        return infinitive.removesuffix("iëren") + "ieer"
    if infinitive.endswith("ueren"):
        return infinitive.removesuffix("eren") + "eer"
    root = infinitive.removesuffix("en") if infinitive.endswith("en") else infinitive[:-1]
    if len(root) > 1 and root[-1] == root[-2]:
        root = root[:-1]
    elif _is_open(infinitive, root):
        root = root[:-1] + root[-2] + root[-1]
    return root[:-1] + {"v": "f", "z": "s"}.get(root[-1], root[-1])


def _is_open(infinitive: str, root: str) -> bool:
    """Whether the last vowel is a long one, written once in an open syllable."""
    if not re.search(r"(?:^|[^aeiou])[aeou][^aeiouwjy]$", root) or _DIGRAPH.search(root[:-1]):
        return bool(re.search(r"[ií]ee[^aeiou]$", root))
    if not infinitive.endswith(("eren", "elen", "enen")) or len(re.findall("[aeiouy]+", root)) < 2:
        return True
    if infinitive.endswith("eren"):
        return not _SHORT_ER.search(infinitive)
    if infinitive.endswith("elen"):
        return bool(_LONG_EL.search(infinitive))
    return not _SHORT_EN.search(infinitive)


def forms_of(infinitive: str) -> Forms:
    """All forms of a verb that is not put together with a particle."""
    for length in range(len(infinitive), 2, -1):
        # `verzenden` goes as `zenden` does.
        if infinitive[-length:] in IRREGULAR:
            prefix = infinitive[:-length]
            if prefix not in _PREFIXES:
                continue
            third, past, past_plural, participle = IRREGULAR[infinitive[-length:]]
            if prefix:
                participle = participle.removeprefix("ge")
            short = stem_of(infinitive[-length:]) == third or not third.endswith("t")
            stem = third if short else third[:-1]
            return Forms(
                infinitive, prefix + stem, prefix + third, prefix + past, prefix + past_plural,
                prefix + participle,
            )  # fmt: skip
    stem = stem_of(infinitive)
    third = stem if stem.endswith("t") else stem + "t"
    root = infinitive.removesuffix("en")
    ending = "t" if re.search(r"(?:[tkfspx]|ch)$", root) else "d"
    past = stem + ending + "e"
    participle = stem if stem.endswith(("t", "d")) and stem[-1] == ending else stem + ending
    if not _NO_GE.match(infinitive):
        participle = (
            "ge" + {"e": "ë", "i": "ï", "u": "ü"}.get(participle[0], participle[0]) + participle[1:]
        )
    return Forms(infinitive, stem, third, past, past + "n", participle)
