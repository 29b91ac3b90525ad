"""The words that terms are put in, and the patterns that are made of them."""

from __future__ import annotations

from collections.abc import Iterable

from lovp_cli.council.phrases.dates import MONTHS

MONTH_NUMBERS = {
    name[:length].lower(): number
    for names in MONTHS.values()
    for number, name in enumerate(names.split(), 1)
    for length in (3, 4, len(name))
} | {"mrt": 3}
SEASON_CODES = {
    **dict.fromkeys(("lente", "voorjaar", "spring"), 21),
    **dict.fromkeys(("zomer", "summer"), 22),
    **dict.fromkeys(("herfst", "najaar", "autumn", "fall"), 23),
    **dict.fromkeys(("winter",), 24),
}
COUNTS = {
    word: number
    for words in (
        "een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien",
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen",
    )
    for number, word in enumerate(words.split(), 1)
} | {"a": 1, "dertig": 30, "thirty": 30}
MONTHS_IN = {
    "kwartaal": 3,
    "een kwartaal": 3,
    "a quarter": 3,
    "half jaar": 6,
    "een half jaar": 6,
    "half a year": 6,
    "anderhalf jaar": 18,
}
ORDINALS = {
    word: number
    for words in (
        "eerste tweede derde vierde",
        "first second third fourth",
        "1e 2e 3e 4e",
        "q1 q2 q3 q4",
    )
    for number, word in enumerate(words.split(), 1)
} | {"laatste": 4, "last": 4}


def any_of(words: Iterable[str]) -> str:
    """A pattern for any of these words or patterns, the longest first."""
    return "(?:" + "|".join(sorted(words, key=len, reverse=True)) + ")"


_START = r"(?P<start>begin|start|early)"
_MIDDLE = r"(?P<middle>medio|midden|half|halverwege|mid)"
_END = r"(?P<end>eind|einde|ultimo|late|end)"
PART = rf"(?:(?:{_START}|{_MIDDLE}|{_END})(?: (?:van|of|in))?(?: (?:het|de|the))?[ -])?"
# "half jaar" is six months, not the middle of a year.
START_OR_END = rf"(?:{_START}|{_END}) "
MONTH = rf"(?P<month>{any_of(MONTH_NUMBERS)})\.?"
UNTIL_MONTH = rf"(?P<until>{any_of(MONTH_NUMBERS)})\.?"
YEAR = r"(?:(?:het )?jaar |(?:the )?year )?(?P<year>\d{4})"
NEXT_YEAR = r"(?P<next>(?:volgend|komend|next|coming) (?:jaar|year))"
# The bare word is no year: "per jaar" asks for something every year.
YEAR_REF = (
    rf"(?:{YEAR}|{NEXT_YEAR}"
    r"|(?P<this>(?:dit|het|this|the) (?:lopende |current )?(?:jaar|year)"
    r"|(?:lopende?|current) (?:jaar|year)))"
)
OF_YEAR = rf"(?:[ -](?:van |in |of )?{YEAR_REF})?"
COUNT = rf"(?P<count>\d{{1,3}}|{any_of(COUNTS)})"
UNIT = r"(?P<unit>dag|dagen|days?|week|weken|weeks|maand|maanden|months?|jaar|jaren|years?)"
ORDINAL = rf"(?P<ordinal>{any_of(ORDINALS)})"
SEASON = rf"(?P<season>{any_of(SEASON_CODES)})"
COMING = r"(?:komende?|eerstkomende?|aanstaande|coming)"
NEXT = r"(?:volgende?|eerstvolgende?|next)"
BEFORE = r"(?P<before>(?:voor|before) )?"
# "voor eind november" asks no more than "eind november" does.
BY_END = r"(?:(?:voor|before) (?:het |de |the )?(?=eind|end|ultimo))?"
# Not "vanaf": that is when something begins.
LEAD = (
    r"(?:(?:uiterlijk|ergens|nog|later|per|op|in|tegen|tijdens|bij|tot en met|t/m|aanstaande"
    r"|no later than|by|on|at|during|de loop van|een|(?:het|de|the)(?! (?:jaar|year)\b)) )+"
)
