"""Terms in Dutch or English words, as a meeting speaks them, to terms as the files hold them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable
from datetime import date

from lovp_cli.council.phrases import reckoning
from lovp_cli.council.phrases.vocabulary import (
    BEFORE,
    BY_END,
    COMING,
    COUNT,
    LEAD,
    MONTH,
    MONTHS_IN,
    NEXT,
    OF_YEAR,
    ORDINAL,
    PART,
    SEASON,
    START_OR_END,
    UNIT,
    UNTIL_MONTH,
    YEAR,
    YEAR_REF,
    any_of,
)
from lovp_cli.council.records.term import Term
from lovp_cli.council.terms.edtf import span

_LEAD = re.compile(LEAD)
_IN_ALL = rf"(?:(?:binnen|within) (?:de |the )?)?(?:{COMING}|{NEXT})"
_WEEKS_OR_MONTHS = r"(?P<unit>week|weken|weeks|maand|maanden|months?)"
_UP_TO = r"(?: ?[-/] ?| of | en | or | and | t/m | tot en met | to )"
_MONTH_OR_NEXT = rf"(?:(?:deze|de|this|the)|(?P<next>{NEXT}))"
_QUARTER_OR_NEXT = rf"(?:(?:dit|het|this|the)|(?P<next>{NEXT}|{COMING}))"


def understood(words: str, said_on: date, council_names: Iterable[str] = ()) -> Term | None:
    """The term that words mean when spoken on a day, or None where they mean none known here.

    `council_names` are the names by which people call the council's meeting.
    """
    text = _simple(words)
    if re.fullmatch(r"geen|zonder|none|(?:geen|zonder|no) (?:termijn|term)", text):
        return Term(none=True)
    bare = _LEAD.sub("", text, count=1) if _LEAD.match(text) else text
    meeting = any_of(
        [r"overleg", r"vergadering", r"bijeenkomst", r"keer", r"meeting", r"time"]
        + [re.escape(_simple(name)) for name in council_names]
    )
    if re.fullmatch(rf"{NEXT}|(?:{NEXT}|{COMING}) {meeting}", bare):
        return Term(meeting="next")
    for form, reckon in _FORMS:
        if match := form.fullmatch(text) or form.fullmatch(bare):
            return _reckoned(reckon, match, said_on)
    return None


def _reckoned(reckon: _Reckoner, match: re.Match[str], said_on: date) -> Term | None:
    try:
        by = reckon(match, said_on)
        last = span(by)[1]
    except (ValueError, OverflowError):
        return None
    # Only a year that was named may make a term that is over when it is given.
    return Term(by=by) if last >= said_on or match.groupdict().get("year") else None


def _simple(words: str) -> str:
    bare = "".join(
        char for char in unicodedata.normalize("NFKD", words) if not unicodedata.combining(char)
    )
    text = " ".join(bare.casefold().replace(",", " ").split()).rstrip(".")
    return re.sub(r" (?:a\.s|aanstaande)$", "", text)


_Reckoner = Callable[[re.Match[str], date], str]
_FORMS: list[tuple[re.Pattern[str], _Reckoner]] = [
    (re.compile(form, re.ASCII), reckon)
    for form, reckon in [
        (r"vandaag|today", reckoning.today),
        (r"morgen|tomorrow", reckoning.tomorrow),
        (rf"(?:(?:deze|this)|(?P<next>{NEXT})) week", reckoning.week),
        (
            rf"(?:{COMING}(?: paar| enkele| few)?|next few) {_WEEKS_OR_MONTHS}",
            reckoning.coming,
        ),
        (
            rf"(?:(?P<within>binnen(?: nu en)?|within|{_IN_ALL})|over|in) {COUNT} {UNIT}",
            reckoning.counted,
        ),
        (
            rf"(?:(?P<within>binnen|within)|over|in) (?P<months>{any_of(MONTHS_IN)})",
            reckoning.months_from_now,
        ),
        (rf"{BY_END}{PART}{_MONTH_OR_NEXT} (?:maand|month)", reckoning.this_month),
        (rf"{BY_END}{PART}{MONTH}{OF_YEAR}", reckoning.named_month),
        (rf"{MONTH}{_UP_TO}{UNTIL_MONTH}{OF_YEAR}", reckoning.month_to_month),
        (rf"{ORDINAL} (?:helft|half) (?:van |of )?{MONTH}{OF_YEAR}", reckoning.half_month),
        (rf"{BY_END}{PART}{YEAR_REF}", reckoning.part_of_year),
        (rf"{BY_END}{START_OR_END}(?P<this>jaar|year)", reckoning.part_of_year),
        (rf"{BY_END}{PART}{ORDINAL} (?:kwartaal|quarter){OF_YEAR}", reckoning.quarter),
        (rf"{BY_END}{PART}(?P<ordinal>q[1-4]){OF_YEAR}", reckoning.quarter),
        (rf"{BY_END}{PART}{_QUARTER_OR_NEXT} (?:kwartaal|quarter)", reckoning.this_quarter),
        (rf"{ORDINAL} (?:helft|half){OF_YEAR}", reckoning.half_year),
        (rf"(?:(?:deze|dit|{COMING}|this) )?{SEASON}{OF_YEAR}", reckoning.season),
        (rf"{BEFORE}(?P<day>\d{{1,2}}) {MONTH}{OF_YEAR}", reckoning.day),
        (rf"{BEFORE}{MONTH} (?P<day>\d{{1,2}})(?: {YEAR})?", reckoning.day),
        (rf"{BEFORE}(?P<day>\d{{1,2}})[-/.](?P<number>\d{{1,2}})[-/.]{YEAR}", reckoning.day),
        (rf"(?:met )?{BEFORE}prinsjesdag{OF_YEAR}", reckoning.budget_day),
    ]
]
