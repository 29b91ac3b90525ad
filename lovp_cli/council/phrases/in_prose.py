"""The terms that stand in a sentence."""

from __future__ import annotations

from lovp_cli.council.phrases.grammar.parse import Found
from lovp_cli.council.phrases.not_understood import NotClear, NotUnderstood
from lovp_cli.council.phrases.reading import Reading
from lovp_cli.council.phrases.situation import Meant, Situation, TermFound


def terms_in(sentence: str, situation: Situation) -> list[TermFound]:
    """Every place in a sentence where the words of a term stand, in order.

    Where two overlap, the longer is taken. What is refused where it is typed (a past week, a day
    that does not exist) is left out, with whatever shorter words stand in it. More is doubtful than
    in what is typed: bare months, seasons, years, weekdays and lengths are left out.
    """
    reading = Reading(sentence, situation, prose=True)
    taken: list[tuple[int, int]] = []
    terms: list[TermFound] = []
    candidates = [
        found for start in range(len(reading.tokens)) for found in reading.at("term", start)
    ]
    for found in sorted(candidates, key=_longest_first):
        if any(found.start < end and start < found.end for start, end in taken):
            continue
        meant = _meaning(reading, found, taken)
        if meant:
            taken.append((found.start, found.end))
            terms.append(_placed(reading, found, meant))
    return sorted(terms)


def _longest_first(found: Found) -> tuple[int, int]:
    return found.start - found.end, found.start


def _meaning(reading: Reading, found: Found, taken: list[tuple[int, int]]) -> Meant | None:
    try:
        meant = reading.value(found)
    except NotUnderstood as refusal:
        # What only waits for the calendar may hold a shorter term: `voor de volgende vergadering`.
        if not (refusal.unplanned or isinstance(refusal, NotClear)):
            taken.append((found.start, found.end))
        return None
    return meant if isinstance(meant, Meant) else None


def _placed(reading: Reading, found: Found, meant: Meant) -> TermFound:
    start, end = reading.tokens[found.start].start, reading.tokens[found.end - 1].end
    return TermFound(start, end, reading.words(found), meant)
