"""Which of the terms in and around a sentence is that of its promise."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import suppress
from typing import TYPE_CHECKING

from lovp_cli.council.phrases.in_prose import terms_in
from lovp_cli.council.phrases.not_understood import NotUnderstood
from lovp_cli.council.phrases.situation import Meant, Situation, TermFound
from lovp_cli.council.phrases.understood import understood
from lovp_cli.council.records.term import Term
from lovp_cli.minutes.proposals.passage import Passage

if TYPE_CHECKING:
    from lovp_cli.minutes.proposals.scoring import Judged

_MONTH = (
    r"(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december"
    r"|january|february|march|may|june|july|august|october)"
)
_GATHERING = r"(?:\w*vergadering|\w*overleg|\w*bijeenkomst|\w*beraad|\w*raad|\w*tafel|\w*groep|\w*commissie|ab|db|mr|lovp|rvt|meeting)"
# Words that prose has for terms, beyond those of the command line, with what is understood in their
# place; None takes the words themselves.
_MORE: tuple[tuple[str, str | None], ...] = (
    (rf"\b(?:in |op |tijdens |voor |bij )?(?:de |het |een |onze )?(?:eerst)?(?:volgende?|komende?) (?:reguliere |gewone |plenaire |formele )?{_GATHERING}\b", "next"),
    (r"\b(?:de )?volgende keer\b", "next"),
    (rf"\b(?:in |op |tijdens |bij |voor )(?:de|het) (?:reguliere )?{_GATHERING} (?:van|op|in) (?P<use>(?:\d{{1,2}} )?{_MONTH}(?: \d{{4}})?)", "{use}"),
    (rf"\b(?:in |op |tijdens |voor |naar |bij )?(?:de |het )?(?P<use>{_MONTH})-?(?:vergadering|overleg|bijeenkomst|beraad|raad|cyclus|zitting)\b", "{use}"),
    (rf"\b(?:begin|half|medio|eind|uiterlijk|in|vanaf|per|voor|vóór|tot) {_MONTH}(?: \d{{4}})?\b", None),
    (rf"\b(?:vanaf|per|met ingang van) (?P<use>{_MONTH}(?: \d{{4}})?)\b", "in {use}"),
    (r"\b(?:begin|half|medio|eind|vóór|uiterlijk) \d{4}\b", None),
    (r"\bper (?P<use>maand|kwartaal|half jaar|jaar)\b", "ieder {use}"),
    (r"\b(?:in het |het )?(?:eerste|tweede|derde|vierde) kwartaal(?: van)? \d{4}\b", None),
    (r"\bin de loop van (?P<use>\d{4}|volgend jaar)\b", "{use}"),
    (r"\bbinnen (?:een|één|twee|drie|vier|zes|acht|\d+) (?:dagen|weken|week|maanden|maand|jaar|kwartalen)\b", None),
    (r"\b(?:na|over) (?P<use>(?:een|één|twee|drie|vier|zes|half|\d+) (?:dagen|weken|week|maanden|maand|jaar|kwartalen))\b", "over {use}"),
    (r"\b(?:lijst|agenda|planning|programma) (?:van|voor) (?:het|de) (?P<use>najaar|voorjaar|zomer|herfst|winter)\b", "in de {use}"),
    (r"\b(?:vóór|voor) (?:de |het )?(?:kerst|zomer)\b", None),
    (r"\b(?:vóór|voor) (?:de |het )?(?:kerstvakantie|kerstreces)\b", "voor kerst"),
    (r"\b(?:vóór|voor) (?:de |het )?(?:zomervakantie|zomerreces|bouwvak)\b", "voor de zomer"),
    (r"\b(?:vóór|voor|in) (?:de |het )?(?:herfstvakantie|herfstreces)\b", "oktober"),
    (r"\b(?:vóór|voor|in) (?:de |het )?(?:meivakantie|meireces)\b", "april"),
    (r"\b(?:vóór|voor|in) (?:de |het )?(?:voorjaarsvakantie|krokusvakantie|krokusreces)\b", "februari"),
    (r"\b(?:direct |meteen |kort )?na (?:de |het )?(?:zomer|zomerreces|zomervakantie|zomerperiode)\b", "september"),
    (r"\bna (?:de |het )?bouwvak\b", "augustus"),
    (r"\bna (?:de |het )?(?:kerst|kerstvakantie|kerstreces|jaarwisseling)\b", "januari"),
    (r"\bna (?:de |het )?(?:herfstvakantie|herfstreces)\b", "november"),
    (r"\bna (?:de |het )?meivakantie\b", "mei"),
    (r"\bin (?:het|de) (?:voorjaar|najaar|zomer|herfst|winter)\b", None),
    (r"(?<!groep )(?<!groepen )(?<!combi )(?<!klas )(?<![\d/])(?P<use>\d{1,2}/\d{1,2})(?!\d|/| ?%)", "{use}"),
)  # fmt: skip
_EVENTS = re.compile(
    r"\b(?:zodra [^,;.]{3,80}|(?:een|twee|drie|\d+) (?:dag|dagen|week|weken) (?:van tevoren|ervoor|vooraf|daarvoor|daarna)|na het reces|(?:vóór|voor|bij|na) de (?:begrotings)?behandeling|na (?:afronding|vaststelling|ontvangst|ommekomst|overleg|goedkeuring|besluitvorming|oplevering|behandeling) (?:van|over|in|door|met) [^,;.]{3,60}"
    r"|zo (?:spoedig|snel) mogelijk|z\.s\.m\.|zsm|op korte termijn|binnenkort|t\.z\.t\.|te zijner tijd"
    r"|bij (?:de )?(?:voorjaarsnota|najaarsnota|kadernota|jaarrekening|jaarstukken|begroting|perspectiefnota|halfjaarrapportage|bestuursrapportage)(?: \d{4})?"
    r"|as soon as [^,;.]{3,60}|in due course|shortly|once [^,;.]{3,60})",
    re.IGNORECASE,
)
_ELSEWHERE = re.compile(
    r"(?:\bsinds|\bvan|\bover|\bd\.d\.|\bop basis van|\bafgelopen|\bvorige?|\btekort voor|\bbegroting(?: voor| van)?|\brekening|\bjaarstukken|\bplan|\bjaarplan|\bnota|\bcijfers|\bgoedkeuring\b.{0,30}|\breacties tot|\baanvragen tot|\bvan \d{1,2} tot)\s*$",
    re.IGNORECASE,
)


def terms_of(text: str, situation: Situation) -> list[TermFound]:
    """The terms in a sentence, in order: those of the command line, and those of prose."""
    found = [term for term in terms_in(text, situation) if not _past(term, text, situation)]
    for term in _more(text, situation):
        if _past(term, text, situation):
            continue
        found = _with(found, term)
    if not found:
        found += [
            TermFound(match.start(), match.end(), match[0], Meant(Term()))
            for match in _EVENTS.finditer(text)
        ]
    return sorted(found)


def _with(found: list[TermFound], term: TermFound) -> list[TermFound]:
    """The terms with one more, which takes the place of shorter ones that it holds."""
    over = [one for one in found if one.start < term.end and term.start < one.end]
    if any(one.end - one.start >= term.end - term.start for one in over):
        return found
    return [one for one in found if one not in over] + [term]


def _more(text: str, situation: Situation) -> Iterator[TermFound]:
    for pattern, use in _MORE:
        for match in re.finditer(pattern, text, re.IGNORECASE):
            words = use.format(**match.groupdict()) if use else match[0]
            with suppress(NotUnderstood):
                yield TermFound(match.start(), match.end(), match[0], understood(words, situation))


def _past(term: TermFound, text: str, situation: Situation) -> bool:
    """Whether a term lies before the day on which it was said, or belongs to something else."""
    by = term.term.by
    if situation.said_on.isoformat() in (by, term.term.meeting):
        return True
    if by and by.split("/")[-1] < situation.said_on.isoformat()[: len(by.split("/")[-1])]:
        return True
    if re.fullmatch(r"(?:voor|for) \d{4}", term.words.lower()):
        return True  # `het tekort voor 2021`: the year of a budget
    return bool(
        by
        and re.fullmatch(r"\d{4}", by)
        and re.search(
            r"(?:van|voor|begroting|jaarplan|jaarrekening|over|rekening|nota|agenda|monitor)\s*$",
            text[: term.start] + term.words.removesuffix(by),
            re.IGNORECASE,
        )
    )


def term_of(passage: Passage, found: Judged) -> Term | None:
    """The term of a promise, with the words in which it was said; None where there is none."""
    chosen = _chosen(passage, found)
    if chosen is None and not passage.terms:
        chosen = _around(passage)
    return chosen.term._replace(said=" ".join(chosen.words.split())) if chosen else None


def _chosen(passage: Passage, found: Judged) -> TermFound | None:
    if not passage.terms:
        return None
    clause = found.clause
    ranked = sorted(
        passage.terms,
        key=lambda term: (
            bool(_ELSEWHERE.search(passage.text[: term.start])),
            not clause.start <= term.start <= clause.end,
            term.start < clause.start,
            term.start,
        ),
    )
    best = ranked[0]
    if _ELSEWHERE.search(passage.text[: best.start]) and best.term.by:
        return None
    return best


def _around(passage: Passage) -> TermFound | None:
    """A term that the next sentence gives: `Dat gebeurt in maart.`"""
    after = passage.after
    if after is None or not after.terms:
        return None
    if (
        re.match(
            r"(?:dat|dit|deze|die|hij|zij|it|this)\b|(?:de|het) (?:stuk|stukken|notitie|brief|reactie)\b",
            after.text.lower(),
        )
        and len(after.text.split()) < 12
    ):
        return after.terms[0]
    return None
