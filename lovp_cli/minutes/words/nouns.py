"""Whether a noun names somebody: by its form, and by tables of offices, bodies and things."""

from __future__ import annotations

import re
from functools import cache
from typing import Literal

from lovp_cli.minutes.words import people_en, people_nl

Who = Literal["person", "body", "many", "thing", "unknown"]

_AGENT = re.compile(
    r".{3,}(?:houder|leider|zitter|bestuurder|werker|meester|maker|nemer|gever|trekker|beheerder|voerder"
    r"|zoeker|drager|hebber|deelnemer|lener|manager|eur|aris|ist|atrice|ster|loog|agoog|kundige)$"
)
_THING = re.compile(
    r".{2,}(?:ing|atie|itie|utie|ctie|heid|iteit|isme|ment|teit|sel|schrift|nota|plan|brief|lijst|rapport"
    r"|verslag|stuk|voorstel|advies|beleid|onderzoek|besluit|document|notitie|cijfer|cijfers|bijdrage"
    r"|kosten|tarief|gebied|terrein|gebouw|bouw|weg|straat|plein|brug|huis|zaal|avond|dag|week|maand"
    r"|jaar|kwartaal|periode|fase|thema|punt|agenda|begroting|rekening|budget|geld|middelen|regel|regels"
    r"|wet|verordening|visie|strategie|aanpak|traject|proces|project|programma|systeem|model|pilot)$"
)
_PLURAL_BODY = re.compile(
    r".{2,}(?:leden|partijen|partners|gemeenten|provincies|besturen|raden|diensten|instellingen)$"
)


def _listed(text: str) -> frozenset[str]:
    return frozenset(text.split())


_PERSONS = _listed(people_nl.PERSON_ENDS) | _listed(people_en.PERSON_ENDS)
_BODIES = _listed(people_nl.BODY_ENDS) | _listed(people_en.BODY_ENDS)
_MANY = _listed(people_nl.MANY) | _listed(people_en.MANY)
_NOBODY = _listed(people_nl.NOBODY) | _listed(people_en.NOBODY)


@cache
def who(noun: str) -> Who:
    """Whom a noun names, in lower case: a person, a body, several of them, a thing, or unknown."""
    noun = noun.rstrip(".").strip("()").replace("(", "").replace(")", "")
    if noun in _NOBODY:
        return "thing"
    if noun in _PERSONS:
        return "person"
    if noun in _BODIES:
        return "body"
    if noun in _MANY:
        return "many"
    return _by_form(noun)


def _listed_as(noun: str) -> Who | None:
    """What a noun is by the tables alone, also at the end of a longer word."""
    for length in range(len(noun), 3, -1):
        if length == len(noun) or len(noun) - length > 1:
            for kind, words in _BY_END.items():
                if noun[-length:] in words:
                    return kind
    return None


def is_thing(noun: str) -> bool:
    """Whether it is a word for a thing as it stands, and not only by its end."""
    return noun in _NOBODY


def _by_form(noun: str) -> Who:
    """The same by how a word ends: vicevoorzitter, stuurgroep, raadsinformatiebrief."""
    for plural in ("s", "en", "'s"):
        if noun.endswith(plural) and (single := _listed_as(noun.removesuffix(plural))):
            return "many" if single in ("person", "body") else single
    last = re.split(r"[-/]", noun)[-1]
    if last not in ("", noun) and who(last) != "unknown":
        return who(last)
    if listed := _listed_as(noun):
        return listed
    forms: tuple[tuple[re.Pattern[str], Who], ...]
    forms = ((_AGENT, "person"), (_PLURAL_BODY, "many"), (_THING, "thing"))
    return next((kind for form, kind in forms if form.fullmatch(noun)), "unknown")


_BY_END: dict[Who, frozenset[str]] = {
    "thing": _NOBODY,
    "person": _PERSONS,
    "body": _BODIES,
    "many": _MANY,
}
