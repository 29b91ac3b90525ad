"""What people try in place of a command or a flag that there is, in Dutch and English."""

from __future__ import annotations

import re
from collections.abc import Sequence
from difflib import get_close_matches
from itertools import takewhile

from lovp_cli.files.store.shell_quoting import one_word
from lovp_cli.program.catalogue import COMMANDS
from lovp_cli.program.typed_line import Piece, TypedLine, name_of

# The line that does it, and the commands that people try; what they typed behind them takes the
# place of what is in braces.
LINES = {
    "lovp open-actions": (
        "list actions open lijst actielijst acties actiepunten toezeggingen openstaand openstaande"
    ),
    "lovp open-actions --overdue": "overdue late te-laat verlopen achterstallig",
    "lovp open-actions --status any --grep {WORDS}": "search find grep zoek zoeken vind",
    "lovp open-actions -o FILE.csv": "export exporteren exporteer csv",
    "lovp open-actions -o FILE.xlsx": "excel xlsx spreadsheet rekenblad",
    "lovp meetings -o FILE.ics": "ics ical outlook",
    "lovp report --since last": "changes diff wijzigingen mutaties since sinds",
    "lovp remind -o FOLDER": "reminder reminders herinner herinneren herinnering rappel",
    "lovp publish FOLDER": "publiceer publiceren website site web html webpagina openbaar public",
    "lovp report": "status overview stand overzicht rapport rapportage stand-van-zaken",
    "lovp report {MEETING}": "agenda",
    "lovp report, or lovp show {MEETING}": "terugkoppeling",
    "lovp add-meeting --minutes FILE": "verslag notulen minutes add-minutes file-minutes",
    "lovp show {REF}": (
        "view info details history log toon tonen bekijk bekijken actie actiepunt toezegging"
        " geschiedenis historie"
    ),
    "lovp show {MEETING}": "meeting vergadering overleg",
    "lovp meetings": "calendar kalender vergaderingen overleggen",
    "lovp parties": "owners partijen partij eigenaren actiehouders",
    "lovp add-meeting {DATE}": "plan plannen nieuwe-vergadering",
    "lovp add-action {MEETING} --title TITLE --owner PARTY": (
        "add promise commit toevoegen toezeggen voeg-toe nieuwe-actie"
    ),
    "lovp add-action {MEETING} --title TITLE --owner PARTY, or lovp add-meeting DATE": (
        "new nieuw nieuwe maak"
    ),
    "lovp follow-up {ACTION} --status settled": (
        "settle done close complete finish voldaan voldoen afgedaan afdoen afronden klaar gereed"
    ),
    "lovp follow-up {ACTION} --status partly": "partly deels deels-voldaan",
    "lovp follow-up {ACTION} --status reported": "report-done afmelden afgemeld",
    "lovp follow-up {ACTION} --status lapsed": "lapse drop vervallen verval",
    "lovp follow-up {ACTION} --status open": "reopen heropenen heropen",
    "lovp follow-up {ACTION} --replaced-by OTHER": "replace vervangen opgegaan samenvoegen",
    'lovp follow-up {ACTION} --due "eind maart"': (
        "extend postpone due verlengen verleng uitstellen uitstel termijn"
    ),
    "lovp follow-up {ACTION} --owner PARTY": (
        "transfer assign overdragen overdracht toewijzen actiehouder"
    ),
    'lovp follow-up {ACTION} --note "what was said"': (
        "note comment update opvolgen opvolging notitie toelichting bijwerken"
    ),
    "lovp follow-up ACTION --on {DAY}": "add-letter letter brief",
    "lovp review {MEETING}": "walk doorlopen doorloop langslopen behandelen behandel",
    "lovp cancel-meeting {MEETING}": "cancel annuleren annuleer afgelasten afzeggen",
    "lovp move-meeting {MEETING} DATE": "move reschedule verplaats verplaatsen verzet verzetten",
    "lovp follow-up --reported --status settled": "confirm bevestig bevestigen",
    "lovp import {FILE}": (
        "importeer importeren inlezen lees-in import-list import-csv overnemen load upload"
    ),
    "lovp edit {REF}": (
        "change modify remove delete wijzig wijzigen bewerk bewerken corrigeren verwijder"
        " verwijderen"
    ),
    "lovp add-party {ID}": "nieuwe-partij nieuwe-eigenaar partij-toevoegen new-party add-owner",
    "lovp add-moment {ID} --on DAYS": (
        "moment nieuw-moment moment-toevoegen new-moment reces zomerreces recess add-recess"
    ),
    "lovp undo": (
        "ongedaan ongedaan-maken maak-ongedaan herstel herstellen terug terugdraaien draai-terug"
        " revert rollback take-back oops redo opnieuw"
    ),
    "lovp undo --list": "journal logboek recent",
    "lovp check": "validate lint controleer controleren controle valideren",
    "lovp init": "begin start starten register create",
    "lovp git-setup": "git merge",
    "lovp --help": "help hulp ? /? /h",
    "lovp --version": "version versie",
}

