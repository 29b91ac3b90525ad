"""The words that terms are made of, and what each stands for."""

from __future__ import annotations

import re
from functools import cache

from lovp_cli.council.phrases.dates import MONTHS
from lovp_cli.council.phrases.grammar.tokens import Token


def listed(text: str) -> list[str]:
    """The words of a text, one by one."""
    return text.split()


ARTICLES = frozenset(listed("de het the een a an"))
# What the meeting of any council may be called; longer words end in one of these.
GATHERINGS = frozenset(
    listed(
        "vergadering bijeenkomst overleg zitting beraad raad raadsvergadering"
        " meeting session council"
    )
)
# Words in a name that are not what a council goes by, nor stand for a letter of its abbreviation.
NOT_TELLING = frozenset(listed("van voor en de het der den of the and for"))
# Bodies that are called by this one word of their name.
BODIES = frozenset(
    listed(
        "bestuur raad commissie stuurgroep werkgroep college ondernemingsraad"
        " council board committee"
    )
)

# First letters that are no name.
TITLES = frozenset(listed("mw dhr dr ir mr ds nr"))

_NL_MONTHS = MONTHS["nl"].split()
_EN_MONTHS = MONTHS["en"].lower().split()
_ABBREVIATED = {
    "jan": 1, "feb": 2, "febr": 2, "mrt": 3, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8,
    "sep": 9, "sept": 9, "okt": 10, "oct": 10, "nov": 11, "dec": 12,
}  # fmt: skip
MONTH_NUMBERS = {
    name: number for names in (_NL_MONTHS, _EN_MONTHS) for number, name in enumerate(names, 1)
} | _ABBREVIATED
_WEEKDAYS = {
    word: number
    for words in (
        "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag",
        "monday tuesday wednesday thursday friday saturday sunday",
    )
    for number, word in enumerate(words.split())
}
_WEEKDAYS_ABBREVIATED = {
    word: number
    for words in ("ma di wo do vr za zo", "mon tue wed thu fri sat sun", "- tues - thur - - -")
    for number, word in enumerate(words.split())
} | {"thurs": 3}
SEASON_CODES = {
    word: code
    for code, words in (
        (21, "lente voorjaar spring"),
        (22, "zomer summer"),
        (23, "herfst najaar autumn fall"),
        (24, "winter"),
    )
    for word in words.split()
}
_NL_COUNTS = listed(
    "een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien"
    " zestien zeventien achttien negentien twintig"
)
_EN_COUNTS = listed(
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
    " sixteen seventeen eighteen nineteen twenty"
)
_NL_TENS = {
    "dertig": 30, "veertig": 40, "vijftig": 50, "zestig": 60, "zeventig": 70, "tachtig": 80,
    "negentig": 90,
}  # fmt: skip
_EN_TENS = {
    "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
}  # fmt: skip
_NL_ORDINALS = listed(
    "eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde"
    " dertiende veertiende vijftiende zestiende zeventiende achttiende negentiende twintigste"
)
_EN_ORDINALS = listed(
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth"
    " fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
)
_NL_UNITS = {
    "dag": "day", "dagen": "day", "dgn": "day", "week": "week", "weken": "week", "wk": "week",
    "maand": "month", "maanden": "month", "mnd": "month", "kwartaal": "quarter",
    "kwartalen": "quarter", "jaar": "year", "jaren": "year", "werkdag": "workday",
    "werkdagen": "workday", "uur": "hour", "uren": "hour",
}  # fmt: skip
_EN_UNITS = {
    "day": "day", "days": "day", "week": "week", "weeks": "week", "month": "month",
    "months": "month", "quarter": "quarter", "quarters": "quarter", "year": "year",
    "years": "year", "workdays": "workday", "hours": "hour", "fortnight": "fortnight",
}  # fmt: skip
_PARTS = {
    word: number
    for number, words in enumerate(
        (
            "begin start aanvang primo vroeg early beginning",
            "medio midden half halverwege mid middle halfway",
            "eind einde slot ultimo laat late end",
        )
    )
    for word in words.split()
}
_DAYS_FROM_NOW = {
    word: number
    for number, words in enumerate(
        (
            "vandaag heden vanochtend vanmorgen vanmiddag vanavond today tonight",
            "morgen morgenochtend morgenmiddag morgenavond tomorrow",
            "overmorgen",
        )
    )
    for word in words.split()
}
_DAYS_AGO = {"gisteren": -1, "yesterday": -1, "eergisteren": -2}
_DAYPARTS = ("ochtend", "middag", "avond")
# Of these may a meeting be called, in one word: junivergadering, najaarsoverleg.
_COMPOUND = ("month_name", "season_name")
# In a sentence these are mostly something else; as months or days they have a capital in English.
_CAPITAL_IN_PROSE = frozenset(listed("may march mar jan fall"))


