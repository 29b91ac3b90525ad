"""The words of tables, reports and exports."""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType


@dataclass(frozen=True)
class Labels:
    """One language's words; `columns` by the keys of a row, `statuses` by status."""

    language: str
    columns: MappingProxyType[str, str]
    statuses: MappingProxyType[str, str]
    terms: MappingProxyType[str, str]
    words: MappingProxyType[str, str]

    def __getitem__(self, word: str) -> str:
        return self.words[word]


_NL = Labels(
    language="nl",
    columns=MappingProxyType(
        {
            "id": "id",
            "title": "actiepunt",
            "owner": "actiehouder",
            "with": "met",
            "topic": "onderwerp",
            "meeting": "toegezegd in",
            "status": "status",
            "said": "termijn zoals gezegd",
            "due_date": "termijn",
            "due_meeting": "vergadering van de termijn",
            "overdue": "te laat",
            "extended": "verlengd",
            "quote": "vindplaats",
            "file": "bestand",
            "line": "regel",
        }
    ),
    statuses=MappingProxyType(
        {
            "open": "openstaand",
            "partly": "deels voldaan",
            "reported": "afgemeld",
            "settled": "voldaan",
            "lapsed": "vervallen",
            "replaced": "opgegaan in",
        }
    ),
    terms=MappingProxyType({"none": "geen termijn", "missing": "termijn niet ingevuld"}),
    words=MappingProxyType(
        {
            "open actions": "openstaande actiepunten",
            "actions": "actiepunten",
            "open": "openstaand",
            "overdue": "te laat",
            "as of": "stand van",
            "nothing": "geen actiepunten",
            "yes": "ja",
            "no": "nee",
            "meeting": "vergadering",
            "meetings": "vergaderingen",
            "letter": "brief",
            "date": "datum",
            "title": "titel",
            "kind": "soort",
            "regular": "regulier",
            "extra": "extra",
            "cancelled": "vervalt",
            "promised": "toegezegd",
            "due": "termijn",
            "due here": "op tafel",
            "minutes": "verslag",
            "parties": "partijen",
            "party": "partij",
            "aliases": "ook genoemd",
            "owner": "actiehouder",
            "with": "met",
            "topic": "onderwerp",
            "quote": "vindplaats",
            "status": "status",
            "extended": "verlengd",
            "times": "keer",
            "follow-ups": "opvolging",
            "reference": "kenmerk",
            "note": "toelichting",
            "new owner": "overgedragen aan",
            "new term": "nieuwe termijn",
            "reopened": "heropend",
            "passed over": "niet verwerkt: het actiepunt was al afgedaan",
            "next meeting": "volgende vergadering",
            "last meeting": "vorige vergadering",
            "report": "stand van zaken",
            "agenda": "actiepunten voor de agenda",
            "overdue actions": "te laat",
            "due next": "op tafel in de volgende vergadering",
            "silent": "lag in de vorige vergadering voor, niets over gezegd",
            "settled since": "voldaan sinds de vorige vergadering",
            "no term": "langst zonder termijn",
            "per owner": "openstaand per actiehouder",
            "none here": "geen",
            "none planned": "nog niet gepland",
            "more": "en nog {count}",
            "since": "sinds",
            "due at": "termijn bij deze vergadering",
            "still overdue": "uit eerdere vergaderingen, te laat",
            "words only": "niet te dateren",
            "planned": "gepland",
        }
    ),
)

_EN = Labels(
    language="en",
    columns=MappingProxyType(
        {
            "id": "id",
            "title": "action",
            "owner": "owner",
            "with": "with",
            "topic": "topic",
            "meeting": "promised in",
            "status": "status",
            "said": "term as said",
            "due_date": "due",
            "due_meeting": "due meeting",
            "overdue": "overdue",
            "extended": "extended",
            "quote": "quote",
            "file": "file",
            "line": "line",
        }
    ),
    statuses=MappingProxyType(
        {
            "open": "open",
            "partly": "partly",
            "reported": "reported",
            "settled": "settled",
            "lapsed": "lapsed",
            "replaced": "replaced by",
        }
    ),
    terms=MappingProxyType({"none": "no term", "missing": "term not entered"}),
    words=MappingProxyType(
        {
            "open actions": "open actions",
            "actions": "actions",
            "open": "open",
            "overdue": "overdue",
            "as of": "as of",
            "nothing": "no actions",
            "yes": "yes",
            "no": "no",
            "meeting": "meeting",
            "meetings": "meetings",
            "letter": "letter",
            "date": "date",
            "title": "title",
            "kind": "kind",
            "regular": "regular",
            "extra": "extra",
            "cancelled": "cancelled",
            "promised": "promised",
            "due": "due",
            "due here": "due here",
            "minutes": "minutes",
            "parties": "parties",
            "party": "party",
            "aliases": "also called",
            "owner": "owner",
            "with": "with",
            "topic": "topic",
            "quote": "quote",
            "status": "status",
            "extended": "extended",
            "times": "times",
            "follow-ups": "follow-ups",
            "reference": "reference",
            "note": "note",
            "new owner": "transferred to",
            "new term": "new term",
            "reopened": "reopened",
            "passed over": "passed over: the action had ended",
            "next meeting": "next meeting",
            "last meeting": "last meeting",
            "report": "state of the register",
            "agenda": "actions for the agenda",
            "overdue actions": "overdue",
            "due next": "due at the next meeting",
            "silent": "due at the last meeting, nothing said",
            "settled since": "settled since the last meeting",
            "no term": "longest without a term",
            "per owner": "open per owner",
            "none here": "none",
            "none planned": "not planned yet",
            "more": "and {count} more",
            "since": "since",
            "due at": "due at this meeting",
            "still overdue": "from earlier meetings, overdue",
            "words only": "cannot be dated",
            "planned": "planned",
        }
    ),
)


def labels(language: str) -> Labels:
    """The words of a language."""
    return _NL if language == "nl" else _EN
