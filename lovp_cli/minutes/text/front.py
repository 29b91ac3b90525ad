"""The title of a report, what its council is called, and the day of its meeting."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from lovp_cli.minutes.text.blocks import Block, heading_text
from lovp_cli.minutes.text.days import meeting_days

_REPORT = re.compile(
    r"verslag|notulen|terugkoppeling|terugblik|minutes|mededelingen|samenvatting|besluitenlijst"
    r"|actielijst|nieuwsbrief|report|agenda|vergadering|overleg|bijeenkomst|meeting",
    re.IGNORECASE,
)
_FRONT, _LONGEST = 12, 150


class Front(NamedTuple):
    """A title, if there is one, the days on which it may have been, and the council."""

    title: str
    days: tuple[date, ...]
    council: str


def front_of(blocks: list[Block]) -> Front:
    """What the first blocks of a text tell of its meeting."""
    first = [block for block in blocks if block.kind != "row"][:_FRONT]
    title = _title(first)
    return Front(title, meeting_days(blocks), council_of(title, first))


def _title(first: Sequence[Block]) -> str:
    short = [block.text for block in first if len(block.text) < _LONGEST]
    report = next((text for text in short if _REPORT.search(text)), "")
    if not report and first and first[0].text in short:
        report = first[0].text
    return heading_text(report)


_KIND = (
    r"(?:concept)?(?:terugkoppeling|terugblik|verslag|notulen|mededelingen|samenvatting|besluitenlijst"
    r"|actielijst|lijst van \w+"
    r"|besluiten- en actielijst|minutes|notes|raadsinformatiebrief|raadsbrief|kamerbrief|memo)"
)
_REPORT_WORDS = re.compile(
    r"^(?:bestuurlijke|beknopt|kort|concept|vastgesteld|openbare?|voorlopig|definitief|draft)?[ -]*"
    rf"{_KIND}(?: (?:van|of|uit) (?:de |het |the )?(?:\d+(?:e|st|nd|rd|th)? )?"
    r"(?:openbare |besloten |consultation )?(?:vergadering|bijeenkomst|meeting)?"
    r"(?: (?:van|of|with) (?:de |het |the )?)?| (?:vergadering|bijeenkomst|meeting) )?",
    re.IGNORECASE,
)
_NO_NAME = re.compile(
    r"(?:in|over|met|bij|voor|ons|onze|about|on)\b|(?:maan|dins|woens|donder|vrij)dag|vergadering"
    r"|(?:aanwezig|afwezig|locatie|datum|onderwerp|betreft|aan|present|date|in the room)\b.*:",
    re.IGNORECASE,
)
_DATE_TAIL = re.compile(
    r"[,;|–—-]?\s*(?:\(?(?:ma|di|wo|do|vr|za|zo|maan|dins|woens|donder|vrij)(?:dag)?\s)?\s*\d.*$",
    re.IGNORECASE,
)
_GATHERING_TAIL = re.compile(
    r"[,;]? *(?:vergadering|bijeenkomst|meeting|gehouden|held)(?: (?:van|of|op|on|d\.d\.))*"
    r"(?: \w+day)?$",
    re.IGNORECASE,
)
_MARKS = " ,:–-—"


def council_of(title: str, first: list[Block]) -> str:
    """What the council is called, from the titles that its report has; empty where none tells."""
    plain = (
        block.text
        for block in first[:2]
        if not _REPORT_WORDS.match(heading_text(block.text)) and len(block.text.split()) < 10
    )
    candidates = map(_bare, (title, *plain, *(block.text for block in first[:3])))
    return next(filter(None, candidates), "")


def _bare(text: str) -> str:
    """A title without what it says of the report and its day; empty where nothing is left."""
    name = _REPORT_WORDS.sub("", heading_text(text)).strip(_MARKS)
    name = re.sub(r"^(?:van |of |de |het |the |d\.d\. )+", "", name)
    name = _DATE_TAIL.sub("", name).strip(_MARKS)
    name = _GATHERING_TAIL.sub("", name).strip(_MARKS)
    name = re.sub(r"(?: (?:van|op|of|on|d\.d\.))+$", "", name)
    return "" if len(name) < 2 or _NO_NAME.match(name) else name