@cache
def _words() -> dict[str, dict[str, object]]:
    """Every word with what it may stand for, by symbol."""
    found: dict[str, dict[str, object]] = {}

    def add(symbol: str, values: dict[str, int] | dict[str, str]) -> None:
        for word, value in values.items():
            found.setdefault(word, {})[symbol] = value

    add("month_name", MONTH_NUMBERS)
    add("weekday", _WEEKDAYS)
    add("weekday", {day + part: at for day, at in _WEEKDAYS.items() for part in _DAYPARTS})
    add("weekday_short", _WEEKDAYS_ABBREVIATED)
    add("season_name", SEASON_CODES)
    add("count_nl", {word: number for number, word in enumerate(_NL_COUNTS, 1)} | _NL_TENS)
    add("count_nl", _tens_and_ones() | {"honderd": 100})
    add("count_en", {word: number for number, word in enumerate(_EN_COUNTS, 1)} | _EN_TENS)
    add("count_en", {"a": 1, "an": 1, "hundred": 100})
    add("nth", {word: number for number, word in enumerate(_NL_ORDINALS, 1)})
    add("nth", {word: number for number, word in enumerate(_EN_ORDINALS, 1)})
    add("nth", {f"{ones}entwintigste": 20 + at for at, ones in enumerate(_NL_COUNTS[:9], 1)})
    add("nth", {"dertigste": 30, "eenendertigste": 31, "thirtieth": 30})
    add("times", {"eens": 1, "eenmaal": 1, "tweemaal": 2, "driemaal": 3, "viermaal": 4})
    add("times", {"once": 1, "twice": 2})
    add("last", {"laatste": -1, "last": -1})
    add("unit_nl", _NL_UNITS)
    add("unit_en", _EN_UNITS)
    add("part", _PARTS)
    add("from_now", _DAYS_FROM_NOW)
    add("ago", _DAYS_AGO)
    add("half_count", {"anderhalf": 1, "anderhalve": 1})
    for number, ones in enumerate(_NL_COUNTS[1:9], 2):
        add("half_count", {f"{ones}enhalf": number, f"{ones}enhalve": number})
    return found


def _tens_and_ones() -> dict[str, int]:
    tens = {"twintig": 20} | _NL_TENS
    return {
        f"{one}en{ten}": value + number
        for ten, value in tens.items()
        for number, one in enumerate(_NL_COUNTS[:9], 1)
    }


def stem_of(word: str) -> str:
    """What stands before `vergadering` and the like in one word; empty where nothing does."""
    for ending in GATHERINGS:
        if word.endswith(ending) and len(word) > len(ending):
            stem = word.removesuffix(ending)
            return stem.removesuffix("s") if len(stem) > 3 else stem
    return ""


def values_of(
    token: Token, before: Token | None, after: Token | None, *, prose: bool
) -> dict[str, object]:
    """What a word or figure may stand for, by symbol; in prose, less."""
    text = token.text
    if text[0].isdigit() or text[0] in "'½":
        found = _figures(text)
        in_code = after and after.text in ("-", "/") and after.start == token.end
        if prose and ((in_code and "yyyy" not in found) or ("dm" in found and "." in text)):
            return {}
        return found
    if text[0] in "qkhw" and (match := re.fullmatch(r"(q|k|kw|h|w|wk)([0-9]{1,2})", text)):
        symbol = {"q": "q_no", "k": "q_no", "kw": "q_no", "h": "h_no"}.get(match[1], "w_no")
        return {symbol: int(match[2])}
    found = _words().get(text, {})
    if not found and (stem := stem_of(text)):
        named = _words().get(stem, {})
        return {f"{symbol}_gathering": named[symbol] for symbol in _COMPOUND if symbol in named}
    return _in_prose(token, found, before, after) if prose and found else found


def _in_prose(
    token: Token, found: dict[str, object], before: Token | None, after: Token | None
) -> dict[str, object]:
    by_figure = any(beside and beside.text[0].isdigit() for beside in (before, after))
    if token.text in _CAPITAL_IN_PROSE:
        first_name = token.text in ("jan", "mar")
        if not token.capital or (first_name and not by_figure):
            return {}
    if "weekday_short" in found and not (after and after.text[0].isdigit()):
        return {}
    return found


_FIGURES = (
    # by symbol; the groups are its numbers
    ("iso", r"(\d{4})-(\d\d)-(\d\d)"),
    ("dmy", r"(\d{1,2})([-/.])(\d{1,2})\2('?\d{2}|\d{4})"),
    ("dm", r"(\d{1,2})([-/.])(\d{1,2})"),
    ("my", r"(\d{1,2})[-/](\d{4})"),
    ("ym", r"(\d{4})[-/](\d\d)"),
    ("years", r"(\d{4})[-/](\d{2}|\d{4})"),
    ("year_q", r"(\d{4})[qk]([1-4])"),
    ("yyyy", r"(\d{4})"),
    ("yy", r"'(\d\d)"),
    ("number", r"(\d{1,3})"),
    ("short", r"(\d\d)"),
    ("nth", r"(\d{1,2})(?:e|ste|de|st|nd|rd|th)"),
    ("nth_figure", r"(\d{1,2})(?:e|ste|de|st|nd|rd|th)"),
    ("times", r"(\d{1,2})x"),
    ("and_half", r"(\d{1,2})(?:[.,]5|½)"),
    ("clock", r"(\d{1,2})[.:]([0-5]\d)(?:u|uur|h)?"),
    ("clock", r"(\d{1,2})(?:u|uur|h)"),
)


@cache
def _figure_patterns() -> list[tuple[str, re.Pattern[str]]]:
    return [(symbol, re.compile(pattern, re.ASCII)) for symbol, pattern in _FIGURES]


def _figures(text: str) -> dict[str, object]:
    found: dict[str, object] = {}
    for symbol, pattern in _figure_patterns():
        if match := pattern.fullmatch(text):
            groups = match.groups()
            found[symbol] = groups if len(groups) > 1 else int(groups[0])
    if "number" in found:
        found["count_nl"] = found["count_en"] = found["number"]
    return found
