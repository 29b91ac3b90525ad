"""Terms in Dutch or English words, as a meeting speaks them, to terms as the files hold them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable
from datetime import date, timedelta

from lovp_cli.phrases.dates import MONTHS
from lovp_cli.records.term import Term

_Reckoner = Callable[[re.Match[str], date], str]

_MONTH_NUMBERS = {
    name[:length].lower(): number
    for names in MONTHS.values()
    for number, name in enumerate(names.split(), 1)
    for length in (3, 4, len(name))
} | {"mrt": 3}
_SEASON_WORDS = {
    **dict.fromkeys(("lente", "voorjaar", "spring"), (21, 3)),
    **dict.fromkeys(("zomer", "summer"), (22, 6)),
    **dict.fromkeys(("herfst", "najaar", "autumn", "fall"), (23, 9)),
    **dict.fromkeys(("winter",), (24, 12)),
}
_COUNTS = {
    word: number
    for words in (
        "een twee drie vier vijf zes zeven acht negen tien elf twaalf",
        "one two three four five six seven eight nine ten eleven twelve",
    )
    for number, word in enumerate(words.split(), 1)
} | {"a": 1}
_ORDINALS = {
    word: number
    for words in (
        "eerste tweede derde vierde",
        "first second third fourth",
        "1e 2e 3e 4e",
        "q1 q2 q3 q4",
    )
    for number, word in enumerate(words.split(), 1)
}


def _any(words: Iterable[str]) -> str:
    return "(?:" + "|".join(sorted(words, key=len, reverse=True)) + ")"


_START, _MIDDLE, _END = (
    r"(?:begin|start|early)",
    r"(?:medio|midden|half|halverwege|mid)",
    r"(?:eind|einde|ultimo|late|end)",
)
_PART = (
    rf"(?:(?:(?P<start>{_START})|(?P<middle>{_MIDDLE})|(?P<end>{_END}))"
    r"(?: (?:van|of|in))?(?: (?:het|de|the))?[ -])?"
)
_MONTH = rf"(?P<month>{_any(_MONTH_NUMBERS)})\.?"
_YEAR = r"(?P<year>\d{4})"
_YEAR_REF = (
    rf"(?:{_YEAR}|(?P<this>(?:dit |het |this |the )?(?:lopende |current )?(?:jaar|year))"
    r"|(?P<next>(?:volgend|komend|next|coming) (?:jaar|year)))"
)
_OF_YEAR = rf"(?: (?:van |in |of )?{_YEAR_REF})?"
_COUNT = rf"(?P<count>\d{{1,3}}|{_any(_COUNTS)})"
_UNIT = r"(?P<unit>dag|dagen|days?|week|weken|weeks|maand|maanden|months?|jaar|jaren|years?)"
_ORDINAL = rf"(?P<ordinal>{_any(_ORDINALS)})"
_COMING = r"(?:komende?|eerstkomende?|coming)"
_NEXT = r"(?:volgende?|eerstvolgende?|next)"
_LEAD = re.compile(
    r"(?:(?:uiterlijk|ergens|per|op|in|tegen|vanaf|no later than|by|on|at|during|de loop van"
    r"|het|de|een|the) )+"
)


def understood(words: str, said_on: date, council_names: Iterable[str] = ()) -> Term | None:
    """The term that words mean when spoken on a day, or None where they mean none known here.

    `council_names` are the names by which people call the council's meeting.
    """
    text = _simple(words)
    if re.fullmatch(r"geen|zonder|none|(?:geen|zonder|no) (?:termijn|term)", text):
        return Term(none=True)
    meeting = _any(
        [r"overleg", r"vergadering", r"bijeenkomst", r"keer", r"meeting", r"time"]
        + [re.escape(_simple(name)) for name in council_names]
    )
    if re.fullmatch(rf"{_NEXT}|(?:{_NEXT}|{_COMING}) {meeting}", _LEAD.sub("", text, count=1)):
        return Term(meeting="next")
    for form, reckon in _FORMS:
        for candidate in (text, _LEAD.sub("", text, count=1)):
            if match := form.fullmatch(candidate):
                try:
                    return Term(by=reckon(match, said_on))
                except (ValueError, OverflowError):
                    return None
    return None


def _simple(words: str) -> str:
    bare = "".join(
        char for char in unicodedata.normalize("NFKD", words) if not unicodedata.combining(char)
    )
    return " ".join(bare.casefold().replace(",", " ").split()).rstrip(".")


def _today(_: re.Match[str], said_on: date) -> str:
    return _iso(said_on)


def _tomorrow(_: re.Match[str], said_on: date) -> str:
    return _iso(said_on + timedelta(days=1))


def _week(match: re.Match[str], said_on: date) -> str:
    monday = said_on - timedelta(days=said_on.weekday())
    if match["next"]:
        monday += timedelta(weeks=1)
    return _between(max(monday, said_on), monday + timedelta(days=6))


def _coming(match: re.Match[str], said_on: date) -> str:
    """What is coming: a week or a month is one; weeks are six, months are three."""
    unit = match["unit"]
    if unit in ("week", "weken", "weeks"):
        return _between(said_on, said_on + timedelta(weeks=1 if unit == "week" else 6))
    return _between(said_on, _later(said_on, 1 if unit in ("maand", "month") else 3))


def _counted(match: re.Match[str], said_on: date) -> str:
    count, unit = _COUNTS.get(match["count"]) or int(match["count"]), match["unit"]
    if unit.startswith("da"):
        end = said_on + timedelta(days=count)
    elif unit.startswith("we"):
        end = said_on + timedelta(weeks=count)
    else:
        end = _later(said_on, count * (12 if unit[0] in "jy" else 1))
    return _between(said_on, end) if match["within"] else _iso(end)


def _this_month(match: re.Match[str], said_on: date) -> str:
    month = _later(said_on.replace(day=1), 1 if match["next"] else 0)
    return _part_of_month(match, month.year, month.month)


def _named_month(match: re.Match[str], said_on: date) -> str:
    month = _MONTH_NUMBERS[match["month"]]
    year = int(match["year"] or said_on.year + (month < said_on.month))
    return _part_of_month(match, year, month)


def _part_of_month(match: re.Match[str], year: int, month: int) -> str:
    first = date(year, month, 1)
    if match["start"]:
        return _between(first, first.replace(day=10))
    if match["middle"]:
        return _between(first.replace(day=11), first.replace(day=20))
    if match["end"]:
        return _between(first.replace(day=21), _later(first, 1) - timedelta(days=1))
    return f"{year:04}-{month:02}"


def _part_of_year(match: re.Match[str], said_on: date) -> str:
    """The beginning is the first quarter, the end the last, and the middle lies between."""
    year = _year(match, said_on)
    if match["start"]:
        return _months(year, 1, 3)
    if match["middle"]:
        return _months(year, 4, 9)
    return _months(year, 10, 12) if match["end"] else f"{year:04}"


def _quarter(match: re.Match[str], said_on: date) -> str:
    number = _ORDINALS[match["ordinal"]]
    year = _year(match, said_on, past=number * 3 < said_on.month)
    return _months(year, number * 3 - 2, number * 3)


def _this_quarter(match: re.Match[str], said_on: date) -> str:
    first = said_on.replace(month=(said_on.month - 1) // 3 * 3 + 1, day=1)
    first = _later(first, 3 if match["next"] else 0)
    return _months(first.year, first.month, first.month + 2)


def _half(match: re.Match[str], said_on: date) -> str:
    second = _ORDINALS[match["ordinal"]] == 2
    if _ORDINALS[match["ordinal"]] > 2:
        raise ValueError(match["ordinal"])
    year = _year(match, said_on, past=not second and said_on.month > 6)
    return _months(year, 7 if second else 1, 12 if second else 6)


def _season(match: re.Match[str], said_on: date) -> str:
    code, first_month = _SEASON_WORDS[match["season"]]
    if match["year"] or match["this"] or match["next"]:
        return f"{_year(match, said_on):04}-{code}"
    # A winter that is under way began in the year before.
    years = range(said_on.year - 1, said_on.year + 2)
    year = next(year for year in years if _later(date(year, first_month, 1), 3) > said_on)
    return f"{year:04}-{code}"


def _date(match: re.Match[str], said_on: date) -> str:
    found = match.groupdict()
    month = int(found["number"]) if found.get("number") else _MONTH_NUMBERS[found["month"]]
    year = int(found["year"] or said_on.year)
    day = date(year, month, int(found["day"]))
    if not found["year"] and day < said_on:
        day = day.replace(year=year + 1)
    return _iso(day - timedelta(days=1) if found["before"] else day)


def _year(match: re.Match[str], said_on: date, *, past: bool = False) -> int:
    found = match.groupdict()
    if found.get("year"):
        return int(found["year"])
    return said_on.year + bool(found.get("next") or (past and not found.get("this")))


def _later(day: date, months: int) -> date:
    """The same day some months later; the month's last where it is shorter."""
    month = day.month - 1 + months
    year, month = day.year + month // 12, month % 12 + 1
    following = date(year + month // 12, month % 12 + 1, 1)
    return date(year, month, min(day.day, (following - timedelta(days=1)).day))


def _months(year: int, first: int, last: int) -> str:
    return f"{year:04}-{first:02}/{year:04}-{last:02}"


def _between(first: date, last: date) -> str:
    return f"{_iso(first)}/{_iso(last)}"


def _iso(day: date) -> str:
    return day.isoformat()


_BEFORE = r"(?P<before>(?:voor|before) )?"
# "voor eind november" asks no more than "eind november" does.
_BY_END = r"(?:(?:voor|before) (?:het |de |the )?(?=eind|end|ultimo))?"
_FORMS: list[tuple[re.Pattern[str], _Reckoner]] = [
    (re.compile(form), reckon)
    for form, reckon in [
        (r"vandaag|today", _today),
        (r"morgen|tomorrow", _tomorrow),
        (rf"(?:(?:deze|this)|(?P<next>{_NEXT})) week", _week),
        (
            rf"{_COMING}(?: paar| enkele| few)? (?P<unit>week|weken|weeks|maand|maanden|months?)",
            _coming,
        ),
        (rf"(?:(?P<within>binnen|within)|over|in) {_COUNT} {_UNIT}", _counted),
        (
            rf"{_BY_END}{_PART}(?:(?:deze|de|this|the)|(?P<next>{_NEXT})) (?:maand|month)",
            _this_month,
        ),
        (rf"{_BY_END}{_PART}{_MONTH}(?: {_YEAR})?", _named_month),
        (rf"{_BY_END}{_PART}{_YEAR_REF}", _part_of_year),
        (rf"{_ORDINAL} (?:kwartaal|quarter){_OF_YEAR}", _quarter),
        (rf"(?P<ordinal>q[1-4]){_OF_YEAR}", _quarter),
        (rf"(?:(?:dit|this)|(?P<next>{_NEXT})) (?:kwartaal|quarter)", _this_quarter),
        (rf"{_ORDINAL} (?:helft|half){_OF_YEAR}", _half),
        (rf"(?:(?:deze|dit|{_COMING}|this) )?(?P<season>{_any(_SEASON_WORDS)}){_OF_YEAR}", _season),
        (rf"{_BEFORE}(?P<day>\d{{1,2}}) {_MONTH}(?: {_YEAR})?", _date),
        (rf"{_BEFORE}{_MONTH} (?P<day>\d{{1,2}})(?: {_YEAR})?", _date),
        (rf"{_BEFORE}(?P<day>\d{{1,2}})[-/.](?P<number>\d{{1,2}})[-/.]{_YEAR}", _date),
    ]
]
