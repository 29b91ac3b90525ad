"""Which of the terms in and around a sentence is that of its promise."""

from __future__ import annotations

import re

from lovp_cli.council.phrases.situation import TermFound
from lovp_cli.council.records.term import Term
from lovp_cli.minutes.proposals.passage import Document, Passage
from lovp_cli.minutes.proposals.scoring import Judged

# The next sentence speaks of the same thing.
_SAME = re.compile(
    r"(?:dat|dit|deze|die|hij|zij|it|this)\b|(?:de|het) (?:stuk|stukken|notitie|brief|reactie)\b"
)
_TALKED = re.compile(
    r"\b(?:aan de orde|besproken|geagendeerd|toegelicht|teruggekomen|terug|agenda|discussed)\b"
)
_SHORT = 12


def term_of(passage: Passage, found: Judged, document: Document) -> Term | None:
    """The term of a promise, with the words in which it was said; None where there is none."""
    chosen = _chosen(passage, found)
    if chosen is None and not passage.terms:
        chosen = _around(passage)
    if chosen:
        return chosen.term._replace(said=" ".join(chosen.words.split()))
    return None if passage.terms else _at_the_council(passage, document)


def _chosen(passage: Passage, found: Judged) -> TermFound | None:
    """The term in the cue's own clause, else one behind it, else one before it."""
    clause = found.clause
    ranked = sorted(
        passage.terms,
        key=lambda term: (
            not clause.start <= term.start <= clause.end,
            term.start < clause.start,
            term.start,
        ),
    )
    return ranked[0] if ranked else None


def _around(passage: Passage) -> TermFound | None:
    """A term that the next sentence gives, as `Dat gebeurt in maart` does."""
    after = passage.after
    if after is None or not after.terms or len(after.text.split()) >= _SHORT:
        return None
    return after.terms[0] if _SAME.match(after.text.lower()) else None


def _at_the_council(passage: Passage, document: Document) -> Term | None:
    """`aan de orde in het LOVP`, `besproken in het AB`: its next meeting."""
    names = [re.escape(name) for name in (*document.situation.council_names, *_GATHERINGS)]
    at = re.search(rf"\b(?:in|op|tijdens|at) (?:het|de|the) (?:{'|'.join(names)})\b", passage.text)
    if at and _TALKED.search(passage.text.lower()):
        return Term(meeting="next", said=at[0])
    return None


_GATHERINGS = ("overleg", "vergadering", "AB", "DB", "LOVP", "MR", "raad")
