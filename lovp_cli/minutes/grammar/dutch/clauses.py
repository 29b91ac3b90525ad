"""A Dutch sentence as clauses."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from lovp_cli.minutes.grammar.clause import Clause
from lovp_cli.minutes.grammar.dutch.cutting import Cut, cuts_of
from lovp_cli.minutes.grammar.dutch.subjects import (
    agent_of,
    antecedent,
    fill_in_subject,
    share_subjects,
    subject_of_hanging,
)
from lovp_cli.minutes.grammar.dutch.verbs import (
    acts_in,
    done_in,
    fill_in_verbs,
    finite_of_hanging,
    finite_of_main,
)
from lovp_cli.minutes.words.lexicon import dutch
from lovp_cli.minutes.words.little_nl import COORDINATORS
from lovp_cli.minutes.words.tokens import Token, tokens_of

_CLOSING = (":", ";", "–", "—")
_ADDING = (",", "&", "(", ")", "[", "]")
_WAITING = ("zullen", "gaan", "kunnen", "moeten", "willen", "laten")


def clauses_of(sentence: str, names: frozenset[str] = frozenset()) -> list[Clause]:
    """The clauses of a sentence in their order; `names` are words that name somebody."""
    tokens = tokens_of(sentence)
    builder = _Builder(names)
    for cut, following in pairwise([*cuts_of(tokens), Cut(len(tokens), "")]):
        part = [t for t in tokens[cut.at : following.at] if t.is_word or t.text == "&"]
        closed = following.at < len(tokens) and tokens[following.at - 1].low in _CLOSING
        builder.add(part, cut.lead, ends_with=tokens[following.at - 1].low if closed else "")
    return builder.finished()


class _Builder:
    """Puts the pieces of a sentence together to clauses.

    `front` are words at the beginning of a main clause that a mark, or a relative clause, parts
    from their verb.
    """

    def __init__(self, names: frozenset[str]) -> None:
        self._names = names
        self._found: list[Clause] = []
        self._front: list[Token] = []

    def add(self, part: list[Token], lead: str, *, ends_with: str) -> None:
        """Take the next piece, which a word or mark leads in."""
        if part and part[0].low in COORDINATORS and (lead.isalpha() or len(part) > 1):
            part = part[1:]
        if lead.isalpha():
            self._add_hanging(part, lead)
        elif finite_of_main(part) < 0:
            self._add_without_verb(part, lead, ends_with)
        elif self._waits_for(part, lead):
            self._append(part)
        else:
            self._found.append(self._main([*self._front, *part]))
            self._front = []

    def finished(self) -> list[Clause]:
        """The clauses, each with its subject."""
        if self._front:
            self._found.append(Clause(self._front))
        share_subjects(self._found)
        found = [clause for clause in self._found if clause.tokens]
        for clause, following in pairwise(found):
            clause.behind = following.lead
        return found

    def _add_hanging(self, part: list[Token], lead: str) -> None:
        body = part[1:] if part and part[0].low == lead else part
        clause = self._hanging(body, lead)
        if lead == "die" and clause.subject is None and self._found:
            clause.subject = antecedent(self._found[-1].tokens, self._names)
        self._found.append(clause)

    def _add_without_verb(self, part: list[Token], lead: str, ends_with: str) -> None:
        by_itself = ends_with and not self._front and (not self._found or ends_with != ":")
        if by_itself and lead != ",":
            self._found.append(Clause(part, acts=acts_in(part, -1), done=done_in(part)))
        elif self._found and self._found[-1].verb and lead in _ADDING and not self._front:
            self._append(part)
        elif lead == "(" and self._front and ends_with != ":":
            return  # `mevrouw Ilhan (zorgverzekeraar) belooft`
        elif lead in ("", ",") and not acts_in(part, -1):
            self._front += part
        else:
            self._found.append(self._main([*self._front, *part]))
            self._front = []

    def _waits_for(self, part: Sequence[Token], lead: str) -> bool:
        """Whether words behind a comma hold what a helping verb before it waits for."""
        if not self._found or self._front or lead not in (",", "&"):
            return False
        last = self._found[-1]
        waits = last.verb in _WAITING and not (last.acts or last.done or last.particle)
        readings = dutch().of(part[finite_of_main(part)].low)
        return waits and any(reading.shape == "plural" for reading in readings)

    def _append(self, part: list[Token]) -> None:
        """More words for the last clause, that a mark had parted from it."""
        last = self._found[-1]
        if not last.lead:
            self._found[-1] = self._main([*last.tokens, *part])
        elif last.verb_at < 0:
            self._found[-1] = self._hanging([*last.tokens, *part], last.lead)
        else:
            last.tokens = [*last.tokens, *part]
            last.acts += acts_in(part, -1)
            last.done += done_in(part)

    def _main(self, part: list[Token]) -> Clause:
        clause = Clause(part)
        fill_in_verbs(clause, finite_of_main(part))
        if clause.verb_at >= 0:
            fill_in_subject(clause, self._names)
        clause.agent = agent_of(part, self._names)
        return clause

    def _hanging(self, body: list[Token], lead: str) -> Clause:
        if lead == "om":
            return Clause(body, lead, acts=acts_in(body, -1), done=done_in(body))
        clause = Clause(body, lead)
        fill_in_verbs(clause, finite_of_hanging(body))
        clause.subject = subject_of_hanging(clause, self._names)
        clause.agent = agent_of(body, self._names)
        return clause
