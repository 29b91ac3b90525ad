"""What tables, reports and exports are labelled with, in Dutch and English."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from lovp_cli.council.phrases.register_labels import OF_REGISTER

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
    "number": ("nummer", "number"),
    "asked_by": ("gevraagd door", "asked by"),
    "reference": ("kenmerk", "reference"),
    "contact": ("contact", "contact"),
    "confidential": ("vertrouwelijk", "confidential"),
    "promised": ("toegezegd op", "promised on"),
    "rounds": ("rondes", "rounds"),
    "ended": ("beëindigd", "ended"),
    "in_time": ("op tijd", "in time"),
    "replaced_by": ("opgegaan in", "replaced by"),
    "last": ("laatste opvolging", "last word"),
}
_EVERY = {
    "month": ("iedere maand", "every month"),
    "quarter": ("ieder kwartaal", "every quarter"),
    "half-year": ("ieder half jaar", "every half-year"),
    "year": ("ieder jaar", "every year"),
    "meeting": ("iedere vergadering", "every meeting"),
}
_STATUSES = {
    "open": ("openstaand", "open"),
    "partly": ("deels voldaan", "partly"),
    "reported": ("afgemeld", "reported"),
    "settled": ("voldaan", "settled"),
    "lapsed": ("vervallen", "lapsed"),
    "replaced": ("opgegaan in", "replaced by"),
}
_CHANGES = {
    "new": ("nieuw toegezegd", "newly promised"),
    "settled": ("voldaan", "settled"),
    "rounds": ("ronde voldaan", "round met"),
    "partly": ("deels voldaan", "partly settled"),
    "reported": ("afgemeld", "reported"),
    "lapsed": ("vervallen", "lapsed"),
    "replaced": ("opgegaan in een ander", "replaced by another"),
    "reopened": ("heropend", "reopened"),
    "extended": ("verlengd", "extended"),
    "other term": ("andere termijn", "another term"),
    "transferred": ("overgedragen", "transferred"),
    "newly overdue": ("te laat geworden", "newly overdue"),
    "calendar": ("verschoven met de vergadering", "shifted with the meeting"),
    "noted": ("ook besproken", "also discussed"),
}
_ANSWERS = {
    "settled": ("voldaan", "settled"),
    "partly": ("deels", "partly"),
    "reported": ("afgemeld", "reported"),
    "lapsed": ("vervallen", "lapsed"),
    "replaced": ("opgegaan in …", "merged into …"),
    "open": ("blijft open", "kept open"),
    "term": ("termijn …", "term …"),
    "owner": ("wie …", "who …"),
    "note": ("notitie …", "note …"),
    "skip": ("overslaan", "skip"),
    "back": ("terug", "back"),
    "undo": ("ongedaan", "undo"),
    "stop": ("stoppen", "quit"),
}
# What is answered to a proposal from the minutes.
_PROPOSAL_ANSWERS = {
    "accept": ("vastleggen", "record"),
    "title": ("titel …", "title …"),
    "owner": ("wie …", "who …"),
    "term": ("termijn …", "term …"),
    "not": ("geen actiepunt, want …", "no action, because …"),
    "later": ("later", "later"),
    "back": ("terug", "back"),
    "stop": ("stoppen", "quit"),
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
    "nr": ("nr.", "no."),
    "state": ("stand van zaken", "state"),
    "taken over": ("overgenomen uit", "taken over from"),
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
    "aliases": ("ook genoemd", "also called"),
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
    "to confirm": ("afgemeld, te bevestigen", "reported, to be confirmed"),
    "due next": ("op tafel in de volgende vergadering", "due at the next meeting"),
    "due then": ("op tafel in de vergadering daarna", "due at the meeting after it"),
    "not here": ("pas later, niet op deze agenda", "due later, not on this agenda"),
    "dated": ("met een termijn", "with a term"),
    "undated": ("zonder datum, de oudste eerst", "without a date, the oldest first"),
    "later": ("later", "later"),
    "not discussed": ("vorige keer niet besproken", "not discussed last time"),
    "ended since": ("afgesloten sinds de vorige vergadering", "ended since the last meeting"),
    "in time": ("op tijd", "in time"),
    "reported in time": ("op tijd afgemeld", "reported in time"),
    "rounds owed": ("rondes zijn verschuldigd", "rounds are owed"),
    "late": ("te laat", "late"),
    "round": ("ronde", "round"),
    "round met": ("ronde voldaan", "round met"),
    "rounds met": ("rondes voldaan", "rounds met"),
    "met already": ("deze ronde was al voldaan", "this round was met already"),
    "all": ("alles: lovp report --all", "everything: lovp report --all"),
    "confidential": ("vertrouwelijk", "confidential"),
    "with": ("met", "with"),
    "nobody": ("niemand", "nobody"),
    "now with": ("voortaan met", "from now on with"),
    "number": ("nummer", "number"),
    "kept open": ("blijft open", "kept open"),
    "waits for": ("wacht op", "waits for"),
    "before": ("voor", "before"),
    "at": ("bij", "at"),
    "after": ("na", "after"),
    "also overdue": ("verder te laat", "overdue besides"),
    "also reported": ("verder afgemeld, te bevestigen", "reported besides, to be confirmed"),
    "also discussed": ("ook besproken", "also discussed"),
    "as it stood": ("zoals het ervoor stond op", "as it stood on"),
    "not held": ("vervallen of verplaatst", "cancelled or moved"),
    "moved to": ("verplaatst naar", "moved to"),
    "moment": ("moment", "moment"),
    "no date yet": ("datum onbekend", "no date yet"),
    "per owner": ("openstaand per actiehouder", "open per owner"),
    "none here": ("geen", "none"),
    "none planned": ("nog niet gepland", "not planned yet"),
    "more": ("en nog {count}", "and {count} more"),
    "due at": ("termijn bij deze vergadering", "due at this meeting"),
    "changes since": ("wijzigingen sinds", "changes since"),
    "change": ("wijziging", "change"),
    "no changes": ("geen wijzigingen", "no changes"),
    "reminder": ("Openstaande toezeggingen aan {council}", "Open commitments to {council}"),
    "reminders": ("herinneringen", "reminders"),
    "opening": (
        "Wilt u laten weten hoe het staat met wat u hebt toegezegd, en wat hieronder staat?",
        "Would you let us know how it stands with what you promised, as listed below?",
    ),
    "closing": ("Het secretariaat van {council}", "The secretariat of {council}"),
    "answer": ("uw reactie", "your answer"),
    "due before": ("voor {day} verwacht", "due before {day}"),
    "due by": ("verwacht op {day}", "due by {day}"),
    "falls due": ("loopt af", "falls due"),
    "more open": (
        "Daarnaast staat bij u nog open: {count}.",
        "Besides these, of yours are open: {count}.",
    ),
    "e-mail": ("e-mail", "e-mail"),
    "files": ("bestanden", "files"),
    "no address": ("geen adres", "no address"),
    "nothing late or due": ("niets te herinneren", "nothing to remind of"),
    "earlier": ("… en {count} eerder", "… and {count} earlier"),
    "which key": ("kies een van de toetsen, of typ het woord", "type one of the keys, or the word"),
    "choice": ("keuze", "choice"),
    "noted": ("genoteerd", "recorded"),
    "taken back": ("teruggenomen", "taken back"),
    "is that right": ("klopt dat? [ja]", "is that right? [yes]"),
    "new action": ("nieuwe toezegging (leeg = klaar)", "new action (empty = done)"),
    "or none": ("leeg = niet ingevuld", "empty = not entered"),
    "certain": ("zeker", "certain"),
    "likely": ("waarschijnlijk", "likely"),
    "line": ("regel", "line"),
    "new party": (
        "{name} is nog geen partij: toevoegen als {id}? [ja]",
        "{name} is no party yet: add it as {id}? [yes]",
    ),
    "not known": ("nog onbekend", "not known yet"),
    "why not": ("waarom geen actiepunt", "why is it no action"),
    "no promise": ("geen toezegging", "no commitment"),
    "reads as done": ("lijkt gedaan", "reads as done"),
    "reads as late": ("lijkt later te worden", "reads as late"),
    "reads as changed": ("lijkt veranderd", "reads as changed"),
    "planned": ("gepland", "planned"),
    "page": ("pagina", "page"),
    "of": ("van", "of"),
}


@dataclass(frozen=True)
class Labels:
    """One language's labels: of columns, statuses, terms and periods, and all others by `[ ]`.

    For documents it holds what parties, actions and meetings are called, by their ids. In a
    terminal they are called by their ids, as that is what one types. `paper` ones have few columns.
    """

    language: str
    columns: Mapping[str, str]
    statuses: Mapping[str, str]
    terms: Mapping[str, str]
    every: Mapping[str, str]
    changes: Mapping[str, str]
    answers: Mapping[str, str]
    proposal_answers: Mapping[str, str]
    others: Mapping[str, str]
    parties: Mapping[str, str] = field(default_factory=dict)
    actions: Mapping[str, str] = field(default_factory=dict)
    meetings: Mapping[str, str] = field(default_factory=dict)
    paper: bool = False

    def __getitem__(self, name: str) -> str:
        return self.others[name]

    def party(self, id: str) -> str:
        """What a party is called."""
        return self.parties.get(id, id)

    def action(self, id: str) -> str:
        """What an action is called where another is shown."""
        return self.actions.get(id, id)

    def meeting(self, id: str) -> str:
        """What a meeting is called."""
        return self.meetings.get(id, id)


def labels(language: str) -> Labels:
    """The labels of a language."""
    columns, statuses, terms, every, changes, answers, proposal_answers, others = (
        {name: dutch if language == "nl" else english for name, (dutch, english) in group.items()}
        for group in (
            _COLUMNS,
            _STATUSES,
            _TERMS,
            _EVERY,
            _CHANGES,
            _ANSWERS,
            _PROPOSAL_ANSWERS,
            {**_OTHERS, **OF_REGISTER},
        )
    )
    return Labels(
        language, columns, statuses, terms, every, changes, answers, proposal_answers, others
    )
