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
    found = [one for start in range(len(reading.tokens)) for one in reading.at("term", start)]
    taken: list[Found] = []
    terms: list[TermFound] = []
    for candidate in sorted(found, key=_longest_first):
        if any(candidate.start < one.end and one.start < candidate.end for one in taken):
            continue
        try:
            meant = reading.value(candidate)
        except NotUnderstood as refusal:
            if refusal.unplanned or isinstance(refusal, NotClear):
                continue  # it may hold a shorter term: `voor de volgende vergadering`
            meant = None
        taken.append(candidate)
        if isinstance(meant, Meant):
            terms.append(_placed(reading, candidate, meant))
    return sorted(terms)


def _longest_first(found: Found) -> tuple[int, int]:
    return found.start - found.end, found.start


def _placed(reading: Reading, found: Found, meant: Meant) -> TermFound:
    start, end = reading.tokens[found.start].start, reading.tokens[found.end - 1].end
    return TermFound(start, end, reading.words(found), meant)