# What to type, and the flags that people try; of several, the first that the command takes.
FLAGS = {
    "--owner": "eigenaar actiehouder houder assignee party partij",
    "--with": "met samen-met partner partners betrokken betrokkenen involved",
    "--involving": "met samen-met partner partners betrokken betrokkenen involved",
    "--due": "termijn deadline due-date vervaldatum uiterlijk",
    "--due-before": "termijn deadline due due-date vervaldatum uiterlijk voor before",
    "--due-after": "na after",
    "--said": "gezegd woorden",
    "--title": "titel naam name",
    "--topic": "onderwerp thema subject",
    "--note": "notitie toelichting opmerking tekst comment message",
    "--quote": "citaat vindplaats",
    "--reference": "kenmerk document ref",
    "--replaced-by": "vervangen-door opgegaan-in",
    "--number": "nummer nr kenmerknummer",
    "--asked-by": "gevraagd-door vrager op-verzoek-van requested-by",
    "--alias": "aliassen aliases ook-wel bijnaam also",
    "--contact": "contactpersoon behandelaar ambtenaar",
    "--confidential": "vertrouwelijk geheim secret private",
    "--letter": "brief per-brief by-letter",
    "--every": "elke elk ieder iedere herhaal herhalen repeat frequentie",
    "--reported": "afgemeld gemeld",
    "--owned-by": "van-partij alle-van",
    "--undated": "zonder-datum ongedateerd",
    "--ended-after": "beëindigd-na afgedaan-na",
    "--ended-before": "beëindigd-voor afgedaan-voor",
    "--public": "openbaar publiek",
    "--minutes": "verslag notulen report terugkoppeling",
    "--accept": "aanvaard accepteer neem-over overnemen",
    "--minutes-title": "verslagtitel",
    "--from": "van bestand file",
    "--kind": "soort type",
    "--on": "op datum dag dagen date day days wanneer van when vergadering overleg meeting",
    "--meeting": "vergadering overleg",
    "--due-meeting": "agenda",
    "MEETING": "vergadering overleg meeting",
    "DATE[-SUFFIX]": "datum dag date day",
    "--as-of": "peildatum per datum dag date day",
    "--status": "toestand state",
    "--status any": "all alle alles any",
    "--status settled": "voldaan afgedaan klaar gereed settled done closed",
    "--status partly": "deels deels-voldaan partly",
    "--status reported": "afgemeld afmelden reported",
    "--status lapsed": "vervallen lapsed",
    "--status open": "openstaand open heropenen reopen",
    "--overdue": "te-laat telaat verlopen late",
    "--no-term": "zonder-termijn geen-termijn no-due",
    "--grep": "zoek zoeken search find filter words woorden",
    "--sort": "sorteer sorteren volgorde order sort-by order-by",
    "--format": "formaat vorm output",
    "--format json": "json",
    "--format csv": "csv excel",
    "--format md": "md markdown",
    "--lang": "taal language",
    "--language": "taal lang",
    "--name": "naam raad council",
    "--data": "map folder dir register",
    "--dry-run": "proef preview test droog",
    "--strict": "streng",
    "--list": "lijst toon all alles last laatste",
    "--version": "versie",
    "--help": "hulp ?",
}


def instead_of_command(words: Sequence[str]) -> str:
    """What to say of a line that begins with the name of no command."""
    name, *behind = words
    there_is_not = f"there is no command '{name}'"
    # `add action` is tried for add-action.
    one, two = (re.sub("[ _]", "-", "-".join(words[:many]).lower()) for many in (1, 2))
    for command in (two, one):
        if command in COMMANDS:
            return f"{there_is_not}; type: lovp {command}"
    for line, guesses in LINES.items():
        if one in guesses.split():
            return f"{there_is_not}; type: {_filled(line, behind)}"
    if close := get_close_matches(one, COMMANDS, 1):
        return f"{there_is_not}; did you mean: lovp {close[0]}"
    return f"{there_is_not}; to see what there is, type: lovp --help"


def _filled(line: str, words: Sequence[str]) -> str:
    """A line with the words that were typed, up to the first flag, in the place kept for them."""
    typed = list(takewhile(lambda word: not word.startswith("-"), words))

    def fill(place: re.Match[str]) -> str:
        if not typed:
            return place[1]
        return one_word(" ".join(typed) if place[1] == "WORDS" else typed[0])

    return re.sub(r"{(\w+)}", fill, line)


def instead_of_flag(line: TypedLine, unknown: Piece) -> str:
    """What to say of a flag that there is not."""
    there_is_not = f"there is no option {unknown.flag}"
    name = unknown.flag.strip("-\u2013\u2014").lower().replace("_", "-")
    for meant in (meant for meant, guesses in FLAGS.items() if name in guesses.split()):
        flag, _, fixed = meant.partition(" ")
        option = line.options.get(flag)
        if option:
            value = "" if fixed or option.is_flag or not unknown.value else one_word(unknown.value)
            return f"{there_is_not}; type: {meant} {value}".rstrip()
        if flag in map(name_of, line.arguments):
            value = one_word(unknown.value) if unknown.value else flag
            return f"{there_is_not}; type it without one: {line.path} {value}"
    if close := get_close_matches(f"--{name}", line.options, 2, 0.75):
        return f"{there_is_not}; did you mean {' or '.join(close)}?"
    return f"{there_is_not}; for help, type: {line.path} --help"
