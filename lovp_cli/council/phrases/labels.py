"""What tables, reports and exports are labelled with, in Dutch and English."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

# Each label in Dutch and in English. Columns by the keys of a row.
_COLUMNS = {
    "id": ("id", "id"),
    "title": ("actiepunt", "action"),
    "owner": ("actiehouder", "owner"),
    "with": ("met", "with"),
    "topic": ("onderwerp", "topic"),
    "meeting": ("toegezegd in", "promised in"),
    "status": ("status", "status"),
    "said": ("termijn zoals gezegd", "term as said"),
    "due_date": ("termijn", "due"),
    "due_meeting": ("vergadering van de termijn", "due meeting"),
    "overdue": ("te laat", "overdue"),
    "extended": ("verlengd", "extended"),
    "quote": ("vindplaats", "quote"),
}
_STATUSES = {
    "open": ("openstaand", "open"),
    "partly": ("deels voldaan", "partly"),
    "reported": ("afgemeld", "reported"),
    "settled": ("voldaan", "settled"),
    "lapsed": ("vervallen", "lapsed"),
    "replaced": ("opgegaan in", "replaced by"),
}
# By the kinds of terms that there is nothing more to say of.
_TERMS = {
    "none": ("geen termijn", "no term"),
    "missing": ("termijn niet ingevuld", "term not entered"),
}
_OTHERS = {
    "open actions": ("openstaande actiepunten", "open actions"),
    "actions": ("actiepunten", "actions"),
    "open": ("openstaand", "open"),
    "overdue": ("te laat", "overdue"),
    "as of": ("stand van", "as of"),
    "nothing": ("geen actiepunten", "no actions"),
    "yes": ("ja", "yes"),
    "no": ("nee", "no"),
    "meeting": ("vergadering", "meeting"),
    "meetings": ("vergaderingen", "meetings"),
    "letter": ("brief", "letter"),
    "date": ("datum", "date"),
    "title": ("titel", "title"),
    "kind": ("soort", "kind"),
    "regular": ("regulier", "regular"),
    "extra": ("extra", "extra"),
    "cancelled": ("vervalt", "cancelled"),
    "promised": ("toegezegd", "promised"),
    "due here": ("op tafel", "due here"),
    "minutes": ("verslag", "minutes"),
    "parties": ("partijen", "parties"),
    "party": ("partij", "party"),
    "follow-ups": ("opvolging", "follow-ups"),
    "new owner": ("overgedragen aan", "transferred to"),
    "new term": ("nieuwe termijn", "new term"),
    "reopened": ("heropend", "reopened"),
    "passed over": (
        "niet verwerkt: het actiepunt was al afgedaan",
        "passed over: the action had ended",
    ),
    "next meeting": ("volgende vergadering", "next meeting"),
    "last meeting": ("vorige vergadering", "last meeting"),
    "report": ("stand van zaken", "state of the register"),
    "agenda": ("actiepunten voor de agenda", "actions for the agenda"),
    "due next": ("op tafel in de volgende vergadering", "due at the next meeting"),
    "silent": (
        "lag in de vorige vergadering voor, niets over gezegd",
        "due at the last meeting, nothing said",
    ),
    "settled since": ("voldaan sinds de vorige vergadering", "settled since the last meeting"),
    "no term": ("langst zonder termijn", "longest without a term"),
    "per owner": ("openstaand per actiehouder", "open per owner"),
    "none here": ("geen", "none"),
    "none planned": ("nog niet gepland", "not planned yet"),
    "more": ("en nog {count}", "and {count} more"),
    "since": ("sinds", "since"),
    "due at": ("termijn bij deze vergadering", "due at this meeting"),
    "still overdue": ("uit eerdere vergaderingen, te laat", "from earlier meetings, overdue"),
    "planned": ("gepland", "planned"),
}


@dataclass(frozen=True)
class Labels:
    """One language's labels: those of columns, statuses and terms, and all others by `[ ]`."""

    language: str
    columns: Mapping[str, str]
    statuses: Mapping[str, str]
    terms: Mapping[str, str]
    others: Mapping[str, str]

    def __getitem__(self, name: str) -> str:
        return self.others[name]


def labels(language: str) -> Labels:
    """The labels of a language."""
    columns, statuses, terms, others = (
        {name: dutch if language == "nl" else english for name, (dutch, english) in group.items()}
        for group in (_COLUMNS, _STATUSES, _TERMS, _OTHERS)
    )
    return Labels(language, columns, statuses, terms, others)
