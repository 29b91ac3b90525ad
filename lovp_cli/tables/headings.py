"""The headings of the lists that councils keep, in Dutch and English, and what each stands for."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

from lovp_cli.council.register.selection import plainly

# By what a column holds; of several such columns, the one whose heading stands first is taken.
HEADINGS: Mapping[str, str] = {
    "title": (
        "toezegging, toegezegd, actiepunt, actie, afspraak, wat, taak, te doen,"
        " action, action item, commitment, promise, task, what"
    ),
    "owner": (
        "actiehouder, actiehouders, portefeuillehouder, portefeuillehouders, eigenaar, trekker,"
        " verantwoordelijke, verantwoordelijk, bewindspersoon, collegelid, wethouder, houder, wie,"
        " door, toegezegd door, toezegging door, toezegging gedaan door, actie door, gedaan door,"
        " uitvoerder, uitvoering door, ph, owner, assignee, assigned to, responsible, who, by whom"
    ),
    "with": (
        "met, samen met, met wie, betrokken, betrokkenen, betrokken partijen, partners, partner,"
        " mede, with, involved, together with"
    ),
    "promised": (
        "datum toezegging, toezeggingsdatum, toegezegd op, datum toegezegd, datum actie,"
        " datum afspraak, datum vergadering, vergaderdatum, datum overleg, datum bijeenkomst,"
        " datum raad, datum raadsvergadering, datum commissie, afgesproken op, gedaan op,"
        " ontstaan op, datum ontstaan, datum, d d, dd, dag,"
        " promised on, meeting date, date of meeting, date promised, date"
    ),
    "place": (
        "toegezegd in, vergadering, gedaan in, commissie, raad of commissie, raad commissie,"
        " overleg, bijeenkomst, orgaan, gremium, herkomst, bron, soort vergadering,"
        " promised in, meeting, committee, source"
    ),
    "due": (
        "termijn, deadline, afdoeningstermijn, termijn afdoening, uiterlijk, uiterste datum,"
        " gereed op, gereed voor, datum gereed, streefdatum, planning, geplande datum,"
        " verwachte datum, verwachte afdoening, planning afdoening, vervaldatum, wanneer,"
        " einddatum, datum deadline, due, due date, due by, term, planned, when, target date"
    ),
    "said": "termijn zoals gezegd, term as said",
    "due_meeting": "vergadering van de termijn, agenderen in, due meeting",
    "status": "status, stand, voortgangsstatus, status toezegging, kleur, rag, state",
    "note": (
        "stand van zaken, voortgang, laatste opvolging, laatste stand, toelichting, opmerkingen,"
        " opmerking, bijzonderheden, update, actuele stand, opvolging, reactie, notitie,"
        " progress, last word, remarks, comments, comment, notes, note"
    ),
    "ended": (
        "afgedaan d d, afgedaan op, afgedaan dd, datum afgedaan, datum afdoening, afgehandeld op,"
        " datum afgehandeld, afdoeningsdatum, afdoening datum, afdoening d d, afgerond op,"
        " datum afgerond, beeindigd, voldaan op, datum voldaan, afgedaan, afgehandeld, gereed,"
        " ended, done on, closed on, settled on, completed on, date closed, done"
    ),
    "ended_by": (
        "afgedaan per, afgedaan met, afgedaan door, afgedaan via, wijze van afdoening,"
        " afdoening per, afdoening, afdoening brief, brief, raadsbrief, afdoeningsdocument,"
        " settled by, closed by, answered by"
    ),
    "replaced_by": "opgegaan in, vervangen door, replaced by",
    "number": (
        "nummer, nr, volgnummer, volgnr, toezeggingsnummer, toezeggingnummer, nummer toezegging,"
        " nr toezegging, actienummer, actiepuntnummer, actienr, no, number"
    ),
    "id": "id",
    "topic": (
        "thema, onderwerp toezegging, agendapunt, beleidsveld, beleidsterrein, programma, dossier,"
        " domein, rubriek, categorie, topic, theme, subject, agenda item"
    ),
    "asked_by": (
        "vraagsteller, gevraagd door, vrager, raadslid, fractie, indiener, verzoeker,"
        " op verzoek van, toegezegd aan, aan wie, asked by, requested by"
    ),
    "reference": (
        "kenmerk, zaaknummer, documentnummer, registratienummer, document, verwijzing,"
        " reference, case number"
    ),
    "contact": (
        "contact, contactpersoon, behandelend ambtenaar, behandelaar, ambtenaar, steller, afdeling,"
        " team, organisatieonderdeel, cluster, directie, contact person, department"
    ),
    "quote": "vindplaats, citaat, passage, quote",
    "confidential": "vertrouwelijk, geheim, confidential",
    # What follows from the rest, and is reckoned again.
    "derived": "te laat, verlengd, rondes, op tijd, overdue, extended, rounds, in time, reason",
}
# These are the action itself where no column of its own is there, the first of them before the
# others; else they are what stands beside them.
SECOND: Mapping[str, str] = {
    "omschrijving": "note",
    "omschrijving toezegging": "note",
    "inhoud": "note",
    "tekst": "note",
    "description": "note",
    "titel": "topic",
    "title": "topic",
    "onderwerp": "topic",
}

KEYS = tuple(HEADINGS)


class Known(NamedTuple):
    """What a heading stands for: how well known it is (lower is better), and what else it may be.

    `whole` where the heading is nothing but those words.
    """

    key: str
    rank: int
    whole: bool
    second: str | None = None


@lru_cache(maxsize=8192)
def plain_heading(heading: str) -> str:
    """A heading as it is compared: its words, without marks, or what stands in parentheses."""
    shorter = re.sub(r"\([^)]*\)", " ", heading)
    words = re.findall(r"[^\W_]+", plainly(shorter if shorter.strip() else heading))
    return " ".join(words)


def _table() -> dict[str, Known]:
    table = {}
    for key, listed in HEADINGS.items():
        for rank, words in enumerate(listed.split(", ")):
            table[words] = Known(key, rank, whole=True)
    for rank, (words, second) in enumerate(SECOND.items(), 100):
        table[words] = Known("title", rank, whole=True, second=second)
    return table


_KNOWN = _table()
_LONG = max(map(len, _KNOWN)) + 4
_LONGEST = max(len(words.split()) for words in _KNOWN)


def looks_known(heading: str) -> bool:
    """Whether it is a heading at first sight."""
    return len(heading) < _LONG and heading.strip(" .:*").casefold() in _KNOWN


@lru_cache(maxsize=8192)
def known_heading(heading: str) -> Known | None:
    """What a heading stands for: all of its words, else the first in it that are known."""
    plain = plain_heading(heading)
    if found := _KNOWN.get(plain):
        return found
    words = plain.split()
    for start in range(len(words)):
        for end in range(min(len(words), start + _LONGEST), start, -1):
            if found := _KNOWN.get(" ".join(words[start:end])):
                return found._replace(rank=found.rank + 50, whole=False)
    return None
