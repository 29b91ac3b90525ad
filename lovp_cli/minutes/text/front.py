"""The title and the day of a meeting, as the text itself tells them."""

from __future__ import annotations

import re
from collections import Counter
from datetime import date
from typing import NamedTuple

from lovp_cli.council.phrases.vocabulary import MONTH_NUMBERS
from lovp_cli.minutes.text.blocks import Block, heading_text

_MONTHS = "|".join(sorted((m for m in MONTH_NUMBERS), key=len, reverse=True))
_WRITTEN = re.compile(
    rf"\b(\d{{1,2}})(?:st|nd|rd|th|e)?\s+(?:of\s+)?({_MONTHS})\.?,?\s+(\d{{4}})\b", re.IGNORECASE
)
_MONTH_FIRST = re.compile(
    rf"\b({_MONTHS})\.?\s+(\d{{1,2}})(?:st|nd|rd|th)?,?\s+(\d{{4}})\b", re.IGNORECASE
)
_FIGURES = re.compile(r"\b(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})\b")
_ISO = re.compile(r"\b(\d{4})-(\d\d)-(\d\d)\b")
_REPORT = re.compile(
    r"verslag|notulen|terugkoppeling|terugblik|minutes|mededelingen|samenvatting|besluitenlijst|actielijst|nieuwsbrief|report"
    r"|agenda|vergadering|overleg|bijeenkomst|meeting", re.IGNORECASE
)  # fmt: skip
_FRONT = 12


class Front(NamedTuple):
    """A title, if there is one, and the days that the meeting may have been held on."""

    title: str
    days: tuple[date, ...]
    council: str


def days_in(text: str) -> list[tuple[int, date]]:
    """The days that are written out in full in a text, with their places."""
    found = []
    for form, order in ((_WRITTEN, "dmy"), (_MONTH_FIRST, "mdy"), (_FIGURES, "dmy"), (_ISO, "ymd")):
        for match in form.finditer(text):
            groups = dict(zip(order, match.groups(), strict=True))
            month = MONTH_NUMBERS.get(groups["m"].lower()) or (
                int(groups["m"]) if groups["m"].isdigit() else 0
            )
            try:
                found.append((match.start(), date(int(groups["y"]), month, int(groups["d"]))))
            except ValueError:
                continue
    return sorted(found)


def front_of(blocks: list[Block]) -> Front:
    """What the first blocks of a text tell of its meeting."""
    first = [block for block in blocks if block.kind != "row"][:_FRONT]
    title = next(
        (heading_text(b.text) for b in first if _REPORT.search(b.text) and len(b.text) < 150), ""
    )
    if not title and first and len(first[0].text) < 150:
        title = heading_text(first[0].text)
    days: Counter[date] = Counter()
    for block in first:
        for _, day in days_in(block.text):
            days[day] += 1
        if days:
            break
    if not days:
        for block in blocks:
            found = days_in(block.text)
            if found and re.search(
                r"datum|date|gehouden|vergadering van|bijeenkomst van|held on",
                block.text,
                re.IGNORECASE,
            ):
                days[found[0][1]] += 1
                break
    if not days:
        days = Counter(day for block in blocks for _, day in days_in(block.text))
    return Front(title, tuple(days), council_of(title, first))


_KIND = (
    r"(?:concept)?(?:terugkoppeling|terugblik|verslag|notulen|mededelingen|samenvatting|besluitenlijst"
    r"|actielijst|lijst van \w+|minutes|notes)"
)
_REPORT_WORDS = re.compile(
    r"^(?:bestuurlijke|beknopt|kort|concept|vastgesteld|openbare?|voorlopig|definitief|draft)?[ -]*"
    rf"{_KIND}(?: (?:van|of|uit) (?:de |het |the )?(?:\d+(?:e|st|nd|rd|th)? )?"
    r"(?:openbare |besloten |consultation )?(?:vergadering|bijeenkomst|meeting)?"
    r"(?: (?:van|of|with) (?:de |het |the )?)?)?",
    re.IGNORECASE,
)
_NO_NAME = re.compile(
    r"(?:in|over|met|bij|voor|ons|onze|about|on)\b|(?:maan|dins|woens|donder|vrij)dag|vergadering"
    r"|(?:aanwezig|afwezig|locatie|datum|present|date|in the room)\b.*:",
    re.IGNORECASE,
)
_DATE_TAIL = re.compile(
    r"[,;|–—-]?\s*(?:\(?(?:ma|di|wo|do|vr|za|zo|maan|dins|woens|donder|vrij)(?:dag)?\s)?\s*\d.*$",
    re.IGNORECASE,
)
_GATHERING_TAIL = re.compile(
    r"[,;]? *(?:vergadering|bijeenkomst|meeting)(?: (?:van|of|op|d\.d\.))*$", re.IGNORECASE
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
    return "" if len(name) < 2 or _NO_NAME.match(name) else name
